import fc from "fast-check";
import { expect, test } from "vitest";
import {
  calendarPeriods,
  calendarYear,
  type Day,
  dateOf,
  dayOf,
  days,
  daysInMonth,
  daysInYear,
  formatDay,
  hours,
  isLeap,
  parseDay,
  parseMonthOrDay,
  yearOf,
  yearShare,
} from "./dates.ts";
import { exactSum } from "./exact-sum.ts";

function day(text: string): Day {
  const read = parseDay(text);
  if ("problem" in read) throw new Error(`${text}: ${read.problem.code}`);
  return read.day;
}

const anyDay = fc.integer({ min: dayOf({ year: 1, month: 1, day: 1 }), max: 2_932_896 });

test.each([
  ["1970-01-01", 0],
  ["1969-12-31", -1],
  ["2000-02-29", 11016],
  ["2000-03-01", 11017],
  ["1900-03-01", -25508],
  ["2026-10-31", 20757],
  ["2026-11-24", 20781],
  ["9999-12-31", 2932896],
  ["0001-01-01", -719162],
])("%s is day %i", (text, number) => {
  expect(day(text)).toBe(number);
  expect(formatDay(number)).toBe(text);
});

test("every day has one date, the one the platform's own calendar gives", () => {
  fc.assert(
    fc.property(anyDay, (number) => {
      expect(formatDay(number)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
      expect(dayOf(dateOf(number))).toBe(number);
      expect(day(formatDay(number))).toBe(number);
    }),
  );
});

test("the days of 400 years follow one another, month by month", () => {
  let number = day("1999-01-01");
  for (let year = 1999; year < 2399; year++)
    for (let month = 1; month <= 12; month++)
      for (let of = 1; of <= daysInMonth(year, month); of++)
        expect(dayOf({ year, month, day: of })).toBe(number++);
  expect(number).toBe(day("1999-01-01") + 146_097);
});

test("centuries are leap only by 400", () => {
  expect([1900, 2000, 2024, 2026, 2100, 2400].filter(isLeap)).toEqual([2000, 2024, 2400]);
  expect([daysInYear(2024), daysInYear(2026)]).toEqual([366, 365]);
});

test("a month is its first to its last day", () => {
  const october = { first: day("2026-10-01"), last: day("2026-10-31") };
  expect(parseMonthOrDay("2026-10")).toEqual(october);
  expect(parseMonthOrDay("2024-02")).toMatchObject({ last: day("2024-02-29") });
  expect(parseMonthOrDay("2026-10-05")).toEqual({ first: 20731, last: 20731 });
});

test.each([
  "2026-02-29",
  "2026-13-01",
  "2026-00",
  "2026-04-31",
  "2026-10-00",
  "0000-01-01",
  "1900-02-29",
])("%s is a date no calendar has", (text) => {
  const problem = { code: "no-such-date", from: 0, to: text.length };
  expect(parseMonthOrDay(text)).toMatchObject({ problem });
  if (text.length === 10) expect(parseDay(text)).toMatchObject({ problem });
});

test.each([
  "",
  "2026",
  "26-10-31",
  "2026-1-1",
  "31.10.2026",
  "2026-10-31T00:00",
  " 2026-10-31",
  "2026/10/31",
  "２０２６-10-31",
])("%j is not written as a date", (text) => {
  expect(parseDay(text)).toMatchObject({ problem: { code: "date-shape" } });
  expect(parseMonthOrDay(text)).toMatchObject({ problem: { code: "date-shape" } });
});

test("a month is not a day", () => {
  expect(parseDay("2026-10")).toMatchObject({ problem: { code: "date-shape" } });
});

test("five years by years, quarters and months", () => {
  const calendar = { from: day("2026-01-01"), to: day("2031-01-01") };
  const count = (step: "year" | "quarter" | "month") =>
    calendarPeriods({ ...calendar, step }).length;
  expect([count("year"), count("quarter"), count("month")]).toEqual([5, 20, 60]);
  expect(calendarPeriods({ ...calendar, step: "year" })[2]).toEqual(calendarYear(2028));
});

test("periods cover the calendar without gap or overlap, whatever the first day", () => {
  const step = fc.constantFrom("year" as const, "quarter" as const, "month" as const);
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 2000 }), step, (from, length, by) => {
      const periods = calendarPeriods({ from, to: from + length, step: by });
      let at = from;
      for (const period of periods) {
        expect(period.from).toBe(at);
        expect(period.to).toBeGreaterThan(period.from);
        at = period.to;
      }
      expect(at).toBe(from + length);
      for (const period of periods.slice(1)) expect(dateOf(period.from).day).toBe(1);
    }),
  );
});

test("the first period of a calendar that begins in a quarter is the rest of that quarter", () => {
  const periods = calendarPeriods({
    from: day("2026-02-10"),
    to: day("2026-08-01"),
    step: "quarter",
  });
  expect(periods.map((p) => `${formatDay(p.from)} ${formatDay(p.to)}`)).toEqual([
    "2026-02-10 2026-04-01",
    "2026-04-01 2026-07-01",
    "2026-07-01 2026-08-01",
  ]);
});

test("a whole calendar year is exactly one, leap or not", () => {
  for (const year of [2024, 2025, 2026, 2100]) expect(yearShare(calendarYear(year))).toBe(1);
  expect(yearShare({ from: day("2024-01-01"), to: day("2030-01-01") })).toBe(6);
});

test("a part of a year is its days over that year's days", () => {
  expect(yearShare({ from: day("2026-07-01"), to: day("2027-01-01") })).toBe(184 / 365);
  expect(yearShare({ from: day("2026-12-31"), to: day("2028-01-02") })).toBe(1 / 365 + 1 + 1 / 366);
  expect(yearShare({ from: day("2023-12-31"), to: day("2024-01-02") })).toBe(1 / 365 + 1 / 366);
  expect(yearShare({ from: 10, to: 10 })).toBe(0);
});

test("the parts of a calendar add to its whole", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 2000 }), (from, length) => {
      const whole = { from, to: from + length };
      const parts = calendarPeriods({ ...whole, step: "month" }).map(yearShare);
      expect(exactSum(parts)).toBeCloseTo(yearShare(whole), 12);
    }),
  );
});

test("hours are counted in days of 24", () => {
  expect(hours(calendarYear(2026))).toBe(8760);
  expect(days(calendarYear(2028))).toBe(366);
  expect(yearOf(day("2026-12-31"))).toBe(2026);
});
