import { expect, test } from "vitest";
import { balanced, flowOf, issuesOf, marked, planOf } from "../../test/workspaces.ts";

const said = (text: string) => issuesOf(text).map((one) => [one.code, marked(text, one)]);
const lotsOf = (text: string) =>
  Object.fromEntries(balanced(planOf(text)).balance.processes.map(({ id, lots }) => [id, lots]));

const mixture = (mixes: string) => `
streams: {a: {unit: t}, b: {unit: t}, m: {unit: t, mixes: {${mixes}}}}
enters: {a: as needed, b: as needed}
leaves: {m: 10 t/yr}
`;
const drawn = (mixes: string) =>
  ["a", "b"].map((stream) => flowOf(balanced(planOf(mixture(mixes))), stream).entering);

test("shares of a mixture may be the whole, or leave a remainder", () => {
  expect(drawn("a: 60 %, b: 40 %")).toEqual([6, 4]);
  expect(drawn("a: 60 %, b: rest")).toEqual([6, 4]);
  expect(drawn("b: 40 %, a: 60 %")).toEqual([6, 4]);
});

test("shares that are more or less than the whole are said at the last of them", () => {
  expect(said(mixture("a: 60 %, b: 30 %"))).toEqual([["shares-under-one", "b"]]);
  expect(said(mixture("a: 60 %, b: 50 %"))).toEqual([["shares-over-one", "b"]]);
});

const made = (plants: string, more = "") => `
streams: {b: {unit: t}, p: {unit: t}}
processes: {making: {makes: 2 t p, takes: {b: 3 t assumed}}}
plants: {${plants}}
enters: {b: as needed${more}}
leaves: {p: 20 t/yr}
expect:
  lots: {lots: making, is: 10, within: 1e-9, in: 2026}
  taken: {taken: b, by: making, is: 30 t, within: 1e-9 t, in: 2026}
`;

test.each([
  ["x: {runs: making, share: 60 %}, y: {runs: making, share: 40 %}", { x: 6, y: 4 }],
  ["x: {runs: making, share: 60 %}, y: {runs: making, share: rest}", { x: 6, y: 4 }],
  [
    "x: {runs: making, share: up to capacity, capacity: 5 t/yr @ HAND}, y: {runs: making}",
    { x: 2.5, y: 7.5 },
  ],
])("plants %s make what is asked together, and are asked about together", (plants, lots) => {
  expect(lotsOf(made(plants))).toEqual(lots);
  expect(said(made(plants)).filter(([code]) => code !== "part-full")).toEqual([]);
});

test("plants whose shares fall short are refused, unless someone else brings the rest", () => {
  const plants = "x: {runs: making, share: 60 %}, y: {runs: making, share: 30 %}";
  expect(said(made(plants))).toEqual([["shares-under-one", "y"]]);
  const imports = made(plants, ", p: as needed").replace(/expect:[\s\S]*/, "");
  expect(said(imports)).toEqual([]);
  expect(flowOf(balanced(planOf(imports)), "p").entering).toBeCloseTo(2, 12);
});

const treated = (plants: string) => `
streams: {gas: {unit: t}, acid: {unit: t}, waste: {unit: t}}
processes:
  acid-plant: {treats: 60 % of gas, gives: {acid: 1 t assumed}}
  stack: {treats: rest of gas, gives: {waste: 1 t assumed}}
plants: {${plants}}
enters: {gas: 100 t/yr assumed}
leaves: {acid: as it comes, waste: as it comes}
`;

test("the share of a process is of all its plants together", () => {
  expect(lotsOf(treated("x: {runs: acid-plant}"))).toEqual({ x: 60, stack: 40 });
  const halves = treated("x: {runs: acid-plant, share: 50 %}, y: {runs: acid-plant, share: 50 %}");
  expect(lotsOf(halves)).toEqual({ x: 30, y: 30, stack: 40 });
  expect(said(treated("x: {runs: acid-plant}, y: {runs: acid-plant}"))).toEqual([
    ["nothing-says-how-much", "gas"],
  ]);
});

test("a part up to capacity needs a capacity: of its plants, or a limit at the gate", () => {
  const text = (plants: string, gate: string) => `
streams: {own: {unit: t}, bought: {unit: t}, ore: {unit: t}, m: {unit: t, mixes: {own: up to capacity, bought: rest}}}
processes: {mining: {makes: 1 t own, takes: {ore: 1 t assumed}}}
plants: {${plants}}
enters: {ore: as needed, bought: as needed${gate}}
leaves: {m: 10 t/yr}
`;
  expect(said(text("", ""))).toEqual([["missing-key", "own"]]);
  const capped = text("mine: {runs: mining, capacity: 4 t/yr @ HAND}", "");
  expect(lotsOf(capped)).toEqual({ mine: 4 });
  expect(flowOf(balanced(planOf(capped)), "bought").entering).toBe(6);
});
