import type { Language } from "../workspace/index.ts";

// Chromium sorts Kazakh by English rules, and Russian and English put і after и: own alphabets.
const KAZAKH = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
const LATIN = "abcdefghijklmnopqrstuvwxyz";

const ALPHABETS: Readonly<Record<Language, readonly string[]>> = {
  kk: [...LATIN, ...KAZAKH],
  // A Kazakh name among Russian ones stands where its alphabet puts it.
  ru: [...LATIN, ...foldedYo(KAZAKH)],
  en: [...LATIN, ...KAZAKH],
};

/** Russian dictionaries read ё as е. */
function foldedYo(alphabet: string): readonly string[] {
  return [...alphabet].filter((letter) => letter !== "ё");
}

/**
 * Order of two names for a reader: digits, Latin letters, then the alphabet of the language; case
 * only where all else is equal. A total order, the same in every engine.
 */
export function compareNames(a: string, b: string, language: Language): number {
  const [left, right] = [keyOf(a, language), keyOf(b, language)];
  const length = Math.min(left.length, right.length);
  for (let i = 0; i < length; i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  if (left.length !== right.length) return left.length - right.length;
  return a < b ? -1 : a > b ? 1 : 0;
}

function keyOf(name: string, language: Language): readonly number[] {
  return [...name.toLowerCase()].map((letter) => rankOf(letter, language));
}

/** Blanks and marks first, digits, letters of the alphabets, everything else by its code point. */
function rankOf(letter: string, language: Language): number {
  const folded = language === "ru" && letter === "ё" ? "е" : letter;
  const rank = ALPHABETS[language].indexOf(folded);
  if (rank >= 0) return 1000 + rank;
  const code = folded.codePointAt(0) ?? 0;
  return code < 128 ? code : 2000 + code;
}
