/** Letters that two columns of a terminal are needed for: East Asian wide and fullwidth forms, emoji. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u;

/** Signs that take no column: accents over the letter before, joiners, and the marks of `paint.ts`. */
const WITHOUT = /^[\p{Mn}\p{Me}\p{Cf}\ue000-\ue0ff]$/u;

/** Columns a text takes on a terminal: one a letter in Kazakh, Russian and English alike. */
export function widthOf(text: string): number {
  let columns = 0;
  for (const letter of text) columns += widthOfLetter(letter);
  return columns;
}

export function widthOfLetter(letter: string): number {
  if (letter < "\u0300") return letter === "\u00ad" ? 0 : 1;
  if (WITHOUT.test(letter)) return 0;
  return WIDE.test(letter) ? 2 : 1;
}

/** The text with blanks behind it, so that it takes so many columns. */
export function padEnd(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - widthOf(text)));
}
