import type { Day, Place } from "../core/index.ts";
import type { Figure, SourceRef } from "./figure.ts";
import type { Language, LocalText } from "./text.ts";

export interface Source {
  readonly id: string;
  readonly at: Place;
  readonly title: LocalText;
  readonly publisher?: string;
  readonly edition?: string;
  readonly date?: string;
  readonly where?: string;
  readonly read?: string;
  readonly language?: string;
  readonly sha256?: string;
  readonly note?: LocalText;
}

/** Who said what, when, in which words. */
export interface Statement {
  readonly id: string;
  readonly at: Place;
  readonly quote: LocalText;
  /** The language the quote is verbatim in; the others are our translation. */
  readonly language: Language;
  readonly who: LocalText;
  readonly where?: SourceRef;
  /** As written: a day, a month, or why it is unknown. */
  readonly said: Known;
  readonly read?: string;
  readonly sha256?: string;
  readonly promises: readonly StatedPromise[];
}

/** A word someone published, or where one looked for it in vain. */
export type Known =
  | { readonly kind: "known"; readonly text: string; readonly at: Place }
  | {
      readonly kind: "unpublished";
      readonly looked: string;
      /** What is known all the same. */
      readonly note?: LocalText;
      readonly at: Place;
    };

/** What is read from a statement: how much of what, by when, where. */
export interface StatedPromise {
  readonly id: string;
  readonly at: Place;
  readonly name: LocalText;
  readonly stream: string;
  readonly streamAt: Place;
  readonly nameplate: Figure;
  /** The meaning of a nameplate in watts, when the statement says it. */
  readonly powerOf?: string;
  /** Last day of the promised launch. */
  readonly by?: Day;
  readonly launched: Known;
  /** Last day under the earlier reading the words allow. */
  readonly earlier?: Day;
  readonly site?: string;
  readonly siteAt?: Place;
  /** The scope the statement names; all scopes stand side by side when it names none. */
  readonly scope?: string;
  readonly scopeAt?: Place;
  readonly running: Running;
}

export type Running =
  | { readonly kind: "since"; readonly since: Day; readonly source?: SourceRef; readonly at: Place }
  | {
      readonly kind: "unpublished";
      readonly looked: string;
      readonly ask?: LocalText;
      /** What is known all the same: how old the papers are that were looked in. */
      readonly note?: LocalText;
      readonly at: Place;
    };

/** Which processes stand inside the fence; what they do not make is bought. */
export interface Scope {
  readonly id: string;
  readonly at: Place;
  readonly name: LocalText;
  readonly note?: LocalText;
  readonly inside: readonly string[] | "all";
  /** Where each of them stands. */
  readonly insideAt?: readonly Place[];
  /** The product, where it is another than the promise's. */
  readonly makes?: string;
}

export const BALANCES = ["matter", "energy", "money", "time", "purity"] as const;
export type BalanceName = (typeof BALANCES)[number];

/** A published figure to stand beside an announced one, never divided by it. */
export interface Comparable {
  readonly id: string;
  readonly at: Place;
  readonly balance: BalanceName;
  readonly scope?: string;
  /** What its scope is where it is wider or narrower. */
  readonly saysScope?: LocalText;
  readonly plant: LocalText;
  readonly size?: Figure;
  readonly year?: string;
  readonly value: Figure;
  readonly note?: LocalText;
  readonly announced: boolean;
  readonly notSaid?: LocalText;
}
