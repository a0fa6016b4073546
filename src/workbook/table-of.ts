import type { Language } from "../workspace/index.ts";
import type { Cell, Sheet } from "./sheet.ts";
import { COLUMNS, type ColumnName, SHEETS, type SheetName } from "./words.ts";

/** A sheet under the titles of its columns, each with its width. */
export function tableOf(
  name: SheetName,
  columns: { readonly [C in ColumnName]?: number },
  rows: readonly (readonly Cell[])[],
  fixed: number,
  language: Language,
): Sheet {
  const names = Object.keys(columns) as readonly ColumnName[];
  return {
    title: SHEETS[name][language],
    columns: names.map((one) => ({ title: COLUMNS[one][language], width: columns[one] ?? 10 })),
    rows,
    fixed,
  };
}
