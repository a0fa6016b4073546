import type { Place, Unit } from "../core/index.ts";
import type { Figure } from "./figure.ts";
import type { LocalText } from "./text.ts";

export const UTILITIES = ["electricity", "heat", "water"] as const;
/** Streams of the energy balance. */
export type Utility = (typeof UTILITIES)[number];

/** A thing with its own unit: quartz, wafers, power, water, labour hours. */
export interface Stream {
  readonly id: string;
  readonly at: Place;
  readonly name: LocalText;
  readonly note?: LocalText;
  readonly unit: Unit;
  /** What one unit is, each in its own measure. */
  readonly mass?: Figure;
  readonly area?: Figure;
  readonly pieces?: Figure;
  /** CO2 emitted elsewhere for one unit bought. */
  readonly carbon?: Figure;
  /** Power of one unit under each reading of a nameplate; the first is used when a promise says nothing. */
  readonly powers: readonly PowerReading[];
  readonly utility?: Utility;
  readonly of?: Composition;
  /** In order: a part before another is filled before it. Empty for a stream that is no mixture. */
  readonly mixes: readonly MixturePart[];
  readonly spec: readonly SpecLine[];
}

/** No more of a component than this. Mass fraction. [1] */
export interface SpecLine {
  readonly component: string;
  readonly figure: Figure;
  readonly at: Place;
}

export interface PowerReading {
  readonly reading: string;
  readonly figure: Figure;
}

export type Composition =
  | { readonly kind: "formula"; readonly text: string; readonly at: Place }
  | { readonly kind: "parts"; readonly parts: readonly CompositionPart[]; readonly at: Place };

export interface CompositionPart {
  readonly component: string;
  readonly at: Place;
  readonly amount: Figure | "rest";
}

export interface MixturePart {
  readonly stream: string;
  readonly at: Place;
  readonly share: Share | { readonly kind: "all" };
}

/** How much of a whole one part is: a share, up to a capacity or an amount, or what the others leave. */
export type Share =
  | { readonly kind: "share"; readonly figure: Figure }
  | { readonly kind: "upToCapacity" }
  | { readonly kind: "upTo"; readonly figure: Figure }
  | { readonly kind: "rest" };
