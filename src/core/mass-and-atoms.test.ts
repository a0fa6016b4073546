import fc from "fast-check";
import { expect, test } from "vitest";
import { ELEMENTS } from "./elements.ts";
import {
  atomSharesToMass,
  compoundFactor,
  massFraction,
  toAtomFractions,
  toMassFractions,
} from "./index.ts";

type Answer = ReturnType<typeof toMassFractions>;

function fractions(answer: Answer): ReadonlyMap<string, number> {
  if ("problem" in answer) throw new Error(answer.problem);
  return answer.fractions;
}

/**
 * Per cent of an element in what it is traded as, computed from the IUPAC weights. U.S. Geological Survey, Mineral
 * Commodity Summaries 2026, uses 69.4 for Re in ammonium perrhenate and 81.897 for Ta in Ta2O5.
 */
const CONTAINED = `
NH4ReO4 Re 69.42, Re2O7 Re 76.88, BeO Be 36.03, Be(OH)2 Be 20.95, BeF2 Be 19.17, Ta2O5 Ta 81.90, K2TaF7 Ta 46.15,
Nb2O5 Nb 69.90, Sc2O3 Sc 65.20, ScF3 Sc 44.10, TiO2 Ti 59.93, FeTiO3 Ti 31.55, TiCl4 Ti 25.24, Ga2O3 Ga 74.39,
In2O3 In 82.71, GeO2 Ge 69.42, Sb2O3 Sb 83.54, Bi2O3 Bi 89.70, SeO2 Se 71.16, TeO2 Te 79.95, OsO4 Os 74.83,
MnSO4·H2O Mn 32.51, MnO2 Mn 63.19, Li2CO3 Li 18.79, LiOH·H2O Li 16.54, NiSO4·6H2O Ni 22.33, CoSO4·7H2O Co 20.97,
V2O5 V 56.02, NH4VO3 V 43.55, MoS2 Mo 59.94, WO3 W 79.30, La2O3 La 85.27, CeO2 Ce 81.41, Pr6O11 Pr 82.77,
Nd2O3 Nd 85.74, Sm2O3 Sm 86.24, Gd2O3 Gd 86.76, Tb4O7 Tb 85.02, Dy2O3 Dy 87.13, Y2O3 Y 78.74, Nd2Fe14B Nd 26.68`;

test.each(
  CONTAINED.trim()
    .split(/,\s+/)
    .map((row) => row.split(" ") as [string, string, string]),
)("in %s the share of %s is %s per cent", (formula, element, percent) => {
  expect(((massFraction(formula, element) ?? 0) * 100).toFixed(2)).toBe(percent);
});

test.each([
  // Kroll's titanium, tonnes per tonne of metal
  ["TiO2", "Ti", 1.668],
  ["TiCl4", "Ti", 3.962],
  ["Ta2O5", "Ta", 1.221],
])("%s for one tonne of %s: %f t", (formula, element, factor) => {
  expect(compoundFactor(formula, element)).toBeCloseTo(factor, 3);
});

test("what a compound does not hold is none of it; what is no formula has no answer", () => {
  expect(massFraction("SiO2", "Fe")).toBe(0);
  expect(compoundFactor("SiO2", "Fe")).toBeUndefined();
  expect(massFraction("gangue", "Si")).toBeUndefined();
  expect(compoundFactor("gangue", "Si")).toBeUndefined();
});

test("one ppm of the atoms of silicon being boron is 0.385 ppm of its mass", () => {
  const { B = 0, Si = 0 } = Object.fromEntries(
    fractions(atomSharesToMass(new Map([["B", 1e-6]]), "Si")),
  );
  // the boron weighs 10.81 / 28.085 of the silicon it stands in the place of
  expect(B / 1e-6).toBeCloseTo(10.81 / 28.085, 6);
  expect(B + Si).toBeCloseTo(1, 15);
});

test("half the atoms of a nickel-aluminium are each metal, by mass 68.5 % is nickel", () => {
  const atoms = new Map([
    ["Ni", 0.5],
    ["Al", 0.5],
  ]);
  expect(fractions(toMassFractions(atoms)).get("Ni")).toBeCloseTo(58.693 / (58.693 + 26.982), 15);
});

test("lumps have no atoms, some elements no weight", () => {
  const half = (component: string) => new Map([[component, 0.5]]);
  for (const component of ["gangue", "SiO2", "Xx"]) {
    const problem = { problem: "not-an-element", component };
    expect(toMassFractions(half(component))).toEqual(problem);
    expect(toAtomFractions(half(component))).toEqual(problem);
    expect(atomSharesToMass(half("Si"), component)).toEqual(problem);
  }
  expect(toAtomFractions(half("Pu"))).toEqual({ problem: "no-weight", component: "Pu" });
});

test("shares of atoms fill the whole, by themselves or with a rest", () => {
  const shares = new Map([
    ["B", 0.25],
    ["Si", 0.5],
  ]);
  expect(atomSharesToMass(shares)).toEqual({ problem: "no-rest", sum: 0.75 });
  expect(atomSharesToMass(new Map([["B", 1.5]]), "Si")).toEqual({ problem: "over-one", sum: 1.5 });
  const whole = new Map([...shares, ["C", 0.25] as const]);
  expect(atomSharesToMass(whole)).toEqual(atomSharesToMass(shares, "C"));
  expect(fractions(atomSharesToMass(shares, "Si"))).toEqual(
    fractions(toMassFractions(new Map([...shares, ["Si", 0.75] as const]))),
  );
});

test("nothing of everything is nothing", () => {
  expect(fractions(toMassFractions(new Map([["B", 0]])))).toEqual(new Map([["B", 0]]));
});

const weighed = ELEMENTS.filter((e) => e.weight !== undefined).map((e) => e.symbol);
const wholes = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom(...weighed), fc.double({ min: 1e-12, max: 1, noNaN: true })),
    {
      minLength: 1,
      maxLength: 8,
      selector: ([symbol]) => symbol,
    },
  )
  .map((parts) => {
    const sum = parts.reduce((total, [, part]) => total + part, 0);
    return new Map(parts.map(([symbol, part]) => [symbol, part / sum]));
  });

test("there and back again: atoms to mass to atoms keeps fourteen digits, down to parts in a trillion", () => {
  fc.assert(
    fc.property(wholes, (shares) => {
      for (const back of [
        fractions(toAtomFractions(fractions(toMassFractions(shares)))),
        fractions(toMassFractions(fractions(toAtomFractions(shares)))),
      ])
        for (const [symbol, share] of shares) {
          expect(Math.abs((back.get(symbol) ?? 0) - share)).toBeLessThanOrEqual(share * 1e-14);
        }
    }),
  );
});

test("shares of mass and of atoms each add to one", () => {
  fc.assert(
    fc.property(wholes, (shares) => {
      for (const turn of [toMassFractions, toAtomFractions]) {
        const sum = [...fractions(turn(shares)).values()].reduce((a, b) => a + b, 0);
        expect(sum).toBeCloseTo(1, 14);
      }
    }),
  );
});

test("the mass shares of a formula are those of its atoms counted", () => {
  const atoms = new Map([
    ["Nd", 2 / 17],
    ["Fe", 14 / 17],
    ["B", 1 / 17],
  ]);
  for (const [symbol, share] of fractions(toMassFractions(atoms)))
    expect(share).toBeCloseTo(massFraction("Nd2Fe14B", symbol) ?? 0, 14);
});
