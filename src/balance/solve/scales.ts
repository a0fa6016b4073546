// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import type { SolvePlan } from "./blocks.ts";

/** Powers of two that make coefficients of unlike units (kWh beside t) comparable before a pivot is chosen. */
export interface Scales {
  readonly row: Float64Array;
  readonly column: Float64Array;
}

const ROUNDS = 4;

/** Scales a block so that the largest coefficient of every row and column is near 1 (Ruiz 2001). Exact: powers of two. */
export function findScales(
  plan: SolvePlan,
  values: Float64Array,
  block: number,
  scales: Scales,
): void {
  const from = plan.blockStart[block]!;
  const to = plan.blockStart[block + 1]!;
  const size = to - from;
  scales.row.fill(1);
  scales.column.fill(1);
  const rowMost = new Float64Array(size);
  const columnMost = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round++) {
    rowMost.fill(0);
    columnMost.fill(0);
    forEachScaled(plan, values, block, scales, (i, j, value) => {
      rowMost[i] = Math.max(rowMost[i]!, Math.abs(value));
      columnMost[j] = Math.max(columnMost[j]!, Math.abs(value));
    });
    for (let i = 0; i < size; i++) {
      scales.row[i]! *= halfInverse(rowMost[i]!);
      scales.column[i]! *= halfInverse(columnMost[i]!);
    }
  }
}

/** Calls `use` with row, column (both counted from the block's first position) and scaled amount of each coefficient. */
export function forEachScaled(
  plan: SolvePlan,
  values: Float64Array,
  block: number,
  scales: Scales,
  use: (row: number, column: number, value: number) => void,
): void {
  const { inner, pivotEntry } = plan;
  const from = plan.blockStart[block]!;
  const to = plan.blockStart[block + 1]!;
  for (let k = from; k < to; k++) {
    const i = k - from;
    use(i, i, values[pivotEntry[k]!]! * scales.row[i]! * scales.column[i]!);
    for (let e = inner.start[k]!; e < inner.start[k + 1]!; e++) {
      const j = inner.position[e]! - from;
      use(i, j, values[inner.entry[e]!]! * scales.row[i]! * scales.column[j]!);
    }
  }
}

/** The power of two nearest to 1/√most. */
function halfInverse(most: number): number {
  if (!(most > 0 && most < Number.POSITIVE_INFINITY)) return 1;
  return 2 ** -Math.round(Math.log2(most) / 2);
}
