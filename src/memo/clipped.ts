/** Characters no XML may hold, and those that turn the direction of a whole line, are shown as such. */
const UNFIT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are just what must not stand there
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** Words someone entered, as one line that may stand in any document. */
export function clean(text: string): string {
  return text
    .replace(UNFIT, "\ufffd")
    .replace(/\s*[\n\r\t]\s*/g, " ")
    .toWellFormed();
}

/** No more letters than there is room for; the end says that something follows. */
export function clipped(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most).join("").trimEnd()}…`;
}
