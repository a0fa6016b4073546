import type { Cell, Sheet } from "./sheet.ts";

/** Cells a person may write in. */
const OPEN = "#FFF6D6";
const TITLE = "#E9EDF0";

/** A cell as the library that writes spreadsheets takes it: in a browser and outside one it is the same. */
export interface LaidCell {
  readonly value?: string | number;
  readonly type?: StringConstructor | NumberConstructor;
  readonly format?: string;
  readonly fontWeight?: "bold";
  readonly backgroundColor?: string;
  readonly wrap?: boolean;
}

export interface LaidSheet {
  readonly sheet: string;
  readonly columns: { readonly width: number }[];
  readonly stickyRowsCount: number;
  readonly stickyColumnsCount?: number;
  readonly data: LaidCell[][];
}

/** The letters of a workbook. */
export const LETTERS = { fontFamily: "Calibri", fontSize: 11 } as const;

/** Sheets with their titles bold and kept in sight, and the cells that may be changed filled. */
export function layOut(sheets: readonly Sheet[]): LaidSheet[] {
  return sheets.map(({ title, columns, rows, fixed }) => ({
    sheet: title,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    ...(fixed === 0 ? {} : { stickyColumnsCount: fixed }),
    data: [
      columns.map(({ title: value }) => ({
        value,
        type: String,
        fontWeight: "bold" as const,
        backgroundColor: TITLE,
        wrap: true,
      })),
      ...rows.map((row) => row.map(laidCell)),
    ],
  }));
}

function laidCell({ value, open }: Cell): LaidCell {
  const fill = open ? { backgroundColor: OPEN } : {};
  if (value === undefined) return fill;
  if (typeof value === "string") return { value, type: String, ...fill };
  return { value, type: Number, format: "General", ...fill };
}
