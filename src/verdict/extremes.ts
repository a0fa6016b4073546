import type { System } from "../balance/index.ts";
import { seededDraws } from "../core/index.ts";
import { slotsUnder } from "../workspace/index.ts";
import { type Gauge, type Reading, readAgain, type Trial } from "./probe.ts";

/** Lowest and highest a gauge can read over the ranges of the figures behind it. */
export interface Extremes {
  readonly low: number;
  readonly high: number;
}

/** Draws for a verdict: enough that a hole in the middle of a range is found, few enough to wait for. */
const DRAWS = 1000;
const SEED = 20301231;

/** Positions in the ranges: all figures at their own value but the ones set. */
export function ownValues(probe: Trial): Float64Array {
  return new Float64Array(probe.table.ranged.length).fill(Number.NaN);
}

/**
 * Ranged figures that stand behind any of some slots, as places in a draw. Where caps or by-products may make the
 * chain settle otherwise, any figure may come to matter.
 */
export function rangedAmong(probe: Trial, slots: readonly number[]): readonly number[] {
  const behind = new Set(maySwitch(probe) ? [...slots, ...allSlots(probe)] : slots);
  return probe.table.ranged.flatMap((slot, i) => (behind.has(slot) ? [i] : []));
}

/** Parts filled in order, or something given that is also taken: a surplus here is a purchase there. */
export function maySwitch({ system }: Trial): boolean {
  const given = new Set(
    system.instances.flatMap(({ recipe }) => recipe.gives.map((line) => line.stream)),
  );
  return system.orders.length > 0 || system.terms.some((term) => isDrawOn(system, term, given));
}

function isDrawOn(system: System, term: System["terms"][number], given: Set<string>): boolean {
  const row = system.rows[term.row];
  const column = system.columns[term.column];
  if (row?.kind !== "stream" || !given.has(row.stream)) return false;
  if (column?.kind === "draw") return column.part === row.stream;
  return (
    column?.kind === "lots" &&
    column.instance.recipe.takes.some(({ stream }) => stream === row.stream)
  );
}

function allSlots({ system, table }: Trial): readonly number[] {
  const caps = system.orders.flatMap(({ members }) => members.flatMap(({ slots }) => slots ?? []));
  const terms = system.terms.flatMap(({ slots }) => slots);
  const numbers = system.numbers.flatMap(({ amount }) => amount.slots);
  return slotsUnder(table, new Set([...caps, ...terms, ...numbers]));
}

/** The chain with each ranged figure at either end, and with all of them there. */
export function readEnds(probe: Trial): readonly Reading[] {
  const ranged = rangedAmong(probe, []);
  const single = ranged.flatMap((i) => [0, 1].map((end) => ({ only: [i], end })));
  const draws = [...single, ...[0, 1].map((end) => ({ only: ranged, end }))].map(
    ({ only, end }) => {
      const draw = ownValues(probe);
      for (const i of only) draw[i] = end;
      return draw;
    },
  );
  return draws.flatMap((draw) => readAgain(probe, draw) ?? []);
}

/** How far a gauge moves from one end of a figure's range to the other, all else at its own value. */
export function effectOf(probe: Trial, gauge: Gauge, ranged: number): number {
  const [low, high] = [0, 1].map((position) => {
    const draw = ownValues(probe);
    draw[ranged] = position;
    const reading = readAgain(probe, draw);
    return reading === undefined ? Number.NaN : gauge(reading);
  });
  return (high ?? Number.NaN) - (low ?? Number.NaN);
}

/** Both corners, found by the sign of each figure's effect, and the figures' own values. */
export function findExtremes(probe: Trial, gauge: Gauge, ranged: readonly number[]): Extremes {
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
  probe: Trial,
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
