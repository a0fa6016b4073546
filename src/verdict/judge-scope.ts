import { type Day, dimensionOf, hours, sameDimension } from "../core/index.ts";
import { BALANCES, type Scope, type StatedPromise } from "../workspace/index.ts";
import { judgeByProduct } from "./by-product.ts";
import { carbonIn } from "./carbon-spans.ts";
import { principalChain, throughput } from "./chain.ts";
import { boughtStreams, isUtility, judgeConditions } from "./conditions.ts";
import { hostFeed } from "./hosts.ts";
import { limitOf } from "./limits.ts";
import { type CaseSource, type Probe, startProbe } from "./probe.ts";
import { enteringOf, perUnit, spanOver } from "./spans.ts";
import { worstState } from "./states.ts";
import { type Counted, countComponents, withUnaccounted } from "./unaccounted.ts";
import type { Cell, Condition, ScopeVerdict, Span, StreamSpan, UtilitySpan } from "./verdict.ts";

export interface ScopeQuestion {
  readonly sources: readonly CaseSource[];
  readonly promise: StatedPromise;
  readonly scope: Scope;
  readonly readings: readonly string[];
  readonly period: Probe["span"]["period"];
  readonly asOf: Day;
}

/** All that one scope asks of its surroundings, and whether it is there. */
export function judgeScope(question: ScopeQuestion): {
  readonly verdict: ScopeVerdict;
  readonly probes: readonly Probe[];
} {
  const { sources, promise, scope, readings, period } = question;
  const started = readings.map((reading) =>
    sources.map((source) => startProbe({ source, promise, scope, reading, period })),
  );
  const failed = started.flat().flatMap((probe) => ("issues" in probe ? [probe.issues] : []));
  const [first] = failed;
  if (first !== undefined) {
    const short = failed.filter((issues) => issues.every(({ code }) => code === "promise-short"));
    const matter = short.length === started.flat().length ? "does not close" : "cannot tell";
    return { verdict: unworked(scope, first, matter), probes: [] };
  }
  const byReading = started.map((row) => row.filter((probe) => "system" in probe));
  const [probes = []] = byReading;
  return { verdict: tellScope(question, byReading), probes };
}

/**
 * Why nothing can be told of a scope: five cells still, all but the unexamined cannot tell. What falls short in every
 * case, because it is only given and never made, does not close in matter.
 */
function unworked(
  scope: Scope,
  issues: ScopeVerdict["issues"],
  matter: Cell["state"],
): ScopeVerdict {
  const end = { value: Number.NaN, case: {}, rests: [] };
  const span: Span = { low: end, high: end, unit: "", missing: [] };
  return {
    scope,
    product: { stream: scope.makes ?? "", span },
    bought: [],
    utilities: [],
    chain: [],
    readings: [],
    cells: BALANCES.map((balance) => ({
      balance,
      state: balance === "matter" ? matter : balance === "energy" ? "cannot tell" : "not examined",
      conditions: [],
    })),
    issues,
  };
}

function tellScope(
  question: ScopeQuestion,
  byReading: readonly (readonly Probe[])[],
): ScopeVerdict {
  const { scope, promise, asOf, readings } = question;
  const [probes = []] = byReading;
  if (probes[0]?.byProduct) return tellByProduct(scope, byReading.flat());
  const product = probes[0]?.product ?? promise.stream;
  const bought = boughtMatter(probes);
  const all = byReading.flat();
  const feed = feedOf(probes, bought);
  const counted = countComponents(all);
  return {
    scope,
    product: { stream: product, span: throughput(probes, product) ?? emptySpan() },
    ...(feed === undefined ? {} : { feed }),
    bought: [...(feed === undefined ? [] : [feed]), ...bought.filter((one) => one !== feed)],
    utilities: utilitiesOf(probes, promise),
    ...carbonIn(probes),
    chain: (probes[0] === undefined ? [] : principalChain(probes[0])).flatMap((stream) => {
      const span = throughput(probes, stream);
      return span === undefined ? [] : [{ stream, span }];
    }),
    readings: readings
      .map((reading, i) => ({ reading, probes: byReading[i] ?? [] }))
      .slice(1)
      .filter(({ reading }) => hasReading(probes, product, reading))
      .map((other) => otherReading(other.reading, other.probes, promise)),
    cells: cellsOf(all, promise.site, asOf).map((cell) =>
      withUnaccounted(cell, counted.unaccounted),
    ),
    ...elementsIn(counted),
    issues: [],
  };
}

/** What comes with its hosts asks nothing of its surroundings: only whether it suffices is told. */
function tellByProduct(scope: Scope, probes: readonly Probe[]): ScopeVerdict {
  const condition = judgeByProduct(probes);
  const { state, would, need } = condition;
  const counted = countComponents(probes);
  const { have } = condition;
  const feed = probes[0] && have.kind === "amount" ? hostFeed(probes[0], have.counted) : undefined;
  return {
    scope,
    product: { stream: condition.stream, span: need },
    ...(feed === undefined ? {} : { feed }),
    bought: [],
    utilities: [],
    chain: [],
    readings: [],
    cells: BALANCES.map((balance): Cell => {
      if (balance !== "matter") return { balance, state: "not examined", conditions: [] };
      const told = would === undefined ? { state } : { state, would };
      return withUnaccounted({ balance, ...told, conditions: [condition] }, counted.unaccounted);
    }),
    ...elementsIn(counted),
    issues: [],
  };
}

