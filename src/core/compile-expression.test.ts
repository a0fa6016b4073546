import fc from "fast-check";
import { expect, test } from "vitest";
import { type CompiledExpression, compileExpression } from "./compile-expression.ts";
import type { CompileProblem, Resolve } from "./compiler.ts";
import { DIMENSIONLESS, describeDimension } from "./dimension.ts";
import { parseExpression } from "./expression.ts";
import { findUnit } from "./units.ts";

/** The figures of a wafer, in base units. */
const FIGURES: Readonly<Record<string, readonly [value: number, unit: string]>> = {
  thickness: [152e-6, "m"],
  kerf: [50e-6, "m"],
  density: [2.33, "t/m3"],
  "pull-yield": [0.98, "1"],
  area: [4.9e6, "m2"],
  feed: [100, "t"],
  returns: [20, "t"],
  n: [3, "1"],
  zero: [0, "1"],
};
const NAMES = Object.keys(FIGURES);
const VALUES = Float64Array.from(NAMES, (name) => FIGURES[name]?.[0] ?? 0);

const resolve: Resolve = (name) => {
  const slot = NAMES.indexOf(name);
  const unit = findUnit(FIGURES[name]?.[1] ?? "");
  return slot < 0 || !unit ? undefined : { slot, dimension: unit.dimension };
};

function compile(text: string) {
  const read = parseExpression(text);
  if ("problem" in read) throw new Error(`${text}: ${read.problem.code}`);
  return compileExpression(read.expression, resolve, NAMES);
}

function compiled(text: string): CompiledExpression {
  const result = compile(text);
  if ("problems" in result) throw new Error(`${text}: ${JSON.stringify(result.problems)}`);
  return result.compiled;
}

function problems(text: string): readonly CompileProblem[] {
  const result = compile(text);
  return "problems" in result ? result.problems : [];
}

const amountOf = (text: string) => compiled(text).evaluate(VALUES);
const dimensionOf = (text: string) => describeDimension(compiled(text).dimension);

test.each([
  // a square metre of wafer with its kerf: 202 µm of 2.33 t/m3
  ["1 m2 * (thickness + kerf) * density", 202e-6 * 2.33, "t"],
  ["1 t / pull-yield", 1 / 0.98, "t"],
  ["1000 W/m2 * 19.5 %", 195e-6, "MW/m2"],
  ["1 GW/yr", 1000, "MW/yr"],
  ["1 GW/yr * 1 yr", 1000, "MW"],
  ["500 t/h * 8760 h", 4.38e6, "t"],
  ["1 t * 2*Cl2/Ti", (2 * 2 * 35.45) / 47.867, "t"],
  ["M(SiO2) / M(Si)", 60.083 / 28.085, "1"],
  ["NH4ReO4/Re", 268.245 / 186.21, "1"],
  // the metal in its oxide: products and quotients from left to right
  ["2*Nd/Nd2O3", (2 * 144.24) / (2 * 144.24 + 3 * 15.999), "1"],
  ["M(W) / WO3", 183.84 / (183.84 + 3 * 15.999), "1"],
  ["6*M(CN) / M(K4[Fe(CN)6])", (6 * 26.018) / (4 * 39.098 + 55.845 + 6 * 26.018), "1"],
  // boron in silicon: 1 ppm of the atoms
  ["1 ppm * B/Si", (1e-6 * 10.81) / 28.085, "1"],
  ["1 ppma", 1e-6, "atoms"],
  ["2 ppma / 1 at%", 2e-4, "1"],
  ["feed - returns", 80, "t"],
  ["kerf^2", 2.5e-9, "m2"],
  ["kerf^-1", 20_000, "1/m"],
  ["n^n", 27, "1"],
  ["4^0.5", 2, "1"],
  ["-2^2", -4, "1"],
  ["2^3^2", 512, "1"],
  ["min(feed, returns, 1 kt)", 20, "t"],
  ["max(0, returns - feed)", 0, "t"],
  ["max(returns - feed, 0)", 0, "t"],
  ["1 t + 1 kg", 1.001, "t"],
  ["10 000", 10_000, "1"],
  ["1.75 %", 0.0175, "1"],
  ["2 ppt", 2e-12, "1"],
  ["1 - pull-yield", 1 - 0.98, "1"],
  ["-thickness", -152e-6, "m"],
  ["1 h * 1 MW", 1, "MWh"],
  ["1 MJ", 1 / 3600, "MWh"],
] as const)("%s is %f %s", (text, value, unit) => {
  expect(amountOf(text)).toBeCloseTo(value, 14 - Math.ceil(Math.log10(Math.abs(value) + 1)));
  expect(dimensionOf(text)).toBe(unit);
});

test("one number with a unit keeps the unit as written", () => {
  expect(compiled("0.50 kg").unit?.text).toBe("kg");
  expect(compiled("-5 t/yr").unit?.text).toBe("t/yr");
  expect(compiled("(98 %)").unit?.text).toBe("%");
  for (const text of ["5", "feed", "5 t + 1 t", "1 t * 2"])
    expect(compiled(text).unit).toBeUndefined();
});

test("slots are those read, each once, in the order they are first written", () => {
  expect(compiled("kerf * density + thickness * density").slots).toEqual([1, 2, 0]);
  expect(compiled("2 * 3 t").slots).toEqual([]);
});

