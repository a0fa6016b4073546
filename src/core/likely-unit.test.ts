import fc from "fast-check";
import { expect, test } from "vitest";
import { likelyUnit } from "./likely-unit.ts";
import { UNIT_NAMES } from "./unit-names.ts";
import { findUnit } from "./units.ts";

test.each([
  ["kwh", "kWh"],
  ["KWH", "kWh"],
  ["T", "t"],
  ["т", "t"],
  ["кг", "kg"],
  ["mkm", "um"],
  ["мкм", "um"],
  ["Mwt", "MW"],
  ["КВт", "kW"],
  ["ГВт", "GW"],
  ["МВтч", "MWh"],
  ["kW-h", "kWh"],
  ["m²", "m2"],
  ["м3", "m3"],
  ["тенге", "KZT"],
  ["₸", "KZT"],
  ["$/t", "USD/t"],
  ["GW/y", "GW/yr"],
  ["т/год", "t/yr"],
  ["kwh/KG", "kWh/kg"],
  ["tonnes", "t"],
  ["шт", "piece"],
  ["hours", "h"],
  // a Cyrillic letter in a Latin name
  ["МW", "MW"],
  ["kgg", "kg"],
  // per cent by mass is no per cent of atoms
  ["wt%", "%"],
  ["ат%", "at%"],
  ["PPMA", "ppma"],
])("%s was meant as %s", (written, meant) => {
  expect(likelyUnit(written)).toBe(meant);
});

test.each(["ppmv", "ppbv", "Nm3", "Mm3", "Mg", "VA", "wafers", "x", "", "t"])(
  "for %j nothing is suggested",
  (written) => {
    expect(likelyUnit(written)).toBeUndefined();
  },
);

test("every suggestion is a unit", () => {
  const names = [...UNIT_NAMES.keys()];
  const letters = fc.string({ minLength: 1, maxLength: 6 });
  const slipped = fc
    .tuple(fc.constantFrom(...names), fc.nat(5), letters)
    .map(([name, at, extra]) => name.slice(0, at) + extra + name.slice(at + 1));
  fc.assert(
    fc.property(fc.oneof(slipped, letters), (text) => {
      const likely = likelyUnit(text);
      if (likely !== undefined) expect(findUnit(likely), likely).toBeDefined();
    }),
  );
});
