// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import type { SolvePlan } from "./blocks.ts";
import {
  type DiagonalFactors,
  drawsOnly,
  eliminateBlock,
  leastPivotShare,
  startDiagonal,
} from "./diagonal.ts";
import { eliminatePivoted, type PivotedBlock, staysBounded } from "./pivoted.ts";

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
  /** Blocks of mixed signs in which rows had to be exchanged; others undefined. */
  readonly pivoted: (PivotedBlock | undefined)[];
  /**
   * Per block the least share of a matched coefficient left as pivot: 0.0001 where 0.9999 comes back. The answer's
   * relative error is about 1e-16 divided by it. −1 where signs are mixed and pivots do not tell.
   */
  readonly leastShare: Float64Array;
  readonly problems: BlockProblem[];
  /** Right-hand side in the order of solving; scratch of `solve`. */
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
    pivoted: new Array(plan.blockCount).fill(undefined),
    leastShare: new Float64Array(plan.blockCount),
    problems: [],
    x: new Float64Array(plan.size),
  };
}

function factorBlock(factor: Factor, values: Float64Array, block: number): void {
  const { plan, diagonal } = factor;
  eliminateBlock(plan, diagonal, values, block);
  if (drawsOnly(plan, values, block)) {
    factor.pivoted[block] = undefined;
    const share = leastPivotShare(plan, diagonal, values, block);
    factor.leastShare[block] = share;
    if (share === 0) factor.problems.push({ kind: "never-empties", block });
  } else {
    factor.leastShare[block] = -1;
    factorMixed(factor, values, block);
  }
}

function factorMixed(factor: Factor, values: Float64Array, block: number): void {
  const { plan, diagonal } = factor;
  if (staysBounded(plan, diagonal, values, block)) {
    factor.pivoted[block] = undefined;
    return;
  }
  const pivoted = eliminatePivoted(plan, values, block, factor.pivoted[block]);
  factor.pivoted[block] = pivoted;
  if (pivoted === undefined) factor.problems.push({ kind: "singular", block });
}
