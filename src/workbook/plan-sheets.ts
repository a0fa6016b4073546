import type { Verdict } from "../verdict/index.ts";
import type { Language, Plan } from "../workspace/index.ts";
import { aboutSheet } from "./about-sheet.ts";
import { figuresSheet } from "./figures-sheet.ts";
import { programmeSheets } from "./programme-sheets.ts";
import type { Sheet } from "./sheet.ts";
import { thingSheets } from "./thing-sheets.ts";
import { verdictSheet } from "./verdict-sheet.ts";

/**
 * A plan and its verdict as the sheets of a workbook. `digest` is of the texts it was made from: by it is known
 * whether they are still the same when the workbook comes back.
 */
export function planSheets(
  plan: Plan,
  verdict: Verdict,
  digest: string,
  language: Language,
): readonly Sheet[] {
  const { base } = plan;
  return [
    verdictSheet(verdict, base, language),
    figuresSheet(plan, language),
    ...thingSheets(base, language),
    ...programmeSheets(base, verdict.asOf, language),
    aboutSheet(base, digest, language),
  ];
}
