import fc from "fast-check";
import { expect, test } from "vitest";
import { findUnit } from "../core/index.ts";
import { formatUnit, isPower, scaleUnit } from "./unit-words.ts";

test.each([
  ["GWh/yr", "ГВт·сағ/жыл", "ГВт·ч/год", "GWh/yr"],
  ["kWh/kg", "кВт·сағ/кг", "кВт·ч/кг", "kWh/kg"],
  ["MW", "МВт", "МВт", "MW"],
  ["m3/yr", "м³/жыл", "м³/год", "m³/yr"],
  ["m^2", "м²", "м²", "m²"],
  ["um", "мкм", "мкм", "µm"],
  ["kt/yr", "мың\u00a0т/жыл", "тыс.\u00a0т/год", "kt/yr"],
  ["bn KZT", "млрд\u00a0₸", "млрд\u00a0₸", "bn\u00a0KZT"],
  ["1/yr", "1/жыл", "1/год", "1/yr"],
  ["ppm", "ppm", "ppm", "ppm"],
  ["ppba", "ppba", "ppba", "ppba"],
  ["at%", "ат.%", "ат.%", "at%"],
  ["%", "%", "%", "%"],
  ["1", "", "", ""],
])("%s is printed %s, %s, %s", (unit, kk, ru, en) => {
  expect(formatUnit(unit, "kk")).toBe(kk);
  expect(formatUnit(unit, "ru")).toBe(ru);
  expect(formatUnit(unit, "en")).toBe(en);
});

test("an unknown unit is printed as it is written", () => {
  expect(formatUnit("furlong/kWp", "kk")).toBe("furlong/kWp");
});

test("no unit mixes letters of two alphabets in one word", () => {
  const mixed = /[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]/;
  const names = ["t", "kWh", "GWh", "um", "m2", "L", "Gcal", "toe", "h", "d", "KZT", "kmol", "ha"];
  for (const name of names) expect(formatUnit(name, "kk")).not.toMatch(mixed);
});

/** Base units in one; square and cubic metres by the million have no name in the text. */
function factorOf(unit: string): number {
  const million = unit.startsWith("mln m");
  const factor = findUnit(million ? unit.slice(4) : unit)?.factor ?? Number.NaN;
  return million ? factor * 1e6 : factor;
}

test("a scaled quantity is the same quantity, with at least one of its unit where there can be", () => {
  const units = ["t", "kg", "g", "kWh/kg", "MWh/yr", "W", "GJ", "um", "mm", "L", "m2", "KZT"];
  const size = fc.double({ min: 1e-3, max: 1e12, noNaN: true });
  fc.assert(
    fc.property(size, fc.constantFrom(...units), (value, unit) => {
      const scaled = scaleUnit(value, unit);
      const ratio = (scaled.value * factorOf(scaled.unit)) / (value * factorOf(unit));
      expect(ratio).toBeCloseTo(1, 12);
      expect(scaled.value).toBeGreaterThanOrEqual(1e-3);
    }),
  );
});

test("a mean or a peak is told from an amount", () => {
  expect(isPower("MW")).toBe(true);
  expect(isPower("MWh/yr")).toBe(false);
  expect(isPower("GWh")).toBe(false);
  expect(isPower("mln m2")).toBe(false);
});
