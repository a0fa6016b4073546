/** A chemical element with its standard atomic weight. */
export interface Element {
  readonly symbol: string;
  readonly number: number;
  /** Abridged standard atomic weight; undefined for elements of no natural isotopic composition. [g/mol] */
  readonly weight: number | undefined;
  /** Lowest and highest atomic weight in normal materials, where the commission gives an interval. [g/mol] */
  readonly interval?: readonly [low: number, high: number];
}

/**
 * Standard atomic weights of the elements 2021, abridged to five significant digits: IUPAC Commission on Isotopic
 * Abundances and Atomic Weights, Pure and Applied Chemistry 94 (2022) 573–600, table 2; with its revisions of 2024:
 * Zr 91.222(3), Gd 157.249(2), Lu 174.96669(5). Where there is an interval, the weight is the conventional one.
 * One row a period; symbol, weight, and the interval in brackets where there is one.
 */
const TABLE = `
H 1.008 [1.00784 1.00811] He 4.0026
Li 6.94 [6.938 6.997] Be 9.0122 B 10.81 [10.806 10.821] C 12.011 [12.0096 12.0116]
N 14.007 [14.00643 14.00728] O 15.999 [15.99903 15.99977] F 18.998 Ne 20.180
Na 22.990 Mg 24.305 [24.304 24.307] Al 26.982 Si 28.085 [28.084 28.086] P 30.974
S 32.06 [32.059 32.076] Cl 35.45 [35.446 35.457] Ar 39.95 [39.792 39.963]
K 39.098 Ca 40.078 Sc 44.956 Ti 47.867 V 50.942 Cr 51.996 Mn 54.938 Fe 55.845 Co 58.933
Ni 58.693 Cu 63.546 Zn 65.38 Ga 69.723 Ge 72.630 As 74.922 Se 78.971
Br 79.904 [79.901 79.907] Kr 83.798
Rb 85.468 Sr 87.62 Y 88.906 Zr 91.222 Nb 92.906 Mo 95.95 Tc - Ru 101.07 Rh 102.91
Pd 106.42 Ag 107.87 Cd 112.41 In 114.82 Sn 118.71 Sb 121.76 Te 127.60 I 126.90 Xe 131.29
Cs 132.91 Ba 137.33 La 138.91 Ce 140.12 Pr 140.91 Nd 144.24 Pm - Sm 150.36 Eu 151.96
Gd 157.25 Tb 158.93 Dy 162.50 Ho 164.93 Er 167.26 Tm 168.93 Yb 173.05 Lu 174.97
Hf 178.49 Ta 180.95 W 183.84 Re 186.21 Os 190.23 Ir 192.22 Pt 195.08 Au 196.97 Hg 200.59
Tl 204.38 [204.382 204.385] Pb 207.2 [206.14 207.94] Bi 208.98 Po - At - Rn -
Fr - Ra - Ac - Th 232.04 Pa 231.04 U 238.03 Np - Pu - Am - Cm - Bk - Cf - Es - Fm - Md - No - Lr -
Rf - Db - Sg - Bh - Hs - Mt - Ds - Rg - Cn - Nh - Fl - Mc - Lv - Ts - Og -
`;

/** The 118 elements in the order of their numbers. */
export const ELEMENTS: readonly Element[] = readTable(TABLE);

const BY_SYMBOL: ReadonlyMap<string, Element> = new Map(ELEMENTS.map((e) => [e.symbol, e]));

export function findElement(symbol: string): Element | undefined {
  return BY_SYMBOL.get(symbol);
}

function readTable(text: string): readonly Element[] {
  const entries = text.matchAll(/([A-Z][a-z]?) (-|[\d.]+)(?: \[([\d.]+) ([\d.]+)\])?/g);
  return [...entries].map(([, symbol = "", weight, low, high], index) => ({
    symbol,
    number: index + 1,
    weight: weight === "-" ? undefined : Number(weight),
    ...(low === undefined ? {} : { interval: [Number(low), Number(high)] as const }),
  }));
}
