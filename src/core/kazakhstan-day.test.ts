import { expect, test } from "vitest";
import { formatDay, parseInstantDay } from "./index.ts";

const dayAt = (text: string) => {
  const day = parseInstantDay(text);
  return day === undefined ? undefined : formatDay(day);
};

test.each([
  // 31 October 2026 ends at 19:00 UTC: the time is UTC+5.
  ["2026-10-31T18:59Z", "2026-10-31"],
  ["2026-10-31T19:00Z", "2026-11-01"],
  ["2026-10-31T23:59+05:00", "2026-10-31"],
  ["2026-11-01T00:00+05:00", "2026-11-01"],
  ["2026-10-31T20:59+03:00", "2026-10-31"],
  ["2026-11-01T03:00+09:00", "2026-10-31"],
  // Until 1 March 2024 the capital had UTC+6; the last hour of February came twice.
  ["2024-02-28T17:59Z", "2024-02-28"],
  ["2024-02-28T18:00Z", "2024-02-29"],
  ["2024-02-29T17:59Z", "2024-02-29"],
  ["2024-02-29T18:00Z", "2024-02-29"],
  ["2024-02-29T18:59Z", "2024-02-29"],
  ["2024-02-29T19:00Z", "2024-03-01"],
])("%s is %s in Kazakhstan", (instant, day) => {
  expect(dayAt(instant)).toBe(day);
});

test.each([
  "2026-10-31",
  "2026-10-31T20:00",
  "2026-02-30T20:00Z",
  "2026-10-31T25:00Z",
  "2026-10-31T20:00+19:00",
])("%s is no moment with its zone", (text) => {
  expect(parseInstantDay(text)).toBeUndefined();
});
