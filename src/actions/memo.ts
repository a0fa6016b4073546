import { isError } from "../core/index.ts";
import { digestOf, readFolder, writeAtomic } from "../files/index.ts";
import { type Asking, askedWords, pageInput, readName } from "../questions/index.ts";
import type { Language } from "../workspace/index.ts";
import { check } from "./check.ts";
import { refusedFile } from "./refused-file.ts";
import type { ReportAnswer } from "./report.ts";

/** What a memo is asked: as a report, and of which promise; of the first where none is named. */
export interface MemoAsking extends Asking {
  readonly promise?: string;
}

/** Judges a workspace and writes one promise's verdict as one page of text; 0 when it is written and the text is right. */
export async function memo(
  folder: string,
  { promise, ...asking }: MemoAsking,
  language: Language,
  file: string | undefined,
): Promise<ReportAnswer> {
  const digest = digestOf(readFolder(folder).files);
  const checked = check(folder, asking);
  const refused = refusedFile(file);
  const words = askedWords();
  const promises = checked.verdict?.promises.map((one) => one.promise.id) ?? [];
  if (promise !== undefined && checked.verdict !== undefined)
    readName("--promise", promise, promises, words);
  const issues = [...checked.issues, ...words.issues, ...refused.issues];
  const texts = new Map([...checked.texts, ...words.texts, ...refused.texts]);
  const answer = { ...checked, issues, texts, exitCode: issues.some(isError) ? 2 : 0 } as const;
  const input = pageInput(checked, language);
  if (input === undefined || file === undefined) return answer;
  if (refused.issues.length > 0 || words.issues.length > 0) return answer;
  const { makeMemo, memoBytes } = await import("../memo/index.ts");
  const about = promise === undefined ? {} : { promise };
  writeAtomic(file, await memoBytes(makeMemo({ ...input, digest, ...about })));
  return { ...answer, file };
}
