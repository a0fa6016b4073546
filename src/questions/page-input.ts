import { calendarYear, type Period, yearOf } from "../core/index.ts";
import type { ReportInput } from "../drawing/index.ts";
import { balanceGate, figureCards, type Verdict } from "../verdict/index.ts";
import type { Language, Plan } from "../workspace/index.ts";
import type { CheckAnswer } from "./check.ts";

/** All a page of a verdict is drawn from, but the faces; undefined where there is none to draw. */
export function pageInput(
  { plan, verdict, texts, issues, asked }: CheckAnswer,
  language: Language,
): Omit<ReportInput, "fonts"> | undefined {
  if (plan === undefined || verdict === undefined) return undefined;
  const cards = figureCards(plan, periodOf(plan, verdict));
  const gate = balanceGate(plan, asked ?? {});
  const shown = { plan, verdict, issues, ...(gate === undefined ? {} : { gate }) };
  return { ...shown, cards, language, texts };
}

/** The year the first promise is judged by: figures that change with time are shown as of it. */
function periodOf({ base }: Plan, { promises, asOf }: Verdict): Period {
  return promises[0]?.period ?? base.calendar.periods[0] ?? calendarYear(yearOf(asOf));
}
