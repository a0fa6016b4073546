import type { State } from "../verdict/index.ts";
import type { Language } from "../workspace/index.ts";
import type { Segment } from "./segments.ts";
import { EN_VERDICT } from "./verdict-words-en.ts";
import { KK_VERDICT } from "./verdict-words-kk.ts";
import { RU_VERDICT } from "./verdict-words-ru.ts";

type Words = readonly Segment[];

/** What is needed of what: the beginning of every sentence about a condition. */
export interface Need {
  readonly amount: Words;
  readonly stream: string;
  /** `a year`: of an amount of the period, not of a power or a rate that says so itself. */
  readonly per?: string;
  /** A part of it is unpublished: what is told is the rest. */
  readonly partly: boolean;
  /** A mean over the hours of the year. */
  readonly mean: boolean;
  /** Where, if it is the limit of a site. */
  readonly site?: string;
  readonly plant?: string;
  /** Promised of a by-product: nobody needs it to make anything. */
  readonly promised?: true;
}

/** The verdict's sentences in one language. Clauses begin small and end open; whole sentences do neither. */
export interface VerdictWords {
  /** The largest words on the page, by the state of the promise. */
  readonly answer: Readonly<Record<State, string>>;
  readonly need: (need: Need) => Words;
  /** Beside the carets under the line that takes it. */
  readonly needed: (amount: string, partly: boolean) => string;
  /** The nameplate of the promise: nothing can be worked out of it. */
  readonly noNameplate: string;
  readonly noSupplier: string;
  /** Some are named, and what they offer is not enough. */
  named(part: Words): Words;
  readonly noLimit: string;
  readonly noPower: string;
  readonly openMarket: string;
  readonly have: (amount: Words) => Words;
  readonly contracted: (amount: Words) => Words;
  readonly capacity: (amount: Words) => Words;
  readonly reserve: (amount: Words) => Words;
  /** So much of a by-product comes with what it is a by-product of. */
  readonly comes: (amount: Words) => Words;
  /** `where`: the component and the process; `share` of what enters. */
  readonly unaccounted: (amount: Words, where: string, share: string) => Words;
  /** More of a component leaves than enters. */
  readonly overflows: (amount: Words, where: string, share: string) => Words;
  /** Before the words of the text that say why something is unaccounted. */
  readonly explained: string;
  /** By which numbers the hosts of a by-product run. */
  readonly hosts: (list: string) => string;
  readonly gap: (amount: Words) => Words;
  readonly spare: (amount: Words) => Words;
  /** Where it may go either way: the most that may be missing, the most that may be spare. */
  readonly either: (gap: Words, spare: Words) => Words;
  /** `balance` is what closes then, where the sentence stands alone. */
  readonly atMost: (figure: string, value: Words, balance?: string) => Words;
  readonly atLeast: (figure: string, value: Words, balance?: string) => Words;
  /** The same as a clause. */
  readonly resting: (assumptions: number) => string;
  readonly rests: (assumptions: number) => string;
  readonly would: Readonly<Record<State, (conditions: string) => string>>;
  /** Norms by which alone it would not close. */
  readonly ceilings: (figures: string) => string;
  readonly sameAnswer: (others: number) => string;
  readonly inScope: (scope: string) => string;
  readonly counts: (total: number, states: string) => string;
  readonly stateCount: (state: string, count: number) => string;
  readonly notExamined: (balances: string) => string;
  readonly cannotTell: string;
  readonly unpublished: (what: string) => string;
  readonly looked: (where: string) => string;
  readonly ask: (who: string) => string;
  readonly supplierOf: (stream: string) => string;
  readonly limitOf: (stream: string, site: string) => string;
  readonly asOf: (day: string) => string;
  readonly ahead: (day: string) => string;
  readonly kept: (day: string) => string;
  readonly missed: (day: string) => string;
  readonly notPublished: (day: string) => string;
  readonly noDate: string;
  readonly earlierAhead: (day: string) => string;
  readonly earlierPassed: (day: string) => string;
  /** Launched, and so in time or not for the earlier day too. */
  readonly earlierKept: (day: string) => string;
  readonly earlierMissed: (day: string) => string;
  readonly runningSince: (day: string) => string;
  readonly runningUnpublished: string;
}

/** Every language has every sentence: a missing one does not compile. */
export const VERDICT_WORDS: Readonly<Record<Language, VerdictWords>> = {
  kk: KK_VERDICT,
  ru: RU_VERDICT,
  en: EN_VERDICT,
};
