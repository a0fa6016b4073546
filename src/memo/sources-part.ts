import { addressOf } from "../drawing/index.ts";
import { type Source, wordsIn } from "../workspace/index.ts";
import { clean } from "./clipped.ts";
import { baseOf, type Desk, firstOf, nameRun, say } from "./desk.ts";
import { type Paragraph, paragraph, type Run } from "./memo.ts";
import { stopped } from "./missing-part.ts";
import { dayWords } from "./statement-part.ts";

/** The sources, numbered in the order in which the memo first leans on them. */
export function sourcesPart(desk: Desk): readonly Paragraph[] {
  const all = [...desk.cited].flatMap(([id, number]) => {
    const source = baseOf(desk).sources.get(id);
    return source === undefined ? [] : [{ source, number }];
  });
  const shown = firstOf(desk, all, desk.room.sources, "sources").map(({ source, number }) => [
    { text: `${number}\u00a0`, strong: true as const },
    ...sourceRuns(desk, source),
  ]);
  if (shown.length === 0) return [];
  const head = paragraph("head", { text: desk.page.foot.sources });
  if (desk.room.sourceLines) return [head, ...shown.map((runs) => paragraph("small", ...runs))];
  const inARow = shown.flatMap((runs, i) => (i === 0 ? runs : [{ text: "  " }, ...runs]));
  return [head, paragraph("small", ...inARow)];
}

/** Longer titles give way to who publishes them, where that is shorter. */
const SHORT = 60;

function shortOf(desk: Desk, { title, publisher, edition }: Source): string | undefined {
  const whole = wordsIn(title, desk.language).text;
  const short = [publisher, edition].filter((part) => part !== undefined).join(", ");
  const known = publisher !== undefined && short.length < Math.min(whole.length, desk.room.name);
  return whole.length > SHORT && known ? clean(short) : undefined;
}

/** `Title. Publisher, edition, date; address.` */
function sourceRuns(desk: Desk, source: Source): readonly Run[] {
  const { publisher, edition, date, where } = source;
  const title = nameRun(desk, source.title);
  if (!desk.room.addresses) {
    desk.leftOut.set("addresses", 1);
    return [{ ...title, text: stopped(shortOf(desk, source) ?? title.text) }];
  }
  const day = date === undefined ? undefined : dayWords(desk, date);
  const address = addressOf(source)?.shown ?? where;
  // One after another they say only where each is found.
  const named = desk.room.sourceLines || address === undefined;
  const parts = [address, ...(named ? [publisher, edition, day] : [])];
  const [found, ...rest] = roomFor(parts, desk.room.sourceLines ? 160 : 64);
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
