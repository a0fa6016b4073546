import { calendarYear, type Period, yearOf } from "../core/index.ts";
import type { StatedPromise, Workspace } from "../workspace/index.ts";

/** A nameplate is judged over a whole year at full rate: the year asked, or the first after the promised launch. */
export function yearJudged(
  promise: StatedPromise,
  workspace: Workspace,
  asked: number | undefined,
): Period {
  if (asked !== undefined) return calendarYear(asked);
  const before = promise.by ?? workspace.calendar.from;
  return calendarYear(yearOf(before) + 1);
}
