import type { Language } from "../workspace/index.ts";
import { memoWordsEn } from "./memo-words-en.ts";
import { memoWordsKk } from "./memo-words-kk.ts";
import { memoWordsRu } from "./memo-words-ru.ts";

/** What may be left out of a memo so that it stays one page. */
export type LeftOut =
  | "drawing"
  | "quote"
  | "names"
  | "scopes"
  | "rows"
  | "readings"
  | "ends"
  | "norms"
  | "assumed"
  | "mine"
  | "added"
  | "there"
  | "listed"
  | "asides"
  | "missing"
  | "findings"
  | "sources"
  | "addresses"
  | "carbon"
  | "facts"
  | "notes"
  | "looked";

/** What only the memo says, beside the words it shares with the page and the verdict. */
export interface MemoWords {
  readonly memo: string;
  readonly missing: string;
  readonly restsOn: string;
  /** Who supplies these streams is unpublished. */
  suppliers(streams: string): string;
  /** At a site, what is contracted of these streams is unpublished. */
  limits(streams: string, site: string): string;
  readonly nothingMissing: string;
  /** How many figures of each kind stand behind the table. */
  figures(counts: string): string;
  norms(names: string): string;
  assumed(list: string): string;
  /** Numbers the reader put in the place of those of the text. */
  mine(list: string): string;
  mineAdded(list: string): string;
  mineGone(list: string): string;
  readonly mineMark: string;
  readonly noFigures: string;
  /** `+ ?` behind an amount. */
  unpublishedPart(names: string): string;
  /** What had no room, and where it is to be found. */
  leftOut(list: string): string;
  /** The same of a memo of the programme. */
  leftOutProgramme(list: string): string;
  /** Below the head "Due". */
  readonly noDay: string;
  /** In how many lines of a programme nobody is named who answers. */
  unnamed(count: number): string;
  /** What of a programme was chosen to be shown. */
  only(list: string): string;
  readonly left: Readonly<Record<LeftOut, (count: number) => string>>;
  readonly digest: string;
  drawing(plan: string): string;
}

/** Every language has every word: a missing one does not compile. */
export const memoWords: Readonly<Record<Language, MemoWords>> = {
  kk: memoWordsKk,
  ru: memoWordsRu,
  en: memoWordsEn,
};
