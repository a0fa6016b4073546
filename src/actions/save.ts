import {
  foldedPath,
  type Issue,
  isAside,
  isTextPath,
  pathFault,
  refuseFile,
  sortIssues,
  TEXTS_MOST,
} from "../core/index.ts";
import { digestOf, readFolder, saveFiles } from "../files/index.ts";
import type { WorkspaceFile } from "../format/index.ts";
import { errorsOf } from "../questions/index.ts";

/** What a page asks to be saved: only files that changed or are new. */
export interface SaveRequest {
  /** Of the texts they were made from. */
  readonly digest: string;
  readonly files: readonly WorkspaceFile[];
  /** The person knows that the text is not finished. */
  readonly unfinished: boolean;
}

export type SaveAnswer =
  | {
      readonly done: "saved";
      readonly digest: string;
      readonly written: readonly string[];
      /** Where the former versions are, inside the folder. */
      readonly kept: readonly string[];
    }
  /** The texts on the disk are no longer those the change was made from. */
  | { readonly done: "changed"; readonly digest: string; readonly files: readonly WorkspaceFile[] }
  /** The texts would have errors, and nobody said that this is known. */
  | { readonly done: "unfinished"; readonly issues: readonly Issue[] }
  | { readonly done: "refused"; readonly issues: readonly Issue[] };

/** Saves texts into the folder of a workspace, all or none; the former versions stay, under the time of the save. */
export function save(folder: string, { digest, files, unfinished }: SaveRequest): SaveAnswer {
  const present = readFolder(folder);
  const now = digestOf(present.files);
  if (now !== digest) return { done: "changed", digest: now, files: present.files };
  const changed = changedOf(present.files, files);
  const after = mergeTexts(present.files, changed);
  const refused = [...sameNames(present.files, files), ...faultsOf(changed, after)];
  if (refused.length > 0) return { done: "refused", issues: sortIssues(refused) };
  const wrong = unfinished ? [] : sortIssues([...present.issues, ...errorsOf(after)]);
  if (wrong.length > 0) return { done: "unfinished", issues: wrong };
  if (changed.length === 0) return { done: "saved", digest, written: [], kept: [] };
  const { kept, issues } = saveFiles(folder, changed, `.former/${timeName(new Date())}`);
  if (issues.length > 0) return { done: "refused", issues };
  const written = changed.map(({ path }) => path);
  return { done: "saved", digest: digestOf(readFolder(folder).files), written, kept };
}

/** `2026-11-25T02-34-18Z`: a time that can be the name of a folder on every system. */
function timeName(time: Date): string {
  return time
    .toISOString()
    .replace(/\.\d+Z$/, "Z")
    .replaceAll(":", "-");
}

function changedOf(
  before: readonly WorkspaceFile[],
  asked: readonly WorkspaceFile[],
): readonly WorkspaceFile[] {
  const texts = new Map(before.map(({ path, text }) => [path, text]));
  return asked.filter(({ path, text }) => texts.get(path) !== text);
}

/** A file named twice, or new beside one that some systems take for the same: which text would hold, nobody could say. */
function sameNames(
  before: readonly WorkspaceFile[],
  asked: readonly WorkspaceFile[],
): readonly Issue[] {
  const there = new Set(before.map(({ path }) => path));
  const folded = new Set(before.map(({ path }) => foldedPath(path)));
  const seen = new Set<string>();
  return asked.flatMap(({ path }) => {
    const name = foldedPath(path);
    const twice = seen.has(path) || (!there.has(path) && folded.has(name));
    seen.add(path);
    folded.add(name);
    return twice ? [refuseFile(path, "same-name")] : [];
  });
}

/** The texts as they will be; of new ones by their names. */
function mergeTexts(
  before: readonly WorkspaceFile[],
  changed: readonly WorkspaceFile[],
): readonly WorkspaceFile[] {
  const texts = new Map([...before, ...changed].map(({ path, text }) => [path, text]));
  return [...texts].map(([path, text]) => ({ path, text }));
}

function faultsOf(
  changed: readonly WorkspaceFile[],
  after: readonly WorkspaceFile[],
): readonly Issue[] {
  const issues = changed.flatMap((file) => faultOf(file) ?? []);
  if (after.length > TEXTS_MOST.files) {
    issues.push(refuseFile(".", "too-many", TEXTS_MOST.files));
  }
  if (after.reduce((sum, { text }) => sum + bytesOf(text), 0) > TEXTS_MOST.allBytes) {
    issues.push(refuseFile(".", "too-large", TEXTS_MOST.allBytes));
  }
  return issues;
}

/** What would not be read back is not written. */
function faultOf({ path, text }: WorkspaceFile): Issue | undefined {
  const fault = pathFault(path);
  if (fault !== undefined) return refuseFile(path, fault);
  if (isAside(path) || !isTextPath(path)) return refuseFile(path, "bad-name");
  if (path.split("/").length - 1 > TEXTS_MOST.levels) {
    return refuseFile(path, "too-deep", TEXTS_MOST.levels);
  }
  if (bytesOf(text) > TEXTS_MOST.fileBytes) {
    return refuseFile(path, "too-large", TEXTS_MOST.fileBytes);
  }
  if (!text.isWellFormed() || text.includes("\0")) return refuseFile(path, "not-utf8");
  const table = /^\uFEFF?\s*"?figure"?\s*(?:[,\r\n]|$)/.test(text.slice(0, 32));
  return path.endsWith(".csv") && !table ? refuseFile(path, "bad-name") : undefined;
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}
