import fc from "fast-check";
import { expect, test } from "vitest";
import { readFormula } from "./chemical-formula.ts";
import { likelyFormula, looksLikeFormula } from "./likely-formula.ts";

test.each([
  // the case of the letters
  ["FE2O3", "Fe2O3"],
  ["fe2o3", "Fe2O3"],
  ["SIO2", "SiO2"],
  ["caco3", "CaCO3"],
  ["CAO", "CaO"],
  ["SIC", "SiC"],
  ["CL", "Cl"],
  ["SI", "Si"],
  ["si", "Si"],
  // cobalt, or carbon monoxide
  ["co", "Co, CO"],
  ["co2", "CO2"],
  // letters and digits that look alike
  ["AI2O3", "Al2O3"],
  ["SlO2", "SiO2"],
  ["Si02", "SiO2"],
  ["СО2", "CO2"], // Cyrillic
  // the dot of a hydrate
  ["MnSO4.H2O", "MnSO4·H2O"],
  ["NiSO4.6H2O", "NiSO4·6H2O"],
  ["CuSO4*5H2O", "CuSO4·5H2O"],
])("%s was meant as %s", (word, meant) => {
  expect(likelyFormula(word)).toBe(meant);
});

test.each([
  ..."gangue ash Ash impurities water slag-2 Phase2 type2 brick2".split(" "),
  // rare-earth oxides, loss on ignition, volatile matter, platinum-group metals
  ..."REO TREO LOI VM PGM".split(" "),
  ..."Xx x1 n b2 SiO2 Co CO".split(" "),
  "",
])("%j stands as it is", (word) => {
  expect(likelyFormula(word)).toBeUndefined();
});

test("a word is like a formula by its capitals, its small letters and its counts", () => {
  for (const word of ["Xx", "Xx2O3", "Fe2O3"]) expect(looksLikeFormula(word), word).toBe(true);
  for (const word of ["gangue", "Ash", "VM", "A1", "Phase2", "x"])
    expect(looksLikeFormula(word), word).toBe(false);
});

test("whatever is offered can be read, and is another word", () => {
  const letters = fc.string({
    unit: fc.constantFrom(..."SiOFeCalnHoIN0123.·*()[]Сое".split("")),
    maxLength: 12,
  });
  fc.assert(
    fc.property(letters, (word) => {
      for (const offered of likelyFormula(word)?.split(", ") ?? []) {
        expect(readFormula(offered), offered).toHaveProperty("elements");
        expect(offered).not.toBe(word);
      }
    }),
  );
});

test("no word takes long, however it is put together", () => {
  for (const piece of ["co", "si2", "A", "([", ".", "I1"]) {
    const start = performance.now();
    likelyFormula(piece.repeat(20).slice(0, 40));
    likelyFormula(piece.repeat(5_000));
    expect(performance.now() - start, piece).toBeLessThan(30);
  }
});
