import type { FigureValues, Workspace } from "../workspace/index.ts";
import type { Amount, Measures, Span } from "./amount.ts";
import type { Instance } from "./instances.ts";

/** What is unknown in a period. All are at least zero. */
export type Column =
  /** Lots of a process. */
  | { readonly kind: "lots"; readonly instance: Instance }
  /** What enters or leaves at the gate and gives way. */
  | { readonly kind: "enters" | "leaves"; readonly stream: string }
  /** What a mixture draws from one of its parts. */
  | { readonly kind: "draw"; readonly mixture: string; readonly part: string }
  /** More comes than is needed: it stays. */
  | { readonly kind: "left"; readonly stream: string }
  /** Less comes than is promised. */
  | { readonly kind: "short"; readonly stream: string };

/** An equation: a stream's supply is its use; or a part is its share of a whole. */
export type Row =
  | { readonly kind: "stream"; readonly stream: string }
  | { readonly kind: "share"; readonly stream: string; readonly column: number };

/** A coefficient: supply counts positive, use negative. */
export interface Term {
  readonly row: number;
  readonly column: number;
  readonly evaluate: (values: FigureValues) => number;
  readonly slots: readonly number[];
  readonly missing: readonly string[];
  /** The unknown may be decided by this equation: its product, what it takes, its gate. */
  readonly decides: boolean;
}

/** A number at the gate. */
export interface GateNumber {
  readonly row: number;
  readonly stream: string;
  readonly side: "enters" | "leaves";
  readonly amount: Amount;
  /** Path of the figure that says it. */
  readonly path: string;
}

/** Suppliers of one stream that are filled in order. */
export interface FillOrder {
  readonly stream: string;
  readonly members: readonly {
    readonly column: number;
    readonly name: string;
    /** In units of the column; the last may have none. */
    readonly cap?: (values: FigureValues, span: Span) => number;
    /** Of the figures the cap stands on. */
    readonly slots?: readonly number[];
  }[];
}

/** An unknown that no equation decides: a plant at the rate given it, or one that stands still. */
export interface Held {
  /** In units of the column. */
  readonly value: (values: FigureValues, span: Span) => number;
  readonly slots: readonly number[];
  /** Nothing comes of it in the period, whatever is asked. */
  readonly idle: boolean;
}

/** The equations of a chain, ready to be given numbers. */
export interface System {
  readonly workspace: Workspace;
  readonly measures: Measures;
  readonly instances: readonly Instance[];
  /** Inside, but no number has to do with them: nothing comes of them, and they stand in no equation. */
  readonly standsBy: readonly Instance[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly terms: readonly Term[];
  /** The coefficients of each equation, as places in `terms`. */
  readonly termsOfRow: readonly (readonly number[])[];
  readonly numbers: readonly GateNumber[];
  readonly orders: readonly FillOrder[];
  readonly held: ReadonlyMap<number, Held>;
  readonly rowOfStream: ReadonlyMap<string, number>;
  /** Columns that stand by: left, short, and what leaves as it comes where something enters as needed. */
  readonly standby: ReadonlySet<number>;
  readonly columnOf: ColumnIndex;
}

export interface ColumnIndex {
  readonly lots: ReadonlyMap<string, number>;
  readonly enters: ReadonlyMap<string, number>;
  readonly leaves: ReadonlyMap<string, number>;
  readonly left: ReadonlyMap<string, number>;
  readonly short: ReadonlyMap<string, number>;
  /** By mixture, then part. */
  readonly draw: ReadonlyMap<string, ReadonlyMap<string, number>>;
}
