import type { Opened } from "../questions/index.ts";
import { whatIsMine } from "./figures/what-is-mine.ts";

/** How far a text has moved from another: figures that say otherwise, and things that came or went. */
export interface Differences {
  readonly figures: number;
  readonly things: number;
}

export function countDifferences(before: Opened, after: Opened): Differences {
  if (before.plan === undefined || after.plan === undefined) return { figures: 0, things: 0 };
  const { figures, added, gone, dates } = whatIsMine(before.plan, after.plan);
  const paths = new Set(figures.map(({ path }) => path));
  return { figures: paths.size, things: added.length + gone.length + dates.length };
}
