// The one file that knows the library that writes spreadsheets outside a browser.
import { LETTERS, layOut, type Sheet } from "../workbook/index.ts";

/** The bytes of an .xlsx file with these sheets. */
export async function workbookBytes(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import("write-excel-file/node");
  return writeXlsxFile(layOut(sheets), LETTERS).toBuffer();
}
