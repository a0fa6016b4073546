import { expect, test } from "vitest";
import { issuesOf } from "../../test/workspaces.ts";

const text = (limit: string) => `
streams: {b: {unit: t}, p: {unit: t}}
processes: {making: {makes: 1 t p, takes: {b: 2 t assumed}}}
enters: {b: at most ${limit} t/yr assumed}
leaves: {p: 20 t/yr}
scenarios:
  as-written: {}
  more: {leaves: {p: 30 t/yr}}
  more-again: {on: more}
`;
const said = (limit: string) =>
  issuesOf(text(limit)).map((one) => [one.code, one.facts.need, one.scenarios]);

test("what is so under scenarios only is said once, with their names", () => {
  expect(said("50")).toEqual([
    ["gate-overdrawn", { value: 60, unit: "t" }, ["more", "more-again"]],
  ]);
});

test("what is so of the text as it stands is said of it alone", () => {
  expect(said("30")).toEqual([
    ["gate-overdrawn", { value: 40, unit: "t" }, undefined],
    ["gate-overdrawn", { value: 60, unit: "t" }, ["more", "more-again"]],
  ]);
});
