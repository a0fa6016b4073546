// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import type { Factor } from "./factor.ts";
import { solveDiagonal, solveDiagonalTransposed } from "./solve-diagonal.ts";
import { solveMixed, solveMixedTransposed } from "./solve-mixed.ts";

/**
 * Solves A·x = b (b by equation, x by unknown), block by block in order of dependence. A block that nothing asks
 * for is exactly zero. Throws if a block has a problem or the answer passes the largest number.
 */
export function solve(
  factor: Factor,
  rhs: ArrayLike<number>,
  into: Float64Array = new Float64Array(factor.plan.size),
): Float64Array {
  checkSolvable(factor, rhs);
  const { plan, x } = factor;
  for (let k = 0; k < plan.size; k++) x[k] = rhs[plan.rowAt[k]!]!;
  for (let block = 0; block < plan.blockCount; block++) {
    takeEarlier(factor, block);
    if (settleZero(factor, block)) continue;
    const mixed = factor.mixed[block];
    if (mixed?.mixed) solveMixed(plan, factor.diagonal, mixed, x);
    else solveDiagonal(plan, factor.diagonal, block, x);
  }
  for (let k = 0; k < plan.size; k++) into[plan.columnAt[k]!] = finite(x[k]!);
  return into;
}

/** Solves Aᵀ·y = c (c by unknown, y by equation): what one more unit in each equation would change. */
export function solveTransposed(
  factor: Factor,
  rhs: ArrayLike<number>,
  into: Float64Array = new Float64Array(factor.plan.size),
): Float64Array {
  checkSolvable(factor, rhs);
  const { plan, x } = factor;
  for (let k = 0; k < plan.size; k++) x[k] = rhs[plan.columnAt[k]!]!;
  for (let block = plan.blockCount - 1; block >= 0; block--) {
    if (settleZero(factor, block)) continue;
    const mixed = factor.mixed[block];
    if (mixed?.mixed) solveMixedTransposed(plan, factor.diagonal, mixed, x);
    else solveDiagonalTransposed(plan, factor.diagonal, block, x);
    giveEarlier(factor, block);
  }
  for (let k = 0; k < plan.size; k++) into[plan.rowAt[k]!] = finite(x[k]!);
  return into;
}

/** One answer for each right-hand side: each demand alone. */
export function solveMany(factor: Factor, rhs: readonly ArrayLike<number>[]): Float64Array[] {
  return rhs.map((one) => solve(factor, one));
}

function checkSolvable(factor: Factor, rhs: ArrayLike<number>): void {
  const [problem] = factor.problems;
  if (problem !== undefined) {
    throw new RangeError(`block ${problem.block} cannot be solved: ${problem.kind}`);
  }
  if (rhs.length !== factor.plan.size) {
    throw new RangeError(`${rhs.length} right-hand sides for ${factor.plan.size} equations`);
  }
}

/** Moves what earlier blocks have settled to the right-hand side. */
function takeEarlier(factor: Factor, block: number): void {
  const { plan, outer, x } = factor;
  const { start, position } = plan.outer;
  for (let k = plan.blockStart[block]!; k < plan.blockStart[block + 1]!; k++) {
    let rest = x[k]!;
    for (let e = start[k]!; e < start[k + 1]!; e++) rest -= outer[e]! * x[position[e]!]!;
    x[k] = rest;
  }
}

function giveEarlier(factor: Factor, block: number): void {
  const { plan, outer, x } = factor;
  const { start, position } = plan.outer;
  for (let k = plan.blockStart[block]!; k < plan.blockStart[block + 1]!; k++) {
    const part = x[k]!;
    for (let e = start[k]!; e < start[k + 1]!; e++) x[position[e]!]! -= outer[e]! * part;
  }
}

/** True if the block is asked for nothing; its zeros are then plain zeros, not negative ones. */
function settleZero(factor: Factor, block: number): boolean {
  const { plan, x } = factor;
  const from = plan.blockStart[block]!;
  const to = plan.blockStart[block + 1]!;
  for (let k = from; k < to; k++) if (x[k] !== 0) return false;
  x.fill(0, from, to);
  return true;
}

function finite(value: number): number {
  if (Number.isFinite(value)) return value;
  throw new RangeError("an unknown passes the largest number that can be written");
}
