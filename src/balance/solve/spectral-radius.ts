// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import type { SolvePlan } from "./blocks.ts";
import { startDiagonal } from "./diagonal.ts";
import { eliminateBlock } from "./eliminate.ts";
import { solveDiagonal } from "./solve-diagonal.ts";

/** The spectral radius of what goes round in a block, from below and from above. */
export interface Radius {
  readonly low: number;
  readonly high: number;
}

const ENOUGH = 1e-13;
const MOST_ROUNDS = 200;

/**
 * Spectral radius of the returns G of a block that only draws (row i reads z_i = Σ G_ij z_j + d_i), to about 1e-13.
 * Noda's iteration (1971): λ = max (Gx)_i/x_i, then x = (λI − G)⁻¹x. λ only falls, and quadratically fast;
 * for any positive x the radius lies between min and max of (Gx)_i/x_i (Collatz & Wielandt).
 */
export function spectralRadius(plan: SolvePlan, values: Float64Array, block: number): Radius {
  const from = plan.blockStart[block]!;
  const to = plan.blockStart[block + 1]!;
  const factors = startDiagonal(plan);
  const shifted = new Float64Array(values.length);
  let x = new Float64Array(plan.size).fill(1, from, to);
  let bounds = quotients(plan, values, from, to, x);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (bounds.high - bounds.low <= ENOUGH * bounds.high) break;
    const next = x.slice();
    shiftBlock(plan, values, block, bounds.high, shifted);
    eliminateBlock(plan, factors, shifted, block);
    solveDiagonal(plan, factors, block, next);
    // Where λ is the radius itself to the last digit, the solve may break down: the bounds stand as they are.
    if (!normalise(next, from, to)) break;
    const narrowed = narrow(bounds, quotients(plan, values, from, to, next));
    if (narrowed.high === bounds.high && narrowed.low === bounds.low) break;
    bounds = narrowed;
    x = next;
  }
  return bounds;
}

/** The least and largest of (Gx)_i/x_i. */
function quotients(
  plan: SolvePlan,
  values: Float64Array,
  from: number,
  to: number,
  x: Float64Array,
): Radius {
  const { inner, pivotEntry } = plan;
  let low = Number.POSITIVE_INFINITY;
  let high = 0;
  for (let k = from; k < to; k++) {
    let sum = 0;
    for (let e = inner.start[k]!; e < inner.start[k + 1]!; e++) {
      sum -= values[inner.entry[e]!]! * x[inner.position[e]!]!;
    }
    const quotient = sum / (values[pivotEntry[k]!]! * x[k]!);
    low = Math.min(low, quotient);
    high = Math.max(high, quotient);
  }
  return { low, high };
}

function narrow(old: Radius, found: Radius): Radius {
  return { low: Math.max(old.low, found.low), high: Math.min(old.high, found.high) };
}

/** Writes the rows of λI − G. */
function shiftBlock(
  plan: SolvePlan,
  values: Float64Array,
  block: number,
  shift: number,
  shifted: Float64Array,
): void {
  const { inner, pivotEntry, blockStart } = plan;
  for (let k = blockStart[block]!; k < blockStart[block + 1]!; k++) {
    const supply = values[pivotEntry[k]!]!;
    shifted[pivotEntry[k]!] = shift;
    for (let e = inner.start[k]!; e < inner.start[k + 1]!; e++) {
      shifted[inner.entry[e]!] = values[inner.entry[e]!]! / supply;
    }
  }
}

/** Makes the largest component 1; false unless all are positive numbers. */
function normalise(x: Float64Array, from: number, to: number): boolean {
  let most = 0;
  for (let k = from; k < to; k++) {
    if (!(x[k]! > 0 && x[k]! < Number.POSITIVE_INFINITY)) return false;
    most = Math.max(most, x[k]!);
  }
  for (let k = from; k < to; k++) x[k]! /= most;
  return true;
}
