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
  for (const { ranged, effect } of effects) {
    const position = findZero((at) => marginAt(probe, margin, ranged, at));
    if (position !== undefined) return turningAt(probe, ranged, position, effect);
  }
  return undefined;
}

function marginAt(probe: Trial, margin: Gauge, ranged: number, position: number): number {
  const draw = ownValues(probe);
  draw[ranged] = position;
  const reading = readAgain(probe, draw);
  return reading === undefined ? Number.NaN : margin(reading);
}

/** Where in a range, 0 to 1, a margin is nothing; by halving, for a margin that changes sign once. */
export function findZero(marginAt: (position: number) => number): number | undefined {
  let [low, high] = [0, 1];
  const [start, end] = [marginAt(low), marginAt(high)];
  if (!(start * end < 0)) return undefined;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (marginAt(middle) * start > 0) low = middle;
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
  return turningOf(probe, slot.figure, value, effect < 0 ? "atMost" : "atLeast");
}

/** A turning point as it is told: the figure, and the value in the figure's own unit. */
export function turningOf(
  { workspace, case: whose }: Trial,
  figure: StatedFigure,
  value: number,
  side: Turning["side"],
): Turning {
  const unit = unitOf(figure);
  return {
    path: figure.path,
    name: figure.name ?? nameOfPath(workspace, figure.path),
    value: fromBase(value, unit),
    unit: unit.text === "1" ? "" : unit.text,
    side,
    case: whose,
  };
}

function unitOf({ expression }: StatedFigure): typeof ONE {
  return (expression.kind === "number" ? expression.unit : undefined) ?? ONE;
}
