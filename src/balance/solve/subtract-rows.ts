// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import type { DiagonalFactors } from "./diagonal.ts";
import type { Fill } from "./fill.ts";

/*
 * The inner loops of elimination. Alike rows reach the same unknowns beyond themselves, so two or four are subtracted
 * in one pass, and from two rows at once: each number read serves several products. `p` (and `r`) is the place of
 * the first multiplier among the lower factors, `j` the first row subtracted. Coefficients of earlier rows stand
 * at a fixed distance from those of the last, so one counter serves all.
 */

/** Subtracts row j from the row in `work`. */
export function subtractOne(
  { upperStart, upperAt, upper }: Fill,
  { lower, upper: value, pivot }: DiagonalFactors,
  work: Float64Array,
  p: number,
  j: number,
): void {
  const multiplier = work[j]! / pivot[j]!;
  work[j] = 0;
  lower[p] = multiplier;
  const first = upperStart[j]!;
  const end = upperStart[j + 1]!;
  const list = upperAt[j]! - first;
  for (let q = first; q < end; q++) work[upper[q + list]!]! -= multiplier * value[q]!;
}

/** Subtracts row j from two rows. */
export function subtractOneFromTwo(
  { upperStart, upperAt, upper }: Fill,
  { lower, upper: value, pivot, work, workBeside }: DiagonalFactors,
  p: number,
  r: number,
  j: number,
): void {
  const m = work[j]! / pivot[j]!;
  const n = workBeside[j]! / pivot[j]!;
  work[j] = 0;
  workBeside[j] = 0;
  lower[p] = m;
  lower[r] = n;
  const first = upperStart[j]!;
  const end = upperStart[j + 1]!;
  const list = upperAt[j]! - first;
  for (let q = first; q < end; q++) {
    const at = upper[q + list]!;
    const v = value[q]!;
    work[at]! -= m * v;
    workBeside[at]! -= n * v;
  }
}

/** Subtracts rows j and j+1. */
export function subtractTwo(
  fill: Fill,
  factors: DiagonalFactors,
  work: Float64Array,
  p: number,
  j: number,
): void {
  takeTwo(fill, factors, work, p, j);
  const { upperStart, upperAt, upper } = fill;
  const { lower, upper: value } = factors;
  const m0 = lower[p]!;
  const m1 = lower[p + 1]!;
  const first = upperStart[j + 1]!;
  const end = upperStart[j + 2]!;
  const list = upperAt[j + 1]! - first;
  const a = upperStart[j]! + 1 - first;
  for (let q = first; q < end; q++) {
    work[upper[q + list]!]! -= m0 * value[q + a]! + m1 * value[q]!;
  }
}

/** Subtracts rows j and j+1 from two rows. */
export function subtractTwoFromTwo(
  fill: Fill,
  factors: DiagonalFactors,
  p: number,
  r: number,
  j: number,
): void {
  const { upperStart, upperAt, upper } = fill;
  const { lower, upper: value, work, workBeside } = factors;
  takeTwo(fill, factors, work, p, j);
  takeTwo(fill, factors, workBeside, r, j);
  const m0 = lower[p]!;
  const m1 = lower[p + 1]!;
  const n0 = lower[r]!;
  const n1 = lower[r + 1]!;
  const first = upperStart[j + 1]!;
  const end = upperStart[j + 2]!;
  const list = upperAt[j + 1]! - first;
  const a = upperStart[j]! + 1 - first;
  for (let q = first; q < end; q++) {
    const at = upper[q + list]!;
    const va = value[q + a]!;
    const vb = value[q]!;
    work[at]! -= m0 * va + m1 * vb;
    workBeside[at]! -= n0 * va + n1 * vb;
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
  takeFour(fill, factors, work, p, j);
  const { upperStart, upperAt, upper } = fill;
  const { lower, upper: value } = factors;
  const m0 = lower[p]!;
  const m1 = lower[p + 1]!;
  const m2 = lower[p + 2]!;
  const m3 = lower[p + 3]!;
  const first = upperStart[j + 3]!;
  const end = upperStart[j + 4]!;
  const list = upperAt[j + 3]! - first;
  const a = upperStart[j]! + 3 - first;
  const b = upperStart[j + 1]! + 2 - first;
  const c = upperStart[j + 2]! + 1 - first;
  for (let q = first; q < end; q++) {
    work[upper[q + list]!]! -=
      m0 * value[q + a]! + m1 * value[q + b]! + m2 * value[q + c]! + m3 * value[q]!;
  }
}

/** Subtracts rows j … j+3 from two rows. */
export function subtractFourFromTwo(
  fill: Fill,
  factors: DiagonalFactors,
  p: number,
  r: number,
  j: number,
): void {
  const { upperStart, upperAt, upper } = fill;
  const { lower, upper: value, work, workBeside } = factors;
  takeFour(fill, factors, work, p, j);
  takeFour(fill, factors, workBeside, r, j);
  const m0 = lower[p]!;
  const m1 = lower[p + 1]!;
  const m2 = lower[p + 2]!;
  const m3 = lower[p + 3]!;
  const n0 = lower[r]!;
  const n1 = lower[r + 1]!;
  const n2 = lower[r + 2]!;
  const n3 = lower[r + 3]!;
  const first = upperStart[j + 3]!;
  const end = upperStart[j + 4]!;
  const list = upperAt[j + 3]! - first;
  const a = upperStart[j]! + 3 - first;
  const b = upperStart[j + 1]! + 2 - first;
  const c = upperStart[j + 2]! + 1 - first;
  for (let q = first; q < end; q++) {
    const at = upper[q + list]!;
    const va = value[q + a]!;
    const vb = value[q + b]!;
    const vc = value[q + c]!;
    const vd = value[q]!;
    work[at]! -= m0 * va + m1 * vb + m2 * vc + m3 * vd;
    workBeside[at]! -= n0 * va + n1 * vb + n2 * vc + n3 * vd;
  }
}

/** The multipliers of rows j and j+1 in the row in `work`: the second after the first is subtracted at its place. */
function takeTwo(
  { upperStart }: Fill,
  { lower, upper, pivot }: DiagonalFactors,
  work: Float64Array,
  p: number,
  j: number,
): void {
  const m0 = work[j]! / pivot[j]!;
  lower[p] = m0;
  lower[p + 1] = (work[j + 1]! - m0 * upper[upperStart[j]!]!) / pivot[j + 1]!;
  work[j] = 0;
  work[j + 1] = 0;
}

/** The multipliers of rows j … j+3. */
function takeFour(
  { upperStart }: Fill,
  { lower, upper, pivot }: DiagonalFactors,
  work: Float64Array,
  p: number,
  j: number,
): void {
  const a = upperStart[j]!;
  const b = upperStart[j + 1]!;
  const c = upperStart[j + 2]!;
  const m0 = work[j]! / pivot[j]!;
  const m1 = (work[j + 1]! - m0 * upper[a]!) / pivot[j + 1]!;
  const m2 = (work[j + 2]! - m0 * upper[a + 1]! - m1 * upper[b]!) / pivot[j + 2]!;
  const left = work[j + 3]! - m0 * upper[a + 2]! - m1 * upper[b + 1]! - m2 * upper[c]!;
  lower[p] = m0;
  lower[p + 1] = m1;
  lower[p + 2] = m2;
  lower[p + 3] = left / pivot[j + 3]!;
  work[j] = 0;
  work[j + 1] = 0;
  work[j + 2] = 0;
  work[j + 3] = 0;
}
