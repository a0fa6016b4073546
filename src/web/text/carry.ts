/** Characters of a text that became others: `from` to `to` of the old one. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The one stretch in which two texts differ; undefined where they do not. */
export function differenceOf(before: string, after: string): Span | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from++;
  let end = 0;
  while (end < most - from && before.at(-1 - end) === after.at(-1 - end)) end++;
  // Half a letter is no letter: the halves of one outside the basic plane stay together.
  if (isSecondHalf(before[from]) || isSecondHalf(after[from])) from = Math.max(0, from - 1);
  if (end > 0 && isSecondHalf(before.at(-end))) end -= 1;
  return { from, to: before.length - end, insert: after.slice(from, after.length - end) };
}

function isSecondHalf(unit: string | undefined): boolean {
  return unit !== undefined && unit >= "\udc00" && unit <= "\udfff";
}

/** The text as an editor holds it: every line ends in one sign. */
export function editorText(text: string): string {
  return text.replaceAll("\r\n", "\n");
}

/**
 * What the file says after its lines were edited: only what changed changes, so a file keeps the line ends it had,
 * and new lines end as its first one does.
 */
export function fileText(file: string, edited: string): string {
  const span = differenceOf(editorText(file), edited);
  if (span === undefined) return file;
  const end = /\r?\n/.exec(file)?.[0] ?? "\n";
  const [from, to] = [fileOffset(file, span.from), fileOffset(file, span.to)];
  return file.slice(0, from) + span.insert.replaceAll("\n", end) + file.slice(to);
}

function fileOffset(file: string, offset: number): number {
  if (!file.includes("\r\n")) return offset;
  let at = 0;
  for (let left = offset; left > 0; left--) at += file.startsWith("\r\n", at) ? 2 : 1;
  return at;
}
