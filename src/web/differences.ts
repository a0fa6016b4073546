import { plainFigures, saidBy } from "../format/index.ts";
import type { Opened } from "../questions/index.ts";

/** How far a text has moved from another: figures that say otherwise, and lines that differ besides. */
export function countDifferences(
  before: Opened,
  after: Opened,
): { readonly figures: number; readonly others: number } {
  if (before === after) return { figures: 0, others: 0 };
  const figures = changedFigures(before, after);
  const files = new Set([...before.texts.keys(), ...after.texts.keys()]);
  const lines = [...files].reduce(
    (sum, file) => sum + linesApart(before.texts.get(file) ?? "", after.texts.get(file) ?? ""),
    0,
  );
  return { figures, others: Math.max(0, lines - figures) };
}

function changedFigures({ plan: before }: Opened, { plan: after }: Opened): number {
  if (before === undefined || after === undefined) return 0;
  const [was, is] = [plainFigures(before.base), plainFigures(after.base)];
  return [...is].filter(([path, figure]) => {
    const old = was.get(path);
    return old !== undefined && saidBy(old) !== saidBy(figure);
  }).length;
}

/** Lines of the one text that the other has not, counted as the longer side: no order is compared. */
function linesApart(before: string, after: string): number {
  if (before === after) return 0;
  const [was, is] = [before.split("\n"), after.split("\n")];
  const more = (a: readonly string[], b: readonly string[]) => {
    const count = new Map<string, number>();
    for (const line of b) count.set(line, (count.get(line) ?? 0) + 1);
    return a.filter((line) => {
      const left = count.get(line) ?? 0;
      count.set(line, left - 1);
      return left <= 0;
    }).length;
  };
  return Math.max(more(was, is), more(is, was));
}
