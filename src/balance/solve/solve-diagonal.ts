// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import type { SolvePlan } from "./blocks.ts";
import type { DiagonalFactors } from "./diagonal.ts";

/** Solves a block of L·U·x = b in place: x holds b before, the answer after. */
export function solveDiagonal(
  plan: SolvePlan,
  factors: DiagonalFactors,
  block: number,
  x: Float64Array,
): void {
  const { alikeEnd, runStart, run, lowerStart, upperStart, upperAt, upper } = plan.fill;
  const from = plan.blockStart[block]!;
  const to = plan.blockStart[block + 1]!;
  for (let k = from; k < to; k++) {
    let rest = x[k]!;
    let p = lowerStart[k]!;
    for (let r = runStart[k]!; r < runStart[k + 1]!; r++) {
      const end = Math.min(alikeEnd[run[r]!]!, k);
      for (let j = run[r]!; j < end; j++) rest -= factors.lower[p++]! * x[j]!;
    }
    x[k] = rest;
  }
  for (let k = to - 1; k >= from; k--) {
    let rest = x[k]!;
    const list = upperAt[k]! - upperStart[k]!;
    for (let q = upperStart[k]!; q < upperStart[k + 1]!; q++) {
      rest -= factors.upper[q]! * x[upper[q + list]!]!;
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
  const { alikeEnd, runStart, run, lowerStart, upperStart, upperAt, upper } = plan.fill;
  const from = plan.blockStart[block]!;
  const to = plan.blockStart[block + 1]!;
  for (let k = from; k < to; k++) {
    const part = y[k]! / factors.pivot[k]!;
    y[k] = part;
    const list = upperAt[k]! - upperStart[k]!;
    for (let q = upperStart[k]!; q < upperStart[k + 1]!; q++) {
      y[upper[q + list]!]! -= factors.upper[q]! * part;
    }
  }
  for (let k = to - 1; k >= from; k--) {
    const part = y[k]!;
    let p = lowerStart[k]!;
    for (let r = runStart[k]!; r < runStart[k + 1]!; r++) {
      const end = Math.min(alikeEnd[run[r]!]!, k);
      for (let j = run[r]!; j < end; j++) y[j]! -= factors.lower[p++]! * part;
    }
  }
}
