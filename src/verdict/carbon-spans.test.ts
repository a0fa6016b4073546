import { expect, test } from "vitest";
import { planOf } from "../../test/workspaces.ts";
import { judge } from "./judge.ts";
import { dayOf } from "./promise.fixture.ts";

const FURNACE = (carbon: string, emits: string) => `
streams: {b: {unit: t}, p: {unit: t}, electricity: {unit: MWh, utility: electricity${carbon}}}
processes:
  pp: {makes: 1 t p, takes: {b: 2 t @ HAND, electricity: 1 MWh (1..1.5) @ HAND}${emits}}
enters: {b: as needed, electricity: as needed}
statements: {s: {quote: {en: x}, promises: {one: {nameplate: 10 kt/yr p}}}}
`;
const EMITS = ", emits: {CO2: 0.3 t @ HAND}";

function carbonOf(carbon: string, emits: string) {
  const { verdict } = judge(planOf(FURNACE(carbon, emits)), { asOf: dayOf("2026-11-24") });
  return verdict.promises[0]?.scopes[0]?.carbon;
}

test("3 kt come from 10 kt of product, and 0.6 t from each of 10 to 15 GWh bought", () => {
  const carbon = carbonOf(", carbon: 0.6 t/MWh @ HAND", EMITS);
  expect(carbon?.direct).toMatchObject({ low: { value: 3000 }, high: { value: 3000 } });
  expect(carbon?.bought.low.value).toBeCloseTo(6000, 9);
  expect(carbon?.bought.high.value).toBeCloseTo(9000, 9);
  expect(carbon?.sum.low.value).toBeCloseTo(9000, 9);
  expect(carbon?.sum.high.value).toBeCloseTo(12_000, 9);
  expect(carbon?.direct.high.rests).toContain("processes.pp.emits.CO2");
  expect(carbon?.direct.high.rests).not.toContain("streams.electricity.carbon");
  expect(carbon?.sum.high.rests).toContain("streams.electricity.carbon");
});

test("electricity of which nobody says its CO2 leaves the sum at least so much", () => {
  const carbon = carbonOf("", EMITS);
  expect(carbon?.sum).toMatchObject({
    high: { value: 3000 },
    missing: ["streams.electricity.carbon"],
  });
});

test("a text that says nothing of CO2 is told none", () => {
  expect(carbonOf("", "")).toBeUndefined();
});
