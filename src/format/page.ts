/** A text while it is written piece by piece, line by line. */
export interface Page {
  /** The pieces so far, with the blanks and line ends between them. */
  readonly pieces: string[];
  /** Line ends waiting for the next piece: at the end of the text they are not written. */
  breaks: number;
  /** Where the next character would stand, in characters from the margin. */
  column: number;
  /** The last piece opened a bracket: nothing parts it from the next. */
  opened: boolean;
}

export function openPage(): Page {
  return { pieces: [], breaks: 0, column: 0, opened: false };
}

/** Lines left empty between two others. */
const MOST_EMPTY = 1;

/** Puts a piece: at `indent` where a line begins, else behind the last one, parted by a blank if it is `spaced`. */
export function put(page: Page, piece: string, indent: number, spaced: boolean): void {
  if (page.pieces.length === 0) write(page, " ".repeat(indent));
  else if (page.breaks > 0) {
    write(page, "\n".repeat(Math.min(page.breaks, MOST_EMPTY + 1)) + " ".repeat(indent));
  } else if (spaced && !page.opened) write(page, " ");
  write(page, piece);
  page.breaks = 0;
  page.opened = false;
}

/** Writes text as it is. */
export function write(page: Page, text: string): void {
  const end = text.lastIndexOf("\n");
  const length = [...text.slice(end + 1)].length;
  page.column = end < 0 ? page.column + length : length;
  page.pieces.push(text);
}

export function breakLine(page: Page): void {
  page.breaks += 1;
}

/** The whole text: its last line ends as every line does. */
export function closePage({ pieces }: Page): string {
  return pieces.length === 0 ? "" : `${pieces.join("")}\n`;
}
