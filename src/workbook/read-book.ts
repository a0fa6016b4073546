import type { Day } from "../core/index.ts";
import { dayIn, dayOf, FROM_1900, FROM_1904 } from "./book-days.ts";
import type { Refused } from "./unpack.ts";
import { MOST, unpack } from "./unpack.ts";
import { attribute, xmlPieces } from "./xml.ts";

/** A cell as a spreadsheet left it. */
export interface BookCell {
  readonly value: number | string | boolean;
  /** A date, a month of a year, a percentage: what the number is shown as. */
  readonly shown?: "date" | "month" | "percent";
  /** Of what is shown as a date: `2026-11-25`, or `2026-11` of a month. */
  readonly day?: string;
  readonly formula?: true;
  readonly error?: true;
}

/** One sheet: its cells by row and column, both from 1. */
export interface BookSheet {
  readonly title: string;
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, BookCell>>;
}

interface Book {
  readonly sheets: readonly BookSheet[];
}

/** Reads the sheets of an .xlsx file, or says why it is not read. Nothing in it is run or followed. */
export function readBook(bytes: Uint8Array): Book | Refused {
  const parts = unpack(bytes);
  if ("reason" in parts) return parts;
  const workbook = parts.get("xl/workbook.xml");
  if (workbook === undefined) return { reason: "not-a-workbook" };
  const targets = targetsOf(parts.get("xl/_rels/workbook.xml.rels") ?? "");
  const shared = sharedTexts(parts.get("xl/sharedStrings.xml") ?? "");
  const formats = shownAs(parts.get("xl/styles.xml") ?? "");
  let epoch = FROM_1900;
  const room = { cells: MOST.cells, rows: MOST.rows };
  const sheets: BookSheet[] = [];
  for (const piece of xmlPieces(workbook)) {
    if (piece === undefined) return { reason: "not-a-workbook" };
    if (piece.kind === "text" || piece.kind === "close") continue;
    if (piece.name === "workbookPr" && isTrue(attribute(piece.tag, "date1904"))) epoch = FROM_1904;
    if (piece.name !== "sheet") continue;
    const part = parts.get(targets.get(attribute(piece.tag, "id") ?? "") ?? "");
    if (part === undefined) continue;
    const rows = readRows(part, { shared, formats, epoch }, room);
    if ("reason" in rows) return rows;
    sheets.push({ title: attribute(piece.tag, "name") ?? "", rows: rows.rows });
  }
  return sheets.length === 0 ? { reason: "not-a-workbook" } : { sheets };
}

