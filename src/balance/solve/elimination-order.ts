// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import { orderAbsorbed } from "./absorbed-order.ts";
import type { Dependence } from "./components.ts";
import {
  ABSORBED,
  AFTER,
  advanceTag,
  DEGREE,
  delist,
  ELEMENTS,
  enlist,
  LENGTH,
  mergeInto,
  NONE,
  OUTSIDE,
  type QuotientGraph,
  RECORD,
  RECORD_BITS,
  reserve,
  START,
  startQuotientGraph,
  WEIGHT,
} from "./quotient-graph.ts";

/**
 * An order of elimination that keeps fill low: approximate minimum degree on a quotient graph
 * (Amestoy, Davis & Duff 1996). The graph must be symmetric, without edges from a node to itself.
 */
export function orderByDegree(graph: Dependence): Int32Array {
  const q = startQuotientGraph(graph);
  const pivots = new Int32Array(q.nodeCount);
  let pivotCount = 0;
  while (q.left > 0) {
    const pivot = takeLowest(q);
    const from = q.used;
    joinNeighbours(q, pivot);
    const joined = measureOutside(q, from);
    updateVariables(q, pivot, from, joined);
    mergeAlike(q, from);
    finishPivot(q, pivot, from);
    pivots[pivotCount++] = pivot >> RECORD_BITS;
  }
  return orderAbsorbed(q, pivots.subarray(0, pivotCount));
}

function takeLowest(q: QuotientGraph): number {
  const { node, rings } = q;
  while (node[rings + q.lowest * RECORD + AFTER] === rings + q.lowest * RECORD) q.lowest++;
  const pivot = node[rings + q.lowest * RECORD + AFTER]!;
  delist(q, pivot);
  return pivot;
}

/** Writes the pivot's list at the end: every variable joined to it directly or through an element, which it absorbs. */
function joinNeighbours(q: QuotientGraph, pivot: number): void {
  const { node } = q;
  reserve(q, node[pivot + DEGREE]!);
  const own = node[pivot + START]!;
  const firstVariable = own + node[pivot + ELEMENTS]!;
  node[pivot + WEIGHT] = -node[pivot + WEIGHT]!;
  for (let at = own; at < firstVariable; at++) {
    const element = q.list[at]!;
    const start = node[element + START]!;
    addVariables(q, start, start + node[element + LENGTH]!);
    absorb(q, element, pivot);
  }
  addVariables(q, firstVariable, own + node[pivot + LENGTH]!);
}

function absorb(q: QuotientGraph, element: number, pivot: number): void {
  q.node[element + DEGREE] = ABSORBED;
  q.parent[element >> RECORD_BITS] = pivot >> RECORD_BITS;
}

function addVariables(q: QuotientGraph, from: number, to: number): void {
  const { node, list } = q;
  for (let at = from; at < to; at++) {
    const v = list[at]!;
    const weight = node[v + WEIGHT]!;
    if (weight <= 0) continue;
    node[v + WEIGHT] = -weight;
    delist(q, v);
    list[q.used++] = v;
  }
}

/** For each element that touches the pivot's list, how much lies outside it; returns the weight of that list. */
function measureOutside(q: QuotientGraph, from: number): number {
  const { node, list, tag, used } = q;
  let joined = 0;
  for (let p = from; p < used; p++) {
    const v = list[p]!;
    const weight = -node[v + WEIGHT]!;
    const start = node[v + START]!;
    const end = start + node[v + ELEMENTS]!;
    for (let at = start; at < end; at++) {
      const element = list[at]!;
      const known = node[element + OUTSIDE]!;
      // known if it is of this round, else degree + tag: chosen by mask, because a branch here is a coin toss.
      const stale = (known - tag) >> 31;
      const outside = (known & ~stale) | ((node[element + DEGREE]! + tag) & stale);
      node[element + OUTSIDE] = outside - weight;
    }
    joined += weight;
  }
  return joined;
}

/** Renews the lists of the pivot's variables. One that has nothing but the pivot left is eliminated with it. */
function updateVariables(q: QuotientGraph, pivot: number, from: number, joined: number): void {
  const { node, list, used, print, printHead, printNext } = q;
  let left = joined;
  for (let p = from; p < used; p++) {
    const v = list[p]!;
    const bound = renewList(q, v, pivot);
    if (bound === 0) {
      left += node[v + WEIGHT]!;
      mergeInto(q, pivot, v);
      continue;
    }
    if (bound < node[v + DEGREE]!) node[v + DEGREE] = bound;
    const key = print[v >> RECORD_BITS]!;
    printNext[v >> RECORD_BITS] = printHead[key]!;
    printHead[key] = v;
  }
  node[pivot + DEGREE] = left;
  q.left += node[pivot + WEIGHT]!;
  advanceTag(q, q.nodeCount + 1);
}

