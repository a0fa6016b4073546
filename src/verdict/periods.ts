import { calendarYear, type Period, yearOf } from "../core/index.ts";
import type { StatedPromise, Workspace } from "../workspace/index.ts";

/** A nameplate is judged at full rate: over the period asked, or the first whole year after the promised launch. */
export function periodJudged(
  promise: StatedPromise,
  workspace: Workspace,
  asked: Period | undefined,
): Period {
  if (asked !== undefined) return asked;
  const before = promise.by ?? workspace.calendar.from;
  return calendarYear(yearOf(before) + 1);
}
