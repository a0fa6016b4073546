import { describe, expect, test } from "vitest";
import { calendarYear, dayOf, days } from "./dates.ts";
import { parsePeriod, periodText } from "./period-text.ts";

describe("a period as it is written", () => {
  test.each([
    ["2013", 365],
    ["2012-Q1", 91],
    ["2013-Q4", 92],
    ["2012-02", 29],
    ["2013-12", 31],
  ])("%s has %d days and is written so again", (text, length) => {
    const period = parsePeriod(text);
    if (period === undefined) throw new Error(text);
    expect(days(period)).toBe(length);
    expect(periodText(period)).toBe(text);
  });

  test("December ends with its year, and the first quarter begins with it", () => {
    expect(parsePeriod("2013-12")?.to).toBe(calendarYear(2013).to);
    expect(parsePeriod("2013-Q1")?.from).toBe(calendarYear(2013).from);
  });

  test.each(["0000", "13", "2013-13", "2013-00", "2013-Q5", "2013-q1", "2013-09-01", "soon", ""])(
    "%s is none",
    (text) => {
      expect(parsePeriod(text)).toBeUndefined();
    },
  );

  test("any other period is told by its first and last day", () => {
    const from = dayOf({ year: 2013, month: 1, day: 15 });
    expect(periodText({ from, to: dayOf({ year: 2013, month: 2, day: 1 }) })).toBe(
      "2013-01-15 – 2013-01-31",
    );
  });
});
