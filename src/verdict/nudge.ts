import type { FigureTable } from "../workspace/index.ts";
import { ownValues } from "./extremes.ts";
import { type Reading, readAgain, type Trial } from "./probe.ts";

/** The chain with one figure so many times its own value, all others at theirs; undefined where it has no answer. */
export function readNudged(trial: Trial, slot: number, factor: number): Reading | undefined {
  return readAgain({ ...trial, table: nudged(trial.table, slot, factor) }, ownValues(trial));
}

/** The chain with one ranged figure at an end of its range: 0 is low, 1 is high. */
export function readAtEnd(trial: Trial, ranged: number, end: 0 | 1): Reading | undefined {
  const draw = ownValues(trial);
  draw[ranged] = end;
  return readAgain(trial, draw);
}

function nudged(table: FigureTable, slot: number, factor: number): FigureTable {
  const known = table.slots[slot];
  if (known?.rule.kind !== "formula") return table;
  const { compiled } = known.rule;
  const evaluate = (values: Float64Array): number => factor * compiled.evaluate(values);
  const rule = { ...known.rule, compiled: { ...compiled, evaluate } };
  return { ...table, slots: table.slots.with(slot, { ...known, rule }) };
}
