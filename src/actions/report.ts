import { writeAtomic } from "../files/index.ts";
import type { Language } from "../workspace/index.ts";
import type { Asking } from "./asking.ts";
import { type CheckAnswer, check } from "./check.ts";
import { drawPage } from "./page.ts";

export interface ReportAnswer extends CheckAnswer {
  /** The file that was written. */
  readonly file?: string;
}

/** Judges a workspace and writes the verdict as one page. */
export async function report(
  folder: string,
  asking: Asking,
  language: Language,
  file: string,
): Promise<ReportAnswer> {
  const checked = check(folder, asking);
  const html = await drawPage(checked, language);
  if (html === undefined) return checked;
  writeAtomic(file, html);
  return { ...checked, file };
}
