import {
  type Day,
  dimensionOf,
  findUnit,
  hours,
  type Issue,
  issue,
  type Place,
  type Quantity,
  sameDimension,
} from "../core/index.ts";
import { type BalanceName, normsUnder } from "../workspace/index.ts";
import { findExtremes, rangedAmong, widenByDraws } from "./extremes.ts";
import { limitOf, loadFactorOf } from "./limits.ts";
import { figuresBehind, type Gauge, type Probe } from "./probe.ts";
import { type Asked, enteringOf, perUnit, runningOf, spanOver } from "./spans.ts";
import {
  assumedOf,
  haveOf,
  type Offer,
  offerOf,
  ownCapacity,
  plantsAt,
  slotsOfOffer,
  totalOffered,
} from "./suppliers.ts";
import { findTurning } from "./turning.ts";
import type { Condition, Span, State } from "./verdict.ts";

/** A condition of a cell before it is judged: what must be had at least as much as it is needed. */
interface Candidate {
  readonly kind: "supply" | "limit" | "capacity";
  readonly stream: string;
  readonly site?: string;
  /** Of a capacity: the plants at the promised site that run this process. */
  readonly process?: string;
}

/** The two balances this release examines. */
export type Examined = Extract<BalanceName, "matter" | "energy">;

/** Everything that must hold for a cell: one condition for each thing bought, or drawn at the site. */
export function judgeConditions(
  probes: readonly Probe[],
  balance: Examined,
  site: string | undefined,
  asOf: Day,
): readonly Condition[] {
  const streams = boughtStreams(probes).filter(
    (stream) => isUtility(probes, stream) === (balance === "energy"),
  );
  const own = balance === "matter" ? capacityCandidates(probes, site) : [];
  const candidates = [...streams.map((stream) => candidateOf(probes, stream, site)), ...own];
  return candidates.map((candidate) => judgeCondition(probes, candidate, asOf));
}

/** Plants the text places at the promised site must be able to run what the promise asks of them. */
function capacityCandidates(
  probes: readonly Probe[],
  site: string | undefined,
): readonly Candidate[] {
  const [probe] = probes;
  if (probe === undefined || site === undefined) return [];
  return probe.system.instances.flatMap(({ process, recipe }) =>
    plantsAt(probe, process.id, site).length === 0
      ? []
      : [{ kind: "capacity" as const, stream: recipe.run.stream, site, process: process.id }],
  );
}

/** Streams that enter in any case, in order of name. */
export function boughtStreams(probes: readonly Probe[]): readonly string[] {
  const streams = probes.flatMap((probe) =>
    [...probe.system.columnOf.enters].flatMap(([stream, column]) => {
      const drawn = (probe.nominal.settled.values[column] ?? 0) > 0;
      return drawn || probe.missing.has(column) ? [stream] : [];
    }),
  );
  return [...new Set(streams)].sort();
}

export function isUtility(probes: readonly Probe[], stream: string): boolean {
  return probes[0]?.workspace.streams.get(stream)?.utility !== undefined;
}

function candidateOf(
  probes: readonly Probe[],
  stream: string,
  site: string | undefined,
): Candidate {
  const limited =
    site !== undefined && probes.some((probe) => limitOf(probe, site, stream) !== undefined);
  return limited ? { kind: "limit", stream, site } : { kind: "supply", stream };
}

