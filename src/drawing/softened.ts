const VOWELS = "аәеёиіоөуұүыэюя";
const NEVER_FIRST = "ьъй";
/** Shorter words stand in every column; as many letters stay together at either end. */
const LONG = 11;
const KEPT = 4;
const SOFT_HYPHEN = "\u00ad";

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

/** One consonant goes with the vowel after it: по-лу-про-вод-ни-ко-вые. */
function breaksBefore(letters: readonly string[], i: number): boolean {
  if (i < KEPT || letters.length - i < KEPT) return false;
  const [letter = "", next = ""] = letters.slice(i, i + 2).map((one) => one.toLowerCase());
  if (VOWELS.includes(letter) || NEVER_FIRST.includes(letter)) return false;
  const vowelBefore = letters.slice(0, i).some((one) => VOWELS.includes(one.toLowerCase()));
  return vowelBefore && VOWELS.includes(next);
}
