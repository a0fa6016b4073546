/** What a cell holds: a number as a number, a text as a text. */
export type CellValue = number | string | undefined;

export interface Cell {
  readonly value: CellValue;
  /** It is read back: a person may write in it. */
  readonly open?: true;
}

export interface Column {
  readonly title: string;
  /** In characters. */
  readonly width: number;
}

/** One table of a plan, its first row the titles of its columns. */
export interface Sheet {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Columns that stay when one scrolls to the right; the titles always do. */
  readonly fixed: number;
}

/** The most characters a cell can hold. */
const MOST_CHARACTERS = 32_000;

/** A cell nobody writes in. */
export function cell(value: CellValue): Cell {
  return { value: typeof value === "string" ? cellText(value) : value };
}

/** A cell a person may write in; what is longer than a cell stays in the text alone. */
export function openCell(value: CellValue): Cell {
  if (typeof value === "string" && value.length > MOST_CHARACTERS) return cell(value);
  return { ...cell(value), open: true };
}

/** Characters no XML may hold are shown as such. */
function cellText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are just what must not stand there
  const clean = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd");
  return clean.toWellFormed().slice(0, MOST_CHARACTERS);
}

/** `D17`: the name of a cell by its row and column, both from 1. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}
