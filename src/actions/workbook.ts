import { isError } from "../core/index.ts";
import { digestOf, readFolder, workbookBytes, writeAtomic } from "../files/index.ts";
import type { Asking } from "../questions/index.ts";
import type { Language } from "../workspace/index.ts";
import { check } from "./check.ts";
import { refusedFile } from "./refused-file.ts";
import type { ReportAnswer } from "./report.ts";

/** Judges a workspace and writes its tables as a workbook; 0 when it is written and the text is right. */
export async function workbook(
  folder: string,
  asking: Asking,
  language: Language,
  file: string | undefined,
): Promise<ReportAnswer> {
  const digest = digestOf(readFolder(folder).files);
  const checked = check(folder, asking);
  const refused = refusedFile(file);
  const issues = [...checked.issues, ...refused.issues];
  const texts = new Map([...checked.texts, ...refused.texts]);
  const answer = { ...checked, issues, texts, exitCode: issues.some(isError) ? 2 : 0 } as const;
  const { plan, verdict } = checked;
  if (plan === undefined || verdict === undefined) return answer;
  if (file === undefined || refused.issues.length > 0) return answer;
  const { planSheets } = await import("../workbook/index.ts");
  writeAtomic(file, await workbookBytes(planSheets(plan, verdict, digest, language)));
  return { ...answer, file };
}
