import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Issue, issue, refuseFile, TEXTS_MOST } from "../core/index.ts";
import type { WorkspaceFile } from "../format/index.ts";
import { decodeText } from "./decode-text.ts";
import { type FoundText, findTexts } from "./find-texts.ts";
import { withWaiting } from "./waiting-texts.ts";

type Read = { readonly files: readonly WorkspaceFile[]; readonly issues: readonly Issue[] };

/** Saves that come so often in the time of one reading that it never is of one state. */
const TRIES = 5;

/**
 * The texts of a workspace: every YAML file and every table of figures in its folder, within bounds. They are of one
 * moment: never some before a save of several files and some after it.
 */
export function readFolder(folder: string): Read {
  if (!isFolder(folder)) return { files: [], issues: [notAFolder(folder)] };
  let texts = withWaiting(folder, findTexts(folder));
  for (let i = 1; ; i++) {
    const read = readTexts(folder, texts);
    const after = withWaiting(folder, findTexts(folder));
    if (i === TRIES || JSON.stringify(after) === JSON.stringify(texts)) return read;
    texts = after;
  }
}

function readTexts(folder: string, { found, issues }: ReturnType<typeof findTexts>): Read {
  if (!found.some(({ path }) => path === "tizbek.yaml")) {
    return { files: [], issues: [...issues, noWorkspace(folder)] };
  }
  const own = found.filter((text) => !text.path.endsWith(".csv") || isTable(folder, text));
  const read = readWithin(folder, own);
  return { files: read.files, issues: [...issues, ...read.issues] };
}

function isFolder(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function notAFolder(folder: string): Issue {
  const at = { file: "DIR", line: 1, column: 1, length: [...folder].length };
  return issue("bad-argument", at, { problem: "not-a-folder", argument: "DIR", given: folder });
}

function noWorkspace(folder: string): Issue {
  const at = { file: "tizbek.yaml", line: 1, column: 1, length: 1 };
  return issue("no-workspace", at, { folder: folder === "." ? resolve(folder) : folder });
}

/** A CSV belongs to the workspace when its first cell says so; any other data may lie beside. */
function isTable(folder: string, text: FoundText): boolean {
  try {
    const start = readEither(folder, text, startOf);
    return /^\uFEFF?\s*"?figure"?\s*(?:[,\r\n]|\0)/.test(start.toString("utf8"));
  } catch {
    return false;
  }
}

function startOf(path: string): Buffer {
  const start = Buffer.alloc(32);
  const file = openSync(path, "r");
  readSync(file, start, 0, start.length, 0);
  closeSync(file);
  return start;
}

/** A text that waits is read where it waits; when it is no longer there it has just taken its place. */
function readEither(
  folder: string,
  { path, waiting }: FoundText,
  read: (path: string) => Buffer,
): Buffer {
  if (waiting === undefined) return read(join(folder, path));
  try {
    return read(waiting);
  } catch {
    return read(join(folder, path));
  }
}

/** Reads file after file while they fit; what is beyond the bounds is said once. */
function readWithin(folder: string, found: readonly FoundText[]): Read {
  const files: WorkspaceFile[] = [];
  const issues: Issue[] = [];
  if (found.length > TEXTS_MOST.files) issues.push(refuseFile(".", "too-many", TEXTS_MOST.files));
  let bytes = 0;
  for (const text of found.slice(0, TEXTS_MOST.files)) {
    const fault = faultOf(text);
    if (fault === undefined) bytes += text.bytes;
    if (bytes > TEXTS_MOST.allBytes) {
      issues.push(refuseFile(".", "too-large", TEXTS_MOST.allBytes));
      break;
    }
    const read = fault ?? readText(folder, text);
    if ("code" in read) issues.push(read);
    else files.push(read);
  }
  return { files, issues };
}

function faultOf({ path, level, bytes }: FoundText): Issue | undefined {
  if (level > TEXTS_MOST.levels) return refuseFile(path, "too-deep", TEXTS_MOST.levels);
  return bytes > TEXTS_MOST.fileBytes
    ? refuseFile(path, "too-large", TEXTS_MOST.fileBytes)
    : undefined;
}

function readText(folder: string, found: FoundText): WorkspaceFile | Issue {
  const { path } = found;
  try {
    const text = decodeText(readEither(folder, found, (from) => readFileSync(from)));
    return text === undefined ? refuseFile(path, "not-utf8") : { path, text };
  } catch {
    return refuseFile(path, "unreadable");
  }
}
