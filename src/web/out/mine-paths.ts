import { plainFigures, saidBy } from "../../format/index.ts";
import type { Opened } from "../../questions/index.ts";

/** Paths of the figures that say something else than when the plan was opened, or were not there. */
export function minePaths(original: Opened, opened: Opened): ReadonlySet<string> {
  if (original.plan === undefined || opened.plan === undefined || original === opened)
    return new Set();
  const was = plainFigures(original.plan.base);
  const changed = [...plainFigures(opened.plan.base)].filter(([path, figure]) => {
    const before = was.get(path);
    return before === undefined || saidBy(before) !== saidBy(figure);
  });
  return new Set(changed.map(([path]) => path));
}
