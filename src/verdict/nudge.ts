import { compileAlone, type FigureTable } from "../workspace/index.ts";
import { ownValues } from "./extremes.ts";
import { type Reading, readAgain, type Trial } from "./probe.ts";

/** The chain with one figure at a value in base units, all others at theirs; undefined where it has no answer. */
export function readAt(trial: Trial, slot: number, value: number): Reading | undefined {
  return readAgain({ ...trial, table: withValue(trial.table, slot, value) }, ownValues(trial));
}

function withValue(table: FigureTable, slot: number, value: number): FigureTable {
  const known = table.slots[slot];
  if (known?.rule.kind !== "formula") return table;
  const compiled = { ...known.rule.compiled, evaluate: () => value };
  const rule = { kind: "formula" as const, compiled };
  return { ...table, slots: table.slots.with(slot, { ...known, rule }) };
}

/** Lowest and highest value its line gives for a figure: its own range, and what other sources say. Base units. */
export interface Published {
  readonly low: number;
  readonly high: number;
}

/** Undefined where there is one value only. */
export function publishedOf(trial: Trial, slot: number): Published | undefined {
  const known = trial.table.slots[slot];
  if (known?.figure.kind !== "stated" || known.rule.kind !== "formula") return undefined;
  const { figures } = trial.nominal;
  const { range } = known.rule;
  const others = known.figure.also.flatMap((other) => {
    const alone =
      other.kind === "stated" ? compileAlone(other, trial.workspace, trial.table) : undefined;
    return alone === undefined ? [] : [alone.value, alone.low, alone.high];
  });
  const values = [range?.low, range?.high, ...others]
    .flatMap((part) => (part === undefined ? [] : [part.evaluate(figures)]))
    .filter(Number.isFinite);
  const all = [...values, figures[slot] ?? Number.NaN];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  return low < high ? { low, high } : undefined;
}
