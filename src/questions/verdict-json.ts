import { type Day, formatDay, type Period } from "../core/index.ts";
import type {
  CarbonSpans,
  DateVerdict,
  PromiseVerdict,
  ScopeVerdict,
  Stage,
} from "../verdict/index.ts";
import type {
  Comparable,
  Figure,
  Known,
  Language,
  Running,
  Statement,
  Workspace,
} from "../workspace/index.ts";
import { blocks, type CheckAnswer } from "./check.ts";
import { cellJson } from "./condition-json.ts";
import { issueJson, issuesJson } from "./issues-json.ts";
import { spanJson, streamSpanJson, utilityJson } from "./span-json.ts";

/**
 * The answer of `check` for programs: `tizbek.verdict/1`, or `tizbek.issues/1` where the text is wrong; an
 * expectation that fails stands among the verdict's issues and hides nothing. Numbers
 * are raw, their units beside; states are English words; what is not there is null. docs/json.md names every field.
 */
export function verdictJson({ plan, verdict, issues }: CheckAnswer, language: Language): object {
  if (verdict === undefined || issues.some(blocks)) return issuesJson(issues, language);
  const sources: Sources = plan?.base.sources ?? new Map();
  const { asOf, name, scenarios, state, counts, promises, comparables } = verdict;
  return {
    schema: "tizbek.verdict/1",
    name,
    asOf: formatDay(asOf),
    scenarios,
    state,
    counts,
    promises: promises.map((promise) => promiseJson(promise, language)),
    comparables: comparables.map((one) => comparableJson(one, sources)),
    issues: issues.map((one) => issueJson(one, language)),
  };
}

function promiseJson(verdict: PromiseVerdict, language: Language): object {
  const { statement, promise, date, running, period, scopes, stages, readings, state, counts } =
    verdict;
  return {
    statement: statementJson(statement),
    promise: promise.id,
    name: promise.name,
    stream: promise.stream,
    nameplate: figureJson(promise.nameplate),
    powerOf: promise.powerOf ?? null,
    site: promise.site ?? null,
    scope: promise.scope ?? null,
    launched: knownJson(promise.launched),
    date: dateJson(date),
    running: runningJson(running),
    period: periodJson(period),
    readings: readings.filter((reading) => reading !== ""),
    state,
    counts,
    scopes: scopes.map((scope) => scopeJson(scope, language)),
    stages: stages.map(stageJson),
  };
}

function statementJson({ id, quote, language, who, where, said, read, sha256 }: Statement): object {
  return {
    id,
    quote,
    language,
    who,
    source: where?.id ?? null,
    said: knownJson(said),
    read: read ?? null,
    sha256: sha256 ?? null,
  };
}

/** A figure as the text states it. */
function figureJson(figure: Figure): object {
  const text = figure.kind === "stated" ? figure.text : null;
  return { path: figure.path, text, unpublished: figure.kind === "unpublished" };
}

/** The same with who says so, what other sources say, and why this one was chosen. */
function citedJson(figure: Figure, sources: Sources): object {
  const source = "source" in figure ? sources.get(figure.source?.id ?? "") : undefined;
  return {
    ...figureJson(figure),
    source: source?.id ?? null,
    edition: source?.edition ?? null,
    also: figure.also.map((other) => citedJson(other, sources)),
    because: figure.because ?? null,
  };
}

type Sources = Workspace["sources"];

function knownJson(known: Known): object {
  return known.kind === "known"
    ? { text: known.text, looked: null, note: null }
    : { text: null, looked: known.looked, note: known.note ?? null };
}

function dateJson({ by, earlier, state, earlierState }: DateVerdict): object {
  return {
    by: dayOrNull(by),
    state,
    earlier: dayOrNull(earlier),
    earlierState: earlierState ?? null,
  };
}

function runningJson(running: Running): object {
  if (running.kind === "since") {
    const source = running.source?.id ?? null;
    return { since: formatDay(running.since), source, looked: null, ask: null, note: null };
  }
  const { looked, ask, note } = running;
  return { since: null, source: null, looked, ask: ask ?? null, note: note ?? null };
}

function scopeJson(verdict: ScopeVerdict, language: Language): object {
  const { scope, product, feed, bought, utilities, carbon, chain, readings, cells, issues } =
    verdict;
  return {
    scope: scope.id,
    name: scope.name,
    product: streamSpanJson(product),
    feed: feed === undefined ? null : streamSpanJson(feed),
    bought: bought.map(streamSpanJson),
    utilities: utilities.map(utilityJson),
    carbon: carbon === undefined ? null : carbonJson(carbon),
    chain: chain.map(streamSpanJson),
    readings: readings.map((one) => ({
      reading: one.reading,
      feed: one.feed === undefined ? null : streamSpanJson(one.feed),
      utilities: one.utilities.map(utilityJson),
    })),
    cells: cells.map((cell) => cellJson(cell, language)),
    issues: issues.map((one) => issueJson(one, language)),
  };
}

function carbonJson({ direct, bought, sum }: CarbonSpans): object {
  return { direct: spanJson(direct), bought: spanJson(bought), sum: spanJson(sum) };
}

function stageJson({ stream, process, span, supply }: Stage): object {
  return { stream, process: process ?? null, span: spanJson(span), supply };
}

function comparableJson(comparable: Comparable, sources: Sources): object {
  const { id, balance, scope, saysScope, plant, size, year, value, note, announced, notSaid } =
    comparable;
  return {
    id,
    balance,
    scope: scope ?? null,
    saysScope: saysScope ?? null,
    plant,
    size: size === undefined ? null : figureJson(size),
    year: year ?? null,
    value: citedJson(value, sources),
    note: note ?? null,
    announced,
    notSaid: notSaid ?? null,
  };
}

function dayOrNull(day: Day | undefined): string | null {
  return day === undefined ? null : formatDay(day);
}

/** Half open: `to` is the first day after it. */
export function periodJson({ from, to }: Period): object {
  return { from: formatDay(from), to: formatDay(to) };
}
