import {
  type Day,
  dateOf,
  formatDay as isoDay,
  type Period,
  parseDay,
  periodText,
} from "../core/index.ts";
import type { Language } from "../workspace/index.ts";

/** `day`: `25 February 2026`; `month`: `February 2026`; `iso`: `2026-02-25` in every language. */
export type DayForm = "day" | "month" | "iso";

interface MonthNames {
  /** Beside a day: `25 февраля`. */
  readonly ofDay: readonly string[];
  /** On their own beside a year: `февраль 2026 г.` */
  readonly alone: readonly string[];
}

const KK = split(
  "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
);
const EN = split(
  "January February March April May June July August September October November December",
);

// Own tables: Chromium prints a Kazakh date as `2030 M03 22`.
const MONTHS: Readonly<Record<Language, MonthNames>> = {
  kk: { ofDay: KK, alone: KK },
  ru: {
    ofDay: split(
      "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    ),
    alone: split("январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"),
  },
  en: { ofDay: EN, alone: EN },
};

function split(names: string): readonly string[] {
  return names.split(" ");
}

/** A day as a reader writes it: `2026 ж. 25 ақпан`, `25 февраля 2026 г.`, `25 February 2026`. */
export function formatDay(day: Day, language: Language, form: DayForm = "day"): string {
  if (form === "iso") return isoDay(day);
  const date = dateOf(day);
  if (form === "month") return formatMonth(date.year, date.month, language);
  const month = MONTHS[language].ofDay[date.month - 1] ?? "";
  if (language === "kk") return `${date.year}\u00a0ж. ${date.day}\u00a0${month}`;
  if (language === "ru") return `${date.day}\u00a0${month} ${date.year}\u00a0г.`;
  return `${date.day}\u00a0${month} ${date.year}`;
}

/** A day written 2026-11-24 as the language writes it; other words as they stand. */
export function formatIsoDay(text: string, language: Language): string {
  const parsed = parseDay(text);
  return "day" in parsed ? formatDay(parsed.day, language) : text;
}

/** A moment of UTC written 2026-11-25T13:10:33Z: the day as the language writes it, and the time of day. */
export function formatInstant(text: string, language: Language): string {
  const [day = "", time = ""] = text.replace(/Z$/, "").split("T");
  return `${formatIsoDay(day, language)}, ${time}`;
}

function formatMonth(year: number, month: number, language: Language): string {
  const name = MONTHS[language].alone[month - 1] ?? "";
  if (language === "kk") return `${year}\u00a0ж. ${name}`;
  return language === "ru" ? `${name} ${year}\u00a0г.` : `${name} ${year}`;
}

/** A whole calendar year is its number; a quarter or a month has its name; any other period its first and last day. */
export function formatPeriod(period: Period, language: Language): string {
  const { year } = dateOf(period.from);
  const written = periodText(period);
  if (written.length === 4) return formatYear(year, language);
  const quarter = /^\d{4}-Q(\d)$/.exec(written)?.[1];
  if (quarter !== undefined) return formatQuarter(year, Number(quarter), language);
  if (written.length === 7) return formatDay(period.from, language, "month");
  const [first, last] = [period.from, period.to - 1];
  return `${formatDay(first, language)}\u00a0– ${formatDay(last, language)}`;
}

/** `2013 ж. III тоқсан`, `III квартал 2013 г.`, `Q3 2013`. */
function formatQuarter(year: number, quarter: number, language: Language): string {
  if (language === "en") return `Q${quarter}\u00a0${year}`;
  const roman = ["I", "II", "III", "IV"][quarter - 1] ?? "";
  return language === "kk"
    ? `${year}\u00a0ж. ${roman}\u00a0тоқсан`
    : `${roman}\u00a0квартал ${year}\u00a0г.`;
}

/** `2027 жыл`, `2027 год`, `2027`. */
function formatYear(year: number, language: Language): string {
  if (language === "en") return String(year);
  return `${year}\u00a0${language === "kk" ? "жыл" : "год"}`;
}
