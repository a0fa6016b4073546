/** One cell of a table: its text, and the characters of the file it stands on. */
export interface Cell {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Cells of RFC 4180 lines with their places: quotes double inside quotes, a line end may stand inside. `faults`
 * are what cannot be a cell: a quote that never closes, something after a closing quote.
 */
export function splitCells(text: string): {
  readonly rows: readonly (readonly Cell[])[];
  readonly faults: readonly Cell[];
} {
  const rows: Cell[][] = [];
  const faults: Cell[] = [];
  let row: Cell[] = [];
  for (let at = text.startsWith("\uFEFF") ? 1 : 0; at < text.length; ) {
    const { cell, fault, ends, next } = readCell(text, at);
    row.push(cell);
    if (fault !== undefined) faults.push(fault);
    at = next;
    if (!ends && at < text.length) continue;
    if (row.some((one) => one.text.trim() !== "")) rows.push(row);
    row = [];
  }
  return { rows, faults };
}

interface Read {
  readonly cell: Cell;
  readonly fault?: Cell;
  /** The row ends with it. */
  readonly ends: boolean;
  readonly next: number;
}

const QUOTED = /"((?:[^"]|"")*)"/y;
const PLAIN = /[^,\r\n]*/y;

function readCell(text: string, from: number): Read {
  QUOTED.lastIndex = from;
  const quoted = QUOTED.exec(text);
  if (quoted === null) return plainCell(text, from);
  const inner = quoted[1] ?? "";
  const close = from + quoted[0].length;
  const cell = { text: inner.replaceAll('""', '"'), from: from + 1, to: close - 1 };
  const after = plainCell(text, close);
  const { fault: _, ...rest } = after;
  return after.cell.text.trim() === "" ? { ...rest, cell } : { ...rest, cell, fault: after.cell };
}

/** A cell without quotes; one that begins with a quote has lost the other. */
function plainCell(text: string, from: number): Read {
  PLAIN.lastIndex = from;
  const found = PLAIN.exec(text)?.[0] ?? "";
  const to = from + found.length;
  const cell = { text: found, from, to };
  const end = /^(?:\r\n|\r|\n)/.exec(text.slice(to, to + 2))?.[0];
  const read = { cell, ends: end !== undefined, next: to + (end?.length ?? 1) };
  return found.startsWith('"') ? { ...read, fault: cell } : read;
}
