import type { StatedFigure, UnpublishedFigure } from "../workspace/index.ts";
import type { FigureChange } from "./figure-change.ts";
import { type Cell, splitCells } from "./split-cells.ts";

/** A table with one row changed, cell by cell; undefined where it has no such column, or the row says it otherwise. */
export function changeRow(
  text: string,
  figure: StatedFigure | UnpublishedFigure,
  change: FigureChange,
): string | undefined {
  const [header = [], ...rows] = splitCells(text).rows;
  const row = rows.find((cells) => cells[0]?.text.trim() === figure.path);
  const value = row?.[header.findIndex((cell) => cell.text.trim() === "value")];
  if (row === undefined || figure.kind !== "stated" || value?.text.trim() !== figure.text) {
    return undefined;
  }
  const edits: { readonly cell: Cell; readonly text: string }[] = [];
  for (const [key, given] of Object.entries(change)) {
    if (key === "path") continue;
    const cell = row[header.findIndex((one) => one.text.trim() === key)];
    if (cell === undefined) return undefined;
    edits.push({ cell, text: given });
  }
  return edits
    .toSorted((a, b) => b.cell.from - a.cell.from)
    .reduce((whole, { cell, text: given }) => putCell(whole, cell, given), text);
}

function putCell(text: string, { from, to }: Cell, given: string): string {
  const inQuotes = text[from - 1] === '"' && text[to] === '"';
  const doubled = given.replaceAll('"', '""');
  const bare = !inQuotes && /[",\r\n]/.test(given) ? `"${doubled}"` : given;
  return text.slice(0, from) + (inQuotes ? doubled : bare) + text.slice(to);
}
