import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { sealedTexts } from "../capsule/index.ts";
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
  writeTexts(sealedTexts(read.capsule), folder);
  return { issues: [], texts: words.texts, exitCode: 0, read, times: [], folder };
}

/** Written beside first, then put in its place in one step. */
function writeTexts(texts: ReturnType<typeof sealedTexts>, folder: string): void {
  const place = resolve(folder);
  mkdirSync(dirname(place), { recursive: true });
  const beside = mkdtempSync(join(dirname(place), ".tizbek-open-"));
  try {
    for (const { path, text } of texts) {
      mkdirSync(dirname(join(beside, path)), { recursive: true });
      writeFileSync(join(beside, path), text, { flag: "wx" });
    }
    if (existsSync(place)) rmSync(place, { recursive: true });
    renameSync(beside, place);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}
