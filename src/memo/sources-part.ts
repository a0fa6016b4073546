import { addressOf } from "../drawing/index.ts";
import { type Source, wordsIn } from "../workspace/index.ts";
import { clean } from "./clipped.ts";
import { type Paragraph, paragraph, type Run } from "./memo.ts";
import { stopped } from "./missing-part.ts";
import { firstOf, nameRun, type Sheet, say } from "./sheet.ts";
import { dayWords } from "./statement-part.ts";

/** The sources, numbered in the order in which the memo first leans on them. */
export function sourcesPart(sheet: Sheet): readonly Paragraph[] {
  const all = [...sheet.cited].flatMap(([id, number]) => {
    const source = sheet.base.sources.get(id);
    return source === undefined ? [] : [{ source, number }];
  });
  const shown = firstOf(sheet, all, sheet.room.sources, "sources").map(({ source, number }) => [
    { text: `${number}\u00a0`, strong: true as const },
    ...sourceRuns(sheet, source),
  ]);
  if (shown.length === 0) return [];
  const head = paragraph("head", { text: sheet.page.foot.sources });
  if (sheet.room.sourceLines) return [head, ...shown.map((runs) => paragraph("small", ...runs))];
  const inARow = shown.flatMap((runs, i) => (i === 0 ? runs : [{ text: "  " }, ...runs]));
  return [head, paragraph("small", ...inARow)];
}

/** Longer titles give way to who publishes them, where that is shorter. */
const SHORT = 60;

function shortOf(sheet: Sheet, { title, publisher, edition }: Source): string | undefined {
  const whole = wordsIn(title, sheet.language).text;
  const short = [publisher, edition].filter((part) => part !== undefined).join(", ");
  const known = publisher !== undefined && short.length < Math.min(whole.length, sheet.room.name);
  return whole.length > SHORT && known ? clean(short) : undefined;
}

/** `Title. Publisher, edition, date; address.` */
function sourceRuns(sheet: Sheet, source: Source): readonly Run[] {
  const { publisher, edition, date, where } = source;
  const title = nameRun(sheet, source.title);
  if (!sheet.room.addresses) {
    sheet.leftOut.set("addresses", 1);
    return [{ ...title, text: stopped(shortOf(sheet, source) ?? title.text) }];
  }
  const day = date === undefined ? undefined : dayWords(sheet, date);
  const address = addressOf(source)?.shown ?? where;
  // One after another they say only where each is found.
  const named = sheet.room.sourceLines || address === undefined;
  const parts = [address, ...(named ? [publisher, edition, day] : [])];
  const [found, ...rest] = roomFor(parts, sheet.room.sourceLines ? 160 : 64);
  const said = rest.filter((part) => part !== undefined);
  const after = [said.join(", "), found ?? ""].filter((part) => part !== "").join("; ");
  return [
    { ...title, text: stopped(title.text) },
    ...(after === "" ? [] : [say(` ${stopped(clean(after))}`, { tone: "quiet" })]),
  ];
}

/** Each part whole, as long as all of them have no more letters; what has no room is undefined. */
function roomFor(
  parts: readonly (string | undefined)[],
  most: number,
): readonly (string | undefined)[] {
  let left = most;
  return parts.map((part) => {
    if (part === undefined || part === "" || part.length > left) return undefined;
    left -= part.length;
    return part;
  });
}
