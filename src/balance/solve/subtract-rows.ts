// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import type { DiagonalFactors } from "./diagonal.ts";
import type { Fill } from "./fill.ts";

/*
 * The inner loops of elimination. Rows that are alike reach the same unknowns beyond themselves, so two or four are
 * subtracted in one pass, and from two rows at once: each number read serves several products.
 * `p` is the place of the first multiplier among the lower factors, `j` the first row subtracted.
 */

/** Subtracts row j from the row in `work`. */
export function subtractOne(
  fill: Fill,
  factors: DiagonalFactors,
  work: Float64Array,
  p: number,
  j: number,
): void {
  const { upperStart, upper } = fill;
  const value = factors.upper;
  const multiplier = work[j]! / factors.pivot[j]!;
  work[j] = 0;
  factors.lower[p] = multiplier;
  const end = upperStart[j + 1]!;
  for (let q = upperStart[j]!; q < end; q++) work[upper[q]!]! -= multiplier * value[q]!;
}

/** Subtracts rows j and j+1. */
export function subtractTwo(
  fill: Fill,
  factors: DiagonalFactors,
  work: Float64Array,
  p: number,
  j: number,
): void {
  const { upperStart, upper } = fill;
  const value = factors.upper;
  takeMultipliers(fill, factors, work, p, j, 2);
  const m0 = factors.lower[p]!;
  const m1 = factors.lower[p + 1]!;
  const first = upperStart[j + 1]!;
  const end = upperStart[j + 2]!;
  const a = upperStart[j]! + 1 - first;
  for (let q = first; q < end; q++) {
    work[upper[q]!]! -= m0 * value[q + a]! + m1 * value[q]!;
  }
}

/** Subtracts rows j … j+3. */
export function subtractFour(
  fill: Fill,
  factors: DiagonalFactors,
  work: Float64Array,
  p: number,
  j: number,
): void {
  const { upperStart, upper } = fill;
  const value = factors.upper;
  takeMultipliers(fill, factors, work, p, j, 4);
  const m0 = factors.lower[p]!;
  const m1 = factors.lower[p + 1]!;
  const m2 = factors.lower[p + 2]!;
  const m3 = factors.lower[p + 3]!;
  const first = upperStart[j + 3]!;
  const end = upperStart[j + 4]!;
  const a = upperStart[j]! + 3 - first;
  const b = upperStart[j + 1]! + 2 - first;
  const c = upperStart[j + 2]! + 1 - first;
  for (let q = first; q < end; q++) {
    work[upper[q]!]! -=
      m0 * value[q + a]! + m1 * value[q + b]! + m2 * value[q + c]! + m3 * value[q]!;
  }
}

/** Subtracts rows j … j+3 from two rows, whose multipliers stand at p and r. */
export function subtractFourFromTwo(
  fill: Fill,
  factors: DiagonalFactors,
  p: number,
  r: number,
  j: number,
): void {
  const { upperStart, upper } = fill;
  const { work, workBeside } = factors;
  const value = factors.upper;
  takeMultipliers(fill, factors, work, p, j, 4);
  takeMultipliers(fill, factors, workBeside, r, j, 4);
  const m0 = factors.lower[p]!;
  const m1 = factors.lower[p + 1]!;
  const m2 = factors.lower[p + 2]!;
  const m3 = factors.lower[p + 3]!;
  const n0 = factors.lower[r]!;
  const n1 = factors.lower[r + 1]!;
  const n2 = factors.lower[r + 2]!;
  const n3 = factors.lower[r + 3]!;
  const first = upperStart[j + 3]!;
  const end = upperStart[j + 4]!;
  const a = upperStart[j]! + 3 - first;
  const b = upperStart[j + 1]! + 2 - first;
  const c = upperStart[j + 2]! + 1 - first;
  for (let q = first; q < end; q++) {
    const at = upper[q]!;
    const va = value[q + a]!;
    const vb = value[q + b]!;
    const vc = value[q + c]!;
    const vd = value[q]!;
    work[at]! -= m0 * va + m1 * vb + m2 * vc + m3 * vd;
    workBeside[at]! -= n0 * va + n1 * vb + n2 * vc + n3 * vd;
  }
}

/** The multipliers of `count` alike rows: each row's after the earlier ones are subtracted at its place. */
function takeMultipliers(
  fill: Fill,
  factors: DiagonalFactors,
  work: Float64Array,
  p: number,
  j: number,
  count: number,
): void {
  const { upperStart } = fill;
  const { lower, upper, pivot } = factors;
  for (let i = 0; i < count; i++) {
    let rest = work[j + i]!;
    for (let h = 0; h < i; h++) rest -= lower[p + h]! * upper[upperStart[j + h]! + i - h - 1]!;
    lower[p + i] = rest / pivot[j + i]!;
    work[j + i] = 0;
  }
}
