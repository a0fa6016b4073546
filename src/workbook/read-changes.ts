import { type Issue, issue, type Place } from "../core/index.ts";
import type { FigureChange } from "../format/index.ts";
import type { Language, Workspace } from "../workspace/index.ts";
import { ABOUT_ROWS, WORKBOOK_FORMAT } from "./about-sheet.ts";
import { type FigureRow, figureRows } from "./figure-rows.ts";
import { columnNames, type FigureColumn } from "./figures-sheet.ts";
import { isLanguage } from "./is-language.ts";
import type { BookCell, BookSheet } from "./read-book.ts";
import { readChange } from "./read-change.ts";
import { COLUMNS, SHEETS, type SheetName, says } from "./words.ts";

/** Where in a workbook a figure's row is, to tell of it. */
export interface FigureCell {
  readonly at: Place;
  /** `Figures!A17`. */
  readonly name: string;
}

export interface Changes {
  readonly changes: readonly FigureChange[];
  readonly cells: ReadonlyMap<string, FigureCell>;
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
  const none = { changes: [], cells: new Map(), language: "en" as const };
  const about = sheetOf(sheets, "about");
  const figures = sheetOf(sheets, "figures");
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
  return { language, ...readFigures(figures, workspace, file, language) };
}

function sheetOf(sheets: readonly BookSheet[], name: SheetName): BookSheet | undefined {
  return sheets.find(({ title }) => says(SHEETS[name], title));
}

function readFigures(
  sheet: BookSheet,
  workspace: Workspace,
  file: string,
  language: Language,
): Omit<Changes, "language"> {
  const { places, missing } = readTitles(sheet);
  const [lost] = missing;
  if (lost !== undefined) {
    const at = { file, line: 1, column: 1, length: 1 };
    const facts = { missing: "column", name: COLUMNS[lost][language] } as const;
    return { changes: [], cells: new Map(), issues: [issue("workbook-sheet", at, facts)] };
  }
  const known = new Map(figureRows(workspace, language).map((row) => [row.path, row]));
  const desk = { sheet, workspace, file, known, places, cells: new Map(), issues: [] };
  const changes = [...sheet.rows].flatMap(([row, cells]) =>
    row === 1 ? [] : (readChange(row, cells, desk) ?? []),
  );
  return { changes, cells: desk.cells, issues: desk.issues };
}

/** All that reading a row needs, and what it finds. */
export interface Desk {
  readonly sheet: BookSheet;
  readonly workspace: Workspace;
  readonly file: string;
  readonly known: ReadonlyMap<string, FigureRow>;
  readonly places: ReadonlyMap<FigureColumn, number>;
  readonly cells: Map<string, FigureCell>;
  readonly issues: Issue[];
}

/** In which column each title stands; columns of one's own may stand between. */
function readTitles({ rows }: BookSheet): {
  readonly places: ReadonlyMap<FigureColumn, number>;
  readonly missing: readonly FigureColumn[];
} {
  const titles: readonly (readonly [number, BookCell])[] = [...(rows.get(1) ?? [])];
  const places = new Map<FigureColumn, number>();
  for (const name of columnNames) {
    const found = titles.find(([, { value }]) => says(COLUMNS[name], String(value)));
    if (found !== undefined) places.set(name, found[0]);
  }
  return { places, missing: columnNames.filter((name) => !places.has(name)) };
}
