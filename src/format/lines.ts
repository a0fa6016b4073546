import type { Place } from "../core/index.ts";

/** Finds lines and columns of a file's characters. */
export interface LineIndex {
  place(from: number, to: number): Place;
}

/** Columns count code points, so that a caret stands under the very character in any script. */
export function indexLines(file: string, text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return {
    place(from, to) {
      const line = lineOf(starts, from);
      const start = starts[line] ?? 0;
      const lineEnd = starts[line + 1] === undefined ? text.length : (starts[line + 1] ?? 0) - 1;
      return {
        file,
        line: line + 1,
        column: countPoints(text, start, from) + 1,
        length: Math.max(1, countPoints(text, from, Math.min(to, Math.max(from, lineEnd)))),
      };
    },
  };
}

function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function countPoints(text: string, from: number, to: number): number {
  let count = to - from;
  for (let i = from; i < to - 1; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0xd800 && code < 0xdc00) count--;
  }
  return Math.max(0, count);
}
