import type { Place } from "../core/index.ts";

/** Lines of a file round a place, numbered, with the carets to stand under the last. */
export interface Excerpt {
  readonly address: string;
  readonly lines: readonly { readonly number: number; readonly text: string }[];
  /** Blanks before the carets, and how many carets. */
  readonly indent: number;
  readonly carets: number;
}

/** A line longer than this is cut round its carets: hostile files have lines of megabytes. */
const LONGEST = 88;
const BEFORE = 30;

/** The line of a place and the nearest line above that is less indented, its heading. */
export function excerptOf(texts: ReadonlyMap<string, string>, at: Place): Excerpt | undefined {
  const all = texts.get(at.file)?.split(/\r?\n/);
  const text = all?.[at.line - 1];
  if (all === undefined || text === undefined) return undefined;
  const { shown, column } = cutRound(text, at.column);
  const heading = headingAbove(all, at.line);
  const carets = Math.max(1, Math.min(at.length, [...shown].length - column + 1));
  return {
    address: `${at.file}:${at.line}:${at.column}`,
    lines: [...(heading ? [heading] : []), { number: at.line, text: shown }],
    indent: column - 1,
    carets,
  };
}

function headingAbove(lines: readonly string[], line: number) {
  const depth = indentOf(lines[line - 1] ?? "");
  for (let number = line - 1; number >= 1; number -= 1) {
    const text = lines[number - 1] ?? "";
    if (text.trim() === "" || text.trim().startsWith("#")) continue;
    if (indentOf(text) < depth) return { number, text: cutRound(text, 1).shown };
  }
  return undefined;
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

function cutRound(text: string, column: number): { shown: string; column: number } {
  const letters = [...text.replaceAll("\t", " ")];
  if (letters.length <= LONGEST) return { shown: letters.join(""), column };
  const from = Math.max(0, column - 1 - BEFORE);
  const cut = letters.slice(from, from + LONGEST);
  const [before, after] = [from > 0 ? "…" : "", from + LONGEST < letters.length ? "…" : ""];
  return { shown: before + cut.join("") + after, column: column - from + before.length };
}
