const VOWELS = "аәеёиіоөуұүыэюя";
const NEVER_FIRST = "ьъй";
const PAIR_FIRST = "бвгғдкқпстфх";
const PAIR_SECOND = "рл";
/** Shorter words stand in every column; as many letters stay together at either end. */
const LONG = 11;
const KEPT = 4;
export const SOFT_HYPHEN = "\u00ad";

/**
 * Long Cyrillic words with soft hyphens between syllables: no browser hyphenates Kazakh, and a
 * column of the table is narrower than «полупроводниковые».
 */
export function softened(text: string): string {
  return text.replace(/[а-яёәғқңөұүһі]{11,}/giu, (word) => syllables(word));
}

function syllables(word: string): string {
  const letters = [...word];
  if (letters.length < LONG) return word;
  return letters
    .map((letter, i) => (breaksBefore(letters, i) ? SOFT_HYPHEN : "") + letter)
    .join("");
}

/** One consonant, or a pair like «пр», goes with the vowel after it: по-лу-про-вод-ни-ко-вые. */
function breaksBefore(letters: readonly string[], i: number): boolean {
  if (i < KEPT || letters.length - i < KEPT) return false;
  const small = letters.map((letter) => letter.toLowerCase());
  const [before = "", first = "", second = "", third = ""] = small.slice(i - 1, i + 3);
  if (!isConsonant(first) || !small.slice(0, i).some(isVowel)) return false;
  if (isVowel(second)) return !isPair(before, first);
  return isPair(first, second) && isVowel(third);
}

function isPair(first: string, second: string): boolean {
  return PAIR_FIRST.includes(first) && PAIR_SECOND.includes(second);
}

function isVowel(letter: string): boolean {
  return VOWELS.includes(letter);
}

function isConsonant(letter: string): boolean {
  return !isVowel(letter) && !NEVER_FIRST.includes(letter);
}
