import type { Day, Evidence, Expression, Place } from "../core/index.ts";
import type { LocalText } from "./text.ts";

/** Which source says it, and where in it: page, table, row. */
export interface SourceRef {
  readonly id: string;
  readonly place?: string;
  readonly at: Place;
}

interface FigureNotes {
  /** Stable address in the workspace: `where.kerf`, `processes.slicing.takes.electricity`. */
  readonly path: string;
  readonly at: Place;
  readonly name?: LocalText;
  readonly note?: LocalText;
  /** What other sources say of the same quantity. */
  readonly also: readonly (StatedFigure | UnpublishedFigure)[];
  /** Why the chosen one was chosen. */
  readonly because?: LocalText;
}

export interface Bound {
  readonly text: string;
  readonly at?: Place;
}

/** A number as its source states it, or a formula of such numbers. */
export interface StatedFigure extends FigureNotes {
  readonly kind: "stated";
  /** The value as written, without range, evidence and source. */
  readonly text: string;
  readonly expression: Expression;
  /** Where the offsets of the expression count from, and how many of them stand before the value. */
  readonly valueAt: Place;
  readonly valueFrom: number;
  /** Written so (over lines, with escapes) that its characters cannot be told apart in the file. */
  readonly rough?: true;
  readonly low?: Expression;
  readonly high?: Expression;
  /** The bounds as written, and where, if they stand on lines of their own. */
  readonly bounds?: { readonly low: Bound; readonly high: Bound };
  readonly evidence?: Evidence;
  readonly source?: SourceRef;
}

/** A number nobody has published: where one looked, whom to ask, and what to assume meanwhile. */
export interface UnpublishedFigure extends FigureNotes {
  readonly kind: "unpublished";
  readonly looked: string;
  readonly source?: SourceRef;
  readonly ask?: LocalText;
  readonly assume?: StatedFigure;
}

/** `points`: a year each, straight between, flat outside. `steps`: from a day on. */
export interface DatedFigure extends FigureNotes {
  readonly kind: "points" | "steps";
  readonly entries: readonly DatedEntry[];
}

export interface DatedEntry {
  /** A calendar year for points, a day for steps. */
  readonly from: number | Day;
  readonly figure: StatedFigure | UnpublishedFigure;
}

export type Figure = StatedFigure | UnpublishedFigure | DatedFigure;

export function isDated(figure: { readonly kind: string }): figure is DatedFigure {
  return figure.kind === "points" || figure.kind === "steps";
}
