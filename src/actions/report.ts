import { statSync } from "node:fs";
import { dirname } from "node:path";
import { type Issue, isError } from "../core/index.ts";
import { writeAtomic } from "../files/index.ts";
import type { Language } from "../workspace/index.ts";
import { askedWords, refuseWord } from "./asked-words.ts";
import type { Asking } from "./asking.ts";
import { type CheckAnswer, check } from "./check.ts";
import { drawPage } from "./page.ts";

export interface ReportAnswer extends CheckAnswer {
  /** The file that was written. */
  readonly file?: string;
}

/** Judges a workspace and writes the verdict as one page; 0 when it is written and the text is right. */
export async function report(
  folder: string,
  asking: Asking,
  language: Language,
  file: string | undefined,
): Promise<ReportAnswer> {
  const checked = check(folder, asking);
  const page = await drawPage(checked, language);
  const refused = refusedFile(file);
  const issues = [...checked.issues, ...refused.issues];
  const texts = new Map([...checked.texts, ...refused.texts]);
  const exitCode = issues.some(isError) ? 2 : 0;
  const answer = { ...checked, issues, texts, exitCode } as const;
  if (page === undefined || file === undefined || refused.issues.length > 0) return answer;
  writeAtomic(file, page.html);
  return { ...answer, file };
}

/** What keeps a page from being written there. */
function refusedFile(file: string | undefined): {
  readonly issues: readonly Issue[];
  readonly texts: ReadonlyMap<string, string>;
} {
  const words = askedWords();
  if (file === undefined) refuseWord("--output", "", "value-missing", words);
  else if (!isFolder(dirname(file))) refuseWord("--output", dirname(file), "not-a-folder", words);
  else if (isFolder(file)) refuseWord("--output", file, "not-one-of", words);
  return words;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
