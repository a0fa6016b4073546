import { calendarYear, type Period, yearOf } from "../core/index.ts";
import { readFonts } from "../files/index.ts";
import { balanceGate, figureCards, type Verdict } from "../verdict/index.ts";
import type { Language, Plan } from "../workspace/index.ts";
import type { CheckAnswer } from "./check.ts";

/** Addresses on the page, when it is served. */
export interface PageAddresses {
  /** The page in each language. */
  readonly siblings?: Readonly<Record<Language, string>>;
  /** The data behind it, by what they are called: `.json`. */
  readonly data?: Readonly<Record<string, string>>;
}

/** A page, and the one script that may run on it. */
export interface DrawnPage {
  readonly html: string;
  readonly script: string;
}

/** The page of a verdict; undefined where there is none to draw. The drawing is loaded only now: it takes its time. */
export async function drawPage(
  { plan, verdict, texts, issues, asked }: CheckAnswer,
  language: Language,
  addresses: PageAddresses = {},
): Promise<DrawnPage | undefined> {
  if (plan === undefined || verdict === undefined) return undefined;
  const { renderReport, reportScript } = await import("../drawing/index.ts");
  const cards = figureCards(plan, periodOf(plan, verdict));
  const fonts = readFonts();
  const gate = balanceGate(plan, asked ?? {});
  const shown = { plan, verdict, issues, ...(gate === undefined ? {} : { gate }) };
  const html = renderReport({ ...shown, cards, language, fonts, texts, ...addresses });
  return { html, script: reportScript };
}

/** The year the first promise is judged by: figures that change with time are shown as of it. */
function periodOf({ base }: Plan, { promises, asOf }: Verdict): Period {
  return promises[0]?.period ?? base.calendar.periods[0] ?? calendarYear(yearOf(asOf));
}