test.each([
  ["1 t + 1 kWh", "unit-mismatch", 6, 11, { needed: "t", given: "MWh" }],
  ["feed + kerf", "unit-mismatch", 7, 11, { needed: "t", given: "m" }],
  ["1 h + 1 yr", "unit-mismatch", 6, 10, { needed: "h", given: "yr" }],
  ["1 USD - 1 KZT", "unit-mismatch", 8, 13, { needed: "USD", given: "KZT" }],
  ["min(feed, 3)", "unit-mismatch", 10, 11, { needed: "t", given: "1" }],
  ["feed + 1", "unit-mismatch", 7, 8, { needed: "t", given: "1" }],
  ["feed + 0 kWh", "unit-mismatch", 7, 12, { needed: "t", given: "MWh" }],
  ["2 ^ feed", "power-needs-plain-number", 4, 8, {}],
  ["feed ^ n", "power-needs-integer", 7, 8, {}],
  ["feed ^ 0.5", "power-needs-integer", 7, 10, {}],
  ["feed ^ 99", "power-needs-integer", 7, 9, {}],
  ["1 / 0", "division-by-zero", 4, 5, {}],
  ["feed / (2 - 2)", "division-by-zero", 7, 14, {}],
  ["thikness * 2", "unknown-name", 0, 8, { likely: "thickness" }],
  ["feed-returns", "minus-needs-blanks", 0, 12, { left: "feed", right: "returns" }],
  ["pull-yield-kerf", "minus-needs-blanks", 0, 15, { left: "pull-yield", right: "kerf" }],
  ["feed-1", "minus-needs-blanks", 0, 6, { left: "feed", right: "1" }],
  ["2 * kWh", "unit-without-number", 4, 7, { likely: "1 kWh" }],
  ["5 t/yr^2", "unit-without-number", 4, 6, { likely: "1 yr" }],
  ["2*W/Ti", "unit-or-element", 2, 3, { likely: "M(W)" }],
  ["2*Tc", "unknown-name", 2, 4, {}],
  ["1 ppm + 1 ppma", "unit-mismatch", 8, 14, { needed: "1", given: "atoms" }],
  ["1 at% - 1 %", "unit-mismatch", 8, 11, { needed: "atoms", given: "1" }],
  ["1 t * FE2O3/Ti", "unknown-name", 6, 11, { likely: "Fe2O3" }],
  ["2*Si/SIO2", "unknown-name", 5, 9, { likely: "SiO2" }],
  ["nd / Nd2O3", "unknown-name", 0, 2, { likely: "Nd" }],
] as const)("%s: %s at %i to %i", (text, code, from, to, facts) => {
  expect(problems(text)).toMatchObject([{ code, from, to, facts }]);
});

test("all problems of a formula are gathered", () => {
  const codes = problems("(feed + kerf) * thikness / min(foo, 1 t + 1 m)").map((p) => p.code);
  expect(codes).toEqual(["unit-mismatch", "unknown-name", "unknown-name", "unit-mismatch"]);
});

test("a figure comes before a chemical formula of the same name", () => {
  const read = parseExpression("Cu * 1 t");
  if ("problem" in read) throw new Error("not read");
  const named = compileExpression(read.expression, () => ({ slot: 0, dimension: DIMENSIONLESS }));
  expect("compiled" in named && describeDimension(named.compiled.dimension)).toBe("t");
  expect(dimensionOf("Cu * 1 t")).toBe("t^2/mol");
});

test("what is divided by a figure that is zero is no number", () => {
  expect(amountOf("1 / zero")).toBeNaN();
  expect(amountOf("zero / zero")).toBeNaN();
  expect(amountOf("zero ^ -1")).toBeNaN();
  expect(amountOf("min(1, 1 / zero)")).toBeNaN();
});

test("a slot that was never filled is no number", () => {
  expect(compiled("n").evaluate(new Float64Array(0))).toBeNaN();
  expect(compiled("n + 1").evaluate(new Float64Array(0))).toBeNaN();
});

/** Plain numbers only, evaluated a second way: by JavaScript itself. */
const arithmetic = fc.letrec<{ formula: { ours: string; theirs: string } }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 5 },
    fc.integer({ min: 1, max: 9 }).map((n) => ({ ours: `${n}`, theirs: `${n}` })),
    fc.constantFrom("n", "zero").map((x) => ({ ours: x, theirs: x })),
    fc.tuple(tie("formula"), fc.constantFrom("+", "-", "*"), tie("formula")).map(([a, by, b]) => ({
      ours: `(${a.ours} ${by} ${b.ours})`,
      theirs: `(${a.theirs} ${by} ${b.theirs})`,
    })),
    tie("formula").map((a) => ({ ours: `(-${a.ours})`, theirs: `(-${a.theirs})` })),
    fc.tuple(fc.constantFrom("min", "max"), tie("formula"), tie("formula")).map(([f, a, b]) => ({
      ours: `${f}(${a.ours}, ${b.ours})`,
      theirs: `Math.${f}(${a.theirs}, ${b.theirs})`,
    })),
    tie("formula").map((a) => ({ ours: `(${a.ours} / 7)`, theirs: `(${a.theirs} / 7)` })),
  ),
}));

test("a formula has the value arithmetic gives it, to the last digit", () => {
  fc.assert(
    fc.property(arithmetic.formula, ({ ours, theirs }) => {
      const byScript = new Function("n", "zero", `return ${theirs}`)(3, 0) as number;
      expect(amountOf(ours) + 0).toBe(byScript + 0);
    }),
  );
});

test("a value in one unit or another is one value", () => {
  const pairs = fc.constantFrom(
    ["t", "kg", 1000],
    ["MWh", "GJ", 3.6],
    ["h", "min", 60],
    ["m2", "cm2", 1e4],
  );
  fc.assert(
    fc.property(pairs, fc.integer({ min: 1, max: 1e6 }), ([large, small, times], n) => {
      expect(amountOf(`${n} ${large} / (${n * Number(times)} ${small})`)).toBeCloseTo(1, 14);
    }),
  );
});
