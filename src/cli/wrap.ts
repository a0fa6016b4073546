import { widthOf, widthOfLetter } from "./width.ts";

/** The text in lines of at most so many columns, broken at blanks (never at no-break ones), else inside a word. */
export function wrap(text: string, columns: number): readonly string[] {
  const room = Math.max(4, columns);
  return text.split("\n").flatMap((line) => wrapLine(line, room));
}

function wrapLine(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((word) => pieces(word, columns))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer) > columns) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** A word longer than a line, cut where it must be. */
function pieces(word: string, columns: number): readonly string[] {
  if (widthOf(word) <= columns) return [word];
  const parts: string[] = [];
  let part = "";
  let width = 0;
  for (const letter of word) {
    width += widthOfLetter(letter);
    if (width > columns) {
      parts.push(part);
      [part, width] = ["", widthOfLetter(letter)];
    }
    part += letter;
  }
  return [...parts, part];
}

/** Lines with something before each: `first` before the first, as many blanks before the others. */
export function wrapBehind(first: string, text: string, columns: number): readonly string[] {
  const width = widthOf(first);
  const blanks = " ".repeat(width);
  return wrap(text, columns - width).map((line, i) => (i === 0 ? first : blanks) + line);
}
