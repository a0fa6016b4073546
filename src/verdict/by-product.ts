import { inPeriod } from "../balance/index.ts";
import { type Issue, issue, type Place } from "../core/index.ts";
import { slotsUnder } from "../workspace/index.ts";
import { findExtremes, rangedAmong, widenByDraws } from "./extremes.ts";
import { hostPlaces, hostsOf } from "./hosts.ts";
import type { Judged } from "./judge-case.ts";
import { stateOfMargin } from "./judge-case.ts";
import { combine, decidesOf, emptySpan, marginOf, pathsOver, turningOf } from "./over-cases.ts";
import { figuresBehind, type Gauge, type Probe } from "./probe.ts";
import { type Asked, spanOver } from "./spans.ts";
import { assumedOf } from "./suppliers.ts";
import type { Condition, Supplier } from "./verdict.ts";

/** A by-product against its promise: so much comes with its hosts, whatever is asked. */
export function judgeByProduct(probes: readonly Probe[]): Condition {
  const stream = probes[0]?.product ?? "";
  const unit = probes[0]?.workspace.streams.get(stream)?.unit.text ?? "";
  const judged = probes.map(judgeCase);
  const need = spanOver(probes, promisedOf(unit)) ?? emptySpan(unit);
  const span = spanOver(probes, comingOf(unit)) ?? emptySpan(unit);
  const told = combine(judged);
  const condition: Condition = {
    kind: "byProduct",
    stream,
    need,
    have: { kind: "amount", span, counted: hostsIn(probes) },
    announced: [],
    ...(probes[0] === undefined ? {} : { period: probes[0].span.period }),
    ...told,
    assumed: pathsOver(judged, "assumed"),
    ceilings: [],
    ...marginOf(judged, unit),
    ...turningOf(judged, told.would ?? told.state),
    ...decidesOf(judged),
  };
  const found = shortIssue(probes, condition);
  return found === undefined ? condition : { ...condition, issue: found };
}

function judgeCase(probe: Probe): Judged {
  const { margin, slots, missing } = byProductGauges(probe);
  const ranged = rangedAmong(probe, slots);
  const corners = findExtremes(probe, margin, ranged);
  const [range = corners] =
    ranged.length > 0 ? widenByDraws(probe, [margin], [corners]) : [corners];
  const offer = { kind: "amount" as const, amounts: [], announced: [], looked: "" };
  const base = { probe, offer, margin, slots, offerSlots: [], ceilings: [], ...range };
  const assumed = assumedOf(probe, slots);
  if (probe.untold.length > 0) return { ...base, assumed, state: "cannot tell" };
  const plain = stateOfMargin(range.low, range.high, missing.length > 0);
  return assumed.length > 0 && plain !== "cannot tell"
    ? { ...base, assumed, state: "cannot tell", would: plain }
    : { ...base, assumed, state: plain };
}

/** What comes of a by-product and what is promised of it, to be asked again with other figures. */
export function byProductGauges(probe: Probe): {
  readonly coming: Gauge;
  readonly margin: Gauge;
  readonly slots: readonly number[];
  readonly missing: readonly string[];
} {
  const [coming, promised] = [comingGauge(probe), promisedGauge(probe)];
  const margin: Gauge = (reading) => coming(reading) - promised(reading);
  return { coming, margin, slots: slotsBehind(probe), missing: missingOf(probe) };
}

/** Everything that stands in the stream's equation: what comes, and what would be left or lacking. */
function columnsOf({ system, product }: Probe): readonly number[] {
  const row = system.rowOfStream.get(product) ?? -1;
  const columns = (system.termsOfRow[row] ?? []).flatMap((i) => system.terms[i]?.column ?? []);
  return [...new Set(columns)];
}

function slotsBehind(probe: Probe): readonly number[] {
  const behind = columnsOf(probe).flatMap((column) => figuresBehind(probe, column));
  const row = probe.system.rowOfStream.get(probe.product) ?? -1;
  const terms = (probe.system.termsOfRow[row] ?? []).flatMap(
    (i) => probe.system.terms[i]?.slots ?? [],
  );
  const own = slotsUnder(probe.table, [...terms, ...probe.promised.amount.slots]);
  return [...new Set([...behind, ...own])].sort((a, b) => a - b);
}

function missingOf(probe: Probe): readonly string[] {
  return columnsOf(probe).flatMap((column) => probe.missing.get(column) ?? []);
}

function promisedGauge({ promised, span }: Probe): Gauge {
  return ({ figures }) => inPeriod(promised.amount, figures, span);
}

/** Promised, less what is short, and what is left over besides. */
function comingGauge(probe: Probe): Gauge {
  const { system, product } = probe;
  const promised = promisedGauge(probe);
  const [short = -1, left = -1] = (["short", "left"] as const).map((kind) =>
    system.columnOf[kind].get(product),
  );
  return (reading) => {
    const { values } = reading.settled;
    return promised(reading) - (values[short] ?? 0) + (values[left] ?? 0);
  };
}

function promisedOf(unit: string): Asked {
  return {
    unit,
    column: () => undefined,
    gauge: promisedGauge,
    slots: ({ promised, table }) => slotsUnder(table, promised.amount.slots),
  };
}

function comingOf(unit: string): Asked {
  return { unit, column: () => undefined, gauge: comingGauge, slots: slotsBehind };
}

function hostsIn([probe]: readonly Probe[]): readonly Supplier[] {
  return probe === undefined ? [] : hostsOf(probe, comingGauge(probe));
}

/** At the promise, and at the lines it follows from. */
function shortIssue(probes: readonly Probe[], condition: Condition): Issue | undefined {
  const [probe] = probes;
  const { state, stream, need, have, margin } = condition;
  if (probe === undefined || state !== "does not close" || have.kind !== "amount") return undefined;
  const quantity = (value: number) => ({ value, unit: need.unit });
  const figure = probe.table.slots[probe.promised.amount.slots[0] ?? -1]?.figure;
  const at = figure?.at ?? probe.workspace.streams.get(stream)?.at ?? NOWHERE;
  const also = hostPlaces(probe, have.counted);
  return issue(
    "promise-short",
    at,
    {
      stream,
      promised: quantity(need.low.value),
      as: "promised",
      made: quantity(have.span.high.value),
      short: quantity(-(margin?.high.value ?? 0)),
    },
    also,
  );
}

const NOWHERE: Place = { file: "tizbek.yaml", line: 1, column: 1, length: 1 };
