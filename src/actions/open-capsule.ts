import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { sealedTexts } from "../capsule/index.ts";
import { refuseFile } from "../core/index.ts";
import { holdsSomething } from "../files/index.ts";
import { askedWords, refuseWord } from "../questions/index.ts";
import { openCapsule, refused, type VerifyAnswer } from "./verify-capsule.ts";

export interface OpenAnswer extends VerifyAnswer {
  /** The folder that was made. */
  readonly folder?: string;
}

/** Puts the texts of a capsule into a new or empty folder: all of them, or none. */
export async function openInto(file: string, folder: string): Promise<OpenAnswer> {
  const words = askedWords();
  const there = statSync(folder, { throwIfNoEntry: false });
  if (there !== undefined && !there.isDirectory()) refuseWord("DIR", folder, "not-a-folder", words);
  else if (holdsSomething(folder)) refuseWord("DIR", folder, "not-empty", words);
  const read = await openCapsule(file);
  const issues = [...words.issues, ...("code" in read ? [read] : [])];
  if ("code" in read || issues.length > 0) return { ...refused(issues), texts: words.texts };
  try {
    writeTexts(sealedTexts(read.capsule), folder);
  } catch {
    return { ...refused([refuseFile(folder, "unwritable")]), texts: words.texts };
  }
  return { issues: [], texts: words.texts, exitCode: 0, read, times: [], folder };
}

/** Written aside first, then put in its place: a new folder in one step, a folder that is there name by name. */
function writeTexts(texts: ReturnType<typeof sealedTexts>, folder: string): void {
  const place = resolve(folder);
  const there = existsSync(place);
  // Never taken away and made anew: somebody may stand in it, or it may be a link or a disk of its own.
  const root = there ? place : dirname(place);
  mkdirSync(root, { recursive: true });
  const aside = mkdtempSync(join(root, ".tizbek-open-"));
  try {
    writeInto(join(aside, "texts"), texts);
    if (there) moveInto(join(aside, "texts"), place);
    else renameSync(join(aside, "texts"), place);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function writeInto(folder: string, texts: ReturnType<typeof sealedTexts>): void {
  mkdirSync(folder);
  for (const { path, text } of texts) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text, { flag: "wx" });
  }
}

/** All of them, or none: what has come into the folder meanwhile is left as it is. */
function moveInto(from: string, place: string): void {
  const moved: string[] = [];
  try {
    for (const name of readdirSync(from)) {
      if (existsSync(join(place, name))) throw new Error(`${name} has come into the folder`);
      renameSync(join(from, name), join(place, name));
      moved.push(name);
    }
  } catch (error) {
    for (const name of moved) rmSync(join(place, name), { recursive: true, force: true });
    throw error;
  }
}
