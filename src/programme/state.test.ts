import { describe, expect, test } from "vitest";
import { stateAsOf } from "./programme.fixture.ts";

const measure = (due: string, facts: string) =>
  `  measures: {m: {from: s, due: ${due}, facts: {${facts}}}}\n`;

describe("a measure due in October 2026", () => {
  test.each([
    // done by its day, on it, after it
    ["2026-10-31: done @ P", "2026-11-24", "done"],
    ["2026-10-01: done @ P", "2026-10-05", "done"],
    ["2026-11-01: done @ P", "2026-11-24", "late 1"],
    ["2026-11-24: done @ P", "2026-11-24", "late 24"],
    // what is not yet so, or not yet published, is not known
    ["2026-11-24: done @ P", "2026-11-23", "notPublished 23"],
    ["2026-10-15: done @ LATE", "2026-11-19", "notPublished 19"],
    ["2026-10-15: done @ LATE", "2026-11-20", "done"],
    ["2026-10-15: done @ MONTH", "2026-11-29", "notPublished 29"],
    ["2026-10-15: done @ MONTH", "2026-11-30", "done"],
    // nothing published: said of the day ahead and of the day passed
    ["", "2026-10-31", "notPublished 0"],
    ["", "2026-11-01", "notPublished 1"],
    ["", "2026-09-30", "notPublished 31"],
    // under way before its day is on time; after it, only a later paper says it is not done
    ["2026-09-01: under way @ P", "2026-10-31", "onTime 0"],
    ["2026-09-01: begun @ P", "2026-10-01", "onTime 30"],
    ["2026-09-01: under way @ P", "2026-11-01", "notPublished 1"],
    ["2026-11-05: under way @ P", "2026-11-05", "overdue 5"],
    ["2026-10-31: not done @ P", "2026-11-01", "overdue 1"],
    ["2026-10-31: under way @ P", "2026-11-01", "notPublished 1"],
    // money given says nothing of the work
    ["2026-09-01: funded @ P", "2026-10-01", "notPublished 30"],
    ["2026-11-05: funded @ P", "2026-11-10", "notPublished 10"],
    // expected later than due
    ["2026-09-01: expected 2026-12 @ P", "2026-10-01", "late 61"],
    ["2026-09-01: expected 2026-12 @ P", "2026-12-31", "late 61"],
    ["2026-09-01: expected 2026-12 @ P", "2027-01-01", "notPublished 62"],
    ["2026-09-01: expected 2026-10 @ P", "2026-10-01", "notPublished 30"],
    // taken back, and done again
    ["2026-10-01: done @ P, 2026-10-20: not done @ P", "2026-10-25", "notPublished 6"],
    ["2026-10-01: done @ P, 2026-11-05: not done @ P", "2026-11-10", "overdue 10"],
    ["2026-10-01: done @ P, 2026-10-20: done @ P", "2026-11-10", "done"],
    // a moment is its day in Kazakhstan, UTC+5
    ["2026-10-31T18:59Z: done @ P", "2026-11-24", "done"],
    ["2026-10-31T19:00Z: done @ P", "2026-11-24", "late 1"],
  ])("with {%s} is, as of %s, %s", (facts, asOf, state) => {
    expect(stateAsOf(measure("2026-10", facts), asOf)).toBe(state);
  });
});

test.each([
  ["no date given", "2026-09-01: under way @ P", "noDate"],
  ["no date given", "2026-09-01: done @ P", "done"],
  ["2026", "", "notPublished 37"],
  ["2026-11-24", "2026-09-01: begun @ P", "onTime 0"],
])("due %s with {%s} is %s as of 24 November", (due, facts, state) => {
  expect(stateAsOf(measure(due, facts), "2026-11-24")).toBe(state);
});

describe("an indicator", () => {
  const indicator = (lines: string) => `  indicators: {i: {from: s, ${lines}}}\n`;
  const grows = "baseline: {2025: 2 t @ P}, target: 3 t @ P, due: 2026";
  test.each([
    [`${grows}, readings: {2026-06-30: 2.5 t @ P}`, "2026-12-31", "onTime 0"],
    [`${grows}, readings: {2026-06-30: 2.5 t @ P}`, "2027-01-01", "notPublished 1"],
    [`${grows}, readings: {2026-12-31: 2.5 t @ P}`, "2027-01-01", "overdue 1"],
    [`${grows}, readings: {2026-12-31: 3 t @ P}`, "2027-01-01", "done"],
    [`${grows}, readings: {2027-01-10: 3000 kg @ P}`, "2027-02-01", "late 10"],
    [
      `${grows}, readings: {2026-03-01: 3 t @ P, 2026-06-01: 2.9 t @ P}`,
      "2026-07-01",
      "notPublished 183",
    ],
    [
      "baseline: {2025: 3 t @ P}, target: 2 t @ P, due: 2026, readings: {2026-06-30: 2 t @ P}",
      "2026-07-01",
      "done",
    ],
    // where it began, or behind that, nothing is under way
    [`${grows}, readings: {2026-06-30: 2 t @ P}`, "2026-07-01", "notPublished 183"],
    [`${grows}, readings: {2026-06-30: 1.9 t @ P}`, "2026-07-01", "notPublished 183"],
    ["readings: {2026-06-30: 2 t @ P}", "2026-07-01", "none"],
    [`${grows}, readings: {2026-06-30: unpublished @ P}`, "2026-07-01", "notPublished 183"],
  ])("{%s} as of %s: %s", (lines, asOf, state) => {
    expect(stateAsOf(indicator(lines), asOf)).toBe(state);
  });
});