function elementsIn({ elements }: Counted): Pick<ScopeVerdict, "elements"> {
  return elements === undefined ? {} : { elements };
}

function emptySpan(): Span {
  const end = { value: 0, case: {}, rests: [] };
  return { low: end, high: end, unit: "", missing: [] };
}

/** What is bought and asked about: an open market is not. */
function boughtMatter(probes: readonly Probe[]): readonly StreamSpan[] {
  return boughtStreams(probes).flatMap((stream) => {
    const open = probes[0]?.workspace.enters.get(stream)?.amount.kind === "asNeeded";
    if (open || isUtility(probes, stream)) return [];
    const unit = probes[0]?.workspace.streams.get(stream)?.unit.text ?? "";
    const span = spanOver(probes, enteringOf(stream, unit));
    return span === undefined ? [] : [{ stream, span }];
  });
}

/** The principal feed: where the chain starts inside the fence. */
function feedOf(probes: readonly Probe[], bought: readonly StreamSpan[]): StreamSpan | undefined {
  const chain = probes[0] === undefined ? [] : principalChain(probes[0]);
  return bought.find((one) => one.stream === chain[0]) ?? bought[0];
}

/** A scope that ends in another product may leave no doubt what its watts are of. */
function hasReading(probes: readonly Probe[], product: string, reading: string): boolean {
  const powers = probes[0]?.workspace.streams.get(product)?.powers ?? [];
  return powers.some((power) => power.reading === reading);
}

function otherReading(
  reading: string,
  probes: readonly Probe[],
  promise: StatedPromise,
): ScopeVerdict["readings"][number] {
  const feed = feedOf(probes, boughtMatter(probes));
  const utilities = utilitiesOf(probes, promise);
  return { reading, ...(feed === undefined ? {} : { feed }), utilities };
}

function utilitiesOf(probes: readonly Probe[], promise: StatedPromise): readonly UtilitySpan[] {
  return boughtStreams(probes)
    .filter((stream) => isUtility(probes, stream))
    .flatMap((stream) => {
      const unit = probes[0]?.workspace.streams.get(stream)?.unit.text ?? "";
      const span = spanOver(probes, enteringOf(stream, unit));
      if (span === undefined) return [];
      const loads = loadsOf(probes, promise, stream, span);
      return [{ stream, span, ...loads, notes: notesOf(probes, stream) }];
    });
}

/** Notes on the lines that take a stream, each said once. */
function notesOf(probes: readonly Probe[], stream: string): UtilitySpan["notes"] {
  const notes = new Map<string, UtilitySpan["notes"][number]>();
  for (const { system } of probes) {
    for (const { process } of system.instances) {
      const { note } = process.takes.find((line) => line.stream === stream)?.figure ?? {};
      if (note === undefined) continue;
      notes.set(`${process.id} ${JSON.stringify(note)}`, { process: process.name, note });
    }
  }
  return [...notes.values()];
}

/** Mean MW over the hours of the period, and MW at the load factor where the site states one. */
function loadsOf(
  probes: readonly Probe[],
  promise: StatedPromise,
  stream: string,
  span: Span,
): Pick<UtilitySpan, "mean" | "peak"> {
  const [probe] = probes;
  const known = probe?.workspace.streams.get(stream);
  if (probe === undefined || known === undefined) return {};
  if (!sameDimension(known.unit.dimension, dimensionOf("MWh"))) return {};
  const mean = perUnit(span, hours(probe.span.period) / known.unit.factor, "MW");
  const loadFactor = limitOf(probe, promise.site, stream)?.limit.loadFactor;
  const slot = loadFactor && probe.table.slotOf.get(loadFactor);
  const factor = slot === undefined ? Number.NaN : (probe.nominal.figures[slot] ?? Number.NaN);
  return Number.isFinite(factor) ? { mean, peak: perUnit(mean, factor, "MW") } : { mean };
}

/** Always five, in their order: two balances out of five must never read as approval. */
function cellsOf(probes: readonly Probe[], site: string | undefined, asOf: Day): readonly Cell[] {
  return BALANCES.map((balance): Cell => {
    if (balance !== "matter" && balance !== "energy") {
      return { balance, state: "not examined", conditions: [] };
    }
    const conditions = judgeConditions(probes, balance, site, asOf);
    return { balance, ...stateOf(conditions, balance), conditions };
  });
}

/** Open markets of matter are nobody's limit; what a site draws without one has not been examined. */
function stateOf(
  conditions: readonly Condition[],
  balance: Cell["balance"],
): Pick<Cell, "state" | "would"> {
  const open = balance === "energy";
  const examined = conditions.filter((condition) => open || condition.have.kind !== "open");
  const state = worstState(examined.map((condition) => condition.state));
  if (state !== "cannot tell") return { state };
  const would = examined.map((one) => (one.state === "cannot tell" ? one.would : one.state));
  const known = would.filter((one) => one !== undefined);
  return known.length === would.length ? { state, would: worstState(known) } : { state };
}
