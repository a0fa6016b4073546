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

/** A name of no more letters than there is room for, of whole words where it has any; the end says that something follows. */
export function clipped(text: string, most: number): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  const start = letters.slice(0, most).join("");
  const words = letters[most] === " " ? start : start.replace(/\s+\S*$/, "");
  return `${words.trimEnd()}…`;
}

/** The sentences from the first on for which there is room; undefined where not even the first has any. */
export function wholeSentences(text: string, most: number, language: string): string | undefined {
  if ([...text].length <= most) return text;
  let whole = "";
  for (const { segment } of new Intl.Segmenter(language, { granularity: "sentence" }).segment(
    text,
  )) {
    if ([...whole, ...segment].length > most) break;
    whole += segment;
  }
  return whole === "" ? undefined : whole.trimEnd();
}
