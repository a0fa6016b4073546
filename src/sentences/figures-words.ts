import type { Language } from "../workspace/index.ts";
import { figuresWordsEn } from "./figures-words-en.ts";
import { figuresWordsKk } from "./figures-words-kk.ts";
import { figuresWordsRu } from "./figures-words-ru.ts";

/** What the view of all figures says beside names and numbers. */
export interface FiguresWords {
  readonly title: string;
  readonly search: string;
  readonly columns: {
    readonly name: string;
    readonly value: string;
    readonly range: string;
    readonly evidence: string;
    readonly source: string;
    readonly used: string;
    readonly moves: string;
    readonly file: string;
  };
  /** Read aloud at the head of a sorted column. */
  readonly sorted: { readonly up: string; readonly down: string };
  readonly filters: {
    readonly evidence: string;
    readonly source: string;
    readonly of: string;
    /** The promise and scope whose figures are asked about. */
    readonly outcome: string;
    readonly only: string;
    readonly all: string;
    readonly disagree: string;
    readonly mine: string;
    readonly unpublished: string;
    readonly clear: string;
    readonly noSource: string;
    readonly noEvidence: string;
    /** Figures that belong to no process, plant or stream. */
    readonly general: string;
  };
  shown(count: string, all: string): string;
  readonly noneFound: string;
  noneFor(query: string): string;
  readonly noPlan: string;
  readonly mine: string;
  was(value: string): string;
  readonly formula: string;
  readonly byYear: string;
  readonly byDay: string;
  fromDay(day: string): string;
  readonly others: string;
  readonly otherSources: string;
  readonly inScenarios: string;
  readonly usedBy: string;
  readonly usedByNobody: string;
  readonly process: string;
  readonly because: string;
  readonly note: string;
  readonly looked: string;
  readonly ask: string;
  readonly place: string;
  readonly change: string;
  readonly back: string;
  readonly close: string;
  readonly take: string;
  readonly more: string;
  readonly moves: {
    readonly setting: string;
    progress(done: string, all: string): string;
    stopped(done: string, all: string): string;
    finished(all: string): string;
    readonly stop: string;
    readonly goOn: string;
    readonly nothing: string;
    /** Where one outcome is asked about. */
    readonly nothingOfIt: string;
    /** Of a figure nobody published. */
    readonly unknown: string;
    /** Of a formula of other figures, and of the size of a lot. */
    readonly follows: string;
    readonly lot: string;
    readonly waiting: string;
    /** One per cent more of the figure. */
    slope(stream: string, percent: string): string;
    /** From its lowest to its highest published value. */
    reach(stream: string, amounts: string): string;
    /** Nobody gives a range, and no other source another value. */
    readonly one: string;
    readonly atLow: string;
    readonly own: string;
    readonly atHigh: string;
    readonly elasticity: string;
    readonly explained: string;
  };
}

export const figuresWords: Readonly<Record<Language, FiguresWords>> = {
  kk: figuresWordsKk,
  ru: figuresWordsRu,
  en: figuresWordsEn,
};
