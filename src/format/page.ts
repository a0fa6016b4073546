/** A text while it is written piece by piece, line by line. */
export interface Page {
  text: string;
  /** Line ends waiting for the next piece: at the end of the text they are not written. */
  breaks: number;
  /** The last piece opened a bracket: nothing parts it from the next. */
  opened: boolean;
}

export function openPage(): Page {
  return { text: "", breaks: 0, opened: false };
}

/** Lines left empty between two others. */
const MOST_EMPTY = 1;

/** Puts a piece: at `indent` where a line begins, else behind the last one, parted by a blank if it is `spaced`. */
export function put(page: Page, piece: string, indent: number, spaced: boolean): void {
  if (page.text === "") page.text = " ".repeat(indent);
  else if (page.breaks > 0) {
    page.text += "\n".repeat(Math.min(page.breaks, MOST_EMPTY + 1)) + " ".repeat(indent);
  } else if (spaced && !page.opened) page.text += " ";
  page.text += piece;
  page.breaks = 0;
  page.opened = false;
}

export function breakLine(page: Page): void {
  page.breaks += 1;
}

/** Where the next piece would stand, in characters from the margin. */
export function columnOf({ text }: Page): number {
  return [...text.slice(text.lastIndexOf("\n") + 1)].length;
}

/** The whole text: its last line ends as every line does. */
export function closePage({ text }: Page): string {
  return text === "" ? "" : `${text}\n`;
}
