// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import type { Dependence } from "./components.ts";

export const NONE = -1;

/**
 * The fields of a node's record. A node is named by where its record starts, so `node[v + WEIGHT]` is its weight: the
 * fields that are read together lie together in memory, which halves the time of ordering.
 */
export const START = 0;
export const ELEMENTS = 1;
export const LENGTH = 2;
/** Variables a variable stands for; 0 for elements and gone ones; negative while it is in the pivot's list. */
export const WEIGHT = 3;
/** Of a variable: at most so many are joined to it. Of an element: so many are in its list; ABSORBED once it is. */
export const DEGREE = 4;
/** Of an element: tag + how much of it lies outside the pivot's list. Else a mark below the tag. */
export const OUTSIDE = 5;
/** Neighbours in the ring of variables of equal degree. */
export const AFTER = 6;
const BEFORE = 7;
export const RECORD = 8;
export const RECORD_BITS = 3;

/** So far below zero that tag + ABSORBED stays there. */
export const ABSORBED = -(2 ** 30);

/**
 * The graph of an elimination under way. A node is a variable (not yet eliminated; it may stand for several that
 * cannot be told apart), an element (a pivot, with the list of the variables it joined), or gone.
 */
export interface QuotientGraph {
  readonly nodeCount: number;
  readonly node: Int32Array;
  /** Lists of all nodes, from START on: a variable's list holds its ELEMENTS elements first, then its variables. */
  list: Int32Array;
  used: number;
  /** Records that hold the rings of variables of degree 0, 1, 2 …, and a degree below which all rings are empty. */
  readonly rings: number;
  lowest: number;
  tag: number;
  /** Variables by fingerprint of their lists, in linked lists; the number of prints is a power of two. */
  readonly printHead: Int32Array;
  readonly printNext: Int32Array;
  readonly print: Int32Array;
  /** The pivot that absorbed an element, NONE while it stands. */
  readonly parent: Int32Array;
  /** What is eliminated together with a node: a chain of merged nodes. */
  readonly merged: Int32Array;
  readonly mergedLast: Int32Array;
  /** Variables not yet eliminated. */
  left: number;
}

export function startQuotientGraph(graph: Dependence): QuotientGraph {
  const n = graph.start.length - 1;
  const list = new Int32Array(2 * graph.target.length + 2 * n + 16);
  for (let e = 0; e < graph.target.length; e++) list[e] = graph.target[e]! * RECORD;
  const q: QuotientGraph = {
    nodeCount: n,
    node: new Int32Array((2 * n + 1) * RECORD),
    list,
    used: graph.target.length,
    rings: n * RECORD,
    lowest: 0,
    tag: 2,
    printHead: new Int32Array(2 ** Math.ceil(Math.log2(n + 1))).fill(NONE),
    printNext: new Int32Array(n),
    print: new Int32Array(n),
    parent: new Int32Array(n).fill(NONE),
    merged: new Int32Array(n).fill(NONE),
    mergedLast: new Int32Array(n),
    left: n,
  };
  for (let ring = q.rings; ring < q.node.length; ring += RECORD) {
    q.node[ring + AFTER] = ring;
    q.node[ring + BEFORE] = ring;
  }
  for (let i = n - 1; i >= 0; i--) enter(q, i, graph.start[i]!, graph.start[i + 1]!);
  return q;
}

function enter(q: QuotientGraph, i: number, start: number, end: number): void {
  const { node } = q;
  const v = i * RECORD;
  node[v + START] = start;
  node[v + LENGTH] = end - start;
  node[v + WEIGHT] = 1;
  node[v + DEGREE] = end - start;
  node[v + OUTSIDE] = 1;
  q.mergedLast[i] = i;
  enlist(q, v);
}

/** Puts a variable first in the ring of its degree. */
export function enlist(q: QuotientGraph, v: number): void {
  const { node } = q;
  const degree = node[v + DEGREE]!;
  const ring = q.rings + degree * RECORD;
  const first = node[ring + AFTER]!;
  node[v + AFTER] = first;
  node[v + BEFORE] = ring;
  node[first + BEFORE] = v;
  node[ring + AFTER] = v;
  if (degree < q.lowest) q.lowest = degree;
}

export function delist(q: QuotientGraph, v: number): void {
  const { node } = q;
  const after = node[v + AFTER]!;
  const before = node[v + BEFORE]!;
  node[after + BEFORE] = before;
  node[before + AFTER] = after;
}

/** `v` stops standing for itself and is eliminated when `host` is. */
export function mergeInto(q: QuotientGraph, host: number, v: number): void {
  const { node, merged, mergedLast } = q;
  node[host + WEIGHT]! += node[v + WEIGHT]!;
  node[v + WEIGHT] = 0;
  merged[mergedLast[host >> RECORD_BITS]!] = v >> RECORD_BITS;
  mergedLast[host >> RECORD_BITS] = mergedLast[v >> RECORD_BITS]!;
}

/** Starts a new round of marks, above every value now in OUTSIDE. */
export function advanceTag(q: QuotientGraph, by: number): void {
  q.tag += by;
  if (q.tag < 1 << 29) return;
  for (let v = OUTSIDE; v < q.rings; v += RECORD) q.node[v] = 1;
  q.tag = 2;
}

export function reserve(q: QuotientGraph, room: number): void {
  if (q.used + room <= q.list.length) return;
  const larger = new Int32Array(2 * q.list.length + room);
  larger.set(q.list);
  q.list = larger;
}
