import type { ReaderChanges } from "../../memo/index.ts";
import type { Opened } from "../../questions/index.ts";
import type { Language } from "../../workspace/index.ts";
import { type Mine, tellMine, tellThings, whatIsMine } from "../figures/what-is-mine.ts";

/** What the reader did to the plan, as a memo tells it; undefined where nothing was done. */
export function readerChanges(
  { plan: before }: Opened,
  { plan: now }: Opened,
  language: Language,
): ReaderChanges | undefined {
  if (before === undefined || now === undefined || before === now) return undefined;
  const mine = whatIsMine(before, now);
  // A memo tells of the verdict: what is published of a programme moves none of it.
  const moving = (things: Mine["added"]) => things.filter(({ section }) => section !== "facts");
  return {
    figures: tellMine(mine, now, language).lines.map(({ text }) => text),
    added: tellThings(moving(mine.added), now, language),
    gone: tellThings(moving(mine.gone), before, language),
  };
}
