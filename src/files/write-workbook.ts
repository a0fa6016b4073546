// The one file that knows the library that writes spreadsheets outside a browser.
import type { Sheet } from "../workbook/index.ts";

/** The bytes of an .xlsx file with these sheets; what it takes is loaded only now. */
export async function workbookBytes(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { LETTERS, layOut } = await import("../workbook/index.ts");
  const { default: writeXlsxFile } = await import("write-excel-file/node");
  return writeXlsxFile(layOut(sheets), LETTERS).toBuffer();
}
