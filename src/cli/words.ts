import type { Language } from "../actions/index.ts";
import { WORDS_EN } from "./words-en.ts";
import { WORDS_KK } from "./words-kk.ts";
import { WORDS_RU } from "./words-ru.ts";

/** What only the command line says, beside the words it shares with the page and the messages. */
export interface CommandWords {
  readonly option: Readonly<Record<"promise" | "example" | "per-unit", string>>;
  readonly shell: string;
  /** What `S1` and `S2` are when they stand together. */
  readonly newFolder: string;
  readonly anyCode: string;
}

/** Every language has every word: a missing one does not compile. */
export const commandWords: Readonly<Record<Language, CommandWords>> = {
  kk: WORDS_KK,
  ru: WORDS_RU,
  en: WORDS_EN,
};
