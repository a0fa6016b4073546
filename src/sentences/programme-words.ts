import type { ProgrammeStateName } from "../programme/index.ts";
import type { FactWord, Language } from "../workspace/index.ts";
import { PROGRAMME_EN } from "./programme-words-en.ts";
import { PROGRAMME_KK } from "./programme-words-kk.ts";
import { PROGRAMME_RU } from "./programme-words-ru.ts";

/** What is said of a programme: who promised what by when, and what became of it. */
export interface ProgrammeWords {
  readonly title: string;
  /** `As of 24 November 2026.` stands beside it. */
  readonly nothing: string;
  readonly nothingHere: string;
  readonly state: Readonly<Record<ProgrammeStateName, string>>;
  readonly fact: Readonly<Record<FactWord, string>>;
  readonly kinds: Readonly<Record<"measure" | "order" | "indicator" | "stated", string>>;
  readonly columns: Readonly<
    Record<"name" | "owner" | "theme" | "due" | "state" | "published" | "money", string>
  >;
  doneOn(day: string): string;
  doneLate(days: number, day: string): string;
  expectedLate(days: number, day: string): string;
  daysLeft(days: number): string;
  daysOver(days: number): string;
  /** Its day is over and nothing says whether it is done. */
  passedUnsaid(days: number): string;
  reportedOn(day: string): string;
  by(day: string): string;
  expectedBy(day: string): string;
  readonly noDate: string;
  readonly noOwner: string;
  readonly nothingPublished: string;
  readonly looked: string;
  readonly whoMayKnow: string;
  planned(amount: string): string;
  disbursed(amount: string): string;
  readonly yearNotStated: string;
  readonly unpublished: string;
  /** Of the way from the baseline to the target. */
  ofTheWay(share: string): string;
  target(amount: string): string;
  /** The figure of the plan that stands beside an indicator. */
  inPlan(amount: string): string;
  readonly ourTranslation: string;
  readonly partOf: string;
  readonly dependsOn: string;
  readonly judged: string;
  verdictIs(state: string): string;
  /** The chain does not hold, or nothing was promised by the day. */
  readonly noVerdict: string;
  readonly changes: string;
  changedSince(day: string): string;
  readonly noChanges: string;
  was(state: string): string;
  readonly filter: Readonly<Record<"owner" | "state" | "theme" | "all", string>>;
  readonly timeline: Readonly<Record<"promised" | "reported" | "today" | "title", string>>;
  /** Before what another source says. */
  readonly beside: string;
  readonly sources: string;
  /** What the states rest on, and what they do not say. */
  readonly foot: string;
}

export const programmeWords: Readonly<Record<Language, ProgrammeWords>> = {
  kk: PROGRAMME_KK,
  ru: PROGRAMME_RU,
  en: PROGRAMME_EN,
};
