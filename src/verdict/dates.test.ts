import { expect, test } from "vitest";
import { planOf } from "../../test/workspaces.ts";
import { judge } from "./judge.ts";
import { dayOf, textOf } from "./promise.fixture.ts";

const dateOf = (promise: string, asOf: string) =>
  judge(planOf(textOf({ promise: `nameplate: 10 kt/yr p, at: here, ${promise}` })), {
    asOf: dayOf(asOf),
  }).verdict.promises[0];

test.each([
  ["launched: by 2026-10", "2026-10-31", "ahead"],
  ["launched: by 2026-10", "2026-11-01", "notPublished"],
  ["launched: by 2026-10-15", "2026-10-15", "ahead"],
  ["launched: by 2026-10-15", "2026-10-16", "notPublished"],
  ["launched: by 2026-10, running: {since: 2026-10-31 @ HAND}", "2026-10-30", "ahead"],
  ["launched: by 2026-10, running: {since: 2026-10-31 @ HAND}", "2026-10-31", "kept"],
  ["launched: by 2026-10, running: {since: 2026-11-01 @ HAND}", "2026-10-31", "ahead"],
  ["launched: by 2026-10, running: {since: 2026-11-01 @ HAND}", "2026-11-01", "missed"],
  ["launched: by 2026-10, running: {since: 2025-01-01 @ HAND}", "2026-01-01", "kept"],
  ["launched: by 2026-10, running: {unpublished: looked in HAND}", "2027-01-01", "notPublished"],
  ["launched: unpublished", "2027-01-01", "noDate"],
])("%s as of %s is %s", (promise, asOf, state) => {
  expect(dateOf(promise, asOf)?.date.state).toBe(state);
});

test("by October ends with the last day of October, of February with the 28th or 29th", () => {
  expect(dateOf("launched: by 2026-10", "2026-01-01")?.date.by).toBe(dayOf("2026-10-31"));
  expect(dateOf("launched: by 2027-02", "2026-01-01")?.date.by).toBe(dayOf("2027-02-28"));
  expect(dateOf("launched: by 2028-02", "2026-01-01")?.date.by).toBe(dayOf("2028-02-29"));
});

test("the earlier reading stands beside, and passes on its own day", () => {
  const promise = "launched: by 2026-10, earlier reading: 2026-09-30";
  expect(dateOf(promise, "2026-09-30")?.date).toMatchObject({
    earlierState: "ahead",
    state: "ahead",
  });
  expect(dateOf(promise, "2026-10-01")?.date).toMatchObject({
    earlierState: "passed",
    state: "ahead",
  });
});

test("a launch published to come later is not yet one", () => {
  const promise = "launched: by 2026-10, running: {since: 2027-03-01 @ HAND}";
  expect(dateOf(promise, "2026-12-01")?.running.kind).toBe("unpublished");
  expect(dateOf(promise, "2027-03-01")?.running.kind).toBe("since");
});

test("a nameplate is judged over the first whole year after the promised launch", () => {
  expect(dateOf("launched: by 2026-10", "2026-01-01")?.period.from).toBe(dayOf("2027-01-01"));
  expect(dateOf("launched: by 2026-12-31", "2026-01-01")?.period.from).toBe(dayOf("2027-01-01"));
  expect(dateOf("launched: by 2027-01-01", "2026-01-01")?.period.from).toBe(dayOf("2028-01-01"));
});
