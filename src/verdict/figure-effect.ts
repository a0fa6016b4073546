import { baseUnit, fromBase, ONE, type Unit } from "../core/index.ts";
import type { StatedFigure } from "../workspace/index.ts";
import type { Measured } from "./measured.ts";
import { type Published, publishedOf, readAt } from "./nudge.ts";
import { type Gauge, pathsOf, type Reading, type Trial } from "./probe.ts";
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

/** How far an amount goes over a figure's range, as a share of its own value. [1] */
export function swingOf({ amount: { own, atLow, atHigh } }: Effect): number | undefined {
  if (atLow === undefined || atHigh === undefined || isNothing(own, atLow, atHigh))
    return undefined;
  return Math.abs(atHigh - atLow) / Math.abs(own);
}

/** Chains settled for one figure; the same for everything that is measured in them. */
export interface Readings {
  readonly published?: Published;
  readonly ends?: readonly [Reading | undefined, Reading | undefined];
  readonly about: readonly [Reading | undefined, Reading | undefined];
}

/** A step small enough for a slope, large enough to stand above rounding. */
const STEP = 0.01;

export function readFigure({ trial }: Measured, slot: number): Readings {
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

export function effectOf(measured: Measured, slot: number, readings: Readings): Effect {
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
