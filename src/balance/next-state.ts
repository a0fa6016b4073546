import type { FigureValues } from "../workspace/index.ts";
import type { Span } from "./amount.ts";
import type { Settled } from "./settle.ts";
import { barLeft, FREE, FULL, IDLE, type State, withColumn } from "./shape.ts";
import type { FillOrder, System } from "./system.ts";

/** Beyond its cap by no more than this part of it is at its cap. */
const ROUNDING = 1e-11;

/** What must be tried instead, if an amount is less than nothing or over its cap. Undefined: it stands. */
export function nextState(
  system: System,
  settled: Settled,
  values: FigureValues,
  span: Span,
  lacking?: Map<string, number>,
): State | undefined {
  const negative = findNegative(system, settled);
  // What is lacking may only be asked of someone beyond his cap: the next in the order gives first.
  const lacks = negative !== undefined && system.columns[negative]?.kind === "left";
  if (negative !== undefined && !lacks) {
    return giveBack(system, settled, negative) ?? withoutColumn(system, settled, negative, lacking);
  }
  for (const order of system.orders) {
    const next = fillNext(order, settled, values, span);
    if (next !== undefined) return next;
  }
  if (negative !== undefined) return withoutColumn(system, settled, negative, lacking);
  return makeLess(system, settled);
}

/** More is made at a cap than anyone takes after all: as much as is asked. */
function makeLess(system: System, { state, values }: Settled): State | undefined {
  for (const { members } of system.orders) {
    for (const { column } of members) {
      const kind = system.columns[column];
      if (state[column] !== FULL || kind?.kind !== "lots") continue;
      const left = system.columnOf.left.get(kind.instance.recipe.run.stream);
      const makes = kind.instance.process.run.kind === "makes";
      if (!makes || left === undefined || (values[left] ?? 0) <= 0) continue;
      return withColumn(withColumn(state, column, FREE), left, IDLE);
    }
  }
  return undefined;
}

/** Less is needed after all than the one before in an order gives at his cap: he gives less, and this one nothing. */
function giveBack(system: System, { state }: Settled, column: number): State | undefined {
  for (const { members } of system.orders) {
    const before = members[members.findIndex((member) => member.column === column) - 1];
    if (before === undefined || state[before.column] !== FULL) continue;
    return withColumn(withColumn(state, column, IDLE), before.column, FREE);
  }
  return undefined;
}

/** The first amount below zero, draws before all others: what a mixture cannot take must go elsewhere first. */
function findNegative(system: System, { values, shape }: Settled): number | undefined {
  let found: number | undefined;
  for (const column of shape.columns) {
    const value = values[column] ?? 0;
    if (value >= 0) continue;
    if (system.columns[column]?.kind === "draw") return column;
    found ??= column;
  }
  return found;
}

function withoutColumn(
  system: System,
  { state, values }: Settled,
  column: number,
  lacking: Map<string, number> | undefined,
): State {
  const kind = system.columns[column];
  const idle = withColumn(state, column, IDLE);
  if (kind?.kind !== "left" && kind?.kind !== "leaves") return idle;
  const row = system.rowOfStream.get(kind.stream);
  lacking?.set(kind.stream, -(values[column] ?? 0));
  return row === undefined ? idle : barLeft(system, idle, row);
}

/** In an order of caps: whoever is over its cap stands at it, and the next gives the rest. */
function fillNext(
  { members }: FillOrder,
  { state, values }: Settled,
  numbers: FigureValues,
  span: Span,
): State | undefined {
  for (const [i, { column, cap }] of members.entries()) {
    if (state[column] !== FREE || cap === undefined) continue;
    const most = cap(numbers, span);
    if ((values[column] ?? 0) <= most * (1 + ROUNDING)) continue;
    const next = withColumn(state, column, FULL);
    const after = members[i + 1];
    return after === undefined ? next : withColumn(next, after.column, FREE);
  }
  return undefined;
}
