import { expect, test } from "vitest";
import { balanced, flowOf, issuesOf, planOf, shown, supplied } from "../../../test/workspaces.ts";

/** All that the froth does not take comes back to the cell: it goes round until it is taken. */
const cell = (accounts: string, ore: string, back = "rest", loses = "") => `
accounts: {${accounts}}
traces: {B}
streams:
  ore: {unit: t, of: {${ore}}}
  feed: {unit: t, mixes: {ore: all, tails: all}}
  tails: {unit: t}
  froth: {unit: t}
processes:
  flotation: {treats: feed, gives: {froth: {metal: 80 % assumed, gangue: 10 % assumed}, tails: ${back}}${loses}}
enters: {ore: 1000 t/yr assumed}
leaves: {froth: as it comes}
`;
const ORE = "metal: 10 % assumed, gangue: rest";

test("a remainder that comes back to its own feed is found by its components, not by its mass", () => {
  const answer = balanced(planOf(cell("metal, gangue", ORE)));
  expect(supplied(answer, "feed")).toBeCloseTo(100 / 0.8 + 900 / 0.1, 8);
  expect(flowOf(answer, "froth").leaving).toBeCloseTo(1000, 8);
});

test("a component that never comes into a loop need not leave it", () => {
  expect(shown(issuesOf(cell("metal, gangue, iron", ORE)))).toBe("");
});

test("what is not counted goes with the remainder, and is missed where that never leaves", () => {
  const ore = "metal: 10 % assumed, gangue: 80 % assumed, water: rest";
  const stuck = issuesOf(cell("metal, gangue", ore));
  expect(stuck.map(({ code, facts }) => [code, facts.component])).toEqual([
    ["component-never-leaves", "water"],
  ]);
  const loses = ", loses: {overflow: rest}";
  const back = "20 % of everything assumed";
  const gives = cell("metal, gangue", ore, back, loses);
  const answer = balanced(planOf(gives.replace("metal: 80 %", "metal: 70 %")));
  const metal = (100 / 0.8) * 0.7;
  const gangue = (800 / 0.8) * 0.1;
  expect(flowOf(answer, "froth").leaving).toBeCloseTo(metal + gangue, 9);
});
