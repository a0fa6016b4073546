// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import type { SolvePlan } from "./blocks.ts";

/** Factors of the blocks whose pivots are the matched coefficients, in the places `plan.fill` foresees. */
export interface DiagonalFactors {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly pivot: Float64Array;
  /** One row being eliminated; zero between rows. */
  readonly work: Float64Array;
}

/** A pivot is lost when no more is left of its matched coefficient than the rounding of so many subtractions. */
const ROUNDING_PER_STEP = 2 * Number.EPSILON;

export function startDiagonal(plan: SolvePlan): DiagonalFactors {
  return {
    lower: new Float64Array(plan.fill.lower.length),
    upper: new Float64Array(plan.fill.upper.length),
    pivot: new Float64Array(plan.size),
    work: new Float64Array(plan.size),
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
      if (values[inner.entry[e]!]! * supply > 0) return false;
    }
  }
  return true;
}

/** Eliminates the rows of a block one after the other, each by the earlier rows it uses. */
export function eliminateBlock(
  plan: SolvePlan,
  factors: DiagonalFactors,
  values: Float64Array,
  block: number,
): void {
  for (let k = plan.blockStart[block]!; k < plan.blockStart[block + 1]!; k++) {
    eliminateRow(plan, factors, values, k);
  }
}

function eliminateRow(
  plan: SolvePlan,
  factors: DiagonalFactors,
  values: Float64Array,
  k: number,
): void {
  const { inner, pivotEntry } = plan;
  const { lowerStart, lower, upperStart, upper } = plan.fill;
  const { work, pivot } = factors;
  const lowerValue = factors.lower;
  const upperValue = factors.upper;
  work[k] = values[pivotEntry[k]!]!;
  for (let e = inner.start[k]!; e < inner.start[k + 1]!; e++) {
    work[inner.position[e]!] = values[inner.entry[e]!]!;
  }
  for (let p = lowerStart[k]!; p < lowerStart[k + 1]!; p++) {
    const j = lower[p]!;
    const multiplier = work[j]! / pivot[j]!;
    work[j] = 0;
    lowerValue[p] = multiplier;
    for (let q = upperStart[j]!; q < upperStart[j + 1]!; q++) {
      work[upper[q]!]! -= multiplier * upperValue[q]!;
    }
  }
  pivot[k] = work[k]!;
  work[k] = 0;
  for (let q = upperStart[k]!; q < upperStart[k + 1]!; q++) {
    upperValue[q] = work[upper[q]!]!;
    work[upper[q]!] = 0;
  }
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
  const { lowerStart } = plan.fill;
  let least = 1;
  for (let k = plan.blockStart[block]!; k < plan.blockStart[block + 1]!; k++) {
    const share = factors.pivot[k]! / values[plan.pivotEntry[k]!]!;
    const steps = lowerStart[k + 1]! - lowerStart[k]!;
    // Written so that a NaN counts as lost.
    if (!(share > steps * ROUNDING_PER_STEP && share < Number.POSITIVE_INFINITY)) return 0;
    if (share < least) least = share;
  }
  return least;
}

/** Solves a block of L·U·x = b in place: x holds b before, the answer after. */
export function solveDiagonal(
  plan: SolvePlan,
  factors: DiagonalFactors,
  block: number,
  x: Float64Array,
): void {
  const { lowerStart, lower, upperStart, upper } = plan.fill;
  const from = plan.blockStart[block]!;
  const to = plan.blockStart[block + 1]!;
  for (let k = from; k < to; k++) {
    let rest = x[k]!;
    for (let p = lowerStart[k]!; p < lowerStart[k + 1]!; p++) {
      rest -= factors.lower[p]! * x[lower[p]!]!;
    }
    x[k] = rest;
  }
  for (let k = to - 1; k >= from; k--) {
    let rest = x[k]!;
    for (let q = upperStart[k]!; q < upperStart[k + 1]!; q++) {
      rest -= factors.upper[q]! * x[upper[q]!]!;
    }
    x[k] = rest / factors.pivot[k]!;
  }
}

/** Solves a block of Uᵀ·Lᵀ·y = c in place: y holds c before, the answer after. */
export function solveDiagonalTransposed(
  plan: SolvePlan,
  factors: DiagonalFactors,
  block: number,
  y: Float64Array,
): void {
  const { lowerStart, lower, upperStart, upper } = plan.fill;
  const from = plan.blockStart[block]!;
  const to = plan.blockStart[block + 1]!;
  for (let k = from; k < to; k++) {
    const part = y[k]! / factors.pivot[k]!;
    y[k] = part;
    for (let q = upperStart[k]!; q < upperStart[k + 1]!; q++) {
      y[upper[q]!]! -= factors.upper[q]! * part;
    }
  }
  for (let k = to - 1; k >= from; k--) {
    const part = y[k]!;
    for (let p = lowerStart[k]!; p < lowerStart[k + 1]!; p++) {
      y[lower[p]!]! -= factors.lower[p]! * part;
    }
  }
}
