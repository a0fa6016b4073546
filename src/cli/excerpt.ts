import type { Place } from "../core/index.ts";
import { pictured } from "./paint.ts";
import { widthOf, widthOfLetter } from "./width.ts";

/** A line of a text with the carets that stand under the very characters. */
export interface Excerpt {
  readonly line: string;
  readonly carets: string;
}

const TAB = 4;
const CUT = "…";

/** The line of a place, tabs as blanks, cut round the place where it is longer than `columns`. */
export function excerptOf(
  texts: ReadonlyMap<string, string>,
  at: Place,
  columns: number,
): Excerpt | undefined {
  const text = lineOf(texts.get(at.file), at.line);
  if (text === undefined) return undefined;
  const letters = [...pictured(text.replace(/\r$/, ""))];
  const before = at.column - 1;
  const length = Math.max(1, Math.min(at.length, letters.length - before));
  const { from, to } = windowOf(letters, before, before + length, columns);
  const shown = letters.slice(from, to);
  const head = shownText(letters.slice(from, before));
  const lead = from > 0 ? CUT : "";
  const carets = widthOf(shownText(shown.slice(before - from, before - from + length)));
  return {
    line: lead + shownText(shown) + (to < letters.length ? CUT : ""),
    carets: " ".repeat(widthOf(lead + head)) + "^".repeat(Math.max(1, carets)),
  };
}

function lineOf(text: string | undefined, line: number): string | undefined {
  if (text === undefined) return undefined;
  let start = 0;
  for (let at = 1; at < line; at++) {
    const end = text.indexOf("\n", start);
    if (end < 0) return undefined;
    start = end + 1;
  }
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? undefined : end);
}

function shownText(letters: readonly string[]): string {
  return letters.map((letter) => (letter === "\t" ? " ".repeat(TAB) : letter)).join("");
}

function shownWidth(letter: string): number {
  return letter === "\t" ? TAB : widthOfLetter(letter);
}

/** The letters shown: as many round the place as there is room for, more of what stands before it. */
function windowOf(
  letters: readonly string[],
  start: number,
  end: number,
  columns: number,
): { readonly from: number; readonly to: number } {
  const room = Math.max(20, columns) - 2 * CUT.length;
  const total = letters.reduce((sum, letter) => sum + shownWidth(letter), 0);
  if (total <= room) return { from: 0, to: letters.length };
  let from = start;
  for (let width = 0; from > 0 && width < room / 2; from--)
    width += shownWidth(letters[from - 1] ?? "");
  let to = from;
  for (let width = 0; to < letters.length; to++) {
    width += shownWidth(letters[to] ?? "");
    if (width > room && to > start) break;
  }
  return { from, to: Math.max(to, Math.min(end, from + room)) };
}
