import { seededDraws } from "../core/index.ts";
import { type Gauge, type Probe, type Reading, readAgain } from "./probe.ts";

/** Lowest and highest a gauge can read over the ranges of the figures behind it. */
export interface Extremes {
  readonly low: number;
  readonly high: number;
}

/** Draws for a verdict: enough that a hole in the middle of a range is found, few enough to wait for. */
const DRAWS = 1000;
const SEED = 20301231;

/** Positions in the ranges: all figures at their own value but the ones set. */
export function ownValues(probe: Probe): Float64Array {
  return new Float64Array(probe.table.ranged.length).fill(Number.NaN);
}

/** Ranged figures that stand behind any of some slots, as places in a draw. */
export function rangedAmong(probe: Probe, slots: readonly number[]): readonly number[] {
  const behind = new Set(slots);
  return probe.table.ranged.flatMap((slot, i) => (behind.has(slot) ? [i] : []));
}

/** How far a gauge moves from one end of a figure's range to the other, all else at its own value. */
export function effectOf(probe: Probe, gauge: Gauge, ranged: number): number {
  const [low, high] = [0, 1].map((position) => {
    const draw = ownValues(probe);
    draw[ranged] = position;
    const reading = readAgain(probe, draw);
    return reading === undefined ? Number.NaN : gauge(reading);
  });
  return (high ?? Number.NaN) - (low ?? Number.NaN);
}

/** Both corners, found by the sign of each figure's effect, and the figures' own values. */
export function findExtremes(probe: Probe, gauge: Gauge, ranged: readonly number[]): Extremes {
  const own = gauge(probe.nominal);
  if (ranged.length === 0) return { low: own, high: own };
  const [least, most] = [ownValues(probe), ownValues(probe)];
  for (const i of ranged) {
    const effect = effectOf(probe, gauge, i);
    least[i] = effect >= 0 ? 0 : 1;
    most[i] = effect >= 0 ? 1 : 0;
  }
  const corners = [least, most].flatMap((draw) => {
    const reading = readAgain(probe, draw);
    return reading === undefined ? [] : [gauge(reading)];
  });
  return { low: Math.min(own, ...corners), high: Math.max(own, ...corners) };
}

/** The same over seeded draws between the ends: a corner is not always the extreme. */
export function widenByDraws(
  probe: Probe,
  gauges: readonly Gauge[],
  found: readonly Extremes[],
): readonly Extremes[] {
  if (probe.table.ranged.length === 0 || gauges.length === 0) return found;
  const low = found.map((extreme) => extreme.low);
  const high = found.map((extreme) => extreme.high);
  const draws = seededDraws(SEED);
  const draw = ownValues(probe);
  for (let n = 0; n < DRAWS; n++) {
    for (let i = 0; i < draw.length; i++) draw[i] = draws.next();
    const reading = readAgain(probe, draw);
    if (reading === undefined) continue;
    readAll(gauges, reading, low, high);
  }
  return found.map((_, i) => ({ low: low[i] ?? Number.NaN, high: high[i] ?? Number.NaN }));
}

function readAll(gauges: readonly Gauge[], reading: Reading, low: number[], high: number[]): void {
  for (const [i, gauge] of gauges.entries()) {
    const value = gauge(reading);
    low[i] = Math.min(low[i] ?? value, value);
    high[i] = Math.max(high[i] ?? value, value);
  }
}
