import type { Language } from "../workspace/index.ts";
import { KEY_MEANINGS_KK } from "./key-meanings-kk.ts";
import { KEY_MEANINGS_RU } from "./key-meanings-ru.ts";

const TOLD: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>> = {
  kk: KEY_MEANINGS_KK,
  ru: KEY_MEANINGS_RU,
};

/** What a key of the language is for: the manual's English words in the reader's language. */
export function keyMeaning(english: string, language: Language): string | undefined {
  return language === "en" ? english : TOLD[language]?.[english];
}
