import { EVIDENCE, type IssueFacts, isEvidence, issue, likelyName } from "../core/index.ts";
import type { FigureChange } from "../format/index.ts";
import type { FigureRow } from "./figure-rows.ts";
import { columnNames, type FigureColumn, isOpen, type OpenColumn } from "./figures-sheet.ts";
import type { BookCell } from "./read-book.ts";
import type { Desk } from "./read-changes.ts";
import { readNumber } from "./read-number.ts";
import { type CellValue, cellName, openCell } from "./sheet.ts";

type Cells = ReadonlyMap<number, BookCell>;
type Problem = IssueFacts["workbook-cell"]["problem"];

/** What one row says otherwise than it was given; undefined where it says the same. */
export function readChange(row: number, cells: Cells, desk: Desk): FigureChange | undefined {
  const path = String(valueIn(cells, "path", desk)?.value ?? "").trim();
  const known = desk.known.get(path);
  if (known === undefined) return refuseRow(row, path, cells, desk);
  if (desk.cells.has(path)) return refuse(row, "path", "path-twice", path, desk);
  const at = placeOf(row, "path", desk);
  desk.cells.set(path, { at, name: nameOf(row, "value", desk) });
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
function refuseRow(row: number, path: string, cells: Cells, desk: Desk): undefined {
  const empty = columnNames.every((name) => valueIn(cells, name, desk) === undefined);
  if (empty) return undefined;
  return refuse(row, "path", "unknown-path", path, desk, likelyName(path, desk.known.keys()));
}

function valueIn(cells: Cells, column: FigureColumn, { places }: Desk): BookCell | undefined {
  return cells.get(places.get(column) ?? 0);
}

/** As it was given, however the spreadsheet has turned its blanks and line ends. */
function same(now: BookCell | undefined, was: CellValue): boolean {
  if (now?.formula || now?.error || now?.shown !== undefined) return false;
  if (typeof was === "number") return now?.value === was;
  return plain(now?.value ?? "") === plain(openCell(was).value ?? "");
}

function plain(value: BookCell["value"]): string {
  return String(value)
    .replace(/_x000[dD]_/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The text of a changed cell, or an issue that names it. */
function readCell(
  row: number,
  column: FigureColumn,
  cell: BookCell | undefined,
  known: FigureRow,
  desk: Desk,
): string | undefined {
  const given = String(cell?.value ?? "").trim();
  const say = (problem: Problem, likely?: string): undefined =>
    refuse(row, column, problem, given, desk, likely);
  if (cell?.formula) return say("formula");
  if (cell?.error) return say("error");
  if (!isOpen(column)) return say("locked");
  if (cell?.shown === "date") return say("date");
  if (column === "value" || column === "low" || column === "high") {
    const number = readNumber(cell, known, column);
    return "text" in number ? number.text : say(number.problem, number.likely);
  }
  return readWords(column, given.replace(/\s+/g, " "), desk, say);
}

function readWords(
  column: Exclude<OpenColumn, "value" | "low" | "high">,
  given: string,
  { workspace }: Desk,
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

function refuse(
  row: number,
  column: FigureColumn,
  problem: Problem,
  given: string,
  desk: Desk,
  likely?: string,
): undefined {
  const cell = nameOf(row, column, desk);
  const facts = { cell, problem, given: given.slice(0, 80) };
  const at = placeOf(row, column, desk);
  desk.issues.push(issue("workbook-cell", at, likely === undefined ? facts : { ...facts, likely }));
  return undefined;
}

function placeOf(row: number, column: FigureColumn, { file, places }: Desk) {
  return { file, line: row, column: places.get(column) ?? 1, length: 1 };
}

function nameOf(row: number, column: FigureColumn, { sheet, places }: Desk): string {
  return `${sheet.title}!${cellName(row, places.get(column) ?? 1)}`;
}
