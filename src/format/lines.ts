import type { Place } from "../core/index.ts";

/** Finds lines and columns of a file's characters. */
export interface LineIndex {
  place(from: number, to: number): Place;
}

/** Columns count code points, so that a caret stands under the very character in any script. */
export function indexLines(file: string, text: string): LineIndex {
  const starts = lineStarts(text);
  const seconds = secondHalves(text);
  const points = (from: number, to: number): number =>
    Math.max(0, to - from - (countBelow(seconds, to) - countBelow(seconds, from)));
  return {
    place(from, to) {
      const line = countBelow(starts, from + 1) - 1;
      const start = starts[line] ?? 0;
      const end = Math.min(to, Math.max(from, lineEnd(text, starts, line)));
      return {
        file,
        line: line + 1,
        column: points(start, from) + 1,
        length: Math.max(1, points(from, end)),
      };
    },
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** Where the last character of a line ends, its line end left out. */
function lineEnd(text: string, starts: readonly number[], line: number): number {
  const next = starts[line + 1];
  if (next === undefined) return text.length;
  return text[next - 2] === "\r" ? next - 2 : next - 1;
}

/** Offsets of the second halves of characters outside the basic plane: they take up no column of their own. */
function secondHalves(text: string): readonly number[] {
  return Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index + 1);
}

/** How many of some sorted offsets are below one. */
function countBelow(sorted: readonly number[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
