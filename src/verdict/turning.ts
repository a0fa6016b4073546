import { fromBase, ONE } from "../core/index.ts";
import type { StatedFigure } from "../workspace/index.ts";
import { nameOfPath } from "./cards.ts";
import { effectOf, ownValues, rangedAmong } from "./extremes.ts";
import { type Gauge, readAgain, type Trial } from "./probe.ts";
import type { Turning } from "./verdict.ts";

/** Halvings of a range: the turning point to a part in 10¹² of it. */
const HALVINGS = 40;

/**
 * The figure that matters most and the value at which the margin turns, all others at their own value.
 * Figures are tried from the largest effect down; undefined where none turns it alone.
 */
export function findTurning(
  probe: Trial,
  margin: Gauge,
  slots: readonly number[],
): Turning | undefined {
  const effects = rangedAmong(probe, slots).map((ranged) => ({
    ranged,
    effect: effectOf(probe, margin, ranged),
  }));
  effects.sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect) || a.ranged - b.ranged);
  for (const { ranged } of effects) {
    const turning = turningOfOne(probe, margin, ranged);
    if (turning !== undefined) return turning;
  }
  return undefined;
}

/** Where in its range one figure turns the margin, all others at their own value; undefined where it does not. */
export function turningOfOne(probe: Trial, margin: Gauge, ranged: number): Turning | undefined {
  const position = findZero(probe, margin, ranged);
  if (position === undefined) return undefined;
  return turningAt(probe, ranged, position, effectOf(probe, margin, ranged));
}

function marginAt(probe: Trial, margin: Gauge, ranged: number, position: number): number {
  const draw = ownValues(probe);
  draw[ranged] = position;
  const reading = readAgain(probe, draw);
  return reading === undefined ? Number.NaN : margin(reading);
}

/** Where in its range, 0 to 1, the margin is nothing; by halving, for a margin that changes sign once. */
function findZero(probe: Trial, margin: Gauge, ranged: number): number | undefined {
  let [low, high] = [0, 1];
  const start = marginAt(probe, margin, ranged, low);
  const end = marginAt(probe, margin, ranged, high);
  if (!(start * end < 0)) return undefined;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (marginAt(probe, margin, ranged, middle) * start > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function turningAt(
  probe: Trial,
  ranged: number,
  position: number,
  effect: number,
): Turning | undefined {
  const slot = probe.table.slots[probe.table.ranged[ranged] ?? -1];
  if (slot?.figure.kind !== "stated" || slot.rule.kind !== "formula") return undefined;
  const { range } = slot.rule;
  if (range === undefined) return undefined;
  const { figures } = probe.nominal;
  const low = range.low.evaluate(figures);
  const value = low + position * (range.high.evaluate(figures) - low);
  const unit = unitOf(slot.figure);
  return {
    path: slot.figure.path,
    name: slot.figure.name ?? nameOfPath(probe.workspace, slot.figure.path),
    value: fromBase(value, unit),
    unit: unit.text === "1" ? "" : unit.text,
    side: effect < 0 ? "atMost" : "atLeast",
    case: probe.case,
  };
}

function unitOf({ expression }: StatedFigure): typeof ONE {
  return (expression.kind === "number" ? expression.unit : undefined) ?? ONE;
}
