import type { Day } from "../core/index.ts";
import type { DatedReading, Fact, Figure, Indicator, SourceRef } from "../workspace/index.ts";
import { isDated } from "../workspace/index.ts";

/** The value of a figure in base units; undefined where it is unpublished. */
export type ValueOf = (figure: Figure) => number | undefined;

/** How far an indicator has come. */
export interface Progress {
  readonly target?: Figure;
  /** Of the way from the baseline to the target, as of the latest reading; 1 is there. [1] */
  readonly share?: number;
}

export function progressOf(
  { baseline, target }: Indicator,
  readings: readonly DatedReading[],
  valueIn: ValueOf,
): Progress {
  const latest = readings.findLast(({ figure }) => valueIn(figure) !== undefined);
  const [from, now, to] = [baseline?.figure, latest?.figure, target].map((figure) =>
    figure === undefined ? undefined : valueIn(figure),
  );
  const share =
    from === undefined || now === undefined || to === undefined || to === from
      ? undefined
      : (now - from) / (to - from);
  return {
    ...(target === undefined ? {} : { target }),
    ...(share === undefined ? {} : { share }),
  };
}

/** A reading says that the target is reached, or that it is not yet. */
export function factsOfReadings(
  indicator: Indicator,
  valueIn: ValueOf,
  by: Day | undefined,
): readonly Fact[] {
  const { target, baseline, readings } = indicator;
  const goal = target && valueIn(target);
  const from = baseline && valueIn(baseline.figure);
  let reached = false;
  return readings.flatMap(({ on, written, figure, at }): readonly Fact[] => {
    const value = valueIn(figure);
    if (value === undefined) return [];
    const source = sourceOf(figure);
    // What fell back from its target is no longer there, however early the day.
    const word = wordOf(value, goal, from, reached || (by !== undefined && on >= by));
    reached = word === "done";
    return [{ word, on, written, at, ...(source === undefined ? {} : { source }) }];
  });
}

/**
 * Towards a target below its baseline a number falls; else it is to grow. One that stands where it began says nothing
 * of anything under way.
 */
function wordOf(
  value: number,
  goal: number | undefined,
  from: number | undefined,
  due: boolean,
): Fact["word"] {
  const falls = goal !== undefined && from !== undefined && goal < from;
  const past = (mark: number) => (falls ? value <= mark : value >= mark);
  if (goal !== undefined && past(goal)) return "done";
  const moved = from === undefined || (past(from) && value !== from);
  return due || !moved ? "not done" : "under way";
}

export function sourceOf(figure: Figure): SourceRef | undefined {
  if (isDated(figure)) return figure.entries.flatMap((entry) => entry.figure.source ?? [])[0];
  return figure.source;
}
