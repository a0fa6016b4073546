import {
  foldedPath,
  type Issue,
  isTextPath,
  pathFault,
  refuseFile,
  TEXTS_MOST,
} from "../core/index.ts";
import type { WorkspaceFile } from "../format/index.ts";
import { type Handed, textOf } from "./handed.ts";

export interface ReadTexts {
  readonly files: readonly WorkspaceFile[];
  readonly issues: readonly Issue[];
  /** Files that are no part of a plan. */
  readonly ignored: number;
}

/** The texts among the files of a workspace, within bounds; `path` is already the one inside it. */
export function readTexts(handed: readonly Handed[]): ReadTexts {
  const texts = handed.filter(isText);
  const read = { files: [] as WorkspaceFile[], issues: [] as Issue[], bytes: 0 };
  if (texts.length > TEXTS_MOST.files) {
    read.issues.push(refuseFile(".", "too-many", TEXTS_MOST.files));
  }
  const seen = new Set<string>();
  for (const one of texts.slice(0, TEXTS_MOST.files)) {
    const fault = faultOf(one, seen);
    read.bytes += fault === undefined ? one.bytes : 0;
    if (read.bytes > TEXTS_MOST.allBytes) {
      read.issues.push(refuseFile(".", "too-large", TEXTS_MOST.allBytes));
      break;
    }
    const text = fault ?? textIn(one);
    if ("code" in text) read.issues.push(text);
    else read.files.push(text);
  }
  const { files, issues } = read;
  return { files, issues, ignored: handed.length - texts.length };
}

/** A CSV belongs to the workspace when its first cell says so; any other data may lie beside. */
function isText(one: Handed): boolean {
  if (!isTextPath(one.path)) return false;
  if (one.path.endsWith(".yaml") || one.fault !== undefined) return true;
  const start = one.start(32);
  // A table that cannot be unpacked is told of, not passed over.
  if (start === undefined) return true;
  const head = String.fromCharCode(...start);
  return /^(?:\u00EF\u00BB\u00BF)?\s*"?figure"?\s*(?:[,\r\n]|$)/.test(head);
}

function faultOf({ path, bytes, fault }: Handed, seen: Set<string>): Issue | undefined {
  const named = pathFault(path);
  if (named !== undefined) return refuseFile(path, named);
  if (fault !== undefined) return refuseFile(path, fault);
  const folded = foldedPath(path);
  if (seen.has(folded)) return refuseFile(path, "same-name");
  seen.add(folded);
  if (path.split("/").length - 1 > TEXTS_MOST.levels) {
    return refuseFile(path, "too-deep", TEXTS_MOST.levels);
  }
  return bytes > TEXTS_MOST.fileBytes
    ? refuseFile(path, "too-large", TEXTS_MOST.fileBytes)
    : undefined;
}

function textIn({ path, read }: Handed): WorkspaceFile | Issue {
  const bytes = read();
  if (bytes === undefined) return refuseFile(path, "broken");
  const text = textOf(bytes);
  return text === undefined ? refuseFile(path, "not-utf8") : { path, text };
}
