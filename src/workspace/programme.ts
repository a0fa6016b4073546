import type { Day, Place } from "../core/index.ts";
import type { Figure, SourceRef } from "./figure.ts";
import type { LocalText } from "./text.ts";

/** What a published paper can say of a measure; money given says nothing of the work. */
export const FACT_WORDS = ["funded", "begun", "under way", "done", "expected", "not done"] as const;
export type FactWord = (typeof FACT_WORDS)[number];

/** A name used, and where. */
export interface NameAt {
  readonly name: string;
  readonly at: Place;
}

/** What was published of a measure: a word, the day it is true of, who says so. */
export interface Fact {
  readonly word: FactWord;
  /** The day it tells of, in Kazakhstan; the last of a month or a year written whole. */
  readonly on: Day;
  /** The day as the text has it: a day, a month, a year, a moment with its zone. */
  readonly written: string;
  /** The day it was published, where the text says; else the date of its source. */
  readonly published?: Day;
  /** For `expected`: the last day by which it is expected. */
  readonly by?: Day;
  readonly source?: SourceRef;
  readonly note?: LocalText;
  readonly at: Place;
}

/** `by`: the last day of the date, `written` as the text has it. `none`: the paper gives no date. */
export type Due =
  | { readonly kind: "by"; readonly by: Day; readonly written: string; readonly at: Place }
  | { readonly kind: "none"; readonly at: Place };

/** Money in its own years and currency; `when` is a year, `2018..2025` or `year not stated`. */
export interface MoneyLine {
  readonly when: string;
  readonly at: Place;
  readonly planned?: Figure;
  readonly disbursed?: Figure;
}

interface ProgrammeItem {
  readonly id: string;
  readonly at: Place;
  readonly name: LocalText;
  readonly owner?: NameAt;
  readonly theme?: NameAt;
  /** The statement it is read from. */
  readonly from?: NameAt;
  /** Its words there, verbatim in the statement's language; the others are our translation. */
  readonly quote?: LocalText;
  /** Where one looked for what became of it. */
  readonly looked?: string;
  readonly ask?: LocalText;
  readonly note?: LocalText;
}

/** Something someone is to do: a measure of a plan, or an order of a sitting. */
export interface Measure extends ProgrammeItem {
  readonly kind: MeasureKind;
  readonly partOf?: NameAt;
  readonly dependsOn: readonly NameAt[];
  readonly due: Due;
  readonly money: readonly MoneyLine[];
  readonly facts: readonly Fact[];
  /** The promise of a statement it is, which the verdict judges. */
  readonly promise?: NameAt;
}

export const MEASURE_KINDS = ["measure", "order"] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** A number as it was on a day. */
export interface DatedReading {
  readonly on: Day;
  /** The day as the text has it. */
  readonly written: string;
  readonly figure: Figure;
  readonly at: Place;
}

/** A number that is followed: where it began, where it is to come, what was read since. */
export interface Indicator extends ProgrammeItem {
  readonly of?: NameAt;
  readonly baseline?: DatedReading;
  readonly target?: Figure;
  readonly due: Due;
  readonly readings: readonly DatedReading[];
  /** `where.NAME` of the workspace whose value is shown beside it. */
  readonly figure?: NameAt;
}

/** Something stated without a number or a day that could be followed. */
export interface Stated extends ProgrammeItem {}

export interface Named {
  readonly id: string;
  readonly at: Place;
  readonly name: LocalText;
}

/** Who promised what by when. Lists are in order of id. */
export interface Programme {
  readonly at: Place;
  readonly name: LocalText;
  readonly offices: ReadonlyMap<string, Named>;
  readonly themes: ReadonlyMap<string, Named>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly stated: ReadonlyMap<string, Stated>;
  /** Names given in a part, also of things that could not be read. */
  readonly declared: (part: ProgrammePart) => ReadonlySet<string>;
}

export const PROGRAMME_PARTS = ["offices", "themes", "measures", "indicators", "stated"] as const;
export type ProgrammePart = (typeof PROGRAMME_PARTS)[number];
