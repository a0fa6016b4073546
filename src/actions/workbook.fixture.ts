import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { workbookBytes } from "../files/index.ts";
import type { Sheet } from "../workbook/index.ts";

/** A workbook with other cells under some titles in the rows of some paths, as a person leaves it. */
export function withCells(
  sheets: readonly Sheet[],
  cells: readonly (readonly [path: string, title: string, value: string | number | undefined])[],
): Promise<Uint8Array> {
  return workbookBytes(
    sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.map((cell, i) => {
          const edit = cells.find(
            ([path, title]) => row[0]?.value === path && sheet.columns[i]?.title === title,
          );
          return edit === undefined ? cell : { ...cell, value: edit[2] };
        }),
      ),
    })),
  );
}

/** The same bytes with another text in one of the parts; a part that was not there is put in. */
export function withPart(
  bytes: Uint8Array,
  name: string,
  edit: (text: string) => string,
): Uint8Array {
  const parts = unzipSync(bytes);
  const text = parts[name] === undefined ? "" : strFromU8(parts[name]);
  return zipSync({ ...parts, [name]: strToU8(edit(text)) });
}

/** The part of the sheet with this text in its first row. */
export function partWith(bytes: Uint8Array, text: string): string {
  const shared = strFromU8(unzipSync(bytes)["xl/sharedStrings.xml"] ?? new Uint8Array());
  const index = [...shared.matchAll(/<si>.*?<\/si>/gs)].findIndex(([si]) =>
    si.includes(`>${text}<`),
  );
  const found = Object.entries(unzipSync(bytes)).find(
    ([name, part]) =>
      name.startsWith("xl/worksheets/") && strFromU8(part).includes(`<v>${index}</v>`),
  );
  return found?.[0] ?? "";
}
