import type { Day } from "../core/index.ts";
import { isStopped, type Plant, type StandingWord } from "../workspace/index.ts";

/** How a plant stands as of a day: the latest word said of that day or before. */
export function standingOf(plant: Plant, asOf: Day): StandingWord | "unpublished" {
  let found: StandingWord | "unpublished" = "unpublished";
  let since = Number.NEGATIVE_INFINITY;
  for (const { word, from } of plant.standing) {
    const start = from ?? Number.NEGATIVE_INFINITY;
    if (start <= asOf && start >= since) [found, since] = [word, start];
  }
  return found;
}

/** Whether a plant of the plan's own may run at all. */
export function mayRun(standing: StandingWord | "unpublished"): boolean {
  return !isStopped(standing);
}

/** What may be counted on: it runs, or money and contracts are committed. Announcements are shown apart. */
export function isCounted(standing: StandingWord | "unpublished"): boolean {
  return standing === "operating" || standing === "committed";
}
