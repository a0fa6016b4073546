import type { Language } from "../workspace/index.ts";
import { pageWordsEn } from "./page-words-en.ts";
import { pageWordsKk } from "./page-words-kk.ts";
import { pageWordsRu } from "./page-words-ru.ts";

/** The labels and short patterns of the report page; whole verdict sentences have files of their own. */
export interface PageWords {
  readonly top: TopWords;
  readonly statement: StatementWords;
  readonly answer: AnswerWords;
  readonly chain: ChainWords;
  readonly table: TableWords;
  readonly elements: ElementWords;
  readonly gate: GateWords;
  readonly reasons: ReasonWords;
  readonly sideBySide: SideBySideWords;
  readonly figure: FigureWords;
  readonly foot: FootWords;
}

interface TopWords {
  readonly skip: string;
  readonly parts: string;
  readonly verdict: string;
  readonly chain: string;
  readonly reasons: string;
  readonly sources: string;
  readonly languages: string;
  readonly dark: string;
  readonly light: string;
}

interface StatementWords {
  readonly title: string;
  readonly ourTranslation: string;
  readonly outlet: string;
  readonly text: string;
  readonly said: string;
  readonly copy: string;
  readonly read: string;
  readonly readFrom: string;
  readonly promise: string;
  readonly later: string;
  readonly scope: string;
  readonly notStated: string;
  readonly noDate: string;
  readonly unpublished: string;
  readonly correct: string;
  readonly isItRunning: string;
  /** A plan without a promise has no verdict. */
  readonly noPromise: string;
  /** Promises there are, but none said by the day asked. */
  readonly nothingYet: string;
  launchBy(day: string): string;
  earlier(day: string): string;
  nameplate(amount: string, stream: string): string;
}

interface AnswerWords {
  readonly state: string;
  cells(count: number): string;
}

interface ChainWords {
  readonly title: string;
  readonly fences: string;
  readonly dotted: string;
  readonly plants: string;
  note(nameplate: string, per: string): string;
  links(supply: "published" | "short" | "unpublished" | "open", count: number): string;
}

interface TableWords {
  readonly caption: string;
  readonly feed: string;
  readonly oneScale: string;
  /** What comes of a by-product, and beside it what is promised. */
  readonly withHost: string;
  ofPromised(amount: string): string;
  /** Of CO2: from the processes themselves, and emitted elsewhere for what is bought. */
  readonly direct: string;
  readonly bought: string;
  readonly meanPower: string;
  readonly notDrawn: string;
  /** Before an amount of which a part is unpublished: what stands there is the rest. */
  readonly atLeast: string;
  readonly notWorkedOut: string;
  readonly asWritten: string;
  readonly notCounted: string;
  overHours(hours: string): string;
  /** Further conditions that read the same. */
  moreAlike(count: number): string;
  atLoadFactor(power: string): string;
  andMore(names: string): string;
  /** Over scopes that stand side by side because the statement names none. */
  scopesStand(count: number, nameplate: string): string;
  scopeIs(name: string, nameplate: string): string;
  readingIs(nameplate: string, reading: string): string;
  otherReading(reading: string, feeds: string): string;
  ends(low: string, high: string): string;
}

/** Where the counted components are. */
interface ElementWords {
  readonly title: string;
  readonly process: string;
  readonly scopes: string;
  readonly enters: string;
  readonly byDifference: string;
  readonly unaccounted: string;
  /** Of a remainder below one part in a hundred. */
  readonly small: string;
  /** Nothing is by difference or unaccounted. */
  readonly allPlaced: string;
  /** More leaves than enters, by so much. */
  more(amount: string): string;
  /** How many rows are folded away. */
  rows(count: number): string;
  /** The figures' own values, under one case. */
  ownValues(scenario: string): string;
  unstated(component: string, streams: string): string;
  /** What the bars show. */
  readonly key: string;
}

/** The balance of a plan's own numbers. */
interface GateWords {
  readonly title: string;
  readonly stream: string;
  readonly sites: string;
  readonly drawn: string;
  readonly contracted: string;
  readonly findings: string;
  /** Nothing was found amiss. */
  readonly balanced: string;
  /** Nothing is asked for, and so nothing flows. */
  readonly noNumbers: string;
  /** The issues below say why. */
  readonly untold: string;
  readonly nothingFlows: string;
  ownNumbers(period: string, scenario: string): string;
}

interface ReasonWords {
  readonly title: string;
  readonly forScope: string;
  readonly need: string;
  readonly have: string;
  /** The two lanes of a by-product: what is promised, what comes. */
  readonly promised: string;
  readonly comes: string;
  hosts(names: string): string;
  readonly supplierUnpublished: string;
  readonly powerUnpublished: string;
  readonly limitUnpublished: string;
  readonly openMarket: string;
  readonly whoMayKnow: string;
  readonly looked: string;
  readonly mend: string;
  readonly otherReasons: string;
  from(amount: string): string;
  to(amount: string): string;
  spare(amount: string): string;
  short(amount: string): string;
  counted(names: string): string;
  announced(names: string): string;
}

interface SideBySideWords {
  /** Heads the figures beside a balance that is examined. */
  readonly published: string;
  /** Whether the figures are in several currencies. */
  notAdjusted(currencies: boolean): string;
  readonly otherScope: string;
  readonly otherUnit: string;
  readonly noneFound: string;
  readonly announced: string;
  readonly notSaid: string;
  readonly scopeNotStated: string;
  plants(sizes: string): string;
}

interface FigureWords {
  readonly close: string;
  readonly evidence: string;
  readonly source: string;
  readonly place: string;
  readonly others: string;
  readonly because: string;
  readonly note: string;
  readonly looked: string;
  readonly ask: string;
  readonly file: string;
  readonly change: string;
  readonly restsOn: string;
  readonly scenario: string;
  readonly reading: string;
  readonly lowEnd: string;
  readonly highEnd: string;
  readonly derived: string;
  readonly missing: string;
  readonly copy: string;
  readonly copied: string;
  readonly notTranslated: string;
  readonly inChinese: string;
  readonly nameplate: string;
  /** A line of a recipe is per lot of what the process makes or treats. */
  perLot(amount: string, stream: string): string;
}

interface FootWords {
  readonly takeAway: string;
  readonly print: string;
  readonly onePage: string;
  readonly data: string;
  readonly link: string;
  readonly thisView: string;
  readonly aboutNumbers: string;
  readonly lines: string;
  readonly empty: string;
  readonly sources: string;
  /** Until a native editor has read the language; empty where none is needed. */
  readonly drafted: string;
  readOn(day: string): string;
  correctAt(place: string): string;
}

export const pageWords: Readonly<Record<Language, PageWords>> = {
  kk: pageWordsKk,
  ru: pageWordsRu,
  en: pageWordsEn,
};
