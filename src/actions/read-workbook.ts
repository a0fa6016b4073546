import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Issue, issue, sortIssues } from "../core/index.ts";
import { digestOf, readBytes, readFolder, writeAtomic } from "../files/index.ts";
import { changeFigures, readPlan, type WorkspaceFile } from "../format/index.ts";
import {
  askedWords,
  newErrors,
  putInto,
  putIssues,
  refuseWord,
  scenarioFile,
  unproved,
  unwritableIssues,
} from "../questions/index.ts";
import type { Changes } from "../workbook/index.ts";
import type { Plan } from "../workspace/index.ts";
import { type RewriteAnswer, rewrite } from "./rewrite.ts";

export interface ReadWorkbookAnswer extends RewriteAnswer {
  /** How many figures say otherwise. */
  readonly figures: number;
  /** How many things are due by another date. */
  readonly dues: number;
  /** How many facts are new. */
  readonly facts: number;
}

interface How {
  readonly checkOnly: boolean;
  /** The changes become this scenario, and the texts stay as they are. */
  readonly scenario?: string;
}

/**
 * Takes what was changed in a workbook back into the texts it was made from: only those figures, all of them or
 * none. Former versions stay beside.
 */
export async function readWorkbook(
  folder: string,
  file: string,
  how: How,
): Promise<ReadWorkbookAnswer> {
  const { files, issues } = readFolder(folder);
  const { plan, issues: unread } =
    issues.length > 0 ? { plan: undefined, issues } : readPlan(files);
  if (plan === undefined) return refused(unread, files);
  const words = askedWords();
  if (how.scenario !== undefined) checkScenario(how.scenario, folder, plan, words);
  if (words.issues.length > 0) return refused(words.issues, files, words.texts);
  const read = await changesOf(file, files, plan);
  if (!("changes" in read)) return refused([read], files);
  if (read.issues.length > 0) return refused(sortIssues(read.issues), files);
  const found = [...read.changes, ...read.dues, ...read.facts];
  if (found.length === 0) return { ...refused([], files), exitCode: 0 };
  return apply(folder, files, plan, read, how);
}

/** What was changed in the file, or why it is not read. What opens a workbook is loaded only now. */
async function changesOf(
  file: string,
  files: readonly WorkspaceFile[],
  { base }: Plan,
): Promise<Changes | Issue> {
  const { MOST, readBook, readChanges } = await import("../workbook/index.ts");
  const at = { file, line: 1, column: 1, length: 1 };
  const bytes = readBytes(file, MOST.fileBytes);
  if (bytes === "unreadable") return issue("workbook-refused", at, { reason: bytes });
  if (bytes === "too-large") {
    return issue("workbook-refused", at, { reason: bytes, most: MOST.fileBytes });
  }
  const book = readBook(bytes);
  if ("reason" in book) return issue("workbook-refused", at, book);
  return readChanges(book.sheets, base, file, digestOf(files));
}

function apply(
  folder: string,
  files: readonly WorkspaceFile[],
  plan: Plan,
  read: Changes,
  how: How,
): ReadWorkbookAnswer {
  const { changes, language } = read;
  const misplaced = how.scenario === undefined ? [] : putIssues(read, "not-in-a-scenario");
  if (misplaced.length > 0) return refused(sortIssues(misplaced), files);
  const changed = changeFigures(files, plan.base, changes, language);
  const after =
    how.scenario === undefined
      ? changed.files
      : [...files, ...scenarioFile(how.scenario, changed.files, changes)];
  const failed = [
    ...changed.failed,
    ...(changed.failed.length > 0 ? [] : unproved(plan, after, changes, how.scenario)),
  ];
  const put = putInto(plan, after, read);
  const unwritable = unwritableIssues(read, { figures: failed, edits: put.failed });
  const wrong = unwritable.length > 0 ? unwritable : newErrors(plan, put.files);
  if (wrong.length > 0) return refused(sortIssues(wrong), put.files);
  const counts = { figures: changes.length, dues: read.dues.length, facts: read.facts.length };
  if (how.scenario !== undefined) return { ...writeNew(folder, files, after, how), ...counts };
  const rewritten = rewrite(folder, files, put.files, [], {
    checkOnly: how.checkOnly,
    keep: "bak",
  });
  return { ...rewritten, ...counts };
}

/** A scenario is a file of its own; no text there is changes. */
function writeNew(
  folder: string,
  before: readonly WorkspaceFile[],
  after: readonly WorkspaceFile[],
  { checkOnly }: How,
): RewriteAnswer {
  const added = after.slice(before.length);
  if (!checkOnly) for (const { path, text } of added) writeAtomic(join(folder, path), text);
  const changed = added.map(({ path }) => path);
  const exitCode = checkOnly && changed.length > 0 ? 1 : 0;
  return { issues: [], texts: textsOf(after), exitCode, changed, kept: [] };
}

function checkScenario(
  name: string,
  folder: string,
  { scenarios }: Plan,
  words: ReturnType<typeof askedWords>,
): void {
  const option = "--as-scenario";
  const taken = scenarios.has(name) || existsSync(join(folder, `${name}.scenario.yaml`));
  const named = /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,99}$/u.test(name);
  if (taken || !named) refuseWord(option, name, "not-one-of", words);
}

function refused(
  issues: readonly Issue[],
  files: readonly WorkspaceFile[],
  words: ReadonlyMap<string, string> = new Map(),
): ReadWorkbookAnswer {
  const texts = new Map([...textsOf(files), ...words]);
  return { issues, texts, exitCode: 2, changed: [], kept: [], figures: 0, dues: 0, facts: 0 };
}

function textsOf(files: readonly WorkspaceFile[]): ReadonlyMap<string, string> {
  return new Map(files.map(({ path, text }) => [path, text]));
}
