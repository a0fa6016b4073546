import { baseUnit, fromBase, isError, ONE, type Unit } from "../core/index.ts";
import type { Plan, StatedFigure } from "../workspace/index.ts";
import { wasSaid } from "./dates.ts";
import { caseSources, type Judging, readingsOf, scopesOf } from "./judge.ts";
import { type Measured, measuredAtGate, measuredInScope, promisesNothing } from "./measured.ts";
import { type Published, publishedOf, readAt } from "./nudge.ts";
import { periodJudged } from "./periods.ts";
import {
  type CaseSource,
  type Gauge,
  pathsOf,
  type Reading,
  startProbe,
  type Trial,
} from "./probe.ts";
import { findZero, turningOf } from "./turning.ts";
import type { Case, Turning } from "./verdict.ts";

/** One amount with a figure at its own value, and at the ends of what is published of it; all others at their own. */
export interface Reach {
  readonly own: number;
  readonly atLow?: number;
  readonly atHigh?: number;
}

/** How one figure moves one amount the verdict hangs on. */
export interface Effect {
  readonly what: Measured["what"];
  readonly case: Case;
  /** The figure itself, as this case states it. */
  readonly figure: Stated;
  /** In the unit of `what`. */
  readonly amount: Reach;
  /** Per cent the amount moves for one per cent of the figure; absent where either is nothing. [1] */
  readonly elasticity?: number;
  /** Have less need, where somebody says what there is. */
  readonly margin?: Reach;
  /** Where in its range the figure alone turns the margin. */
  readonly turning?: Turning;
  /** The figures the amount stands on. Paths. */
  readonly rests: readonly string[];
}

/** A figure in one case, in the unit of its text. */
interface Stated {
  readonly unit: string;
  readonly value: number;
  /** Lowest and highest its line gives: its range, and what other sources say. */
  readonly low?: number;
  readonly high?: number;
}

/** Everything one figure moves. */
export interface FigureMoves {
  readonly path: string;
  readonly effects: readonly Effect[];
}

/** Chains set going once, and the figures behind what they ask for, to be looked at one by one. */
export interface Sensitivity {
  readonly measured: readonly Measured[];
  /** Paths of the figures that may move something, in the order of their names. */
  readonly paths: readonly string[];
}

/**
 * Which figures move a verdict. What is asked for in each promise and scope under each scenario, or crosses the gate
 * where nothing is promised; of several readings of a nameplate the one shown first.
 */
export function startSensitivity(plan: Plan, judging: Judging): Sensitivity {
  const { sources, issues } = caseSources(plan, judging.scenarios);
  if (issues.some(isError)) return { measured: [], paths: [] };
  const measured = promisesNothing(plan.base)
    ? sources.flatMap((source) => measuredAtGate(source, judging.period))
    : measuredOfPromises(plan, sources, judging);
  const paths = measured.flatMap((one) => [...movableOf(one).keys()]);
  return { measured, paths: [...new Set(paths)].sort() };
}

function measuredOfPromises(
  { base }: Plan,
  sources: readonly CaseSource[],
  { asOf, period: asked }: Judging,
): readonly Measured[] {
  const promises = [...base.statements.values()].flatMap((statement) =>
    wasSaid(statement, asOf) ? statement.promises : [],
  );
  return promises.flatMap((promise) => {
    const period = periodJudged(promise, base, asked);
    const [reading = ""] = readingsOf(promise, base, sources[0], period);
    return scopesOf(promise, base).flatMap((scope) => {
      const started = sources.map((source) =>
        startProbe({ source, promise, scope, reading, period }),
      );
      const probes = started.filter((probe) => "system" in probe);
      return measuredInScope(probes, promise, scope, asOf);
    });
  });
}

/** What one figure moves: two ends of its range and one per cent about its own value, each a chain settled anew. */
export function movesOf({ measured }: Sensitivity, path: string): FigureMoves | undefined {
  const found = measured.flatMap((one) => {
    const slot = movableOf(one).get(path);
    return slot === undefined ? [] : [{ one, slot }];
  });
  if (found.length === 0) return undefined;
  const readings = new Map<Measured["trial"], Readings>();
  const effects = found.map(({ one, slot }) => {
    const known = readings.get(one.trial) ?? readFigure(one, slot);
    readings.set(one.trial, known);
    return effectOf(one, slot, known);
  });
  return { path, effects };
}

/** The same for all figures, one at a time: a page may stop between any two. */
export function* eachMoves(sensitivity: Sensitivity): Generator<FigureMoves> {
  for (const path of sensitivity.paths) {
    const moves = movesOf(sensitivity, path);
    if (moves !== undefined) yield moves;
  }
}

const movable = new WeakMap<Measured, ReadonlyMap<string, number>>();

function movableOf(measured: Measured): ReadonlyMap<string, number> {
  const known = movable.get(measured) ?? findMovable(measured);
  movable.set(measured, known);
  return known;
}

