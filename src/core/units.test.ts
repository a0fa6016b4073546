import fc from "fast-check";
import { expect, test } from "vitest";
import { isDimensionless, sameDimension } from "./dimension.ts";
import { UNIT_NAMES } from "./unit-names.ts";
import { baseUnit, findUnit, fromBase, toBase, type Unit } from "./units.ts";

const names = [...UNIT_NAMES.keys()];
const simple = names.filter((name) => !name.includes(" "));

function unit(text: string): Unit {
  const found = findUnit(text);
  if (!found) throw new Error(`no unit: ${text}`);
  return found;
}

test("there are about a hundred names, exponents and millions of money included", () => {
  expect(names.length).toBeGreaterThan(85);
  expect(names.length).toBeLessThan(130);
});

test("every name is found as it is written", () => {
  for (const name of names) expect(findUnit(name)?.text).toBe(name);
});

test.each([
  // energy: definition of the watt hour, of the IT calorie (4.1868 J), of tonnes of oil and coal
  ["J", 1 / 3.6e9],
  ["MJ", 1 / 3600],
  ["GJ", 1 / 3.6],
  ["TJ", 1e3 / 3.6],
  ["kWh", 1e-3],
  ["GWh", 1e3],
  ["Gcal", 1.163],
  ["toe", 11.63],
  ["tce", 8.141],
  // power
  ["W", 1e-6],
  ["Wp", 1e-6],
  ["GW", 1e3],
  // mass
  ["kg", 1e-3],
  ["Mt", 1e6],
  ["lb", 0.00045359237],
  ["ozt", 31.1034768e-6],
  // length, area, volume
  ["um", 1e-6],
  ["km2", 1e6],
  ["m^2", 1],
  ["cm3", 1e-6],
  ["ha", 1e4],
  ["L", 1e-3],
  // time
  ["d", 24],
  ["min", 1 / 60],
  ["s", 1 / 3600],
  // shares
  ["%", 0.01],
  ["ppm", 1e-6],
  ["ppt", 1e-12],
  ["at%", 0.01],
  ["ppba", 1e-9],
  // compounds
  ["kWh/kg", 1],
  ["GW/yr", 1e3],
  ["W/m2", 1e-6],
  ["g/m2", 1e-6],
  ["kg/m3", 1e-3],
  ["m3/yr", 1],
  ["t*km", 1e3],
  ["kg/m2/yr", 1e-3],
  ["bn KZT", 1e9],
  ["mln USD/yr", 1e6],
  ["1/yr", 1],
  ["1/d", 1 / 24],
  ["1", 1],
])("%s is %f base units", (text, factor) => {
  expect(unit(text).factor).toBeCloseTo(factor, 12 - Math.ceil(Math.log10(factor)));
});

test("a factor is rounded once", () => {
  expect(unit("MJ/kg").factor).toBe(1000 / 3600);
  expect(toBase(1.75, unit("%"))).toBe(0.0175);
  expect(toBase(152, unit("um"))).toBe(0.000152);
  expect(toBase(2, unit("ppt"))).toBe(2e-12);
  expect(toBase(3600, unit("MJ"))).toBe(1);
});

test("one quantity written in two ways is one dimension", () => {
  for (const [a, b] of [
    ["MWh/h", "MW"],
    ["L", "m3"],
    ["J/s", "W"],
    ["ha", "km2"],
    ["kg/t", "%"],
  ] as const)
    expect(sameDimension(unit(a).dimension, unit(b).dimension), `${a} ${b}`).toBe(true);
});

test("years and hours, mass and energy, two currencies, shares of mass and of atoms are never one", () => {
  for (const [a, b] of [
    ["yr", "h"],
    ["t", "MWh"],
    ["USD", "KZT"],
    ["piece", "mol"],
    ["ppm", "ppma"],
    ["%", "at%"],
    ["MW", "MWh/yr"],
  ] as const)
    expect(sameDimension(unit(a).dimension, unit(b).dimension), `${a} ${b}`).toBe(false);
  expect(isDimensionless(unit("h/yr").dimension)).toBe(false);
});

test.each([
  "",
  " ",
  "kwh",
  "t/",
  "/t",
  "t//h",
  "t /h",
  " t",
  "t ",
  "ppmv",
  "Nm3",
  "Mm3",
  "Mg",
  "bn t",
  "kkg",
  "m4",
  "yr2",
  "t-h",
  "т",
  "1/",
  "2",
  "constructor",
  "__proto__",
  "t*",
  "W²",
])("%j is no unit", (text) => {
  expect(findUnit(text)).toBeUndefined();
});

test("the micro sign and the Greek letter are one", () => {
  expect(unit("\u00b5m").factor).toBe(1e-6);
  expect(unit("\u03bcm").factor).toBe(1e-6);
});

test("there and back again: a value keeps fifteen digits", () => {
  const compound = fc
    .tuple(fc.constantFrom(...simple), fc.constantFrom(...simple), fc.constantFrom("/", "*"))
    .map(([a, b, by]) => `${a}${by}${b}`);
  const value = fc.double({ min: 1e-9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...names), compound), value, (text, written) => {
      const back = fromBase(toBase(written, unit(text)), unit(text));
      expect(Math.abs(back - written)).toBeLessThanOrEqual(written * 4e-16);
    }),
  );
});

test("a compound is the quotient of its parts", () => {
  fc.assert(
    fc.property(fc.constantFrom(...simple), fc.constantFrom(...simple), (a, b) => {
      const quotient = unit(`${a}/${b}`).factor;
      expect(quotient / (unit(a).factor / unit(b).factor)).toBeCloseTo(1, 14);
    }),
  );
});

test("arbitrary text is a unit or is not, and never an exception", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 30 }), (text) => {
      const found = findUnit(text);
      if (found) expect(found.text).toBe(text);
    }),
  );
});

test("the base unit of a dimension has factor one", () => {
  expect(baseUnit(unit("g/m2").dimension)).toEqual({ ...unit("t/m2") });
});
