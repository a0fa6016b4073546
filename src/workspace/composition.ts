import {
  atomSharesToMass,
  compareIds,
  dimensionOf,
  massFractions,
  readFormula,
  sameDimension,
} from "../core/index.ts";
import type { FigureValues } from "./evaluate-figures.ts";
import type { Figure } from "./figure.ts";
import type { FigureTable } from "./figure-slots.ts";
import { missingUnder } from "./rests-on.ts";
import type { Composition } from "./stream.ts";

/** Share of one component in the mass of a stream. [1] */
export interface Fraction {
  readonly slots: readonly number[];
  /** Unpublished figures it needs. Paths. */
  readonly missing: readonly string[];
  readonly evaluate: (values: FigureValues) => number;
  /** Where it is no more than one figure read as it stands. */
  readonly slot?: number;
}

type Table = Pick<FigureTable, "slots" | "slotOf">;

/** What a stream says it is made of, by component. */
export type Content = ReadonlyMap<string, Fraction>;

/** What a component holds of others, once taken apart. */
type Parts = ReadonlyMap<string, number>;

/**
 * A declared composition by component. A name the workspace counts whole (a lump, a compound in its accounts) stays
 * whole; any other that is a formula is taken apart into elements.
 */
export function readContent(of: Composition, counted: ReadonlySet<string>, table: Table): Content {
  if (of.kind === "formula") return constants(partsOf(of.text, counted));
  if (countsAtoms(of, table)) return readAtomContent(of, table);
  // In the order of their names: sums then have the same digits in any order of the text.
  const parts = [...of.parts].sort((a, b) => compareIds(a.component, b.component));
  const slots = parts.flatMap(({ amount }) => slotOf(amount, table));
  const whole = { slots, missing: missingUnder(table, slots) };
  const content = new Map<string, Fraction>();
  const terms = new Map<string, Term[]>();
  for (const { component, amount } of parts) {
    const [slot] = slotOf(amount, table);
    for (const [id, holds] of partsOf(component, counted)) {
      const term = amount === "rest" ? { rest: slots, holds } : { slot: slot ?? -1, holds };
      terms.set(id, [...(terms.get(id) ?? []), term]);
    }
  }
  for (const [id, list] of terms) content.set(id, fractionOf(list, whole, table));
  return content;
}

/** Some part is written as a share of atoms (`0.1 ppba`): then all parts are. */
export function countsAtoms(of: Composition, table: Table): boolean {
  if (of.kind === "formula") return false;
  return of.parts.some(({ amount }) => {
    const dimension = table.slots[slotOf(amount, table)[0] ?? -1]?.dimension;
    return dimension !== undefined && sameDimension(dimension, ATOMS);
  });
}

const ATOMS = dimensionOf("atoms");

/** Shares of atoms, turned into shares of mass; not a number where they cannot be. */
function readAtomContent(of: Extract<Composition, { kind: "parts" }>, table: Table): Content {
  const rest = of.parts.find(({ amount }) => amount === "rest")?.component;
  const parts = of.parts.flatMap(({ component, amount }) =>
    slotOf(amount, table).map((slot) => [component, slot] as const),
  );
  const slots = parts.map(([, slot]) => slot);
  const whole = { slots, missing: missingUnder(table, slots) };
  const massOf = (component: string) => (values: FigureValues) => {
    const shares = new Map(parts.map(([id, slot]) => [id, values[slot] ?? Number.NaN]));
    const read = atomSharesToMass(shares, rest);
    return "fractions" in read ? (read.fractions.get(component) ?? 0) : Number.NaN;
  };
  return new Map(
    of.parts.map(({ component }) => [component, { ...whole, evaluate: massOf(component) }]),
  );
}

interface Term {
  readonly slot?: number;
  /** The slots of all others, where this part is what they leave. */
  readonly rest?: readonly number[];
  readonly holds: number;
}

function fractionOf(
  terms: readonly Term[],
  whole: Pick<Fraction, "slots" | "missing">,
  table: Table,
): Fraction {
  const evaluate = (values: FigureValues): number => {
    let sum = 0;
    for (const { slot, rest, holds } of terms) sum += holds * shareOf(values, slot, rest);
    return sum;
  };
  if (terms.some((term) => term.rest !== undefined)) return { ...whole, evaluate };
  const slots = terms.flatMap(({ slot }) => slot ?? []);
  return { slots, missing: missingUnder(table, slots), evaluate };
}

function shareOf(
  values: FigureValues,
  slot: number | undefined,
  rest: readonly number[] | undefined,
): number {
  if (rest === undefined) return values[slot ?? -1] ?? Number.NaN;
  let left = 1;
  for (const other of rest) left -= values[other] ?? Number.NaN;
  return Math.max(0, left);
}

function slotOf(amount: Figure | "rest", table: Table): readonly number[] {
  const slot = amount === "rest" ? undefined : table.slotOf.get(amount);
  return slot === undefined ? [] : [slot];
}

function constants(parts: Parts): Content {
  return new Map(
    [...parts].map(([id, share]) => [id, { slots: [], missing: [], evaluate: () => share }]),
  );
}

function partsOf(component: string, counted: ReadonlySet<string>): Parts {
  if (counted.has(component)) return new Map([[component, 1]]);
  const read = readFormula(component);
  return "elements" in read ? massFractions(read.elements) : new Map([[component, 1]]);
}
