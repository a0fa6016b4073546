import type { Language } from "../workspace/index.ts";
import { outWordsEn } from "./out-words-en.ts";
import { outWordsKk } from "./out-words-kk.ts";
import { outWordsRu } from "./out-words-ru.ts";

/** What leaves the page. */
export type OutName =
  | "memo"
  | "print"
  | "workbook"
  | "csv"
  | "json"
  | "svg"
  | "png"
  | "workspace"
  | "capsule"
  | "link";

interface WayOut {
  readonly title: string;
  /** What it is, and for whom. */
  readonly about: string;
}

/** The words of the view of what leaves. */
export interface OutWords {
  readonly title: string;
  readonly lead: string;
  readonly ways: Readonly<Record<OutName, WayOut>>;
  readonly make: string;
  readonly printNow: string;
  readonly copy: string;
  readonly making: string;
  readonly copied: string;
  /** The browser does not let a page write into the clipboard. */
  readonly notCopied: string;
  readonly language: string;
  readonly promise: string;
  readonly withDrawing: string;
  made(name: string, size: string): string;
  kilobytes(amount: string): string;
  megabytes(amount: string): string;
  /** The drawing was asked for, and the memo went without it. */
  readonly noRoomForDrawing: string;
  /** After a capsule was made: by what it is known. */
  digest(digest: string): string;
  /** No digest can be worked out where the connection is not secure. */
  readonly notSecure: string;
  readonly cannotJudge: string;
  /** There is no chain to draw. */
  readonly nothingToDraw: string;
  tooLarge(size: string): string;
  failed(what: string): string;
  /** Why a reader whose numbers are her own takes the workspace instead. */
  readonly linkIsWithoutMine: string;
}

/** Every language has every word: a missing one does not compile. */
export const outWords: Readonly<Record<Language, OutWords>> = {
  kk: outWordsKk,
  ru: outWordsRu,
  en: outWordsEn,
};
