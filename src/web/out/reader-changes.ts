import type { ReaderChanges } from "../../memo/index.ts";
import type { Opened } from "../../questions/index.ts";
import type { Language } from "../../workspace/index.ts";
import { tellMine, tellThings, whatIsMine } from "../figures/what-is-mine.ts";

/** What the reader did to the plan, as a memo tells it; undefined where nothing was done. */
export function readerChanges(
  { plan: before }: Opened,
  { plan: now }: Opened,
  language: Language,
): ReaderChanges | undefined {
  if (before === undefined || now === undefined || before === now) return undefined;
  const mine = whatIsMine(before, now);
  return {
    figures: tellMine(mine, now, language).lines.map(({ text }) => text),
    added: tellThings(mine.added, now, language),
    gone: tellThings(mine.gone, before, language),
  };
}
