import { changeableParts, type FigurePart } from "../format/index.ts";
import type { Language, Plan } from "../workspace/index.ts";
import { type FigureRow, figureRows } from "./figure-rows.ts";
import { type Cell, cell, openCell, type Sheet } from "./sheet.ts";
import { COLUMNS, type ColumnName, SHEETS } from "./words.ts";

/** The columns of the sheet of figures, in order, with their widths. */
export const FIGURE_COLUMNS = {
  path: 44,
  name: 34,
  value: 18,
  low: 12,
  high: 12,
  unit: 10,
  evidence: 12,
  source: 16,
  place: 24,
  note: 40,
  used: 40,
} as const satisfies Partial<Record<ColumnName, number>>;

export type FigureColumn = keyof typeof FIGURE_COLUMNS;

/** Columns that are read back. */
export const OPEN_COLUMNS = [
  "value",
  "low",
  "high",
  "evidence",
  "source",
  "place",
  "note",
] as const;
export type OpenColumn = (typeof OPEN_COLUMNS)[number];

export function isOpen(column: FigureColumn): column is OpenColumn {
  return OPEN_COLUMNS.some((open) => open === column);
}

export const columnNames = Object.keys(FIGURE_COLUMNS) as readonly FigureColumn[];

/** Every figure of a workspace, one row each; what may be changed is marked. */
export function figuresSheet({ base, texts }: Plan, language: Language): Sheet {
  const files = [...texts].map(([path, text]) => ({ path, text }));
  const parts = changeableParts(files, base, language);
  return {
    title: SHEETS.figures[language],
    columns: columnNames.map((name) => ({
      title: COLUMNS[name][language],
      width: FIGURE_COLUMNS[name],
    })),
    rows: figureRows(base, language).map((row) => cellsOf(row, parts.get(row.path) ?? NONE)),
    fixed: 2,
  };
}

const NONE: ReadonlySet<FigurePart> = new Set();

/** The cells of a figure's row, in the order of the columns. */
function cellsOf(row: FigureRow, parts: ReadonlySet<FigurePart>): readonly Cell[] {
  return columnNames.map((name) => {
    const value = row[name] === "" ? undefined : row[name];
    return isOpen(name) && parts.has(name) ? openCell(value) : cell(value);
  });
}
