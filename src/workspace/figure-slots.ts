import type { CompiledExpression, Dimension, Issue, Place } from "../core/index.ts";
import type { Figure } from "./figure.ts";
import type { LocalText } from "./text.ts";
import type { Workspace } from "./workspace.ts";

/** Share of a component in a stream whose composition is a result: no line of the text says it. */
export interface GradeFigure {
  readonly kind: "grade";
  readonly path: string;
  readonly at: Place;
  readonly also: readonly never[];
  readonly name?: LocalText;
  readonly stream: string;
  readonly component: string;
}

export type SlotFigure = Figure | GradeFigure;

/** One figure made ready: how its number comes about, its dimension, and what stands under it. */
export interface Slot {
  readonly figure: SlotFigure;
  /** Undefined where an unpublished figure hides it. */
  readonly dimension?: Dimension;
  readonly rule: Rule;
  /** Index among the figures with a range; their draws. */
  readonly ranged?: number;
  /** Slots of the figures its formula or its dates read. */
  readonly uses: readonly number[];
}

export type Rule =
  | { readonly kind: "formula"; readonly compiled: CompiledExpression; readonly range?: Range }
  | {
      readonly kind: "points" | "steps";
      readonly from: readonly number[];
      readonly of: readonly number[];
    }
  | { readonly kind: "assumed"; readonly of: number }
  /** Found with the balance; until then an even share of all that is counted. */
  | { readonly kind: "grade"; readonly even: number }
  /** The share a declared composition tells. */
  | { readonly kind: "told"; readonly evaluate: (values: Float64Array) => number }
  | { readonly kind: "missing" };

export interface Range {
  readonly low: CompiledExpression;
  readonly high: CompiledExpression;
}

/** All figures of a workspace in an order in which each comes after those it uses. */
export interface FigureTable {
  readonly slots: readonly Slot[];
  readonly slotOf: ReadonlyMap<SlotFigure, number>;
  readonly slotOfPath: ReadonlyMap<string, number>;
  /** Slots with a range, in the order of their draws. */
  readonly ranged: readonly number[];
  /** Slots of shares that are found with the balance, by stream and component. */
  readonly grades: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Slots of such shares, and of all figures that hang on them. */
  readonly graded: ReadonlySet<number>;
}

export type Names = ReadonlyMap<string, Figure>;

export interface Building {
  readonly workspace: Workspace;
  readonly slots: Slot[];
  readonly slotOf: Map<SlotFigure, number>;
  readonly ranged: number[];
  readonly open: Set<SlotFigure>;
  readonly issues: Issue[];
  readonly grades: Map<string, ReadonlyMap<string, number>>;
  /** The slot of a figure, those it uses placed before it. */
  readonly place: (figure: Figure, local: Names | undefined) => number | undefined;
}
