import { compareIds, dimensionOf, findUnit, sameDimension } from "../core/index.ts";
import {
  type FigureTable,
  type FigureValues,
  missingUnder,
  type Stream,
} from "../workspace/index.ts";
import type { Measures } from "./amount.ts";
import type { NamedAmount, RecipeLine } from "./recipe-line.ts";

/** Mass of one unit of a stream [t], where it has one. */
export interface Mass {
  readonly slots: readonly number[];
  readonly missing: readonly string[];
  readonly evaluate: (values: FigureValues) => number;
}

export interface EnteringMass {
  readonly line: RecipeLine;
  readonly mass: Mass | undefined;
}

export function massOf(stream: Stream, table: FigureTable): Mass | undefined {
  const { unit, mass } = stream;
  if (sameDimension(unit.dimension, dimensionOf("t"))) {
    return { slots: [], missing: [], evaluate: () => unit.factor };
  }
  const slot = mass && table.slotOf.get(mass);
  if (slot === undefined) return undefined;
  const missing = missingUnder(table, [slot]);
  const perUnit = table.slots[slot]?.dimension;
  const factor =
    perUnit !== undefined && sameDimension(perUnit, dimensionOf("t")) ? 1 : unit.factor;
  return { slots: [slot], missing, evaluate: (values) => (values[slot] ?? Number.NaN) * factor };
}

export function massesOf(
  entering: readonly RecipeLine[],
  measures: Measures,
): readonly EnteringMass[] {
  // In the order of their names: sums then have the same digits in any order of the text.
  const ordered = [...entering].sort((a, b) => compareIds(a.stream, b.stream));
  return ordered.map((line) => {
    const stream = measures.streams.get(line.stream);
    return { line, mass: stream && massOf(stream, measures.table) };
  });
}

/** Of a stream, or of a loss that is none and is written in tonnes. */
export function massOfLine(line: RecipeLine | NamedAmount, measures: Measures): Mass | undefined {
  const stream = measures.streams.get(line.stream);
  if (stream !== undefined) return massOf(stream, measures.table);
  const unit = "unit" in line ? findUnit(line.unit) : undefined;
  if (unit === undefined || !sameDimension(unit.dimension, dimensionOf("t"))) return undefined;
  return { slots: [], missing: [], evaluate: () => unit.factor };
}

/** Everything but energy and hours of labour weighs something, whether anybody says what or not. */
export function weighs({ unit }: Stream): boolean {
  const weightless = [dimensionOf("MWh"), dimensionOf("h")];
  return !weightless.some((one) => sameDimension(one, unit.dimension));
}
