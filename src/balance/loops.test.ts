import { expect, test } from "vitest";
import { balanced, planOf } from "../../test/workspaces.ts";

const mixed = (shares: string, gives = "") => `
streams: {a: {unit: t}, b: {unit: t}, crop: {unit: t}, charge: {unit: t, mixes: {${shares}}}, ingot: {unit: t}}
processes: {pulling: {makes: 0.8 t ingot, takes: {charge: 1 t assumed}${gives}}}
enters: {a: as needed, b: as needed}
leaves: {ingot: 8 t/yr}
`;
const loopsOf = (text: string) => balanced(planOf(text)).balance.loops;

test("a mixture by shares goes nowhere round", () => {
  expect(loopsOf(mixed("a: 40 %, b: rest"))).toEqual([]);
});

test("what comes back into it does", () => {
  const loops = loopsOf(mixed("crop: all, a: rest", ", gives: {crop: 0.2 t assumed}"));
  expect(loops).toHaveLength(1);
  expect(loops[0]?.streams).toContain("crop");
});
