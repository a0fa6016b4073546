import { type Issue, type IssueFacts, issue, type Place } from "../core/index.ts";
import type { BookCell, BookSheet } from "./read-book.ts";
import { type CellValue, cellName, openCell } from "./sheet.ts";
import { COLUMNS, type ColumnName, says } from "./words.ts";

export type Problem = IssueFacts["workbook-cell"]["problem"];
export type RowCells = ReadonlyMap<number, BookCell>;

/** A sheet that is read back, where its columns stand, and what was found wrong with its cells. */
export interface Desk {
  readonly sheet: BookSheet;
  readonly file: string;
  readonly places: ReadonlyMap<ColumnName, number>;
  readonly issues: Issue[];
}

/** Where in a workbook something was written, to tell of it. */
export interface CellAt {
  readonly at: Place;
  /** `Figures!A17`. */
  readonly name: string;
}

/** In which column each title stands; columns of one's own may stand between. */
export function readTitles(
  { rows }: BookSheet,
  names: readonly ColumnName[],
): { readonly places: ReadonlyMap<ColumnName, number>; readonly missing: readonly ColumnName[] } {
  const titles: readonly (readonly [number, BookCell])[] = [...(rows.get(1) ?? [])];
  const places = new Map<ColumnName, number>();
  for (const name of names) {
    const found = titles.find(([, { value }]) => says(COLUMNS[name], String(value)));
    if (found !== undefined) places.set(name, found[0]);
  }
  return { places, missing: names.filter((name) => !places.has(name)) };
}

export function valueIn(
  cells: RowCells,
  column: ColumnName,
  { places }: Pick<Desk, "places">,
): BookCell | undefined {
  return cells.get(places.get(column) ?? 0);
}

/** As it was given, however the spreadsheet has turned its blanks and line ends. */
export function same(now: BookCell | undefined, was: CellValue): boolean {
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

/** Says what is wrong with a cell, by sheet and cell. */
export function refuse(
  row: number,
  column: ColumnName,
  problem: Problem,
  given: string,
  desk: Desk,
  likely?: string,
): undefined {
  const { at, name } = cellAt(row, column, desk);
  const facts = { cell: name, problem, given: given.slice(0, 80) };
  desk.issues.push(issue("workbook-cell", at, likely === undefined ? facts : { ...facts, likely }));
  return undefined;
}

export function cellAt(row: number, column: ColumnName, { file, sheet, places }: Desk): CellAt {
  const place = places.get(column) ?? 1;
  return {
    at: { file, line: row, column: place, length: 1 },
    name: `${sheet.title}!${cellName(row, place)}`,
  };
}
