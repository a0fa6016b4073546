// The one file that knows the library that writes spreadsheets.
import type { CellObject } from "write-excel-file/node";
import type { Cell, Sheet } from "../workbook/index.ts";

/** Cells a person may write in. */
const OPEN = "#FFF6D6";
const TITLE = "#E9EDF0";

/** The bytes of an .xlsx file with these sheets. */
export async function workbookBytes(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const laid = sheets.map(({ title, columns, rows, fixed }) => ({
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
  const { default: writeXlsxFile } = await import("write-excel-file/node");
  return writeXlsxFile(laid, { fontFamily: "Calibri", fontSize: 11 }).toBuffer();
}

function laidCell({ value, open }: Cell): CellObject {
  const fill = open ? { backgroundColor: OPEN } : {};
  if (value === undefined) return fill;
  if (typeof value === "string") return { value, type: String, ...fill };
  return { value, type: Number, format: "General", ...fill };
}
