export { LETTERS, layOut } from "./lay-out.ts";
export { planSheets } from "./plan-sheets.ts";
export { readBook } from "./read-book.ts";
export { type Changes, readChanges } from "./read-changes.ts";
export type { Cell, Sheet } from "./sheet.ts";
export { MOST } from "./unpack.ts";
export {
  looksLikeZip,
  readZip,
  startOfEntry,
  unpackEntry,
  type ZipEntry,
} from "./zip.ts";
