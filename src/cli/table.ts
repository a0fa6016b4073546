import { paint, type Style } from "./paint.ts";
import { padEnd, widthOf } from "./width.ts";
import { wrap } from "./wrap.ts";

export interface Cell {
  readonly text: string;
  readonly styles?: readonly Style[];
  /** Numbers stand under each other at their right ends. */
  readonly right?: boolean;
}

export type Row = readonly Cell[];

const GAP = 2;

/** Rows as lines: each cell wrapped in its column, none wider than asked. */
export function tableLines(rows: readonly Row[], widths: readonly number[]): readonly string[] {
  return rows.flatMap((row) => rowLines(row, widths));
}

function rowLines(row: Row, widths: readonly number[]): readonly string[] {
  const columns = row.map((cell, i) => wrap(cell.text, widths[i] ?? 10));
  const height = Math.max(1, ...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const parts = row.map((cell, i) => cellLine(cell, columns[i]?.[line] ?? "", widths[i] ?? 10));
    return parts.join(" ".repeat(GAP)).trimEnd();
  });
}

function cellLine(cell: Cell, line: string, width: number): string {
  const blanks = padEnd("", width - widthOf(line));
  const painted = paint(line, ...(cell.styles ?? []));
  return cell.right ? blanks + painted : painted + blanks;
}

/** As wide as the widest cell of each column, the last ones narrowed until all fit. */
export function naturalWidths(rows: readonly Row[], columns: number): readonly number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, i) =>
    Math.max(1, ...rows.map((row) => widthOf(row[i]?.text ?? ""))),
  );
  const words = widths.map((_, i) => longestWord(rows.map((row) => row[i]?.text ?? "")));
  let over = widths.reduce((sum, width) => sum + width + GAP, -GAP) - columns;
  while (over > 0) {
    const widest = widestOf(widths, words) ?? widestOf(widths, []);
    if (widest === undefined) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
    over--;
  }
  return widths;
}

const LEAST = 8;

/** Which column gives way: the widest above its longest word; undefined where none can. */
function widestOf(widths: readonly number[], words: readonly number[]): number | undefined {
  const room = widths.map((width, i) => (width > Math.max(LEAST, words[i] ?? 0) ? width : 0));
  const most = Math.max(0, ...room);
  return most === 0 ? undefined : room.indexOf(most);
}

function longestWord(texts: readonly string[]): number {
  return Math.max(0, ...texts.flatMap((text) => text.split(" ")).map(widthOf));
}

/** The first column as given, the others sharing what is left. */
export function sharedWidths(first: number, count: number, columns: number): readonly number[] {
  const each = Math.floor((columns - first - GAP * count) / Math.max(1, count));
  return [first, ...Array.from({ length: count }, () => each)];
}
