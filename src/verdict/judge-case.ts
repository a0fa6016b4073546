import type { Day } from "../core/index.ts";
import { normsUnder } from "../workspace/index.ts";
import { type Candidate, neededOf } from "./candidate.ts";
import { findExtremes, rangedAmong, widenByDraws } from "./extremes.ts";
import { limitOf, loadFactorOf, loadSlots } from "./limits.ts";
import { fallsShort, figuresBehind, type Gauge, type Probe } from "./probe.ts";
import {
  assumedOf,
  type Offer,
  offerOf,
  ownCapacity,
  slotsOfOffer,
  totalOffered,
} from "./suppliers.ts";
import type { State } from "./verdict.ts";

/** One condition in one case: its answer, and all it stands on. */
export interface Judged {
  readonly probe: Probe;
  readonly offer: Offer;
  readonly state: State;
  readonly would?: State;
  readonly assumed: readonly string[];
  /** Norms its need rests on, where it does not close by them alone. */
  readonly ceilings: readonly string[];
  readonly low: number;
  readonly high: number;
  readonly margin: Gauge;
  /** Figures behind need and offer. */
  readonly slots: readonly number[];
  readonly offerSlots: readonly number[];
}

/** What is needed and what is offered in one case, before it is judged. */
export interface Framed {
  readonly offer: Offer;
  readonly need: Gauge;
  /** Have less need. */
  readonly margin: Gauge;
  readonly column: number | undefined;
  readonly needSlots: readonly number[];
  readonly offerSlots: readonly number[];
  /** Unpublished figures of the load factor. */
  readonly missing: readonly string[];
}

export function frameCase(probe: Probe, candidate: Candidate, asOf: Day): Framed {
  const { stream, site, process } = candidate;
  const limit = candidate.kind === "limit" ? limitOf(probe, site, stream) : undefined;
  const offer =
    limit?.offer ??
    (process === undefined
      ? offerOf(probe, stream, asOf)
      : ownCapacity(probe, process, site, asOf));
  const needed = neededOf(candidate, "");
  const column = needed.column(probe);
  const need = needed.gauge(probe);
  const load = loadSlots(probe, limit?.limit);
  const offerSlots = [...slotsOfOffer(probe, offer), ...load.slots];
  const needSlots = figuresBehind(probe, column);
  const margin: Gauge = (reading) => {
    // What falls short for want of a by-product lacks more than any supply could bring.
    if (fallsShort(probe.system, reading.settled)) return Number.NEGATIVE_INFINITY;
    const factor = limit === undefined ? 1 : loadFactorOf(probe, limit.limit, reading.figures);
    return totalOffered(probe, offer.amounts, reading.figures) - need(reading) / factor;
  };
  const { missing } = load;
  return { offer, need, margin, column, needSlots, offerSlots, missing };
}

/** One case: have less need over the ranges, and what it rests on. */
export function judgeCase(probe: Probe, candidate: Candidate, asOf: Day): Judged {
  const framed = frameCase(probe, candidate, asOf);
  const { offer, margin, column, needSlots, offerSlots } = framed;
  const slots = [...needSlots, ...offerSlots];
  const unknown = { low: Number.NaN, high: Number.NaN, assumed: [], ceilings: [] };
  const base = { probe, offer, margin, slots, offerSlots, ...unknown };
  if (offer.kind === "open") return { ...base, state: "not examined" };
  if (offer.kind === "unpublished" && offer.amounts.length === 0) {
    return { ...base, state: "cannot tell" };
  }
  const ranged = rangedAmong(probe, slots);
  const corners = findExtremes(probe, margin, ranged);
  const [range = corners] =
    ranged.length > 0 ? widenByDraws(probe, [margin], [corners]) : [corners];
  const unknownNeed = column === undefined ? [] : (probe.missing.get(column) ?? []);
  const missing = [...unknownNeed, ...framed.missing];
  if (probe.untold.length > 0) return { ...base, state: "cannot tell" };
  const plain = stateOfMargin(range.low, range.high, missing.length > 0);
  // Whoever does not say how much he has may have enough: what the others have suffices, or nothing can be told.
  if (offer.kind === "unpublished" && plain !== "closes") return { ...base, state: "cannot tell" };
  const assumed = assumedOf(probe, slots);
  // A norm is a ceiling: what keeps to it may need less, so that it cannot show that there is too little.
  const ceilings = plain === "does not close" ? normsUnder(probe.table, needSlots) : [];
  const told = { ...base, ...range, assumed, ceilings };
  const unsure = assumed.length + ceilings.length > 0 && plain !== "cannot tell";
  return unsure ? { ...told, state: "cannot tell", would: plain } : { ...told, state: plain };
}

/** Rounding of the numbers of the text must not open a ring that closes exactly. */
const ROUNDING = 1e-9;

/** An unpublished part makes the need larger: what does not close already still does not. */
export function stateOfMargin(low: number, high: number, partly: boolean): State {
  const slack = ROUNDING * Math.max(...[low, high].map(Math.abs).filter(Number.isFinite));
  if (high < -slack) return "does not close";
  if (partly) return "cannot tell";
  return low >= -slack ? "closes" : "depends";
}
