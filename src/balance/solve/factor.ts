// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import type { SolvePlan } from "./blocks.ts";
import { type DiagonalFactors, drawsOnly, leastPivotShare, startDiagonal } from "./diagonal.ts";
import { eliminateBlock } from "./eliminate.ts";
import { factorMixed, type MixedBlock, startMixed } from "./mixed-block.ts";
import { spectralRadius } from "./spectral-radius.ts";

/**
 * Why a block has no answer. `never-empties`: it only draws, and what goes round never gets less (or, in
 * floating point, cannot be told from that). `singular`: its equations do not decide its unknowns.
 */
export interface BlockProblem {
  readonly kind: "never-empties" | "singular";
  readonly block: number;
}

/** A factored system, ready for any number of right-hand sides. */
export interface Factor {
  readonly plan: SolvePlan;
  /** Coefficients on earlier blocks, in the order of `plan.outer`. */
  readonly outer: Float64Array;
  readonly diagonal: DiagonalFactors;
  /** What blocks of mixed signs need beyond `diagonal`; undefined for those that have never been mixed. */
  readonly mixed: (MixedBlock | undefined)[];
  /**
   * Per block the least share of a matched coefficient left as pivot: 0.0001 where 0.9999 comes back. The answer's
   * relative error is about 1e-16 divided by it. −1 where signs are mixed and pivots do not tell.
   */
  readonly leastShare: Float64Array;
  readonly problems: BlockProblem[];
  /** Unknowns in the order of solving; scratch of `solve`. */
  readonly x: Float64Array;
}

/**
 * Factors the system for one set of coefficients (in the order of the pattern's entries).
 * Give the factor of an earlier call to reuse its arrays: it then holds the new numbers.
 */
export function factor(
  plan: SolvePlan,
  values: Float64Array,
  reuse: Factor = startFactor(plan),
): Factor {
  if (reuse.plan !== plan) throw new RangeError("a factor can be reused for its own plan only");
  checkFinite(plan, values);
  const { entry } = plan.outer;
  for (let e = 0; e < entry.length; e++) reuse.outer[e] = values[entry[e]!]!;
  reuse.problems.length = 0;
  for (let block = 0; block < plan.blockCount; block++) factorBlock(reuse, values, block);
  return reuse;
}

function startFactor(plan: SolvePlan): Factor {
  return {
    plan,
    outer: new Float64Array(plan.outer.entry.length),
    diagonal: startDiagonal(plan),
    mixed: new Array(plan.blockCount).fill(undefined),
    leastShare: new Float64Array(plan.blockCount),
    problems: [],
    x: new Float64Array(plan.size),
  };
}

function checkFinite(plan: SolvePlan, values: Float64Array): void {
  if (values.length !== plan.pattern.column.length) {
    throw new RangeError(`${values.length} coefficients for ${plan.pattern.column.length} entries`);
  }
  if (!allFinite(values)) throw new RangeError("a coefficient is not a number");
}

/** Without a branch: a number times zero is zero, anything else is not. */
function allFinite(values: Float64Array): boolean {
  let zero = 0;
  for (let e = 0; e < values.length; e++) zero += values[e]! * 0;
  return zero === 0;
}

/** Below this share of a pivot the spectral radius is asked: pivots alone carry the rounding of all before them. */
const SUSPICIOUS = 1e-5;

/** A radius this near to 1 cannot be told from 1: each coefficient is itself rounded by 1e-16. */
const NEAREST_TO_ONE = 1 - 32 * Number.EPSILON;

function neverEmpties(
  plan: SolvePlan,
  values: Float64Array,
  block: number,
  leastShare: number,
): boolean {
  if (leastShare >= SUSPICIOUS) return false;
  return leastShare === 0 || spectralRadius(plan, values, block).high >= NEAREST_TO_ONE;
}

function factorBlock(factor: Factor, values: Float64Array, block: number): void {
  const { plan, diagonal, leastShare, mixed, problems } = factor;
  eliminateBlock(plan, diagonal, values, block);
  if (drawsOnly(plan, values, block)) {
    const known = mixed[block];
    if (known !== undefined) known.mixed = false;
    leastShare[block] = leastPivotShare(plan, diagonal, values, block);
    if (neverEmpties(plan, values, block, leastShare[block])) {
      problems.push({ kind: "never-empties", block });
    }
    return;
  }
  leastShare[block] = -1;
  const credits = mixed[block] ?? startMixed(plan, block);
  mixed[block] = credits;
  if (!factorMixed(plan, diagonal, values, credits)) {
    problems.push({ kind: "singular", block });
  }
}
