import { SOFT_HYPHEN, softened } from "../softened.ts";
import { CODES, REGULAR, SEMIBOLD } from "./letter-widths.ts";

const codes = CODES.split(" ").map((code) => Number.parseInt(code, 36));

function tableOf(widths: string): ReadonlyMap<number, number> {
  const all = widths.split(" ");
  return new Map(codes.map((code, i) => [code, Number(all[i])]));
}

const TABLES = { plain: tableOf(REGULAR), strong: tableOf(SEMIBOLD) } as const;

/** Digits are all as wide as this where they stand in columns. */
const DIGIT = "0".codePointAt(0) ?? 0;
/** A letter the face has not is drawn by another: hardly wider than this. [1/1000] */
const STRANGE = 1000;

export type Weight = keyof typeof TABLES;

/** How wide a text is in IBM Plex Sans, by its measured letters. [px] */
export function textWidth(text: string, size: number, weight: Weight = "strong"): number {
  const table = TABLES[weight];
  let thousandths = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const digit = code >= DIGIT && code < DIGIT + 10;
    thousandths += table.get(digit ? DIGIT : code) ?? STRANGE;
  }
  return (thousandths * size) / 1000;
}

/** Lines no wider than asked; a word that is wider is parted between syllables, else it stands alone. */
export function wrapText(
  text: string,
  size: number,
  width: number,
  weight?: Weight,
): readonly string[] {
  const lines: string[] = [];
  const words = text
    .split(" ")
    .flatMap((word) =>
      textWidth(word, size, weight) > width ? parted(word, size, width) : [word],
    );
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size, weight) <= width) {
      lines[lines.length - 1] = longer;
    } else lines.push(word);
  }
  return lines;
}

/**
 * The pieces of a long word, each no wider than asked where its syllables allow it: «полупровод-», «никовые». It is
 * parted behind its own hyphens too, and an amount before its unit.
 */
function parted(word: string, size: number, width: number): readonly string[] {
  const pieces: Syllable[] = [];
  for (const { text, end } of word.split(/(?<=[-\u00a0])/).flatMap(syllablesOf)) {
    const last = pieces.at(-1);
    const longer = `${last?.text ?? ""}${text}`;
    const fits = last !== undefined && textWidth(longer + end, size) <= width;
    if (fits) pieces[pieces.length - 1] = { text: longer, end };
    else pieces.push({ text, end });
  }
  return pieces.map(({ text, end }) => `${text}${end}`.trimEnd());
}

interface Syllable {
  readonly text: string;
  /** What stands behind it where a line ends. */
  readonly end: "-" | "";
}

function syllablesOf(word: string): readonly Syllable[] {
  const all = softened(word).split(SOFT_HYPHEN);
  return all.map((text, i) => ({ text, end: i < all.length - 1 ? "-" : "" }));
}

/** The widest piece of a word parted where it is wider than asked: as wide as a column must be. [px] */
export function narrowestWidth(word: string, size: number, width: number): number {
  const longest = parted(word, size, width);
  return Math.max(...longest.map((piece) => textWidth(piece, size)));
}
