// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import type { SolvePlan } from "./blocks.ts";
import type { GivenRow } from "./exchange.ts";

/** Factors that make coefficients of unlike units (kWh beside t) comparable before a pivot is judged or chosen. */
export interface Scales {
  readonly row: Float64Array;
  readonly column: Float64Array;
  /** Per row and column what a round of scaling looks at: the sum or the largest of its coefficients. */
  readonly rowSize: Float64Array;
  readonly columnSize: Float64Array;
}

const ROUNDS_OF_BALANCE = 10;
const ROUNDS_OF_LEVEL = 5;

export function startScales(size: number): Scales {
  return {
    row: new Float64Array(size),
    column: new Float64Array(size),
    rowSize: new Float64Array(size),
    columnSize: new Float64Array(size),
  };
}

/**
 * Scales a block so that its matched coefficients are 1 and what each row draws is near what its unknown gives to the
 * others (balancing, after Osborne 1960): the measure by which matched pivots are judged.
 */
export function balance(
  plan: SolvePlan,
  values: Float64Array,
  block: number,
  scales: Scales,
): void {
  const { row, column, rowSize, columnSize } = scales;
  const from = plan.blockStart[block]!;
  column.fill(1);
  for (let i = 0; i < row.length; i++) {
    row[i] = 1 / (Math.abs(values[plan.pivotEntry[from + i]!]!) || 1);
  }
  for (let round = 0; round < ROUNDS_OF_BALANCE; round++) {
    sumOthers(plan, values, from, scales);
    for (let i = 0; i < row.length; i++) {
      const ratio = rowSize[i]! / columnSize[i]!;
      if (!(ratio > 0 && ratio < Number.POSITIVE_INFINITY)) continue;
      // The fourth root, because the other end of each link moves as well.
      const step = Math.sqrt(Math.sqrt(ratio));
      row[i]! /= step;
      column[i]! *= step;
    }
  }
}

function sumOthers(plan: SolvePlan, values: Float64Array, from: number, scales: Scales): void {
  const { inner } = plan;
  const { row, column, rowSize, columnSize } = scales;
  rowSize.fill(0);
  columnSize.fill(0);
  for (let i = 0; i < row.length; i++) {
    for (let e = inner.start[from + i]!; e < inner.start[from + i + 1]!; e++) {
      const j = inner.position[e]! - from;
      const size = Math.abs(values[inner.entry[e]!]!) * row[i]! * column[j]!;
      rowSize[i]! += size;
      columnSize[j]! += size;
    }
  }
}

/**
 * Scales a block so that the largest coefficient of every row and column is near 1 (Ruiz 2001): the measure by which
 * pivots are chosen anew. Powers of two, so that scaling rounds nothing.
 */
export function level(plan: SolvePlan, values: Float64Array, block: number, scales: Scales): void {
  const { row, column, rowSize, columnSize } = scales;
  row.fill(1);
  column.fill(1);
  for (let round = 0; round < ROUNDS_OF_LEVEL; round++) {
    findLargest(plan, values, plan.blockStart[block]!, scales);
    for (let i = 0; i < row.length; i++) {
      row[i]! *= halfInverse(rowSize[i]!);
      column[i]! *= halfInverse(columnSize[i]!);
    }
  }
}

function findLargest(plan: SolvePlan, values: Float64Array, from: number, scales: Scales): void {
  const { inner, pivotEntry } = plan;
  const { row, column, rowSize, columnSize } = scales;
  columnSize.fill(0);
  for (let i = 0; i < row.length; i++) {
    let most = Math.abs(values[pivotEntry[from + i]!]!) * row[i]! * column[i]!;
    columnSize[i] = Math.max(columnSize[i]!, most);
    for (let e = inner.start[from + i]!; e < inner.start[from + i + 1]!; e++) {
      const j = inner.position[e]! - from;
      const size = Math.abs(values[inner.entry[e]!]!) * row[i]! * column[j]!;
      most = Math.max(most, size);
      columnSize[j] = Math.max(columnSize[j]!, size);
    }
    rowSize[i] = most;
  }
}

/** The power of two nearest to 1/√most. */
function halfInverse(most: number): number {
  if (!(most > 0 && most < Number.POSITIVE_INFINITY)) return 1;
  return 2 ** -Math.round(Math.log2(most) / 2);
}

/** Row k of the scaled block, columns counted from the block's first position. */
export function scaledRow(
  plan: SolvePlan,
  values: Float64Array,
  block: number,
  scales: Scales,
  k: number,
  into: GivenRow,
): GivenRow {
  const { inner, pivotEntry } = plan;
  const { row, column } = scales;
  const from = plan.blockStart[block]!;
  into.column[0] = k;
  into.value[0] = values[pivotEntry[from + k]!]! * row[k]! * column[k]!;
  into.count = 1;
  for (let e = inner.start[from + k]!; e < inner.start[from + k + 1]!; e++) {
    const j = inner.position[e]! - from;
    into.column[into.count] = j;
    into.value[into.count++] = values[inner.entry[e]!]! * row[k]! * column[j]!;
  }
  return into;
}
