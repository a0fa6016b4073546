export const LANGUAGES = ["kk", "ru", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Words of a person in the languages they gave them in; `plain` is said without naming a language. */
export interface LocalText {
  readonly plain?: string;
  readonly kk?: string;
  readonly ru?: string;
  readonly en?: string;
}

/** The words in the language asked for, and in which language they really are when that one is missing. */
export interface Words {
  readonly text: string;
  /** The language the text fell back to, if the one asked for is missing. */
  readonly fallback?: Language;
}

/** English stands in before Russian and Kazakh: the order of the fallback is fixed so that pages repeat. */
const FALLBACK: readonly Language[] = ["en", "ru", "kk"];

export function wordsIn(text: LocalText, language: Language): Words {
  const own = text[language] ?? text.plain;
  if (own !== undefined) return { text: own };
  for (const other of FALLBACK) {
    const words = text[other];
    if (words !== undefined) return { text: words, fallback: other };
  }
  return { text: "" };
}
