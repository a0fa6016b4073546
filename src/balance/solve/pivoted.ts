// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import type { SolvePlan } from "./blocks.ts";
import {
  type DenseFactors,
  eliminateDense,
  solveDense,
  solveDenseTransposed,
  startDense,
} from "./dense.ts";
import type { DiagonalFactors } from "./diagonal.ts";
import { findScales, forEachScaled, type Scales } from "./scales.ts";

/** A block of mixed signs, scaled, with rows exchanged for the sake of accuracy. */
export interface PivotedBlock {
  readonly scales: Scales;
  readonly dense: DenseFactors;
  readonly given: Float64Array;
  readonly found: Float64Array;
}

/** The largest multiplier with which a matched pivot is still kept (threshold pivoting: the pivot is a tenth of its column). */
const LARGEST_MULTIPLIER = 10;

/**
 * True if elimination on the matched pivots was as good as with threshold pivoting: in comparable units,
 * no multiplier passed the limit and no pivot was lost.
 */
export function staysBounded(
  plan: SolvePlan,
  factors: DiagonalFactors,
  values: Float64Array,
  block: number,
): boolean {
  const from = plan.blockStart[block]!;
  const to = plan.blockStart[block + 1]!;
  if (to - from === 1) return isUsable(factors.pivot[from]!);
  const { lowerStart, lower } = plan.fill;
  const scales = startScales(to - from);
  findScales(plan, values, block, scales);
  for (let k = from; k < to; k++) {
    const rowScale = scales.row[k - from]!;
    if (!(Math.abs(factors.pivot[k]!) * rowScale * scales.column[k - from]! > LEAST_PIVOT))
      return false;
    for (let p = lowerStart[k]!; p < lowerStart[k + 1]!; p++) {
      const multiplier = (factors.lower[p]! * rowScale) / scales.row[lower[p]! - from]!;
      if (!(Math.abs(multiplier) <= LARGEST_MULTIPLIER)) return false;
    }
  }
  return true;
}

/** Below this a scaled pivot is left to the search for a better one. */
const LEAST_PIVOT = 1e-9;

function isUsable(pivot: number): boolean {
  return pivot !== 0 && Number.isFinite(pivot);
}

function startScales(size: number): Scales {
  return { row: new Float64Array(size).fill(1), column: new Float64Array(size).fill(1) };
}

/** Factors a block with exchange of rows; undefined if its equations do not decide its unknowns. */
export function eliminatePivoted(
  plan: SolvePlan,
  values: Float64Array,
  block: number,
  reuse: PivotedBlock | undefined,
): PivotedBlock | undefined {
  const size = plan.blockStart[block + 1]! - plan.blockStart[block]!;
  const pivoted = reuse ?? {
    scales: startScales(size),
    dense: startDense(size),
    given: new Float64Array(size),
    found: new Float64Array(size),
  };
  findScales(plan, values, block, pivoted.scales);
  const { value } = pivoted.dense;
  value.fill(0);
  forEachScaled(plan, values, block, pivoted.scales, (i, j, amount) => {
    value[i * size + j] = amount;
  });
  return eliminateDense(pivoted.dense) ? pivoted : undefined;
}

/** Solves the block in place: x (from its first position) holds b before, the answer after. */
export function solvePivoted(pivoted: PivotedBlock, x: Float64Array, from: number): void {
  const { scales, dense, given, found } = pivoted;
  for (let i = 0; i < given.length; i++) given[i] = x[from + i]! * scales.row[i]!;
  solveDense(dense, given, found);
  for (let i = 0; i < given.length; i++) x[from + i] = found[i]! * scales.column[i]!;
}

/** Solves the transposed block in place. */
export function solvePivotedTransposed(pivoted: PivotedBlock, y: Float64Array, from: number): void {
  const { scales, dense, given, found } = pivoted;
  for (let i = 0; i < given.length; i++) given[i] = y[from + i]! * scales.column[i]!;
  solveDenseTransposed(dense, given, found);
  for (let i = 0; i < given.length; i++) y[from + i] = found[i]! * scales.row[i]!;
}
