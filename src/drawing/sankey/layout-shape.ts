import type { LossKind } from "./chain-flows.ts";

/** A point of the drawing; y grows downward from the top edge of the first lane. [px] */
export type Point = readonly [x: number, y: number];

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface NodeMark {
  readonly id: string;
  readonly column: number;
  readonly lane: number;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** What of it is flow, without room for others that pass. */
  readonly height: number;
}

/** Part of a band: a horizontal or a slanted piece of equal height. */
export interface BandMark {
  readonly from: string;
  readonly to: string;
  readonly tonnes: number;
  readonly height: number;
  /** Its top edge; the lower one is `height` below. */
  readonly edge: readonly Point[];
  /** It leaves at the gate. */
  readonly exit: boolean;
}

export interface RingMark {
  readonly id: string;
  readonly tonnes: number;
  readonly thickness: number;
  /** Closed: corners of the outer and of the inner edge. */
  readonly outer: readonly Point[];
  readonly inner: readonly Point[];
  /** Chevrons and which way they point. */
  readonly chevrons: readonly { readonly at: Point; readonly left: boolean }[];
  /** Where it crosses a longer one: the middle of its upper part. */
  readonly over?: readonly Point[];
  /** Corners that are turns; those of its foot inside the bands are none. */
  readonly turns: ReadonlySet<number>;
}

export interface LossMark {
  readonly node: string;
  readonly name: string;
  readonly kind: LossKind;
  readonly tonnes: number;
  readonly thickness: number;
  /** Where it begins, and the inner radius of its turn. */
  readonly x: number;
  readonly y: number;
  readonly run: number;
  readonly radius: number;
  readonly foot: number;
}

export interface TextLine {
  readonly text: string;
  readonly style: "strong" | "plain" | "faint";
  /** How many letters at its beginning are strong: an amount. */
  readonly amount?: number;
}

export interface Label {
  readonly kind: "head" | "ring" | "loss" | "note";
  /** The node, ring or loss it names: the same while numbers change. */
  readonly of: string;
  /** The node it belongs to, where it is one's. */
  readonly node?: string;
  readonly box: Box;
  readonly lines: readonly TextLine[];
  readonly middle: boolean;
}

export interface SankeyLayout {
  readonly nodes: readonly NodeMark[];
  readonly bands: readonly BandMark[];
  readonly rings: readonly RingMark[];
  readonly losses: readonly LossMark[];
  readonly labels: readonly Label[];
  /** Faint lines from the header down. */
  readonly columns: readonly { readonly x: number; readonly from: number; readonly to: number }[];
  /** Top edge of each lane: kept while numbers change. */
  readonly laneTops: readonly number[];
  /** The common line of the losses. */
  readonly lossLine: number;
  /** Tonnes the swatch stands for, and its height. */
  readonly swatch: { readonly tonnes: number; readonly height: number };
  /** One scale for the whole drawing. [px/t] */
  readonly scale: number;
  readonly pitch: number;
  readonly bounds: Box;
}
