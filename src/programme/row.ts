import type {
  DatedReading,
  Due,
  Fact,
  Figure,
  Indicator,
  Measure,
  Named,
  Stated,
  Statement,
} from "../workspace/index.ts";
import type { Beside } from "./beside.ts";
import type { Progress } from "./progress.ts";
import type { ProgrammeState } from "./state.ts";

/** One line of the programme as of a day. */
export type ProgrammeRow = RowOf<"measure" | "order", Measure> & { readonly state: ProgrammeState };
export type IndicatorRow = RowOf<"indicator", Indicator> & {
  readonly progress: Progress;
  /** The readings known as of the day, and what other sources say of them. */
  readonly readings: readonly DatedReading[];
  readonly beside: readonly Beside[];
  /** The figure of the plan that stands beside it. */
  readonly figure?: Figure;
  /** Absent for a number that has no target: it is followed, nothing is promised of it. */
  readonly state?: ProgrammeState;
};
export type StatedRow = RowOf<"stated", Stated>;

interface RowOf<Kind extends string, Item> {
  readonly kind: Kind;
  readonly item: Item;
  /** Parts stand under their whole: how deep. */
  readonly depth: number;
  readonly owner?: Named;
  readonly theme?: Named;
  readonly statement?: Statement;
  /** Its own, or that of the promise it is. */
  readonly due: Due;
  /** Those known as of the day, the latest last. */
  readonly facts: readonly Fact[];
}

export type AnyRow = ProgrammeRow | IndicatorRow | StatedRow;

export function stateOfRow(row: AnyRow): ProgrammeState | undefined {
  return row.kind === "stated" ? undefined : row.state;
}

/** The promise a line is, which the verdict judges. */
export function promiseOfRow({ item }: AnyRow): string | undefined {
  return "promise" in item ? item.promise?.name : undefined;
}
