import fc from "fast-check";
import { expect, test } from "vitest";
import { type ElementCounts, massFractions, molarMass, readFormula } from "./chemical-formula.ts";
import { ELEMENTS } from "./elements.ts";

function elements(text: string): ElementCounts {
  const read = readFormula(text);
  if ("problem" in read) throw new Error(`${text}: ${read.problem}`);
  return read.elements;
}

test.each([
  ["Si", { Si: 1 }],
  ["SiO2", { Si: 1, O: 2 }],
  ["CO", { C: 1, O: 1 }],
  ["Co", { Co: 1 }],
  ["NH4ReO4", { N: 1, H: 4, Re: 1, O: 4 }],
  ["Al2(SO4)3", { Al: 2, S: 3, O: 12 }],
  ["CuSO4·5H2O", { Cu: 1, S: 1, O: 9, H: 10 }],
  ["Ca5(PO4)3(OH)", { Ca: 5, P: 3, O: 13, H: 1 }],
  ["LiNi0.8Co0.1Mn0.1O2", { Li: 1, Ni: 0.8, Co: 0.1, Mn: 0.1, O: 2 }],
  ["((Fe))2", { Fe: 2 }],
  ["K4[Fe(CN)6]", { K: 4, Fe: 1, C: 6, N: 6 }],
  ["[Co(NH3)6]Cl3", { Co: 1, N: 6, H: 18, Cl: 3 }],
  ["YBa2Cu3O6.9", { Y: 1, Ba: 2, Cu: 3, O: 6.9 }],
  ["Li1.2Mn0.6Ni0.2O2", { Li: 1.2, Mn: 0.6, Ni: 0.2, O: 2 }],
  // capitals that real compounds have beside each other
  ["CS2", { C: 1, S: 2 }],
  ["KSCN", { K: 1, S: 1, C: 1, N: 1 }],
  ["COS", { C: 1, O: 1, S: 1 }],
  ["S1I1", { S: 1, I: 1 }],
])("%s is read", (text, counts) => {
  expect(Object.fromEntries(elements(text))).toEqual(counts);
});

test.each([
  // by hand from the abridged weights
  ["SiO2", 28.085 + 2 * 15.999],
  ["TiCl4", 47.867 + 4 * 35.45],
  ["NH4ReO4", 14.007 + 4 * 1.008 + 186.21 + 4 * 15.999],
  ["CuSO4·5H2O", 63.546 + 32.06 + 9 * 15.999 + 10 * 1.008],
])("a mole of %s weighs %f g", (text, mass) => {
  expect(molarMass(elements(text))).toBeCloseTo(mass, 10);
});

test("two chlorine molecules per titanium weigh 2.9624 of it", () => {
  expect((2 * molarMass(elements("Cl2"))) / molarMass(elements("Ti"))).toBeCloseTo(2.9624, 4);
});

test("the mass fractions of silica are 46.74 % silicon and the rest oxygen", () => {
  const shares = massFractions(elements("SiO2"));
  expect(shares.get("Si")).toBeCloseTo(0.46744, 5);
  expect((shares.get("Si") ?? 0) + (shares.get("O") ?? 0)).toBeCloseTo(1, 15);
});

test.each([
  ["Xx2", "unknown-element", 0, 2, undefined],
  ["SiQ2", "unknown-element", 2, 3, undefined],
  ["FE2O3", "unknown-element", 1, 2, "Fe"],
  ["si", "unknown-element", 0, 2, "Si"],
  ["СО2", "unknown-element", 0, 1, "C"], // Cyrillic
  ["TcO2", "element-without-weight", 0, 2, undefined],
  ["", "formula-shape", 0, 0, undefined],
  ["2H2O", "formula-shape", 0, 1, undefined],
  ["H2 O", "formula-shape", 2, 3, undefined],
  ["H2O)", "formula-shape", 3, 4, undefined],
  ["(H2O", "formula-shape", 0, 1, undefined],
  ["()", "formula-shape", 1, 2, undefined],
  ["CuSO4·", "formula-shape", 6, 6, undefined],
  ["CuSO4*5H2O", "formula-shape", 5, 6, undefined],
  ["SIO2", "unknown-element", 0, 2, "Si"],
  ["AI2O3", "unknown-element", 0, 1, "Al"],
  ["SlO2", "unknown-element", 0, 2, "Si"],
  ["co", "unknown-element", 0, 2, "Co, CO"],
  ["[Fe(CN)6", "formula-shape", 0, 1, undefined],
  ["[Fe(CN)6)", "formula-shape", 0, 1, undefined],
  ["(H2O]", "formula-shape", 0, 1, undefined],
  ["H0", "formula-count", 1, 2, undefined],
  ["H02", "formula-count", 1, 3, undefined],
  ["H99999", "formula-count", 1, 6, undefined],
  ["(".repeat(20), "formula-shape", 8, 9, undefined],
  ["H".repeat(300), "formula-too-long", 0, 300, undefined],
])("%s: %s at %i to %i", (text, problem, from, to, likely) => {
  const read = readFormula(text);
  expect(read).toMatchObject({ problem, from, to });
  if (likely !== undefined) expect(read).toMatchObject({ facts: { likely } });
});

test.each([
  ["MnSO4.H2O", 5],
  ["NiSO4.6H2O", 5],
  ["NiCl2.6H2O", 5],
  ["LiOH.H2O", 4],
  ["Al2(SO4)3.18H2O", 9],
  ["Al2O3.2SiO2", 5],
  ["CuSO4*5H2O", 5],
])(
  "the water of %s is never read as a decimal of the oxygen: a middle dot is asked for",
  (text, at) => {
    expect(readFormula(text)).toMatchObject({
      problem: "formula-shape",
      from: at,
      to: at + 1,
      facts: { needed: "·" },
    });
  },
);

test("a zero for an O is told", () => {
  expect(readFormula("Si02")).toMatchObject({ problem: "formula-count", facts: { needed: "O2" } });
});

const weighed = ELEMENTS.filter((e) => e.weight !== undefined).map((e) => e.symbol);

test("a formula written from its elements is read back", () => {
  const counts = fc.uniqueArray(
    fc.tuple(fc.constantFrom(...weighed), fc.integer({ min: 2, max: 40 })),
    { minLength: 1, maxLength: 6, selector: ([symbol]) => symbol },
  );
  fc.assert(
    fc.property(counts, (list) => {
      const text = list.map(([symbol, n]) => symbol + n).join("");
      expect([...elements(text)]).toEqual(list);
      expect(molarMass(elements(`(${text})3`))).toBeCloseTo(3 * molarMass(elements(text)), 6);
    }),
  );
});

test("arbitrary text is read or refused with a place inside it", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom("H", "e", "O", "(", ")", "[", "]", "2", "·", ".", "0"),
      maxLength: 40,
    }),
  );
  fc.assert(
    fc.property(text, (written) => {
      const read = readFormula(written);
      if ("problem" in read) {
        expect(read.from).toBeLessThanOrEqual(read.to);
        expect(read.to).toBeLessThanOrEqual(written.length);
      } else expect(molarMass(read.elements)).toBeGreaterThan(0);
    }),
  );
});
