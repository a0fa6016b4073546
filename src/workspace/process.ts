import type { Place } from "../core/index.ts";
import type { Figure, SourceRef } from "./figure.ts";
import type { Share } from "./stream.ts";
import type { LocalText } from "./text.ts";

/** A recipe for one lot of any size. */
export interface Process {
  readonly id: string;
  readonly at: Place;
  readonly name: LocalText;
  readonly note?: LocalText;
  readonly run: Run;
  readonly takes: readonly Line[];
  readonly gives: readonly Outlet[];
  readonly loses: readonly Outlet[];
  readonly emits: readonly Line[];
  /** Contamination: so much of a component comes in with every lot, from no stream. */
  readonly adds: readonly Addition[];
  /** What no outlet names of a component goes with the mass of the outlets. */
  readonly asMass?: true;
  /** Why some of a component that enters has no place where it leaves, in the text's own words. */
  readonly unaccounted: readonly Explanation[];
  /** Names seen by this process only. */
  readonly where: ReadonlyMap<string, Figure>;
  readonly source?: SourceRef;
}

/** What sets a process going: its product, or what it takes. Never what it merely gives. */
export type Run =
  | {
      readonly kind: "makes";
      readonly stream: string;
      /** Of one lot; without it the amount follows from the recoveries. */
      readonly amount?: Figure;
      readonly recoveries?: readonly Recovery[];
      readonly at: Place;
    }
  | {
      readonly kind: "treats";
      readonly stream: string;
      /** Feed of one lot; without it a lot is one unit of the feed. */
      readonly amount?: Figure;
      readonly share?: Share;
      readonly at: Place;
    };

export interface Line {
  readonly stream: string;
  readonly figure: Figure;
  readonly at: Place;
}

export interface Outlet {
  readonly stream: string;
  readonly at: Place;
  readonly amount: OutletAmount;
}

/** So much of a component that enters goes into an outlet. [1] */
export interface Recovery {
  readonly component: string;
  readonly figure: Figure;
  readonly at: Place;
}

export interface Addition {
  readonly component: string;
  readonly figure: Figure;
  readonly at: Place;
}

export interface Explanation {
  readonly component: string;
  readonly words: LocalText;
  readonly at: Place;
}

export type OutletAmount =
  | {
      readonly kind: "amount";
      readonly figure: Figure;
      /** Of components that do not go as the amount says. */
      readonly recoveries?: readonly Recovery[];
    }
  | { readonly kind: "recoveries"; readonly recoveries: readonly Recovery[] }
  | { readonly kind: "ofEverything"; readonly figure: Figure }
  | { readonly kind: "of"; readonly feed: string; readonly figure: Figure }
  | { readonly kind: "rest" };
