// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import type { SolvePlan } from "./blocks.ts";
import type { DiagonalFactors } from "./diagonal.ts";
import { solveExchange, solveExchangeTransposed } from "./exchange.ts";
import type { MixedBlock } from "./mixed-block.ts";
import { solveDiagonal, solveDiagonalTransposed } from "./solve-diagonal.ts";

const MOST_CORRECTIONS = 3;

/** A block that still misses so much has no answer worth giving. */
const NOT_MET = 1e-10;

/** A row that misses its right-hand side by this share of its terms is met as well as rounding allows. */
const MET = 4 * Number.EPSILON;

/** Solves a block of mixed signs in place: x holds b before, the answer after. */
export function solveMixed(
  plan: SolvePlan,
  diagonal: DiagonalFactors,
  mixed: MixedBlock,
  x: Float64Array,
): void {
  correct(
    plan.blockStart[mixed.block]!,
    mixed,
    x,
    () => solveOnce(plan, diagonal, mixed, x),
    () => measureMissing(plan, mixed, x),
  );
}

/** Solves the transposed block in place. */
export function solveMixedTransposed(
  plan: SolvePlan,
  diagonal: DiagonalFactors,
  mixed: MixedBlock,
  y: Float64Array,
): void {
  correct(
    plan.blockStart[mixed.block]!,
    mixed,
    y,
    () => solveOnceTransposed(plan, diagonal, mixed, y),
    () => measureMissingTransposed(plan, mixed, y),
  );
}

/**
 * Solves, then corrects the answer by what its equations still miss (iterative refinement, Skeel 1980) until they
 * are met to rounding or no correction helps.
 */
function correct(
  from: number,
  mixed: MixedBlock,
  x: Float64Array,
  solveOnce: () => void,
  measure: () => number,
): void {
  const { asked, best, missing } = mixed;
  const to = from + asked.length;
  asked.set(x.subarray(from, to));
  solveOnce();
  let share = measure();
  for (let pass = 0; pass < MOST_CORRECTIONS && share > MET; pass++) {
    best.set(x.subarray(from, to));
    x.set(missing, from);
    solveOnce();
    for (let i = 0; i < best.length; i++) x[from + i]! += best[i]!;
    const corrected = measure();
    if (!(corrected < share)) {
      x.set(best, from);
      break;
    }
    share = corrected;
  }
  // Written so that a NaN counts as not met.
  if (!(share <= NOT_MET)) throw new RangeError(`block ${mixed.block} cannot be solved: singular`);
}

function solveOnce(
  plan: SolvePlan,
  diagonal: DiagonalFactors,
  mixed: MixedBlock,
  x: Float64Array,
): void {
  const { scales, factors, given, found, block } = mixed;
  if (!mixed.exchanged || factors === undefined) {
    solveDiagonal(plan, diagonal, block, x);
    return;
  }
  const from = plan.blockStart[block]!;
  for (let i = 0; i < given.length; i++) given[i] = x[from + i]! * scales.row[i]!;
  solveExchange(factors, given, found);
  for (let i = 0; i < given.length; i++) x[from + i] = found[i]! * scales.column[i]!;
}

function solveOnceTransposed(
  plan: SolvePlan,
  diagonal: DiagonalFactors,
  mixed: MixedBlock,
  y: Float64Array,
): void {
  const { scales, factors, given, found, block } = mixed;
  if (!mixed.exchanged || factors === undefined) {
    solveDiagonalTransposed(plan, diagonal, block, y);
    return;
  }
  const from = plan.blockStart[block]!;
  for (let i = 0; i < given.length; i++) given[i] = y[from + i]! * scales.column[i]!;
  solveExchangeTransposed(factors, given, found);
  for (let i = 0; i < given.length; i++) y[from + i] = found[i]! * scales.row[i]!;
}

/** What each row still misses; returns the largest such share of a row's terms. */
function measureMissing(plan: SolvePlan, mixed: MixedBlock, x: Float64Array): number {
  const { start, position } = plan.inner;
  const { own, others, asked, missing } = mixed;
  const from = plan.blockStart[mixed.block]!;
  const first = start[from]!;
  let most = 0;
  for (let i = 0; i < own.length; i++) {
    let term = own[i]! * x[from + i]!;
    let rest = asked[i]! - term;
    let size = Math.abs(asked[i]!) + Math.abs(term);
    for (let e = start[from + i]!; e < start[from + i + 1]!; e++) {
      term = others[e - first]! * x[position[e]!]!;
      rest -= term;
      size += Math.abs(term);
    }
    missing[i] = rest;
    if (rest !== 0) most = Math.max(most, Math.abs(rest) / size);
  }
  return most;
}

/** The same for columns: terms are handed to their columns row by row. */
function measureMissingTransposed(plan: SolvePlan, mixed: MixedBlock, y: Float64Array): number {
  const { start, position } = plan.inner;
  const { own, others, asked, missing, given: sizes } = mixed;
  const from = plan.blockStart[mixed.block]!;
  const first = start[from]!;
  for (let i = 0; i < own.length; i++) {
    const term = own[i]! * y[from + i]!;
    missing[i] = asked[i]! - term;
    sizes[i] = Math.abs(asked[i]!) + Math.abs(term);
  }
  for (let i = 0; i < own.length; i++) {
    for (let e = start[from + i]!; e < start[from + i + 1]!; e++) {
      const term = others[e - first]! * y[from + i]!;
      missing[position[e]! - from]! -= term;
      sizes[position[e]! - from]! += Math.abs(term);
    }
  }
  let most = 0;
  for (let i = 0; i < own.length; i++) {
    if (missing[i] !== 0) most = Math.max(most, Math.abs(missing[i]!) / sizes[i]!);
  }
  return most;
}
