import { isError } from "../core/index.ts";
import { writeAtomic } from "../files/index.ts";
import type { Asking, CheckAnswer } from "../questions/index.ts";
import type { Language } from "../workspace/index.ts";
import { check } from "./check.ts";
import { drawPage } from "./page.ts";
import { refusedFile } from "./refused-file.ts";

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