function targetsOf(rels: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const piece of xmlPieces(rels)) {
    if (piece === undefined || !("tag" in piece) || piece.name !== "Relationship") continue;
    const target = attribute(piece.tag, "Target") ?? "";
    const path = target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`;
    targets.set(attribute(piece.tag, "Id") ?? "", path);
  }
  return targets;
}

/** The texts that cells name by their number; how something is pronounced is no part of it. */
function sharedTexts(part: string): readonly string[] {
  const texts: string[] = [];
  let [text, inText, aside] = ["", false, false];
  for (const piece of xmlPieces(part)) {
    if (piece === undefined) break;
    if (piece.kind === "text") {
      if (inText && !aside) text += piece.text;
    } else if (piece.name === "si") {
      if (piece.kind === "close" || piece.kind === "empty") texts.push(text);
      text = "";
    } else if (piece.name === "t") inText = piece.kind === "open";
    else if (piece.name === "rPh") aside = piece.kind === "open";
  }
  return texts;
}

/** What each style of a cell shows a number as. */
function shownAs(part: string): readonly BookCell["shown"][] {
  const codes = new Map<number, string>();
  const shown: BookCell["shown"][] = [];
  let inside = false;
  for (const piece of xmlPieces(part)) {
    if (piece === undefined) break;
    if (piece.kind === "text") continue;
    if (piece.name === "cellXfs") inside = piece.kind === "open";
    if (!("tag" in piece)) continue;
    if (piece.name === "numFmt") {
      codes.set(Number(attribute(piece.tag, "numFmtId")), attribute(piece.tag, "formatCode") ?? "");
    } else if (inside && piece.name === "xf") {
      const id = Number(attribute(piece.tag, "numFmtId") ?? 0);
      shown.push(shownBy(id, codes.get(id)));
    }
  }
  return shown;
}

/** Built-in formats by their number, others by their code (words in quotes and brackets left out). */
function shownBy(id: number, code: string | undefined): BookCell["shown"] {
  if (code === undefined) {
    if (id === 9 || id === 10) return "percent";
    if (id === 17) return "month";
    const date = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58);
    return date && id !== 48 && id !== 49 ? "date" : undefined;
  }
  const plain = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  const letters = plain.replace(/general/gi, "");
  if (/y/i.test(letters) && /m/i.test(letters) && !/[dhs]/i.test(letters)) return "month";
  if (/[ymdhs]/i.test(letters)) return "date";
  return plain.includes("%") ? "percent" : undefined;
}

interface Room {
  cells: number;
  rows: number;
}

interface BookStyle {
  readonly shared: readonly string[];
  readonly formats: readonly BookCell["shown"][];
  /** The day with the number 0. */
  readonly epoch: Day;
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly shown: BookCell["shown"];
  text: string;
  formula: boolean;
}

function readRows(
  part: string,
  { shared, formats, epoch }: BookStyle,
  room: Room,
): { readonly rows: ReadonlyMap<number, ReadonlyMap<number, BookCell>> } | Refused {
  const rows = new Map<number, Map<number, BookCell>>();
  let [row, column, inText, aside] = [0, 0, false, false];
  let open: OpenCell | undefined;
  for (const piece of xmlPieces(part)) {
    if (piece === undefined) return { reason: "not-a-workbook" };
    if (piece.kind === "text") {
      if (open !== undefined && inText && !aside) open.text += piece.text;
      continue;
    }
    const begins = piece.kind !== "close";
    if (piece.name === "row" && "tag" in piece) {
      row = numberOf(attribute(piece.tag, "r")) ?? row + 1;
      column = 0;
      room.rows -= 1;
      if (room.rows < 0) return { reason: "too-large", most: MOST.rows };
    } else if (piece.name === "c") {
      if ("tag" in piece) {
        const at = addressOf(attribute(piece.tag, "r"));
        column = at?.column ?? column + 1;
        row = at?.row ?? row;
        const type = attribute(piece.tag, "t") ?? "n";
        const shown = formats[Number(attribute(piece.tag, "s") ?? 0)];
        open = { row, column, type, shown, text: "", formula: false };
        room.cells -= 1;
        if (room.cells < 0) return { reason: "too-large", most: MOST.cells };
      }
      if (open !== undefined && (piece.kind === "close" || piece.kind === "empty")) {
        const cell = closeCell(open, shared, epoch);
        if (cell !== undefined) {
          const cells = rows.get(open.row) ?? new Map<number, BookCell>();
          rows.set(open.row, cells.set(open.column, cell));
        }
        open = undefined;
      }
    } else if (piece.name === "v" || piece.name === "t") inText = piece.kind === "open";
    else if (piece.name === "rPh") aside = piece.kind === "open";
    else if (piece.name === "f" && begins && open !== undefined) open.formula = true;
  }
  return { rows };
}

function closeCell(
  { type, text, shown, formula }: OpenCell,
  shared: readonly string[],
  epoch: Day,
): BookCell | undefined {
  const marks = formula ? { formula: true as const } : {};
  if (type === "s") return withText(shared[numberOf(text) ?? -1] ?? "", marks);
  if (type === "str" || type === "inlineStr") return withText(text, marks);
  if (type === "d") return { value: text, shown: "date", ...dayIn(text), ...marks };
  if (type === "e") return { value: text, error: true, ...marks };
  if (text.trim() === "") return formula ? { value: "", ...marks } : undefined;
  if (type === "b") return { value: text.trim() === "1", ...marks };
  const value = Number(text);
  if (!Number.isFinite(value)) return { value: text, error: true, ...marks };
  if (shown === undefined) return { value, ...marks };
  return { value, shown, ...(shown === "percent" ? {} : dayOf(value, shown, epoch)), ...marks };
}

function isTrue(word: string | undefined): boolean {
  return word === "1" || word === "true";
}

function withText(value: string, marks: { readonly formula?: true }): BookCell | undefined {
  return value === "" && marks.formula === undefined ? undefined : { value, ...marks };
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,7}$/.test(text.trim()) ? Number(text) : undefined;
}

function addressOf(
  name: string | undefined,
): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(name ?? "") ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}
