// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import type { SolvePlan } from "./blocks.ts";
import type { DiagonalFactors } from "./diagonal.ts";
import type { Fill } from "./fill.ts";
import {
  subtractFour,
  subtractFourFromTwo,
  subtractOne,
  subtractOneFromTwo,
  subtractTwo,
  subtractTwoFromTwo,
} from "./subtract-rows.ts";

/** Eliminates the rows of a block in order on their matched pivots, alike rows two by two. */
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
  const { fill } = plan;
  const { work } = factors;
  spreadRow(plan, values, k, work);
  let p = fill.lowerStart[k]!;
  for (let run = fill.runStart[k]!; run < fill.runStart[k + 1]!; run++) {
    let j = fill.run[run]!;
    const end = Math.min(fill.alikeEnd[j]!, k);
    while (j < end) {
      const step = subtractAlike(fill, factors, work, p, j, end - j);
      j += step;
      p += step;
    }
  }
  gatherRow(fill, factors, k, work);
}

/** Eliminates alike rows k and k+1 side by side, for most rows they use are the same. */
function eliminatePair(
  plan: SolvePlan,
  factors: DiagonalFactors,
  values: Float64Array,
  k: number,
): void {
  const { work, workBeside } = factors;
  spreadRow(plan, values, k, work);
  spreadRow(plan, values, k + 1, workBeside);
  subtractBefore(plan.fill, factors, k);
  gatherRow(plan.fill, factors, k, work);
  subtractOne(plan.fill, factors, workBeside, plan.fill.lowerStart[k + 2]! - 1, k);
  gatherRow(plan.fill, factors, k + 1, workBeside);
}

/** Walks the runs of rows k and k+1 together up to k: from both where they agree, else from the one that lags. */
function subtractBefore(fill: Fill, factors: DiagonalFactors, k: number): void {
  const { runStart, run, lowerStart, alikeEnd } = fill;
  const { work, workBeside } = factors;
  let a = runStart[k]!;
  let b = runStart[k + 1]!;
  let p = lowerStart[k]!;
  let r = lowerStart[k + 1]!;
  let i = a < runStart[k + 1]! ? run[a]! : k;
  let j = run[b]!;
  let iEnd = Math.min(alikeEnd[i]!, k);
  let jEnd = Math.min(alikeEnd[j]!, k);
  while (i < k || j < k) {
    if (i === j) {
      const step = subtractAlikeFromTwo(fill, factors, p, r, i, iEnd - i);
      i += step;
      p += step;
      j += step;
      r += step;
    } else if (i < j) {
      const step = subtractAlike(fill, factors, work, p, i, Math.min(iEnd, j) - i);
      i += step;
      p += step;
    } else {
      const step = subtractAlike(fill, factors, workBeside, r, j, Math.min(jEnd, i) - j);
      j += step;
      r += step;
    }
    if (i === iEnd) {
      i = ++a < runStart[k + 1]! ? run[a]! : k;
      iEnd = Math.min(alikeEnd[i]!, k);
    }
    if (j === jEnd) {
      j = ++b < runStart[k + 2]! ? run[b]! : k;
      jEnd = Math.min(alikeEnd[j]!, k);
    }
  }
}

/** Subtracts up to four of `count` alike rows from j on; returns how many. */
function subtractAlike(
  fill: Fill,
  factors: DiagonalFactors,
  work: Float64Array,
  p: number,
  j: number,
  count: number,
): number {
  if (count >= 4) {
    subtractFour(fill, factors, work, p, j);
    return 4;
  }
  if (count >= 2) {
    subtractTwo(fill, factors, work, p, j);
    return 2;
  }
  subtractOne(fill, factors, work, p, j);
  return 1;
}

function subtractAlikeFromTwo(
  fill: Fill,
  factors: DiagonalFactors,
  p: number,
  r: number,
  j: number,
  count: number,
): number {
  if (count >= 4) {
    subtractFourFromTwo(fill, factors, p, r, j);
    return 4;
  }
  if (count >= 2) {
    subtractTwoFromTwo(fill, factors, p, r, j);
    return 2;
  }
  subtractOneFromTwo(fill, factors, p, r, j);
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
  const { upperStart, upperAt, upper } = fill;
  const value = factors.upper;
  factors.pivot[k] = work[k]!;
  work[k] = 0;
  const list = upperAt[k]! - upperStart[k]!;
  for (let q = upperStart[k]!; q < upperStart[k + 1]!; q++) {
    const at = upper[q + list]!;
    value[q] = work[at]!;
    work[at] = 0;
  }
}
