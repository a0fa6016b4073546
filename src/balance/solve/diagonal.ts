// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import type { SolvePlan } from "./blocks.ts";
import type { Fill } from "./fill.ts";
import { subtractFour, subtractFourFromTwo, subtractOne, subtractTwo } from "./subtract-rows.ts";

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
    lower: new Float64Array(plan.fill.lower.length),
    upper: new Float64Array(plan.fill.upper.length),
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

/** Eliminates the rows of a block one after the other, each by the earlier rows it uses. */
export function eliminateBlock(
  plan: SolvePlan,
  factors: DiagonalFactors,
  values: Float64Array,
  block: number,
): void {
  const { alikeEnd } = plan.fill;
  const end = plan.blockStart[block + 1]!;
  for (let k = plan.blockStart[block]!; k < end; k++) {
    if (alikeEnd[k]! - k >= 2) eliminatePair(plan, factors, values, k++);
    else eliminateRow(plan, factors, values, k);
  }
}

function eliminateRow(
  plan: SolvePlan,
  factors: DiagonalFactors,
  values: Float64Array,
  k: number,
): void {
  const { lowerStart } = plan.fill;
  spreadRow(plan, values, k, factors.work);
  for (let p = lowerStart[k]!; p < lowerStart[k + 1]!; ) {
    p += subtractAlike(plan.fill, factors, factors.work, p, k);
  }
  gatherRow(plan.fill, factors, k, factors.work);
}

/** Eliminates two alike rows side by side, for most rows they use are the same. */
function eliminatePair(
  plan: SolvePlan,
  factors: DiagonalFactors,
  values: Float64Array,
  k: number,
): void {
  const { fill } = plan;
  const { lowerStart, lower, alikeEnd } = fill;
  const { work, workBeside } = factors;
  spreadRow(plan, values, k, work);
  spreadRow(plan, values, k + 1, workBeside);
  let p = lowerStart[k]!;
  let r = lowerStart[k + 1]!;
  const end = lowerStart[k + 1]!;
  const beside = lowerStart[k + 2]! - 1;
  while (p < end || r < beside) {
    const i = p < end ? lower[p]! : k;
    const j = r < beside ? lower[r]! : k;
    if (i === j && Math.min(alikeEnd[i]!, k) - i >= 4) {
      subtractFourFromTwo(fill, factors, p, r, i);
      p += 4;
      r += 4;
    } else if (i <= j) p += subtractAlike(fill, factors, work, p, k);
    else r += subtractAlike(fill, factors, workBeside, r, k);
  }
  gatherRow(fill, factors, k, work);
  subtractOne(fill, factors, workBeside, r, k);
  gatherRow(fill, factors, k + 1, workBeside);
}

/** Subtracts as many alike rows before k as there are, at most four; returns how many. */
function subtractAlike(
  fill: Fill,
  factors: DiagonalFactors,
  work: Float64Array,
  p: number,
  k: number,
): number {
  const j = fill.lower[p]!;
  const alike = Math.min(fill.alikeEnd[j]!, k) - j;
  if (alike >= 4) {
    subtractFour(fill, factors, work, p, j);
    return 4;
  }
  if (alike >= 2) {
    subtractTwo(fill, factors, work, p, j);
    return 2;
  }
  subtractOne(fill, factors, work, p, j);
  return 1;
}

function spreadRow(plan: SolvePlan, values: Float64Array, k: number, work: Float64Array): void {
  const { inner, pivotEntry } = plan;
  work[k] = values[pivotEntry[k]!]!;
  for (let e = inner.start[k]!; e < inner.start[k + 1]!; e++) {
    work[inner.position[e]!] = values[inner.entry[e]!]!;
  }
}

function gatherRow(fill: Fill, factors: DiagonalFactors, k: number, work: Float64Array): void {
  const { upperStart, upper } = fill;
  const value = factors.upper;
  factors.pivot[k] = work[k]!;
  work[k] = 0;
  for (let q = upperStart[k]!; q < upperStart[k + 1]!; q++) {
    value[q] = work[upper[q]!]!;
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
  let least = 1;
  for (let k = plan.blockStart[block]!; k < plan.blockStart[block + 1]!; k++) {
    const share = factors.pivot[k]! / values[plan.pivotEntry[k]!]!;
    // Written so that a NaN counts as lost.
    if (!(share > 0 && share < Number.POSITIVE_INFINITY)) return 0;
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
