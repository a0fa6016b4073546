import {
  type Day,
  dimensionOf,
  divideDimensions,
  type Issue,
  isError,
  type Period,
  sameDimension,
} from "../core/index.ts";
import {
  checkFigures,
  evaluateFigures,
  type FigureTable,
  type Plan,
  type Scope,
  type StatedPromise,
  type Statement,
  settleFigures,
  type Workspace,
  weighDates,
} from "../workspace/index.ts";
import { findStages } from "./chain.ts";
import { judgeDate, runningAsOf, wasSaid } from "./dates.ts";
import { judgeScope } from "./judge-scope.ts";
import { listReadings } from "./list-readings.ts";
import { periodJudged } from "./periods.ts";
import type { CaseSource, Probe } from "./probe.ts";
import { countStates, worstState } from "./states.ts";
import type { PromiseVerdict, ScopeVerdict, Verdict } from "./verdict.ts";

export interface Judging {
  readonly asOf: Day;
  /** Scenarios the ranges span; all of them where none is named. */
  readonly scenarios?: readonly string[];
  /** The period judged; the first calendar year after the promised launch where none is asked. */
  readonly period?: Period;
}

export interface Judgement {
  readonly verdict: Verdict;
  readonly issues: readonly Issue[];
}

/** A plan never changes; its own test and whoever asks it next want the same verdict. */
const judgements = new WeakMap<Plan, Map<string, Judgement>>();

/** Judges every promise of a plan under each scope its statement allows, as of a day. */
export function judge(plan: Plan, judging: Judging): Judgement {
  const known = judgements.get(plan) ?? new Map<string, Judgement>();
  judgements.set(plan, known);
  const key = JSON.stringify([judging.asOf, judging.scenarios, judging.period]);
  const judgement = known.get(key) ?? judgeAnew(plan, judging);
  known.set(key, judgement);
  return judgement;
}

function judgeAnew(plan: Plan, judging: Judging): Judgement {
  const { sources, issues } = caseSources(plan, judging.scenarios);
  const { base } = plan;
  const promises = issues.some(isError)
    ? []
    : [...base.statements.values()].flatMap((statement) =>
        (wasSaid(statement, judging.asOf) ? statement.promises : []).map((promise) =>
          judgePromise(sources, statement, promise, plan, judging),
        ),
      );
  const cells = promises.flatMap((promise) => promise.scopes.flatMap((scope) => scope.cells));
  const states = cells.map((cell) => cell.state);
  const verdict: Verdict = {
    asOf: judging.asOf,
    name: base.name,
    scenarios: sources.flatMap(({ scenario }) => scenario ?? []),
    promises,
    comparables: [...base.comparables.values()],
    state: worstState(states),
    counts: countStates(states),
  };
  return { verdict, issues };
}

/** One source of numbers for each scenario; the text as it stands where a plan has none. */
export function caseSources(
  plan: Plan,
  names: readonly string[] | undefined,
): { readonly sources: readonly CaseSource[]; readonly issues: readonly Issue[] } {
  const chosen = [...plan.scenarios.values()].filter(
    (scenario) => names === undefined || names.includes(scenario.id),
  );
  const named: readonly { scenario?: string; workspace: Workspace }[] =
    chosen.length > 0
      ? chosen.map(({ id, workspace }) => ({ scenario: id, workspace }))
      : [{ workspace: plan.base }];
  const settled = named.map(({ workspace, ...scenario }) => {
    const { table, issues } = settleFigures(workspace);
    const { periods } = workspace.calendar;
    const checked = issues.length > 0 ? [] : checkFigures(table, ...periods);
    return { source: { ...scenario, workspace, table }, issues: [...issues, ...checked] };
  });
  return {
    sources: settled.map(({ source }) => source),
    issues: settled.flatMap(({ issues }) => issues),
  };
}

function judgePromise(
  sources: readonly CaseSource[],
  statement: Statement,
  promise: StatedPromise,
  plan: Plan,
  judging: Judging,
): PromiseVerdict {
  const workspace = plan.base;
  const period = periodJudged(promise, workspace, judging.period);
  const readings = readingsOf(plan, promise, period);
  const scopes = scopesOf(promise, workspace);
  const { asOf } = judging;
  const judged = scopes.map((scope) =>
    judgeScope({ sources, promise, scope, readings, period, asOf }),
  );
  const verdicts = judged.map(({ verdict }) => verdict);
  const states = verdicts.flatMap((verdict) => verdict.cells.map((cell) => cell.state));
  return {
    statement,
    promise,
    date: judgeDate(promise, asOf),
    running: runningAsOf(promise, asOf),
    period,
    scopes: verdicts,
    stages: findStages(widest(judged), asOf),
    readings: listReadings(readings, promise, workspace),
    state: worstState(states),
    counts: countStates(states),
  };
}

