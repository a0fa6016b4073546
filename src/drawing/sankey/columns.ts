import type { Band } from "./split-returns.ts";

interface Placed {
  readonly id: string;
  readonly kind: "process" | "inlet" | "exit";
}

/** Columns by the longest path; an inlet stands right before the first that takes it. */
export function columnsOf(
  nodes: readonly Placed[],
  forward: readonly Band[],
): ReadonlyMap<string, number> {
  const into = Map.groupBy(forward, ({ to }) => to);
  const out = Map.groupBy(forward, ({ from }) => from);
  const columns = new Map<string, number>();
  const find = (id: string): number => {
    const known = columns.get(id);
    if (known !== undefined) return known;
    const own = Math.max(0, ...(into.get(id) ?? []).map(({ from }) => find(from) + 1));
    columns.set(id, own);
    return own;
  };
  for (const { id } of nodes) find(id);
  for (const { id, kind } of nodes) {
    const takers = (out.get(id) ?? []).map(({ to }) => columns.get(to) ?? 0);
    if (kind === "inlet" && takers.length > 0) columns.set(id, Math.min(...takers) - 1);
  }
  return columns;
}
