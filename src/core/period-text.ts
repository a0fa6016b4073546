import { calendarPeriods, calendarYear, dateOf, dayOf, formatDay, type Period } from "./dates.ts";

/** `2013`, `2013-Q3`, `2013-09`: a year, a quarter or a month as a period; undefined where it is none of them. */
export function parsePeriod(text: string): Period | undefined {
  const written = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(text);
  if (written === null || Number(written[1]) === 0) return undefined;
  const year = calendarYear(Number(written[1]));
  const [, , quarter, month] = written;
  if (quarter !== undefined) return partOf(year, "quarter", Number(quarter));
  return month === undefined ? year : partOf(year, "month", Number(month));
}

function partOf(year: Period, step: "quarter" | "month", number: number): Period | undefined {
  return calendarPeriods({ ...year, step })[number - 1];
}

/** The same written: `2013`, `2013-Q3`, `2013-09`; any other period by its first and last day. */
export function periodText({ from, to }: Period): string {
  const { year, month, day } = dateOf(from);
  const digits = (n: number, width: number): string => String(n).padStart(width, "0");
  const endsAfter = (months: number): boolean =>
    day === 1 &&
    to ===
      dayOf({
        year: year + Math.floor((month - 1 + months) / 12),
        month: ((month - 1 + months) % 12) + 1,
        day: 1,
      });
  if (month === 1 && endsAfter(12)) return digits(year, 4);
  if (month % 3 === 1 && endsAfter(3)) return `${digits(year, 4)}-Q${(month + 2) / 3}`;
  if (endsAfter(1)) return `${digits(year, 4)}-${digits(month, 2)}`;
  return `${formatDay(from)} – ${formatDay(to - 1)}`;
}
