// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import type { SolvePlan } from "./blocks.ts";
import type { DiagonalFactors } from "./diagonal.ts";
import {
  type ExchangeFactors,
  eliminateWithExchange,
  type GivenRow,
  startExchange,
} from "./exchange.ts";
import { balance, level, type Scales, scaledRow, startScales } from "./scales.ts";

/** A block with credits: its signs are mixed, so its pivots are watched and, where they will not do, exchanged. */
export interface MixedBlock {
  readonly block: number;
  readonly scales: Scales;
  /** Factors with exchanged pivots, made when they are first needed. */
  factors: ExchangeFactors | undefined;
  /** Whether the numbers last factored have mixed signs, and whether they needed exchange. */
  mixed: boolean;
  exchanged: boolean;
  readonly row: GivenRow;
  /** The block's matched coefficients and its others, kept for checking the answer. */
  readonly own: Float64Array;
  readonly others: Float64Array;
  /** Scratch of solving: what was asked, the best answer so far, what it misses; and the same in scaled units. */
  readonly asked: Float64Array;
  readonly best: Float64Array;
  readonly missing: Float64Array;
  readonly given: Float64Array;
  readonly found: Float64Array;
}

/** The largest multiplier with which matched pivots are kept: the pivot is then a tenth of its column or more. */
const LARGEST_MULTIPLIER = 10;

/** Below this share of its matched coefficient a pivot is left to the search for a better one. */
const LEAST_PIVOT = 1e-9;

/** The largest coefficients being near 1, a pivot below this would leave fewer than about four digits right. */
const LEAST_EXCHANGED_PIVOT = 1e-12;

export function startMixed(plan: SolvePlan, block: number): MixedBlock {
  const from = plan.blockStart[block]!;
  const to = plan.blockStart[block + 1]!;
  const size = to - from;
  return {
    block,
    scales: startScales(size),
    factors: undefined,
    mixed: true,
    exchanged: false,
    row: { column: new Int32Array(size), value: new Float64Array(size), count: 0 },
    own: new Float64Array(size),
    others: new Float64Array(plan.inner.start[to]! - plan.inner.start[from]!),
    asked: new Float64Array(size),
    best: new Float64Array(size),
    missing: new Float64Array(size),
    given: new Float64Array(size),
    found: new Float64Array(size),
  };
}

/**
 * Settles a block already eliminated on its matched pivots: they stand if that was as good as threshold pivoting,
 * else pivots are exchanged. False if the block's equations do not decide its unknowns.
 */
export function factorMixed(
  plan: SolvePlan,
  diagonal: DiagonalFactors,
  values: Float64Array,
  mixed: MixedBlock,
): boolean {
  const { block, scales } = mixed;
  keepCoefficients(plan, values, mixed);
  mixed.mixed = true;
  balance(plan, values, block, scales);
  mixed.exchanged = !staysBounded(plan, diagonal, values, block, scales);
  if (!mixed.exchanged) return true;
  level(plan, values, block, scales);
  mixed.factors ??= startExchange(mixed.own.length);
  const read = (k: number) => scaledRow(plan, values, block, scales, k, mixed.row);
  return eliminateWithExchange(mixed.factors, read, LEAST_EXCHANGED_PIVOT);
}

function keepCoefficients(plan: SolvePlan, values: Float64Array, mixed: MixedBlock): void {
  const { inner, pivotEntry, blockStart } = plan;
  const from = blockStart[mixed.block]!;
  const first = inner.start[from]!;
  for (let i = 0; i < mixed.own.length; i++) mixed.own[i] = values[pivotEntry[from + i]!]!;
  for (let e = 0; e < mixed.others.length; e++) mixed.others[e] = values[inner.entry[first + e]!]!;
}

/** True if in comparable units no multiplier passed the limit and no pivot was lost; NaN counts as lost. */
function staysBounded(
  plan: SolvePlan,
  factors: DiagonalFactors,
  values: Float64Array,
  block: number,
  scales: Scales,
): boolean {
  const { alikeEnd, runStart, run, lowerStart } = plan.fill;
  const from = plan.blockStart[block]!;
  for (let k = from; k < plan.blockStart[block + 1]!; k++) {
    const share = factors.pivot[k]! / values[plan.pivotEntry[k]!]!;
    if (!(Math.abs(share) > LEAST_PIVOT && Math.abs(share) < 1 / LEAST_PIVOT)) return false;
    const rowScale = scales.row[k - from]!;
    let p = lowerStart[k]!;
    for (let r = runStart[k]!; r < runStart[k + 1]!; r++) {
      const end = Math.min(alikeEnd[run[r]!]!, k);
      for (let j = run[r]!; j < end; j++) {
        const multiplier = (factors.lower[p++]! * rowScale) / scales.row[j - from]!;
        if (!(Math.abs(multiplier) <= LARGEST_MULTIPLIER)) return false;
      }
    }
  }
  return true;
}
