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
  if (negative !== undefined) {
    const next = drawLess(system, settled, negative, values, span);
    return next ?? withoutColumn(system, settled, negative, lacking);
  }
  for (const order of system.orders) {
    const next = fillNext(order, settled, values, span);
    if (next !== undefined) return next;
  }
  return undefined;
}

/** What is lacking because a mixture draws more of it than it may: first the next part gives. */
function drawLess(
  system: System,
  settled: Settled,
  negative: number,
  values: FigureValues,
  span: Span,
): State | undefined {
  const lacking = system.columns[negative];
  if (lacking?.kind !== "left") return undefined;
  const isDraw = (column: number): boolean => {
    const kind = system.columns[column];
    return kind?.kind === "draw" && kind.part === lacking.stream;
  };
  for (const order of system.orders) {
    if (!order.members.some(({ column }) => isDraw(column))) continue;
    const next = fillNext(order, settled, values, span);
    if (next !== undefined) return next;
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
