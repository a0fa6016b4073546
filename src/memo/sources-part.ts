import { addressOf } from "../drawing/index.ts";
import type { Source } from "../workspace/index.ts";
import { clipped } from "./clipped.ts";
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

/** The longest title of a source that stands without its address. */
const SHORT = 50;

/** `Title. Publisher, edition, date; address.` */
function sourceRuns(desk: Desk, source: Source): readonly Run[] {
  const { publisher, edition, date, where } = source;
  const title = nameRun(desk, source.title);
  if (!desk.room.addresses) {
    desk.leftOut.set("addresses", 1);
    return [{ ...title, text: stopped(clipped(title.text, SHORT)) }];
  }
  const day = date === undefined ? undefined : dayWords(desk, date);
  const rest = [publisher, edition, day].filter((part) => part !== undefined && part !== "");
  const address = addressOf(source)?.shown ?? where;
  // One after another they say only where each is found.
  const named = desk.room.sourceLines || address === undefined ? rest.join(", ") : "";
  const after = [named, address ?? ""].filter((part) => part !== "").join("; ");
  const most = desk.room.sourceLines ? 160 : 64;
  return [
    { ...title, text: stopped(title.text) },
    ...(after === "" ? [] : [say(desk, ` ${stopped(clipped(after, most))}`, { tone: "quiet" })]),
  ];
}
