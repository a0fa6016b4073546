import { dimensionOf, findUnit, hours, sameDimension } from "../core/index.ts";
import type { Judged } from "./judge-case.ts";
import type { Probe } from "./probe.ts";
import { perUnit, spanOver } from "./spans.ts";
import { haveOf, type Offer, totalOffered } from "./suppliers.ts";
import { findTurning } from "./turning.ts";
import type { Condition, Span, State } from "./verdict.ts";

/**
 * One answer over all cases. Where one cannot be told for want of a number, none can. Else: the same in all, or it
 * depends; and if any case rests on an assumption, or fails only by a ceiling, that is no more than what it would be.
 */
export function combine(judged: readonly Judged[]): Pick<Condition, "state" | "would"> {
  const examined = judged.filter(({ state }) => state !== "not examined");
  const [first] = examined;
  if (first === undefined) return { state: "not examined" };
  const told = examined.map((one) => one.would ?? one.state);
  if (told.includes("cannot tell")) return { state: "cannot tell" };
  const answer = told.every((state) => state === told[0]) ? (told[0] ?? "depends") : "depends";
  const unsure = examined.some(({ state }) => state === "cannot tell");
  return unsure ? { state: "cannot tell", would: answer } : { state: answer };
}

export function pathsOver(
  judged: readonly Judged[],
  of: "assumed" | "ceilings",
): readonly string[] {
  return [...new Set(judged.flatMap((one) => one[of]))].sort();
}

/** Amounts of energy as mean power over the hours of the period: what a grid is asked for. */
export function meanOf(
  probes: readonly Probe[],
  { need, have, margin }: Pick<Condition, "need" | "have" | "margin">,
): Pick<Condition, "mean"> {
  const [probe] = probes;
  const unit = findUnit(need.unit);
  if (probe === undefined || unit === undefined) return {};
  if (!sameDimension(unit.dimension, dimensionOf("MWh"))) return {};
  const power = (span: Span) => perUnit(span, hours(probe.span.period) / unit.factor, "MW");
  return {
    mean: {
      need: power(need),
      ...(have.kind === "amount" ? { have: power(have.span) } : {}),
      ...(margin === undefined ? {} : { margin: power(margin) }),
    },
  };
}

export function emptySpan(unit: string): Span {
  const end = { value: 0, case: {}, rests: [] };
  return { low: end, high: end, unit, missing: [] };
}

export function haveOverCases(judged: readonly Judged[], unit: string): Condition["have"] {
  const [first] = judged;
  if (first === undefined) return { kind: "open" };
  const unknown = judged.find(
    ({ offer, low }) => offer.kind === "unpublished" && Number.isNaN(low),
  );
  if (unknown !== undefined) return haveOf(unknown.offer, emptySpan(unit));
  const known = judged.filter(({ offer }) => offer.kind !== "open");
  if (known.length === 0) return { kind: "open" };
  const offered = new Map(known.map((one) => [one.probe, one]));
  const span = spanOver([...offered.keys()], {
    unit,
    column: () => undefined,
    slots: (probe) => offered.get(probe)?.offerSlots ?? [],
    gauge: (probe) => {
      const amounts = offered.get(probe)?.offer.amounts ?? [];
      return ({ figures }) => totalOffered(probe, amounts, figures);
    },
  });
  const offer: Offer = { ...(known[0]?.offer ?? first.offer), kind: "amount" };
  return haveOf(offer, span ?? emptySpan(unit));
}

export function marginOf(judged: readonly Judged[], unit: string): { readonly margin?: Span } {
  const told = judged.filter((one) => Number.isFinite(one.low));
  const [first] = told;
  if (first === undefined) return {};
  const end = (one: Judged, value: number) => ({ value, case: one.probe.case, rests: [] });
  const low = told.reduce((a, b) => (b.low < a.low ? b : a), first);
  const high = told.reduce((a, b) => (b.high > a.high ? b : a), first);
  return { margin: { low: end(low, low.low), high: end(high, high.high), unit, missing: [] } };
}

/** The strictest turning point of all cases that turn; none where one of them cannot be turned so. */
export function turningOf(judged: readonly Judged[], state: State): Pick<Condition, "turning"> {
  if (state !== "depends") return {};
  const turning = judged.filter((one) => (one.would ?? one.state) !== "closes");
  const found = turning.map(({ probe, margin, slots }) => findTurning(probe, margin, slots));
  const [first] = found;
  if (first === undefined) return {};
  const alike = found.every((one) => one?.path === first.path && one.side === first.side);
  if (!alike) return {};
  const known = found.filter((one) => one !== undefined);
  const strictest = known.reduce((a, b) =>
    (first.side === "atMost" ? b.value < a.value : b.value > a.value) ? b : a,
  );
  return { turning: strictest };
}

export function decidesOf(judged: readonly Judged[]): Pick<Condition, "decides"> {
  const states = judged.map((one) => one.would ?? one.state);
  if (states.every((state) => state === states[0])) return {};
  return {
    decides: judged.map((one, i) => ({ case: one.probe.case, state: states[i] ?? "cannot tell" })),
  };
}
