import type { TextProblem } from "./text-problem.ts";

/** Whole days since 1970-01-01, proleptic Gregorian calendar. */
export type Day = number;

/** From the first day up to, not including, the second. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

export type Step = "year" | "quarter" | "month";

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** `date-shape`: not written as a date. `no-such-date`: written as one, but no calendar has it. */
export type DateProblem = TextProblem<"date-shape" | "no-such-date">;

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** [days] */
export function daysInYear(year: number): number {
  return isLeap(year) ? 366 : 365;
}

/** [days], month from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** The day of a date; a year begins in March here, so that the leap day is its last. */
export function dayOf(date: CalendarDate): Day {
  const year = date.month <= 2 ? date.year - 1 : date.year;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const month = (date.month + 9) % 12;
  const dayOfYear = Math.floor((153 * month + 2) / 5) + date.day - 1;
  const dayOfEra = leapDaysBefore(yearOfEra) + yearOfEra * 365 + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The date of a day: the inverse of `dayOf`. */
export function dateOf(day: Day): CalendarDate {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = yearInEra(dayOfEra);
  const dayOfYear = dayOfEra - (365 * yearOfEra + leapDaysBefore(yearOfEra));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const year = yearOfEra + era * 400 + (month >= 10 ? 1 : 0);
  return {
    year,
    month: month < 10 ? month + 3 : month - 9,
    day: dayOfYear - Math.floor((153 * month + 2) / 5) + 1,
  };
}

function leapDaysBefore(yearOfEra: number): number {
  return Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
}

function yearInEra(dayOfEra: number): number {
  const leaps =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096);
  return Math.floor((dayOfEra - leaps) / 365);
}

/** `2026-10-31`. */
export function parseDay(text: string): { day: Day } | { problem: DateProblem } {
  const read = parseMonthOrDay(text);
  if ("problem" in read) return read;
  return read.first === read.last && text.length === 10
    ? { day: read.first }
    : { problem: dateProblem("date-shape", text) };
}

/** `2026-10` is the first to the last day of October, `2026-10-31` one day. Years 0001 to 9999. */
export function parseMonthOrDay(
  text: string,
): { first: Day; last: Day } | { problem: DateProblem } {
  const written = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  if (!written) return { problem: dateProblem("date-shape", text) };
  const [year, month] = [Number(written[1]), Number(written[2])];
  const days = year >= 1 ? daysInMonth(year, month) : 0;
  const day = written[3] === undefined ? undefined : Number(written[3]);
  if (days === 0 || day === 0 || (day ?? 1) > days)
    return { problem: dateProblem("no-such-date", text) };
  return {
    first: dayOf({ year, month, day: day ?? 1 }),
    last: dayOf({ year, month, day: day ?? days }),
  };
}

function dateProblem(code: DateProblem["code"], text: string): DateProblem {
  return { code, from: 0, to: text.length, facts: { given: text.slice(0, 40) } };
}

/** `2026-10-31`. */
export function formatDay(day: Day): string {
  const { year, month, day: dayOfMonth } = dateOf(day);
  const digits = (n: number, width: number): string => String(n).padStart(width, "0");
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(dayOfMonth, 2)}`;
}

export function yearOf(day: Day): number {
  return dateOf(day).year;
}

/** A calendar year as a period. */
export function calendarYear(year: number): Period {
  return {
    from: dayOf({ year, month: 1, day: 1 }),
    to: dayOf({ year: year + 1, month: 1, day: 1 }),
  };
}

const STEP_MONTHS: Readonly<Record<Step, number>> = { year: 12, quarter: 3, month: 1 };

/** The periods of a calendar, cut at the starts of years, quarters or months; the first and the last may be parts. */
export function calendarPeriods(calendar: Period & { readonly step: Step }): readonly Period[] {
  const periods: Period[] = [];
  let from = calendar.from;
  while (from < calendar.to) {
    const to = Math.min(nextStart(from, STEP_MONTHS[calendar.step]), calendar.to);
    periods.push({ from, to });
    from = to;
  }
  return periods;
}

function nextStart(day: Day, months: number): Day {
  const { year, month } = dateOf(day);
  const next = month - 1 - ((month - 1) % months) + months;
  return dayOf({ year: year + Math.floor(next / 12), month: (next % 12) + 1, day: 1 });
}

/** Calendar years a period holds: Σ days/(days of that year), exactly 1 for a whole year. [yr] */
export function yearShare(period: Period): number {
  if (period.to <= period.from) return 0;
  const [first, last] = [yearOf(period.from), yearOf(period.to - 1)];
  if (first === last) return (period.to - period.from) / daysInYear(first);
  const head = (calendarYear(first).to - period.from) / daysInYear(first);
  const tail = (period.to - calendarYear(last).from) / daysInYear(last);
  return last - first - 1 + (head + tail);
}

/** Clock hours of a period. [h] */
export function hours(period: Period): number {
  return (period.to - period.from) * 24;
}

/** [days] */
export function days(period: Period): number {
  return period.to - period.from;
}
