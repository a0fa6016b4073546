import { expect, test } from "vitest";
import { dayOf } from "../core/index.ts";
import { LANGUAGES } from "../workspace/index.ts";
import { formatDay, formatPeriod } from "./days.ts";

const DAY = dayOf({ year: 2026, month: 2, day: 25 });
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

test("a day is written as each language writes it", () => {
  expect(plain(formatDay(DAY, "kk"))).toBe("2026 ж. 25 ақпан");
  expect(plain(formatDay(DAY, "ru"))).toBe("25 февраля 2026 г.");
  expect(plain(formatDay(DAY, "en"))).toBe("25 February 2026");
});

test("a month stands in the nominative", () => {
  expect(LANGUAGES.map((language) => plain(formatDay(DAY, language, "month")))).toEqual([
    "2026 ж. ақпан",
    "февраль 2026 г.",
    "February 2026",
  ]);
});

test("an ISO day is the same in every language", () => {
  for (const language of LANGUAGES) expect(formatDay(DAY, language, "iso")).toBe("2026-02-25");
});

test("every month of every language has its own name", () => {
  for (const language of LANGUAGES) {
    const months = Array.from({ length: 12 }, (_, i) =>
      formatDay(dayOf({ year: 2026, month: i + 1, day: 1 }), language),
    );
    expect(new Set(months).size).toBe(12);
    for (const month of months) expect(plain(month)).toMatch(/\p{L}{3,}/u);
  }
});

test("a whole year is its number, a part of one its first and last day", () => {
  const year = {
    from: dayOf({ year: 2027, month: 1, day: 1 }),
    to: dayOf({ year: 2028, month: 1, day: 1 }),
  };
  expect(plain(formatPeriod(year, "kk"))).toBe("2027 жыл");
  expect(formatPeriod(year, "en")).toBe("2027");
  const half = { from: year.from, to: dayOf({ year: 2027, month: 7, day: 1 }) };
  expect(plain(formatPeriod(half, "en"))).toBe("1 January 2027 – 30 June 2027");
});
