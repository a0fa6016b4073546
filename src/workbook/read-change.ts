import { EVIDENCE, isEvidence, likelyName } from "../core/index.ts";
import type { FigureChange } from "../format/index.ts";
import { cellAt, type Problem, type RowCells, refuse, same, valueIn } from "./desk.ts";
import type { FigureRow } from "./figure-rows.ts";
import { columnNames, type FigureColumn, isOpen, type OpenColumn } from "./figures-sheet.ts";
import type { BookCell } from "./read-book.ts";
import type { FigureDesk } from "./read-changes.ts";
import { readNumber } from "./read-number.ts";
import { openCell } from "./sheet.ts";

/** What one row says otherwise than it was given; undefined where it says the same. */
export function readChange(
  row: number,
  cells: RowCells,
  desk: FigureDesk,
): FigureChange | undefined {
  const path = String(valueIn(cells, "path", desk)?.value ?? "").trim();
  const known = desk.known.get(path);
  if (known === undefined) return refuseRow(row, path, cells, desk);
  if (desk.cells.has(path)) return refuse(row, "path", "path-twice", path, desk);
  const { at } = cellAt(row, "path", desk);
  desk.cells.set(path, { at, name: cellAt(row, "value", desk).name });
  const changed = columnNames.filter((name) => !same(valueIn(cells, name, desk), known[name]));
  const change: Record<string, string> = {};
  for (const column of changed) {
    const text = readCell(row, column, valueIn(cells, column, desk), known, desk);
    if (text !== undefined) change[column] = text;
  }
  return Object.keys(change).length === 0
    ? undefined
    : { path, ...change, ...ownedBy(change, known) };
}

/** Another number is no longer what the source says: unless the row says who does, it is an assumption of whoever wrote it. */
function ownedBy(
  change: Readonly<Record<string, string>>,
  known: FigureRow,
): Partial<FigureChange> {
  const renumbered = ["value", "low", "high"].some((column) => column in change);
  const said = ["evidence", "source", "place"].some((column) => column in change);
  if (!renumbered || said || openCell(known.source).value === undefined) return {};
  return { evidence: "assumed", source: "", place: "" };
}

/** A row with nothing in it is no row; one of a figure nobody has is said. */
function refuseRow(row: number, path: string, cells: RowCells, desk: FigureDesk): undefined {
  const empty = columnNames.every((name) => valueIn(cells, name, desk) === undefined);
  if (empty) return undefined;
  return refuse(row, "path", "unknown-path", path, desk, likelyName(path, desk.known.keys()));
}

/** The text of a changed cell, or an issue that names it. */
function readCell(
  row: number,
  column: FigureColumn,
  cell: BookCell | undefined,
  known: FigureRow,
  desk: FigureDesk,
): string | undefined {
  const given = String(cell?.value ?? "").trim();
  const say = (problem: Problem, likely?: string): undefined =>
    refuse(row, column, problem, given, desk, likely);
  if (cell?.formula) return say("formula");
  if (cell?.error) return say("error");
  if (!isOpen(column)) return say("locked");
  if (cell?.shown === "date" || cell?.shown === "month") return say("date");
  if (column === "value" || column === "low" || column === "high") {
    const number = readNumber(cell, known, column);
    return "text" in number ? number.text : say(number.problem, number.likely);
  }
  return readWords(column, given.replace(/\s+/g, " "), desk, say);
}

function readWords(
  column: Exclude<OpenColumn, "value" | "low" | "high">,
  given: string,
  { workspace }: FigureDesk,
  say: (problem: Problem, likely?: string) => undefined,
): string | undefined {
  if (column === "evidence" && given !== "" && !isEvidence(given)) {
    return say("evidence", likelyName(given, EVIDENCE));
  }
  if (column === "source" && given !== "" && !workspace.sources.has(given)) {
    return say("unknown-source", likelyName(given, workspace.sources.keys()));
  }
  return given;
}
