import type { Text } from "@codemirror/state";
import type { Place } from "../../core/index.ts";

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The characters a place of the plan's text points at, in an editor's document. */
export function stretchOf(doc: Text, { line, column, length }: Place): Stretch {
  const row = doc.line(Math.min(Math.max(1, line), doc.lines));
  const units = offsetsOf(row.text);
  const end = units.length - 1;
  const from = units[Math.min(Math.max(0, column - 1), end)] ?? 0;
  const to = units[Math.min(Math.max(0, column - 1) + length, end)] ?? row.length;
  return { from: row.from + from, to: row.from + Math.max(from, to) };
}

/** The place of an offset: lines and columns from 1, columns in whole characters. */
export function placeOf(
  doc: Text,
  offset: number,
): { readonly line: number; readonly column: number } {
  const row = doc.lineAt(offset);
  return { line: row.number, column: [...row.text.slice(0, offset - row.from)].length + 1 };
}

/** Where each character of a line begins, and where the line ends. */
function offsetsOf(text: string): readonly number[] {
  const starts: number[] = [0];
  let at = 0;
  for (const letter of text) {
    at += letter.length;
    starts.push(at);
  }
  return starts;
}
