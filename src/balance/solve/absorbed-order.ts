// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import { NONE, type QuotientGraph } from "./quotient-graph.ts";

/**
 * The pivots again, each right after those it absorbed (postorder): the fill is the same, but rows that work together
 * come to stand side by side.
 */
export function orderAbsorbed(q: QuotientGraph, pivots: Int32Array): Int32Array {
  const { parent, merged } = q;
  const child = new Int32Array(q.nodeCount).fill(NONE);
  const sibling = new Int32Array(q.nodeCount).fill(NONE);
  for (let i = pivots.length - 1; i >= 0; i--) {
    const pivot = pivots[i]!;
    const above = parent[pivot]!;
    if (above < 0) continue;
    sibling[pivot] = child[above]!;
    child[above] = pivot;
  }
  const order = new Int32Array(q.nodeCount);
  let done = 0;
  const path: number[] = [];
  for (const root of pivots) {
    if (parent[root]! >= 0) continue;
    path.push(root);
    while (path.length > 0) {
      const node = path[path.length - 1]!;
      const next = child[node]!;
      if (next >= 0) {
        child[node] = sibling[next]!;
        path.push(next);
        continue;
      }
      path.pop();
      for (let at = node; at >= 0; at = merged[at]!) order[done++] = at;
    }
  }
  return order;
}