/** Numbers somebody states, with their slots. What merely follows from others, and the size of a lot, say nothing. */
function findMovable({ trial, slots }: Measured): ReadonlyMap<string, number> {
  const { table, workspace } = trial;
  const lots = new Set([...workspace.processes.values()].map(({ run }) => run.amount?.path));
  const found = slots.flatMap((slot): readonly (readonly [string, number])[] => {
    const known = table.slots[slot];
    if (known?.figure.kind !== "stated" || table.graded.has(slot)) return [];
    const ranged = known.ranged !== undefined;
    const follows = known.uses.length > 0 || lots.has(known.figure.path);
    return follows && !ranged ? [] : [[known.figure.path, slot]];
  });
  return new Map(found);
}

interface Readings {
  readonly published?: Published;
  readonly ends?: readonly [Reading | undefined, Reading | undefined];
  readonly about: readonly [Reading | undefined, Reading | undefined];
}

/** A step small enough for a slope, large enough to stand above rounding. */
const STEP = 0.01;

function readFigure({ trial }: Measured, slot: number): Readings {
  const own = trial.nominal.figures[slot] ?? Number.NaN;
  const about = [
    readAt(trial, slot, own * (1 - STEP)),
    readAt(trial, slot, own * (1 + STEP)),
  ] as const;
  const published = publishedOf(trial, slot);
  if (published === undefined) return { about };
  const { low, high } = published;
  return { about, published, ends: [readAt(trial, slot, low), readAt(trial, slot, high)] };
}

function effectOf(measured: Measured, slot: number, readings: Readings): Effect {
  const { trial, what, gauge, margin } = measured;
  const turning = margin && findTurn(trial, slot, margin, readings.published);
  return {
    what,
    case: trial.case,
    figure: statedIn(measured, slot, readings.published),
    amount: reachOf(measured, gauge, readings),
    ...elasticityOf(measured, readings),
    ...(margin === undefined ? {} : { margin: reachOf(measured, margin, readings) }),
    ...(turning === undefined ? {} : { turning }),
    rests: pathsOf(trial, measured.slots),
  };
}

function findTurn(
  trial: Trial,
  slot: number,
  margin: Gauge,
  published: Published | undefined,
): Turning | undefined {
  const figure = trial.table.slots[slot]?.figure;
  if (published === undefined || figure?.kind !== "stated") return undefined;
  const { low, high } = published;
  const marginAt = (position: number): number => {
    const reading = readAt(trial, slot, low + position * (high - low));
    return reading === undefined ? Number.NaN : margin(reading);
  };
  const position = findZero(marginAt);
  if (position === undefined) return undefined;
  const side = marginAt(1) < 0 ? "atMost" : "atLeast";
  return turningOf(trial, figure, low + position * (high - low), side);
}

function reachOf({ trial }: Measured, gauge: Gauge, { ends }: Readings): Reach {
  const [low, high] = (ends ?? []).map((reading) => (reading ? gauge(reading) : Number.NaN));
  return {
    own: gauge(trial.nominal),
    ...(low === undefined || Number.isNaN(low) ? {} : { atLow: low }),
    ...(high === undefined || Number.isNaN(high) ? {} : { atHigh: high }),
  };
}

/** Central difference: (A(1.01 f) − A(0.99 f)) / (0.02 A(f)). */
function elasticityOf(
  { trial, gauge }: Measured,
  { about: [less, more] }: Readings,
): Pick<Effect, "elasticity"> {
  if (less === undefined || more === undefined) return {};
  const [own, below, above] = [gauge(trial.nominal), gauge(less), gauge(more)];
  if (isNothing(own, below, above)) return {};
  const elasticity = (above - below) / (2 * STEP * own);
  return Number.isFinite(elasticity) ? { elasticity } : {};
}

/** What is left of two amounts that cancel is rounding: nothing is a share of it. */
const ROUNDING = 1e-9;

function isNothing(own: number, ...beside: readonly number[]): boolean {
  return Math.abs(own) <= ROUNDING * Math.max(0, ...beside.map(Math.abs));
}

function statedIn({ trial }: Measured, slot: number, published: Published | undefined): Stated {
  const known = trial.table.slots[slot];
  const written = known?.figure.kind === "stated" ? unitOf(known.figure) : undefined;
  const unit = written ?? baseUnit(known?.dimension ?? []);
  return {
    unit: unit.text === "1" ? "" : unit.text,
    value: fromBase(trial.nominal.figures[slot] ?? Number.NaN, unit),
    ...(published === undefined
      ? {}
      : { low: fromBase(published.low, unit), high: fromBase(published.high, unit) }),
  };
}

function unitOf({ expression }: StatedFigure): Unit | undefined {
  return expression.kind === "number" ? (expression.unit ?? ONE) : undefined;
}

/** How far an amount goes over a figure's range, as a share of its own value. [1] */
export function swingOf({ amount: { own, atLow, atHigh } }: Effect): number | undefined {
  if (atLow === undefined || atHigh === undefined || isNothing(own, atLow, atHigh))
    return undefined;
  return Math.abs(atHigh - atLow) / Math.abs(own);
}

/** The effect to show first: one that turns a balance, else the widest swing, else the steepest slope. */
export function chiefEffect({ effects }: FigureMoves): Effect | undefined {
  const weight = (one: Effect): readonly number[] => [
    one.turning === undefined ? 0 : 1,
    swingOf(one) ?? 0,
    Math.abs(one.elasticity ?? 0),
  ];
  return effects.toSorted((a, b) => compare(weight(b), weight(a)))[0];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => Math.abs(value - (b[i] ?? 0)) > 1e-9);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