interface Judged {
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

function judgeCondition(probes: readonly Probe[], candidate: Candidate, asOf: Day): Condition {
  const judged = probes.map((probe) => judgeCase(probe, candidate, asOf));
  const { stream } = candidate;
  const unit = probes[0]?.workspace.streams.get(stream)?.unit.text ?? "";
  // Numbers are shown for the first reading of the nameplate; the state must hold for every one.
  const shown = probes.filter((probe) => probe.case.reading === probes[0]?.case.reading);
  const need = spanOver(shown, neededOf(candidate, unit)) ?? emptySpan(unit);
  const told = combine(judged);
  const have = haveOverCases(judged, unit);
  const { process: _, ...asked } = candidate;
  const margin = marginOf(
    judged.filter(({ probe }) => shown.includes(probe)),
    unit,
  );
  const condition: Condition = {
    ...asked,
    need,
    have,
    announced: judged[0]?.offer.announced ?? [],
    ...told,
    assumed: pathsOver(judged, "assumed"),
    ceilings: pathsOver(judged, "ceilings"),
    ...margin,
    ...meanOf(probes, { need, have, ...margin }),
    ...turningOf(judged, told.would ?? told.state),
    ...decidesOf(judged),
  };
  const found = conditionIssue(probes, condition);
  return found === undefined ? condition : { ...condition, issue: found };
}

function pathsOver(judged: readonly Judged[], of: "assumed" | "ceilings"): readonly string[] {
  return [...new Set(judged.flatMap((one) => one[of]))].sort();
}

/** Amounts of energy as mean power over the hours of the period: what a grid is asked for. */
function meanOf(
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

function emptySpan(unit: string): Span {
  const end = { value: 0, case: {}, rests: [] };
  return { low: end, high: end, unit, missing: [] };
}

/** One case: have less need over the ranges, and what it rests on. */
function judgeCase(probe: Probe, candidate: Candidate, asOf: Day): Judged {
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
  const offerSlots = slotsOfOffer(probe, offer);
  const needSlots = figuresBehind(probe, column);
  const slots = [...needSlots, ...offerSlots];
  const margin: Gauge = (reading) => {
    const load = limit === undefined ? 1 : loadFactorOf(probe, limit.limit, reading.figures);
    return totalOffered(probe, offer.amounts, reading.figures) - need(reading) / load;
  };
  const unknown = { low: Number.NaN, high: Number.NaN, assumed: [], ceilings: [] };
  const base = { probe, offer, margin, slots, offerSlots, ...unknown };
  if (offer.kind === "open") return { ...base, state: "not examined" };
  if (offer.kind === "unpublished") return { ...base, state: "cannot tell" };
  const ranged = rangedAmong(probe, slots);
  const corners = findExtremes(probe, margin, ranged);
  const [range = corners] =
    ranged.length > 0 ? widenByDraws(probe, [margin], [corners]) : [corners];
  const missing = column === undefined ? [] : (probe.missing.get(column) ?? []);
  const plain = stateOfMargin(range.low, range.high, missing.length > 0);
  const assumed = assumedOf(probe, slots);
  // A norm is a ceiling: what keeps to it may need less, so that it cannot show that there is too little.
  const ceilings = plain === "does not close" ? normsUnder(probe.table, needSlots) : [];
  const told = { ...base, ...range, assumed, ceilings };
  const unsure = assumed.length + ceilings.length > 0 && plain !== "cannot tell";
  return unsure ? { ...told, state: "cannot tell", would: plain } : { ...told, state: plain };
}

/** What is needed: what enters of a stream, or what a process of the plan's own must run. */
function neededOf({ stream, process }: Candidate, unit: string): Asked {
  return process === undefined ? enteringOf(stream, unit) : runningOf(process, unit);
}

/** Rounding of the numbers of the text must not open a ring that closes exactly. */
const ROUNDING = 1e-9;

/** An unpublished part makes the need larger: what does not close already still does not. */
function stateOfMargin(low: number, high: number, partly: boolean): State {
  const slack = ROUNDING * Math.max(Math.abs(low), Math.abs(high));
  if (high < -slack) return "does not close";
  if (partly) return "cannot tell";
  return low >= -slack ? "closes" : "depends";
}

/**
 * One answer over all cases. Where one cannot be told for want of a number, none can. Else: the same in all, or it
 * depends; and if any case rests on an assumption, or fails only by a ceiling, that is no more than what it would be.
 */
function combine(judged: readonly Judged[]): Pick<Condition, "state" | "would"> {
  const examined = judged.filter(({ state }) => state !== "not examined");
  const [first] = examined;
  if (first === undefined) return { state: "not examined" };
  const told = examined.map((one) => one.would ?? one.state);
  if (told.includes("cannot tell")) return { state: "cannot tell" };
  const answer = told.every((state) => state === told[0]) ? (told[0] ?? "depends") : "depends";
  const unsure = examined.some(({ state }) => state === "cannot tell");
  return unsure ? { state: "cannot tell", would: answer } : { state: answer };
}

function haveOverCases(judged: readonly Judged[], unit: string): Condition["have"] {
  const [first] = judged;
  if (first === undefined) return { kind: "open" };
  const unknown = judged.find(({ offer }) => offer.kind === "unpublished");
  if (unknown !== undefined) return haveOf(unknown.offer, emptySpan(unit));
  const known = judged.filter(({ offer }) => offer.kind === "amount");
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
  return haveOf(known[0]?.offer ?? first.offer, span ?? emptySpan(unit));
}

function marginOf(judged: readonly Judged[], unit: string): { readonly margin?: Span } {
  const told = judged.filter((one) => Number.isFinite(one.low));
  const [first] = told;
  if (first === undefined) return {};
  const end = (one: Judged, value: number) => ({ value, case: one.probe.case, rests: [] });
  const low = told.reduce((a, b) => (b.low < a.low ? b : a), first);
  const high = told.reduce((a, b) => (b.high > a.high ? b : a), first);
  return { margin: { low: end(low, low.low), high: end(high, high.high), unit, missing: [] } };
}

/** The strictest turning point of all cases that turn; none where one of them cannot be turned so. */
function turningOf(judged: readonly Judged[], state: State): Pick<Condition, "turning"> {
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

function decidesOf(judged: readonly Judged[]): Pick<Condition, "decides"> {
  const states = judged.map((one) => one.would ?? one.state);
  if (states.every((state) => state === states[0])) return {};
  return {
    decides: judged.map((one, i) => ({ case: one.probe.case, state: states[i] ?? "cannot tell" })),
  };
}

/** The reason as a compiler's message: at the line that takes, and the line that should supply. */
function conditionIssue(probes: readonly Probe[], condition: Condition): Issue | undefined {
  const [probe] = probes;
  if (probe === undefined) return undefined;
  const { state, stream, need, have, kind } = condition;
  const site = kind === "limit" ? condition.site : undefined;
  if (state === "closes" || state === "not examined" || have.kind === "open") return undefined;
  const quantity = (value: number): Quantity => ({ value, unit: need.unit });
  const [low, high] = [quantity(need.low.value), quantity(need.high.value)];
  const { at, also } = placesOf(probe, stream, site);
  if (kind === "capacity") return capacityIssue(probe, condition);
  if (have.kind === "unpublished") {
    const looked = have.looked === "" ? {} : { looked: have.looked };
    return site === undefined
      ? issue("supply-unpublished", at, { stream, low, high, ...looked }, also)
      : issue("limit-unpublished", at, { site, stream, low, high, ...looked }, also);
  }
  const most = have.span.high.value;
  const numbers = { low, high, have: quantity(most) };
  if (state === "cannot tell" && condition.would !== "does not close") return undefined;
  if (state === "depends") return undefined;
  const short = quantity(Math.max(0, need.low.value - most));
  return site === undefined
    ? issue("supply-short", at, { stream, ...numbers, short }, also)
    : issue("limit-exceeded", at, { site, stream, ...numbers, short }, also);
}

function capacityIssue(probe: Probe, condition: Condition): Issue | undefined {
  const { have, need, state, site, stream } = condition;
  if (have.kind !== "amount" || state !== "does not close") return undefined;
  const plants = probe.system.instances
    .filter(({ recipe }) => recipe.run.stream === stream)
    .flatMap(({ process }) => plantsAt(probe, process.id, site));
  const quantity = (value: number): Quantity => ({ value, unit: need.unit });
  const most = have.span.high.value;
  return issue("capacity-overdrawn", plants[0]?.capacity?.at ?? plants[0]?.at ?? NOWHERE, {
    plant: plants.map((plant) => plant.id).join(", "),
    need: quantity(need.low.value),
    have: quantity(most),
    short: quantity(Math.max(0, need.low.value - most)),
  });
}

function placesOf(
  probe: Probe,
  stream: string,
  site: string | undefined,
): { readonly at: Place; readonly also: readonly Place[] } {
  const takers = takersOf(probe, stream);
  const limit = probe.workspace.sites.get(site ?? "")?.limits.find((one) => one.stream === stream);
  const offered = limit?.at ?? probe.workspace.enters.get(stream)?.at;
  const places = [takers[0] ?? [], offered ?? []].flat();
  const [at = probe.workspace.streams.get(stream)?.at ?? NOWHERE, ...also] = places;
  return { at, also };
}

/** Lines that take a stream, the one that takes most first. */
function takersOf(probe: Probe, stream: string): readonly Place[] {
  const { figures, settled } = probe.nominal;
  const takers = probe.system.instances.flatMap((instance) => {
    const line = instance.process.takes.find((one) => one.stream === stream);
    const amount = instance.recipe.takes.find((one) => one.stream === stream)?.amount;
    if (line === undefined) return [];
    const lots = settled.values[probe.system.columnOf.lots.get(instance.id) ?? -1] ?? 0;
    const perLot = amount === undefined || amount.missing.length > 0 ? 0 : amount.evaluate(figures);
    return [{ at: line.at, flow: lots * perLot }];
  });
  return takers.sort((a, b) => b.flow - a.flow).map(({ at }) => at);
}

const NOWHERE: Place = { file: "tizbek.yaml", line: 1, column: 1, length: 1 };
