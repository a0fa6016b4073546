import { type Issue, issue, type Period, periodText } from "../core/index.ts";
import { isStopped, type Plant } from "../workspace/index.ts";
import type { System } from "./system.ts";
import { daysIdle } from "./working-days.ts";

/** Plants that stand still on some day of the period, and on how many. */
export function noteIdle({ instances }: System, period: Period): readonly Issue[] {
  return instances.flatMap(({ plant }) => {
    const idle = plant === undefined ? 0 : daysIdle(plant, period);
    if (plant === undefined || idle === 0) return [];
    const of = period.to - period.from;
    const facts = { plant: plant.id, period: periodText(period), idle, of };
    return [issue("plant-idle", wordAt(plant, period), facts)];
  });
}

/** The last word before the period's end that stops it. */
function wordAt({ standing, at }: Plant, period: Period): Issue["at"] {
  const stops = standing.filter(
    ({ word, from }) => isStopped(word) && (from ?? Number.NEGATIVE_INFINITY) < period.to,
  );
  return stops.sort((a, b) => (a.from ?? 0) - (b.from ?? 0)).at(-1)?.at ?? at;
}