/**
 * What a nameplate may mean: what the promise says, else every reading its stream knows. The one that asks for most
 * is shown first, so that nothing hangs on the order of the text.
 */
export function readingsOf(plan: Plan, promise: StatedPromise, period: Period): readonly string[] {
  if (promise.powerOf !== undefined) return [promise.powerOf];
  const { powers = [] } = plan.base.streams.get(promise.stream) ?? {};
  if (powers.length === 0 || !isInPower(promise, orderingCase(plan).table)) return [""];
  return orderReadings(plan, promise.stream, period);
}

/**
 * Readings of a stream's power, the one by which most is asked for first. The order is the plan's and not a
 * scenario's, so that whoever asks for one scenario alone reads what stands in the verdict over all.
 */
export function orderReadings(plan: Plan, stream: string, period: Period): readonly string[] {
  const { workspace, table } = orderingCase(plan);
  const values = evaluateFigures(table, weighDates(table, period));
  const { powers = [] } = workspace.streams.get(stream) ?? {};
  const powerOf = (reading: string): number =>
    values[table.slotOfPath.get(`streams.${stream}.power.${reading}`) ?? -1] ?? Number.NaN;
  return powers
    .map(({ reading }) => ({ reading, power: powerOf(reading) }))
    .sort((a, b) => a.power - b.power || (a.reading < b.reading ? -1 : 1))
    .map(({ reading }) => reading);
}

const orderingCases = new WeakMap<Plan, CaseSource>();

/** The first scenario of a plan, or its text where it has none. */
function orderingCase(plan: Plan): CaseSource {
  const [first] = plan.scenarios.values();
  const workspace = first?.workspace ?? plan.base;
  const known = orderingCases.get(plan) ?? { workspace, table: settleFigures(workspace).table };
  orderingCases.set(plan, known);
  return known;
}

/** Watts a year, however they are written: `1 GW/yr`, or the name of such a figure. */
function isInPower({ nameplate }: StatedPromise, table: FigureTable): boolean {
  const slot = table.slotOfPath.get(nameplate.path);
  const dimension = table.slots[slot ?? -1]?.dimension;
  return (
    dimension !== undefined && [WATT, WATT_PER_YEAR].some((one) => sameDimension(one, dimension))
  );
}

const WATT = divideDimensions(dimensionOf("MWh"), dimensionOf("h"));
const WATT_PER_YEAR = divideDimensions(WATT, dimensionOf("yr"));

export function scopesOf(promise: StatedPromise, workspace: Workspace): readonly Scope[] {
  const named = promise.scope === undefined ? undefined : workspace.scopes.get(promise.scope);
  if (named !== undefined) return [named];
  const all = [...workspace.scopes.values()].filter((scope) => canMake(scope, promise, workspace));
  const sized = all.map((scope) => ({ scope, size: sizeOf(scope, workspace) }));
  sized.sort((a, b) => a.size - b.size || (a.scope.id < b.scope.id ? -1 : 1));
  if (sized.length > 0) return sized.map(({ scope }) => scope);
  return [{ id: "", at: promise.at, name: {}, inside: "all" }];
}

function canMake(scope: Scope, promise: StatedPromise, workspace: Workspace): boolean {
  const product = scope.makes ?? promise.stream;
  const inside = scope.inside === "all" ? [...workspace.processes.keys()] : scope.inside;
  return inside.some((id) => {
    const { run, gives = [] } = workspace.processes.get(id) ?? {};
    const made = run?.kind === "makes" && run.stream === product;
    return made || gives.some((outlet) => outlet.stream === product);
  });
}

function sizeOf(scope: Scope, workspace: Workspace): number {
  return scope.inside === "all" ? workspace.processes.size : scope.inside.length;
}

function widest(
  judged: readonly { readonly verdict: ScopeVerdict; readonly probes: readonly Probe[] }[],
): readonly Probe[] {
  let found: readonly Probe[] = [];
  let most = -1;
  for (const { probes } of judged) {
    const size = probes[0]?.system.instances.length ?? -1;
    if (size > most) [found, most] = [probes, size];
  }
  return found;
}
