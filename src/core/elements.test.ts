import { expect, test } from "vitest";
import { ELEMENTS, findElement } from "./elements.ts";
import { exactSum } from "./exact-sum.ts";

/** The unabridged table (CIAAW 2021 with Zr, Gd and Lu of 2024) for the elements without an interval: a second road. */
const UNABRIDGED = `
He 4.002602 Be 9.0121831 F 18.998403162 Ne 20.1797 Na 22.98976928 Al 26.9815384 P 30.973761998
K 39.0983 Ca 40.078 Sc 44.955907 Ti 47.867 V 50.9415 Cr 51.9961 Mn 54.938043 Fe 55.845
Co 58.933194 Ni 58.6934 Cu 63.546 Zn 65.38 Ga 69.723 Ge 72.630 As 74.921595 Se 78.971 Kr 83.798
Rb 85.4678 Sr 87.62 Y 88.905838 Zr 91.222 Nb 92.90637 Mo 95.95 Ru 101.07 Rh 102.90549 Pd 106.42
Ag 107.8682 Cd 112.414 In 114.818 Sn 118.710 Sb 121.760 Te 127.60 I 126.90447 Xe 131.293
Cs 132.90545196 Ba 137.327 La 138.90547 Ce 140.116 Pr 140.90766 Nd 144.242 Sm 150.36 Eu 151.964
Gd 157.249 Tb 158.925354 Dy 162.500 Ho 164.930329 Er 167.259 Tm 168.934219 Yb 173.045 Lu 174.96669
Hf 178.486 Ta 180.94788 W 183.84 Re 186.207 Os 190.23 Ir 192.217 Pt 195.084 Au 196.966570
Hg 200.592 Bi 208.98040 Th 232.0377 Pa 231.03588 U 238.02891`;

const unabridged = [...UNABRIDGED.matchAll(/([A-Z][a-z]?) ([\d.]+)/g)].map(
  ([, symbol = "", weight]) => [symbol, Number(weight)] as const,
);

const intervals = ELEMENTS.filter((element) => element.interval);

test("there are 118 elements, 84 with a standard atomic weight, 14 with an interval", () => {
  expect(ELEMENTS).toHaveLength(118);
  expect(new Set(ELEMENTS.map((e) => e.symbol)).size).toBe(118);
  expect(ELEMENTS.filter((e) => e.weight !== undefined)).toHaveLength(84);
  expect(intervals.map((e) => e.symbol).join(" ")).toBe("H Li B C N O Mg Si S Cl Ar Br Tl Pb");
});

test("the sum of all weights guards the table against a slip of the finger", () => {
  expect(exactSum(ELEMENTS.map((e) => e.weight ?? 0))).toBeCloseTo(8750.6258, 6);
});

test("numbers stand where chemistry has them", () => {
  for (const [symbol, number] of [
    ["H", 1],
    ["Si", 14],
    ["Ti", 22],
    ["Cu", 29],
    ["La", 57],
    ["Lu", 71],
    ["Re", 75],
    ["U", 92],
    ["Og", 118],
  ] as const)
    expect(findElement(symbol)?.number, symbol).toBe(number);
});

test("every weight is the unabridged one rounded to five digits", () => {
  expect(unabridged).toHaveLength(84 - intervals.length);
  for (const [symbol, whole] of unabridged) {
    const weight = findElement(symbol)?.weight ?? Number.NaN;
    const halfDigit = 0.5 * 10 ** (Math.floor(Math.log10(whole)) - 4);
    expect(Math.abs(weight - whole), symbol).toBeLessThanOrEqual(halfDigit * (1 + 1e-9));
  }
});

test("a conventional weight lies in its interval, to the digits it is given with", () => {
  for (const { symbol, weight = Number.NaN, interval = [0, 0] } of intervals) {
    const halfDigit = 0.5 * 10 ** (Math.floor(Math.log10(weight)) - 4);
    expect(weight, symbol).toBeGreaterThanOrEqual(interval[0] - halfDigit);
    expect(weight, symbol).toBeLessThanOrEqual(interval[1] + halfDigit);
  }
});

test("elements that occur in no fixed mixture of isotopes have no weight", () => {
  for (const symbol of ["Tc", "Pm", "Po", "Ra", "Pu", "Og"])
    expect(findElement(symbol), symbol).toMatchObject({ weight: undefined });
});

test("a symbol is found only as it is written", () => {
  for (const wrong of ["si", "SI", "", "Xx", "toString"])
    expect(findElement(wrong)).toBeUndefined();
});
