import type { Day, Place } from "../core/index.ts";
import type { Figure, SourceRef } from "./figure.ts";
import type { Share } from "./stream.ts";
import type { LocalText } from "./text.ts";

export const STANDINGS = [
  "operating",
  "committed",
  "planned",
  "announced",
  "idle",
  "closed",
] as const;
export type StandingWord = (typeof STANDINGS)[number];

/** How a plant stands from a day on, as a source says; `unpublished` when nobody says. */
export interface Standing {
  readonly word: StandingWord | "unpublished";
  readonly from?: Day;
  readonly source?: SourceRef;
  readonly looked?: string;
  readonly at: Place;
}

/** A process at a site, with a capacity and a standing. */
export interface Plant {
  readonly id: string;
  readonly at: Place;
  readonly name: LocalText;
  readonly runs: string;
  readonly runsAt: Place;
  readonly site?: string;
  readonly capacity?: Figure;
  readonly achieved?: Figure;
  /** What it runs at, whatever is asked of it. */
  readonly rate?: Figure;
  readonly share?: Share;
  readonly standing: readonly Standing[];
  readonly source?: SourceRef;
}

/** Limits on what is brought to a place, by stream. */
export interface Site {
  readonly id: string;
  readonly at: Place;
  readonly name: LocalText;
  readonly limits: readonly SiteLimit[];
}

export interface SiteLimit {
  readonly stream: string;
  readonly at: Place;
  readonly contracted: Figure;
  /** Mean load over greatest load [1]. */
  readonly loadFactor?: Figure;
}

/** A number at the gate is a fact or a promise; `atMost` a limit; the rest give way. */
export interface GateLine {
  readonly stream: string;
  readonly at: Place;
  readonly amount: GateAmount;
}

export type GateAmount =
  | { readonly kind: "amount"; readonly figure: Figure }
  | { readonly kind: "atMost"; readonly figure: Figure }
  | { readonly kind: "asNeeded" }
  | { readonly kind: "asItComes" }
  | { readonly kind: "unpublished"; readonly figure: Figure };
