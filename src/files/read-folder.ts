import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Issue, issue, refuseFile, TEXTS_MOST } from "../core/index.ts";
import type { WorkspaceFile } from "../format/index.ts";
import { decodeText } from "./decode-text.ts";
import { type FoundText, findTexts } from "./find-texts.ts";

/** The texts of a workspace: every YAML file and every table of figures in its folder, within bounds. */
export function readFolder(folder: string): {
  readonly files: readonly WorkspaceFile[];
  readonly issues: readonly Issue[];
} {
  if (!isFolder(folder)) return { files: [], issues: [notAFolder(folder)] };
  const { found, issues } = findTexts(folder);
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
function isTable(folder: string, { path }: FoundText): boolean {
  const start = Buffer.alloc(32);
  try {
    const file = openSync(join(folder, path), "r");
    readSync(file, start, 0, start.length, 0);
    closeSync(file);
  } catch {
    return false;
  }
  return /^\uFEFF?\s*"?figure"?\s*(?:[,\r\n]|\0)/.test(start.toString("utf8"));
}

/** Reads file after file while they fit; what is beyond the bounds is said once. */
function readWithin(folder: string, found: readonly FoundText[]): ReturnType<typeof readFolder> {
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
    const read = fault ?? readText(folder, text.path);
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

function readText(folder: string, path: string): WorkspaceFile | Issue {
  try {
    const text = decodeText(readFileSync(join(folder, path)));
    return text === undefined ? refuseFile(path, "not-utf8") : { path, text };
  } catch {
    return refuseFile(path, "unreadable");
  }
}
