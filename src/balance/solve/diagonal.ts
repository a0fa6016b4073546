// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import type { SolvePlan } from "./blocks.ts";

/** Factors of the blocks whose pivots are the matched coefficients, in the places `plan.fill` foresees. */
export interface DiagonalFactors {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly pivot: Float64Array;
  /** One row being eliminated; zero between rows. */
  readonly work: Float64Array;
  readonly workBeside: Float64Array;
}

export function startDiagonal(plan: SolvePlan): DiagonalFactors {
  return {
    lower: new Float64Array(plan.fill.lowerStart[plan.size]!),
    upper: new Float64Array(plan.fill.upperStart[plan.size]!),
    pivot: new Float64Array(plan.size),
    work: new Float64Array(plan.size),
    workBeside: new Float64Array(plan.size),
  };
}

/**
 * True if every other coefficient of the block has the sign opposite to its row's matched one (or is zero): what is
 * supplied is only drawn from. Elimination then adds quantities of one sign and needs no pivoting (M-matrix).
 */
export function drawsOnly(plan: SolvePlan, values: Float64Array, block: number): boolean {
  const { inner, pivotEntry, blockStart } = plan;
  for (let k = blockStart[block]!; k < blockStart[block + 1]!; k++) {
    const supply = values[pivotEntry[k]!]!;
    if (supply === 0) return false;
    for (let e = inner.start[k]!; e < inner.start[k + 1]!; e++) {
      const other = values[inner.entry[e]!]!;
      if (supply > 0 ? other > 0 : other < 0) return false;
    }
  }
  return true;
}

/**
 * The smallest share of a matched coefficient that elimination has left as pivot; 0 if one is lost.
 * In a block that only draws, a lost pivot means that what goes round never gets less (spectral radius ≥ 1).
 */
export function leastPivotShare(
  plan: SolvePlan,
  factors: DiagonalFactors,
  values: Float64Array,
  block: number,
): number {
  let least = 1;
  for (let k = plan.blockStart[block]!; k < plan.blockStart[block + 1]!; k++) {
    const share = factors.pivot[k]! / values[plan.pivotEntry[k]!]!;
    // Written so that a NaN counts as lost.
    if (!(share > 0 && share < Number.POSITIVE_INFINITY)) return 0;
    if (share < least) least = share;
  }
  return least;
}
