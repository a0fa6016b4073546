import { expect, test } from "vitest";
import { issuesOf } from "../../test/workspaces.ts";

/** Rock is crushed to ore, mixed to a feed, and copper is recovered from it; no number at the gate. */
const chain = (rock: string, crushing: string, ore = "") => `
accounts: {Cu}
streams:
  rock: {unit: t${rock}}
  ore: {unit: t${ore}}
  feed: {unit: t, mixes: {ore: all}}
  matte: {unit: t}
processes:
  crushing: {treats: rock, gives: {ore: ${crushing}}}
  smelting: {treats: feed, gives: {matte: {Cu: 90 % assumed}}, loses: {slag: rest}}
enters: {rock: as needed}
leaves: {matte: as it comes}
`;
const said = (text: string) =>
  issuesOf(text)
    .filter(({ code }) => code === "composition-unknown")
    .map(({ facts }) => [facts.process, facts.stream, facts.from]);

test("what enters undeclared is followed through processes and mixtures to whoever recovers from it", () => {
  const from = [["smelting", "feed", "rock"]];
  expect(said(chain("", "rest"))).toEqual(from);
  expect(said(chain("", "98 % of everything assumed"))).toEqual(from);
});

test("what is given by amount alone, and says nothing of itself, is unknown from there on", () => {
  const of = ", of: {Cu: 1 % assumed, other: rest}";
  expect(said(chain(of, "0.9 t assumed"))).toEqual([["smelting", "feed", "ore"]]);
  expect(said(chain(of, "{amount: 0.9 t assumed, Cu: 98 % assumed}"))).toEqual([]);
});

test("a composition that is declared anywhere between ends it", () => {
  const of = ", of: {Cu: 1 % assumed, other: rest}";
  expect(said(chain(of, "rest"))).toEqual([]);
  expect(said(chain("", "0.9 t assumed", of))).toEqual([]);
});

test("power and hours of labour are made of nothing", () => {
  const text = chain(", of: Cu", "rest").replace(
    "treats: feed,",
    "treats: feed, takes: {power: 1 MWh assumed, work: 2 h assumed},",
  );
  const streams = "streams:\n  power: {unit: MWh, utility: electricity}\n  work: {unit: h}";
  const gate = "enters: {power: as needed, work: as needed, rock";
  expect(said(text.replace("streams:", streams).replace("enters: {rock", gate))).toEqual([]);
});
