// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import type { Dependence } from "./components.ts";

export const NONE = -1;

/**
 * The graph of an elimination under way. A node is a variable (not yet eliminated; it may stand for several that
 * cannot be told apart), an element (a pivot, with the list of the variables it joined), or gone.
 */
export interface QuotientGraph {
  readonly nodeCount: number;
  /** Lists of all nodes; a variable's list holds its elements first, then its variables. */
  list: Int32Array;
  used: number;
  readonly start: Int32Array;
  readonly elements: Int32Array;
  readonly length: Int32Array;
  /** Variables a variable stands for; 0 for elements and gone ones; negative while it is in the pivot's list. */
  readonly weight: Int32Array;
  /** Of a variable: at most so many are joined to it. Of an element: so many are in its list. */
  readonly degree: Int32Array;
  /** Variables of equal degree, in doubly linked lists. */
  readonly head: Int32Array;
  readonly after: Int32Array;
  readonly before: Int32Array;
  lowest: number;
  /** Of an element: tag + how much of it lies outside the pivot's list; 0 once it is absorbed. Else a mark. */
  readonly outside: Int32Array;
  tag: number;
  /** Variables of equal fingerprint, in linked lists. */
  readonly print: Int32Array;
  readonly printHead: Int32Array;
  readonly printNext: Int32Array;
  /** What is eliminated together with a node: a chain of merged nodes. */
  readonly merged: Int32Array;
  readonly mergedLast: Int32Array;
  /** Variables not yet eliminated. */
  left: number;
}

export function startQuotientGraph(graph: Dependence): QuotientGraph {
  const n = graph.start.length - 1;
  const list = new Int32Array(2 * graph.target.length + 2 * n + 16);
  list.set(graph.target);
  const q: QuotientGraph = {
    nodeCount: n,
    list,
    used: graph.target.length,
    start: graph.start.slice(0, n),
    elements: new Int32Array(n),
    length: new Int32Array(n),
    weight: new Int32Array(n).fill(1),
    degree: new Int32Array(n),
    head: new Int32Array(n + 1).fill(NONE),
    after: new Int32Array(n),
    before: new Int32Array(n),
    lowest: 0,
    outside: new Int32Array(n).fill(1),
    tag: 2,
    print: new Int32Array(n),
    printHead: new Int32Array(n + 1).fill(NONE),
    printNext: new Int32Array(n),
    merged: new Int32Array(n).fill(NONE),
    mergedLast: new Int32Array(n),
    left: n,
  };
  for (let node = n - 1; node >= 0; node--) {
    q.length[node] = graph.start[node + 1]! - graph.start[node]!;
    q.degree[node] = q.length[node]!;
    q.mergedLast[node] = node;
    enlist(q, node);
  }
  return q;
}

/** Puts a variable at the head of the list of its degree. */
export function enlist(q: QuotientGraph, node: number): void {
  const degree = q.degree[node]!;
  const first = q.head[degree]!;
  q.after[node] = first;
  q.before[node] = NONE;
  if (first >= 0) q.before[first] = node;
  q.head[degree] = node;
  if (degree < q.lowest) q.lowest = degree;
}

export function delist(q: QuotientGraph, node: number): void {
  const after = q.after[node]!;
  const before = q.before[node]!;
  if (after >= 0) q.before[after] = before;
  if (before >= 0) q.after[before] = after;
  else q.head[q.degree[node]!] = after;
}

/** `node` stops standing for itself and is eliminated when `host` is. */
export function mergeInto(q: QuotientGraph, host: number, node: number): void {
  q.weight[host]! += q.weight[node]!;
  q.weight[node] = 0;
  q.merged[q.mergedLast[host]!] = node;
  q.mergedLast[host] = q.mergedLast[node]!;
}

/** Starts a new round of marks, above every value now in `outside`. */
export function advanceTag(q: QuotientGraph, by: number): void {
  q.tag += by;
  if (q.tag < 1 << 29) return;
  for (let node = 0; node < q.nodeCount; node++) if (q.outside[node] !== 0) q.outside[node] = 1;
  q.tag = 2;
}

export function reserve(q: QuotientGraph, room: number): void {
  if (q.used + room <= q.list.length) return;
  const larger = new Int32Array(2 * q.list.length + room);
  larger.set(q.list);
  q.list = larger;
}
