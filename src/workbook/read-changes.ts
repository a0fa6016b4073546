import { type Issue, issue } from "../core/index.ts";
import type { FigureChange, NewDue, NewFact } from "../format/index.ts";
import type { Language, Workspace } from "../workspace/index.ts";
import { ABOUT_ROWS, WORKBOOK_FORMAT } from "./about-sheet.ts";
import { type CellAt, type Desk, readTitles } from "./desk.ts";
import { factColumns } from "./facts-sheet.ts";
import { type FigureRow, figureRows } from "./figure-rows.ts";
import { columnNames } from "./figures-sheet.ts";
import { isLanguage } from "./is-language.ts";
import { programmeColumns } from "./programme-sheet.ts";
import type { BookSheet } from "./read-book.ts";
import { readChange } from "./read-change.ts";
import { DUE_COLUMNS, type Put, readDues } from "./read-dues.ts";
import { READ_FACT_COLUMNS, readFacts } from "./read-facts.ts";
import { COLUMNS, type ColumnName, SHEETS, type SheetName, says } from "./words.ts";

export interface Changes {
  readonly changes: readonly FigureChange[];
  readonly cells: ReadonlyMap<string, CellAt>;
  readonly dues: readonly Put<NewDue>[];
  readonly facts: readonly Put<NewFact>[];
  /** Of the workbook: its notes are read in it. */
  readonly language: Language;
  readonly issues: readonly Issue[];
}

/** What a person changed in a workbook of these very texts: cells that differ from those it was given with. */
export function readChanges(
  sheets: readonly BookSheet[],
  workspace: Workspace,
  file: string,
  digest: string,
): Changes {
  const none = { changes: [], cells: new Map(), dues: [], facts: [], language: "en" as const };
  const about = sheetNamed(sheets, "about");
  const figures = sheetNamed(sheets, "figures");
  const at = { file, line: 1, column: 1, length: 1 };
  if (about === undefined || figures === undefined) {
    const name = SHEETS[about === undefined ? "about" : "figures"].en;
    return { ...none, issues: [issue("workbook-sheet", at, { missing: "sheet", name })] };
  }
  const said = (row: number): string => String(about.rows.get(row)?.get(2)?.value ?? "");
  const language = said(ABOUT_ROWS.language);
  if (said(ABOUT_ROWS.format) !== WORKBOOK_FORMAT || !isLanguage(language)) {
    return { ...none, issues: [issue("workbook-refused", at, { reason: "other-format" })] };
  }
  if (said(ABOUT_ROWS.digest) !== digest) {
    return { ...none, issues: [issue("workbook-changed", at, { name: SHEETS.about[language] })] };
  }
  const read = readFigures(figures, workspace, file, language);
  const dues = readSheet(sheets, DUES, workspace, file, language);
  const facts = readSheet(sheets, FACTS, workspace, file, language);
  const issues = [...read.issues, ...dues.issues, ...facts.issues];
  return { language, ...read, dues: dues.found, facts: facts.found, issues };
}

function sheetNamed(sheets: readonly BookSheet[], name: SheetName): BookSheet | undefined {
  return sheets.find(({ title }) => says(SHEETS[name], title));
}

/** A sheet that may be missing, and how it is read. */
interface SheetRead<Found> {
  readonly name: SheetName;
  readonly columns: readonly ColumnName[];
  /** Columns it cannot do without. */
  readonly needed: readonly ColumnName[];
  readonly read: (desk: Desk, workspace: Workspace, language: Language) => readonly Found[];
}

const DUES: SheetRead<Put<NewDue>> = {
  name: "programme",
  columns: programmeColumns,
  needed: DUE_COLUMNS,
  read: readDues,
};
const FACTS: SheetRead<Put<NewFact>> = {
  name: "facts",
  columns: factColumns,
  needed: READ_FACT_COLUMNS,
  read: readFacts,
};

function readSheet<Found>(
  sheets: readonly BookSheet[],
  { name, columns, needed, read }: SheetRead<Found>,
  workspace: Workspace,
  file: string,
  language: Language,
): { readonly found: readonly Found[]; readonly issues: readonly Issue[] } {
  const sheet = sheetNamed(sheets, name);
  if (sheet === undefined || workspace.programme === undefined) return { found: [], issues: [] };
  const { places } = readTitles(sheet, columns);
  const lost = needed.find((column) => !places.has(column));
  if (lost !== undefined) return { found: [], issues: [lostColumn(sheet, lost, file, language)] };
  const desk: Desk = { sheet, file, places, issues: [] };
  const found = read(desk, workspace, language);
  return { found, issues: desk.issues };
}

function lostColumn(
  { title }: BookSheet,
  column: ColumnName,
  file: string,
  language: Language,
): Issue {
  const at = { file, line: 1, column: 1, length: 1 };
  const name = COLUMNS[column][language];
  return issue("workbook-sheet", at, { missing: "column", name, sheet: title });
}

function readFigures(
  sheet: BookSheet,
  workspace: Workspace,
  file: string,
  language: Language,
): Pick<Changes, "changes" | "cells" | "issues"> {
  const { places, missing } = readTitles(sheet, columnNames);
  const [lost] = missing;
  if (lost !== undefined) {
    return { changes: [], cells: new Map(), issues: [lostColumn(sheet, lost, file, language)] };
  }
  const known = new Map(figureRows(workspace, language).map((row) => [row.path, row]));
  const desk = { sheet, workspace, file, known, places, cells: new Map(), issues: [] };
  const changes = [...sheet.rows].flatMap(([row, cells]) =>
    row === 1 ? [] : (readChange(row, cells, desk) ?? []),
  );
  return { changes, cells: desk.cells, issues: desk.issues };
}

/** All that reading a row of figures needs, and what it finds. */
export interface FigureDesk extends Desk {
  readonly workspace: Workspace;
  readonly known: ReadonlyMap<string, FigureRow>;
  readonly cells: Map<string, CellAt>;
}
