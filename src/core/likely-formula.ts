import { readFormula } from "./chemical-formula.ts";
import { ELEMENTS } from "./elements.ts";
import { EITHER, TWO_CAPITALS } from "./formula-slips.ts";
import { latinLookAlike } from "./look-alikes.ts";

const MAX_LENGTH = 40;

/**
 * The chemical formula a word was probably meant as, where it is none: `FE2O3`, `sio2`, `Si02`, `SlO2`, `MnSO4.H2O`,
 * `CL`, Cyrillic `СО2`. Words such as `gangue`, `ash`, `REO` and `LOI` are meant as they stand.
 */
export function likelyFormula(word: string): string | undefined {
  if (word.length > MAX_LENGTH || isFormula(word)) return undefined;
  const latin = latinLookAlike(word);
  if (latin !== word && isFormula(latin)) return latin;
  const marked = withMarks(latin);
  if (marked !== latin && isFormula(marked)) return marked;
  const either = Object.hasOwn(EITHER, latin) ? EITHER[latin] : undefined;
  return either ?? withLetters(latin) ?? withCase(latin);
}

/** Written as symbols are, `Xx`, `Xx2O3`; whether there are such elements is another matter. Not `VM`, `Phase2`. */
export function looksLikeFormula(word: string): boolean {
  return (
    /^[A-Z][a-z]$/.test(word) ||
    (SYMBOLS.test(word) && /[A-Z].*[A-Z]/.test(word) && /\d/.test(word))
  );
}

const SYMBOLS = /^(?:[A-Z][a-z]?(?:\d+(?:\.\d+)?)?|[()[\]·.]\d*)+$/;

function isFormula(word: string): boolean {
  return "elements" in readFormula(word);
}

/** Another dot for the middle one, a zero for an O. */
function withMarks(word: string): string {
  return word
    .replace(/[*•∙⋅]/g, "·")
    .replace(/(?<=[A-Za-z\d)\]])\.(?=\d*(?:[A-Z][a-z]?\d*)+)/g, "·")
    .replace(/(?<=[A-Z][a-z]?)0(?=[1-9]?(?:$|[A-Z]))/g, "O");
}

/** A capital I and a small l, a small l and a small i are one stroke: `AI2O3`, `SlO2`. Two capitals: `SIC`. */
function withLetters(word: string): string | undefined {
  if (!SYMBOLS.test(word)) return undefined;
  const tries = [
    word.replace(/(?<=[A-Z])I/g, "l"),
    word.replace(/(?<=[A-Z])l/g, "i"),
    word.replace(TWO_CAPITALS, (pair) => pair.slice(0, 1) + pair.slice(1).toLowerCase()),
  ];
  return tries.find((other) => other !== word && isFormula(other));
}

const SYMBOL_OF: ReadonlyMap<string, string> = new Map(
  ELEMENTS.filter((e) => e.weight !== undefined).map((e) => [e.symbol.toLowerCase(), e.symbol]),
);

/** The trade's word for the oxides of the rare earths, not an oxide of rhenium. */
const WORDS = new Set(["REO"]);

/** The same letters in the case of chemistry, where a word is like no other word: one element, its oxide, or with counts. */
function withCase(word: string): string | undefined {
  if (WORDS.has(word) || !/^[A-Za-z]{1,2}\d*(?:[A-Za-z]{1,2}\d*){0,5}$/.test(word))
    return undefined;
  const counted =
    /\d/.test(word) && /[a-z].*[a-z]/i.test(word) && /(?:o|s|f|cl|br|n|c|h)\d*$/i.test(word);
  const element = /^[A-Za-z]{2}$/.test(word);
  const oxide = /^[A-Z]{2}O$/.test(word);
  if (!counted && !element && !oxide) return undefined;
  const spelt = spell(word.toLowerCase());
  return spelt !== undefined && spelt !== word && isFormula(spelt) ? spelt : undefined;
}

/** Splits small letters into symbols, each as long as it can be. */
function spell(letters: string): string | undefined {
  if (letters === "") return "";
  const digits = /^\d+/.exec(letters)?.[0];
  if (digits !== undefined) return joined(digits, spell(letters.slice(digits.length)));
  // a carbonate is more likely than cobalt in threes
  for (const length of /^co\d/.test(letters) ? [1] : [2, 1]) {
    const symbol = SYMBOL_OF.get(letters.slice(0, length));
    if (symbol === undefined || symbol.length !== length) continue;
    const whole = joined(symbol, spell(letters.slice(length)));
    if (whole !== undefined) return whole;
  }
  return undefined;
}

function joined(first: string, rest: string | undefined): string | undefined {
  return rest === undefined ? undefined : first + rest;
}
