import { type Day, type Issue, issue, type Place, type Quantity } from "../core/index.ts";
import type { BalanceName } from "../workspace/index.ts";
import { findExtremes, rangedAmong, widenByDraws } from "./extremes.ts";
import { limitOf, loadFactorOf } from "./limits.ts";
import { figuresBehind, type Gauge, type Probe } from "./probe.ts";
import { type Asked, enteringOf, runningOf, spanOver } from "./spans.ts";
import { worstState } from "./states.ts";
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
  const state = combine(judged.map((one) => one.state));
  const assumed = [...new Set(judged.flatMap((one) => one.assumed))].sort();
  const would = wouldBe(judged, state);
  const have = haveOverCases(judged, unit);
  const { process: _, ...told } = candidate;
  const condition: Condition = {
    ...told,
    need,
    have,
    announced: judged[0]?.offer.announced ?? [],
    state,
    assumed,
    ...(would === undefined ? {} : { would }),
    ...marginOf(judged, unit),
    ...turningOf(judged, would ?? state),
    ...decidesOf(judged),
  };
  const found = conditionIssue(probes, condition);
  return found === undefined ? condition : { ...condition, issue: found };
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
  const slots = [...figuresBehind(probe, column), ...offerSlots];
  const margin: Gauge = (reading) => {
    const load = limit === undefined ? 1 : loadFactorOf(probe, limit.limit, reading.figures);
    return totalOffered(probe, offer.amounts, reading.figures) - need(reading) / load;
  };
  const base = { probe, offer, margin, slots, offerSlots, low: Number.NaN, high: Number.NaN };
  if (offer.kind === "open") return { ...base, state: "not examined", assumed: [] };
  if (offer.kind === "unpublished") return { ...base, state: "cannot tell", assumed: [] };
  const ranged = rangedAmong(probe, slots);
  const corners = findExtremes(probe, margin, ranged);
  const [range = corners] =
    ranged.length > 0 ? widenByDraws(probe, [margin], [corners]) : [corners];
  const missing = column === undefined ? [] : (probe.missing.get(column) ?? []);
  const plain = stateOfMargin(range.low, range.high, missing.length > 0);
  const assumed = assumedOf(probe, slots);
  const told = { ...base, ...range, assumed };
  return assumed.length > 0 && plain !== "cannot tell"
    ? { ...told, state: "cannot tell", would: plain }
    : { ...told, state: plain };
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

/** All cases the same: that. Some close and some do not: it depends on the case. */
function combine(states: readonly State[]): State {
  const [first] = states;
  if (first === undefined) return "not examined";
  if (states.every((state) => state === first)) return first;
  const settled = states.every((state) => state === "closes" || state === "does not close");
  return settled ? "depends" : worstOfMixed(states);
}

function worstOfMixed(states: readonly State[]): State {
  const worst = worstState(states);
  return worst === "does not close" && states.includes("depends") ? "depends" : worst;
}

/** What the condition would be if its assumptions hold; only where nothing else keeps it from being told. */
function wouldBe(judged: readonly Judged[], state: State): State | undefined {
  if (state !== "cannot tell") return undefined;
  const told = judged.map((one) => one.would ?? one.state);
  return told.includes("cannot tell") ? undefined : combine(told);
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

function turningOf(judged: readonly Judged[], state: State): Pick<Condition, "turning"> {
  if (state !== "depends") return {};
  for (const { probe, margin, slots, low, high } of judged) {
    if (!(low < 0 && high >= 0)) continue;
    const turning = findTurning(probe, margin, slots);
    if (turning !== undefined) return { turning };
  }
  return {};
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
  const short = quantity(Math.max(0, need.low.value - most));
  if (state === "depends") return undefined;
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
