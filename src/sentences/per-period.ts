import { type Period, periodText } from "../core/index.ts";
import type { Language } from "../workspace/index.ts";

type Length = "year" | "quarter" | "month" | "other";

const PER: Readonly<Record<Length, Readonly<Record<Language, string>>>> = {
  year: { kk: "жылына", ru: "в год", en: "a year" },
  quarter: { kk: "тоқсанына", ru: "в квартал", en: "a quarter" },
  month: { kk: "айына", ru: "в месяц", en: "a month" },
  other: { kk: "осы кезеңде", ru: "за период", en: "in the period" },
};

/** Beside an amount of a period: `a year`, `в квартал`, `айына`. */
export function perPeriod(period: Period | undefined, language: Language): string {
  return PER[period === undefined ? "year" : lengthOf(period)][language];
}

function lengthOf(period: Period): Length {
  const text = periodText(period);
  if (/^\d{4}$/.test(text)) return "year";
  if (/^\d{4}-Q\d$/.test(text)) return "quarter";
  return /^\d{4}-\d{2}$/.test(text) ? "month" : "other";
}
