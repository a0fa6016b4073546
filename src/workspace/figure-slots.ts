import type { CompiledExpression, Dimension, Issue } from "../core/index.ts";
import type { Figure } from "./figure.ts";
import type { Workspace } from "./workspace.ts";

/** One figure made ready: how its number comes about, its dimension, and what stands under it. */
export interface Slot {
  readonly figure: Figure;
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
  | { readonly kind: "missing" };

export interface Range {
  readonly low: CompiledExpression;
  readonly high: CompiledExpression;
}

/** All figures of a workspace in an order in which each comes after those it uses. */
export interface FigureTable {
  readonly slots: readonly Slot[];
  readonly slotOf: ReadonlyMap<Figure, number>;
  readonly slotOfPath: ReadonlyMap<string, number>;
  /** Slots with a range, in the order of their draws. */
  readonly ranged: readonly number[];
}

export type Names = ReadonlyMap<string, Figure>;

export interface Building {
  readonly workspace: Workspace;
  readonly slots: Slot[];
  readonly slotOf: Map<Figure, number>;
  readonly ranged: number[];
  readonly open: Set<Figure>;
  readonly issues: Issue[];
}