/** Drops what is absorbed or joined through the pivot, puts the pivot first; returns the weight still outside. */
function renewList(q: QuotientGraph, v: number, pivot: number): number {
  const { node, list, tag } = q;
  const first = node[v + START]!;
  const firstVariable = first + node[v + ELEMENTS]!;
  const end = first + node[v + LENGTH]!;
  let write = first;
  let bound = 0;
  let print = 0;
  // Entries are kept or dropped by mask (keep is 0 or −1): a branch here is a coin toss.
  for (let at = first; at < firstVariable; at++) {
    const element = list[at]!;
    const beyond = node[element + OUTSIDE]! - tag;
    const keep = -beyond >> 31;
    bound += beyond & keep;
    print = (print + (element & keep)) | 0;
    list[write] = element;
    write -= keep;
    if (beyond === 0) absorb(q, element, pivot);
  }
  const kept = write;
  for (let at = firstVariable; at < end; at++) {
    const other = list[at]!;
    const weight = node[other + WEIGHT]!;
    const keep = -weight >> 31;
    bound += weight & keep;
    print = (print + (other & keep)) | 0;
    list[write] = other;
    write -= keep;
  }
  // The pivot, or an element it absorbed, has just left this list, so there is room for one more.
  list[write] = list[kept]!;
  list[kept] = list[first]!;
  list[first] = pivot;
  node[v + ELEMENTS] = kept - first + 1;
  node[v + LENGTH] = write - first + 1;
  q.print[v >> RECORD_BITS] = (print >> RECORD_BITS) & (q.printHead.length - 1);
  return bound;
}

/** Variables with the same lists will always be eliminated together: one stands for both. */
function mergeAlike(q: QuotientGraph, from: number): void {
  const { node, list, used, print, printHead, printNext } = q;
  for (let p = from; p < used; p++) {
    const v = list[p]!;
    if (node[v + WEIGHT] === 0) continue;
    const key = print[v >> RECORD_BITS]!;
    let host = printHead[key]!;
    printHead[key] = NONE;
    while (host >= 0 && printNext[host >> RECORD_BITS]! >= 0) {
      mergeTwins(q, host);
      host = printNext[host >> RECORD_BITS]!;
    }
  }
}

function mergeTwins(q: QuotientGraph, host: number): void {
  const { node, list, printNext } = q;
  const start = node[host + START]!;
  const end = start + node[host + LENGTH]!;
  for (let at = start + 1; at < end; at++) node[list[at]! + OUTSIDE] = q.tag;
  let last = host;
  for (
    let other = printNext[host >> RECORD_BITS]!;
    other >= 0;
    other = printNext[other >> RECORD_BITS]!
  ) {
    if (isTwin(q, host, other)) {
      mergeInto(q, host, other);
      printNext[last >> RECORD_BITS] = printNext[other >> RECORD_BITS]!;
    } else last = other;
  }
  advanceTag(q, 1);
}

function isTwin(q: QuotientGraph, host: number, other: number): boolean {
  const { node, list, tag } = q;
  if (node[other + LENGTH] !== node[host + LENGTH]) return false;
  if (node[other + ELEMENTS] !== node[host + ELEMENTS]) return false;
  const start = node[other + START]!;
  const end = start + node[other + LENGTH]!;
  for (let at = start + 1; at < end; at++) if (node[list[at]! + OUTSIDE] !== tag) return false;
  return true;
}

/** The pivot becomes an element; its variables go back to the degree lists. */
function finishPivot(q: QuotientGraph, pivot: number, from: number): void {
  const { node, list, used, left } = q;
  let write = from;
  const joined = node[pivot + DEGREE]!;
  for (let p = from; p < used; p++) {
    const v = list[p]!;
    const weight = -node[v + WEIGHT]!;
    if (weight <= 0) continue;
    node[v + WEIGHT] = weight;
    node[v + DEGREE] = Math.min(node[v + DEGREE]! + joined, left) - weight;
    enlist(q, v);
    list[write++] = v;
  }
  q.used = write;
  node[pivot + START] = from;
  node[pivot + ELEMENTS] = 0;
  node[pivot + LENGTH] = write - from;
  node[pivot + WEIGHT] = 0;
}
