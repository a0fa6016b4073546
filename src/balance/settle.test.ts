import { expect, test } from "vitest";
import { balanced, codesOf, flowOf, issuesOf, planOf, workspaceOf } from "../../test/workspaces.ts";
import { calendarYear } from "../core/index.ts";
import { evaluateFigures, settleFigures, weighDates } from "../workspace/index.ts";
import { spanOf } from "./amount.ts";
import { measuresOf, wholeChain } from "./balance-chain.ts";
import { compileSystem } from "./compile-system.ts";
import { startSettling } from "./settle.ts";
import { settle } from "./settle-grades.ts";

/** A chain that can be settled again with its ranged figures elsewhere in their ranges. */
function settlerOf(text: string) {
  const workspace = workspaceOf(planOf(text));
  const { table } = settleFigures(workspace);
  const measures = measuresOf(workspace, table, undefined);
  const system = compileSystem(workspace, wholeChain(workspace), measures);
  const settler = startSettling(system);
  const period = calendarYear(2026);
  return (...draw: readonly number[]) => {
    const figures = evaluateFigures(table, weighDates(table, period), Float64Array.from(draw));
    const settled = settle(settler, figures, spanOf(period, workspace.calendar));
    if ("code" in settled) return settled.code;
    return (kind: "lots" | "left" | "short", name: string) =>
      settled.values[system.columnOf[kind].get(name) ?? -1];
  };
}

const BRICKS = `
where: {fume-in-brick: 0.1 (0.05..0.3) assumed}
streams: {quartz: {unit: t}, silicon: {unit: t}, fume: {unit: t}, clay: {unit: t}, brick: {unit: t}}
processes:
  furnace: {makes: 1 t silicon, takes: {quartz: 2.7 t assumed}, gives: {fume: 0.2 t assumed}}
  pressing: {makes: 1 t brick, takes: {silicon: 0.5 t assumed, fume: 1 t * fume-in-brick, clay: 1 t assumed}}
enters: {quartz: as needed, clay: as needed}
leaves: {brick: 100 t/yr}
`;

test("what a chain settled in before does not decide what it settles in now", () => {
  const again = settlerOf(BRICKS);
  const bricks = (draw: number) => {
    const settled = again(draw);
    return typeof settled === "string" ? settled : settled("lots", "pressing");
  };
  const alone = [0, 0.2, 1]
    .map((draw) => settlerOf(BRICKS)(draw))
    .map((settled) => (typeof settled === "string" ? settled : settled("lots", "pressing")));
  expect(alone).toEqual([100, 100, 0]);
  expect([1, 0, 1, 0.2, 0].map(bricks)).toEqual([0, 100, 0, 100, 100]);
});

test("numbers beyond all numbers are an issue, not a crash", () => {
  const streams = Array.from({ length: 31 }, (_, i) => `a${i}: {unit: kg}`).join(", ");
  const processes = Array.from(
    { length: 30 },
    (_, i) => `p${i}: {makes: 1 kg a${i + 1}, takes: {a${i}: 1e20 kg assumed}}`,
  ).join(", ");
  const text = `streams: {${streams}}\nprocesses: {${processes}}\nenters: {a0: as needed}\nleaves: {a30: 1 t/yr}\n`;
  expect(codesOf(issuesOf(text))).toEqual(["number-out-of-range"]);
});

test("a range that reaches a division by zero is an issue where it is reached", () => {
  const again = settlerOf(`
where: {y: 0.5 (0..1) assumed}
streams: {b: {unit: t}, p: {unit: t}}
processes: {pp: {makes: 1 t p, takes: {b: 1 t / y}}}
enters: {b: as needed}
leaves: {p: 1 t/yr}
`);
  expect(again(0)).toBe("number-out-of-range");
  expect(typeof again(1)).toBe("function");
});

test("a part is filled to its cap before the next gives anything", () => {
  const text = (demand: number) => `
streams: {a: {unit: t}, b: {unit: t}, c: {unit: t}, m: {unit: t, mixes: {a: up to 3 t/yr, b: up to 4 t/yr, c: rest}}}
enters: {a: as needed, b: as needed, c: as needed}
leaves: {m: ${demand} t/yr}
`;
  const entering = (demand: number) =>
    ["a", "b", "c"].map((stream) => flowOf(balanced(planOf(text(demand))), stream).entering);
  expect(entering(2)).toEqual([2, 0, 0]);
  expect(entering(3)).toEqual([3, 0, 0]);
  expect(entering(5)).toEqual([3, 2, 0]);
  expect(entering(10)).toEqual([3, 4, 3]);
});
