import { massFractions, readFormula } from "./chemical-formula.ts";
import { findElement } from "./elements.ts";

/** Shares of one whole by element; they need not add to 1 to be turned from one kind to the other. */
export type Fractions = ReadonlyMap<string, number>;

/** Why shares of atoms and shares of mass cannot be turned into each other. */
export type AtomProblem =
  /** A lump such as gangue, or a compound: nobody counts its atoms. */
  | { readonly problem: "not-an-element"; readonly component: string }
  /** No standard atomic weight: technetium, plutonium. */
  | { readonly problem: "no-weight"; readonly component: string }
  /** The shares add to more than the whole. */
  | { readonly problem: "over-one"; readonly sum: number }
  /** The shares add to less than the whole, and nothing is named for the rest: what it weighs is unknown. */
  | { readonly problem: "no-rest"; readonly sum: number };

/** Mass of one element in one mass of a compound: 0.8574 for Nd in Nd2O3; undefined where the formula cannot be read. */
export function massFraction(formula: string, element: string): number | undefined {
  const read = readFormula(formula);
  return "problem" in read ? undefined : (massFractions(read.elements).get(element) ?? 0);
}

/** Mass of a compound that holds one mass of an element: 1.2210 for Ta2O5 and Ta; undefined where it holds none. */
export function compoundFactor(formula: string, element: string): number | undefined {
  const share = massFraction(formula, element);
  return share === undefined || share === 0 ? undefined : 1 / share;
}

/** w_e = x_e·A_e / Σ x·A: shares of mass that add to 1. */
export function toMassFractions(atoms: Fractions): { readonly fractions: Fractions } | AtomProblem {
  return weigh(atoms, (share, weight) => share * weight);
}

/** x_e = (w_e/A_e) / Σ w/A: shares of the atoms that add to 1. */
export function toAtomFractions(
  masses: Fractions,
): { readonly fractions: Fractions } | AtomProblem {
  return weigh(masses, (share, weight) => share / weight);
}

/** Rounding of shares as they are written. */
const ROUNDING = 1e-9;

/** Shares of the whole's atoms as shares of its mass; `rest` is the element all other atoms are. */
export function atomSharesToMass(
  shares: Fractions,
  rest?: string,
): { readonly fractions: Fractions } | AtomProblem {
  const sum = [...shares.values()].reduce((total, share) => total + share, 0);
  if (sum > 1 + ROUNDING) return { problem: "over-one", sum };
  if (rest === undefined) {
    return sum < 1 - ROUNDING ? { problem: "no-rest", sum } : toMassFractions(shares);
  }
  const left = Math.max(0, 1 - sum);
  return toMassFractions(new Map([...shares, [rest, (shares.get(rest) ?? 0) + left]]));
}

function weigh(
  shares: Fractions,
  partOf: (share: number, weight: number) => number,
): { readonly fractions: Fractions } | AtomProblem {
  const parts: [symbol: string, part: number][] = [];
  for (const [symbol, share] of shares) {
    const element = findElement(symbol);
    if (element === undefined) return { problem: "not-an-element", component: symbol };
    if (element.weight === undefined) return { problem: "no-weight", component: symbol };
    parts.push([symbol, partOf(share, element.weight)]);
  }
  const whole = parts.reduce((total, [, part]) => total + part, 0);
  return { fractions: new Map(parts.map(([symbol, part]) => [symbol, whole && part / whole])) };
}
