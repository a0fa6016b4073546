import type { Language } from "../workspace/index.ts";
import { webWordsEn } from "./web-words-en.ts";
import { webWordsKk } from "./web-words-kk.ts";
import { webWordsRu } from "./web-words-ru.ts";

/** Words of the frame of the page: what stands round every view. */
export interface WebWords {
  /** Names of the views, as the top line calls them. */
  readonly views: Readonly<
    Record<"verdict" | "programme" | "chain" | "figures" | "mine" | "text" | "files", string>
  >;
  readonly skip: string;
  readonly parts: string;
  readonly languages: string;
  readonly dark: string;
  readonly light: string;
  readonly undo: string;
  readonly redo: string;
  /** Nothing differs from the text that was opened. */
  readonly asOpened: string;
  /** So many figures differ, and so many things came or went. */
  differs(figures: number, things: number): string;
  /** Before the reader's own numbers, above a verdict. */
  readonly standsOnMine: string;
  readonly seeDifference: string;
  readonly save: string;
  /** What is asked of the plan: day, year, scenarios. */
  readonly asking: string;
  readonly asOf: string;
  readonly year: string;
  readonly scenarios: string;
  readonly asWritten: string;
  readonly judging: string;
  readonly loading: string;
  /** The text cannot be judged; below stands the former answer, where there is one. */
  cannotJudge(errors: number, former: boolean): string;
  /** Whoever judges broke off, or took too long; below stands the former answer, where there is one. */
  notJudged(former: boolean): string;
  readonly toTheText: string;
  /** The files changed on disk; mine stay. */
  changedOnDisk(files: string): string;
  /** Work of another tab, and when it was last changed; both stay. */
  otherWork(when: string): string;
  /** A button: the other work in place of this one, which stays kept. */
  readonly toOtherWork: string;
  readonly changed: string;
  /** The page has its first screen and no texts. */
  readonly unreachable: string;
  readonly viewFailed: string;
  readonly notADay: string;
  readonly notAYear: string;
}

export const webWords: Readonly<Record<Language, WebWords>> = {
  kk: webWordsKk,
  ru: webWordsRu,
  en: webWordsEn,
};
