import { oneBlank } from "./one-blank.ts";
import { type Cell, splitCells } from "./split-cells.ts";

/** Columns whose blanks say nothing; the others hold words. */
const FIGURES = ["figure", "value", "low", "high"];

/** A table with no blanks round its figures, no empty rows, and one kind of line end. */
export function tidyTable(text: string): string {
  const { rows } = splitCells(text);
  const header = (rows[0] ?? []).map((cell) => cell.text.trim());
  const end = /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
  const lines = rows.map((row, at) =>
    row.map((cell, i) => tidyCell(cell, text, at === 0 || FIGURES.includes(header[i] ?? ""))),
  );
  return lines.map((cells) => cells.join(",") + end).join("");
}

/** What stands in quotes stays as it was typed. */
function tidyCell({ text, from, to }: Cell, whole: string, figure: boolean): string {
  if (whole[from - 1] === '"') return whole.slice(from - 1, to + 1);
  return figure ? oneBlank(text) : text;
}
