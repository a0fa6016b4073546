import { expect, test } from "vitest";
import { planOf } from "../../test/workspaces.ts";
import { askedFor } from "./asked-for.ts";

const { base } = planOf(`
streams:
  quartz: {unit: t}
  silicon: {unit: t}
  fume: {unit: t}
  bauxite: {unit: t}
  alumina: {unit: t}
  mud: {unit: t}
  power: {unit: MWh}
processes:
  furnace: {makes: 1 t silicon, takes: {quartz: 2.7 t @ HAND, power: 11 MWh @ HAND}, gives: {fume: 0.2 t @ HAND}}
  bagging: {treats: fume}
  refinery: {treats: bauxite, takes: {power: 1 MWh @ HAND}, gives: {alumina: 0.3 t @ HAND, mud: rest}}
  dam: {treats: mud}
enters: {quartz: as needed, power: as needed, bauxite: 10 t/yr @ HAND}
leaves: {silicon: 1 t/yr, alumina: as it comes}
`);
const all = new Set(base.processes.keys());

test("asking for silicon leaves out the works that only treat what another chain brings", () => {
  expect([...askedFor(base, all, "silicon")].sort()).toEqual(["bagging", "furnace"]);
});

test("asking for what comes with a treated feed keeps its works", () => {
  expect([...askedFor(base, all, "alumina")].sort()).toEqual(["dam", "furnace", "refinery"]);
});

test("where nothing is treated all stays", () => {
  const makers = new Set(["furnace"]);
  expect(askedFor(base, makers, "alumina")).toBe(makers);
});
