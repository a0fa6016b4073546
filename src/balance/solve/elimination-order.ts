// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import type { Dependence } from "./components.ts";
import {
  advanceTag,
  delist,
  enlist,
  mergeInto,
  NONE,
  type QuotientGraph,
  reserve,
  startQuotientGraph,
} from "./quotient-graph.ts";

/**
 * An order of elimination that keeps fill low: approximate minimum degree on a quotient graph
 * (Amestoy, Davis & Duff 1996). The graph must be symmetric, without edges from a node to itself.
 */
export function orderByDegree(graph: Dependence): Int32Array {
  const q = startQuotientGraph(graph);
  const order = new Int32Array(q.nodeCount);
  let done = 0;
  while (done < q.nodeCount) {
    const pivot = takeLowest(q);
    const from = q.used;
    joinNeighbours(q, pivot);
    const joined = measureOutside(q, from);
    updateVariables(q, pivot, from, joined);
    mergeAlike(q, from);
    finishPivot(q, pivot, from);
    for (let node = pivot; node >= 0; node = q.merged[node]!) order[done++] = node;
  }
  return order;
}

function takeLowest(q: QuotientGraph): number {
  while (q.head[q.lowest]! < 0) q.lowest++;
  const pivot = q.head[q.lowest]!;
  delist(q, pivot);
  return pivot;
}

/** Writes the pivot's list at the end: every variable joined to it directly or through an element, which it absorbs. */
function joinNeighbours(q: QuotientGraph, pivot: number): void {
  reserve(q, q.degree[pivot]!);
  const { list, start, elements, length, weight, outside } = q;
  const own = start[pivot]!;
  const firstVariable = own + elements[pivot]!;
  weight[pivot] = -weight[pivot]!;
  for (let at = own; at < firstVariable; at++) {
    const element = list[at]!;
    addVariables(q, start[element]!, start[element]! + length[element]!);
    outside[element] = 0;
  }
  addVariables(q, firstVariable, own + length[pivot]!);
}

function addVariables(q: QuotientGraph, from: number, to: number): void {
  const { list, weight } = q;
  for (let at = from; at < to; at++) {
    const variable = list[at]!;
    const own = weight[variable]!;
    if (own <= 0) continue;
    weight[variable] = -own;
    delist(q, variable);
    list[q.used++] = variable;
  }
}

/** For each element that touches the pivot's list, how much lies outside it; returns the weight of that list. */
function measureOutside(q: QuotientGraph, from: number): number {
  const { list, start, elements, weight, degree, outside, tag, used } = q;
  let joined = 0;
  for (let p = from; p < used; p++) {
    const variable = list[p]!;
    const own = -weight[variable]!;
    const end = start[variable]! + elements[variable]!;
    for (let at = start[variable]!; at < end; at++) {
      const element = list[at]!;
      const known = outside[element]!;
      if (known >= tag) outside[element] = known - own;
      else if (known !== 0) outside[element] = degree[element]! + tag - own;
    }
    joined += own;
  }
  return joined;
}

/** Renews the lists of the pivot's variables. One that has nothing but the pivot left is eliminated with it. */
function updateVariables(q: QuotientGraph, pivot: number, from: number, joined: number): void {
  let left = joined;
  for (let p = from; p < q.used; p++) {
    const variable = q.list[p]!;
    const bound = renewList(q, variable, pivot);
    if (bound === 0) {
      left += q.weight[variable]!;
      mergeInto(q, pivot, variable);
    } else {
      q.degree[variable] = Math.min(q.degree[variable]!, bound);
      q.printNext[variable] = q.printHead[q.print[variable]!]!;
      q.printHead[q.print[variable]!] = variable;
    }
  }
  q.degree[pivot] = left;
  q.left += q.weight[pivot]!;
  advanceTag(q, q.nodeCount + 1);
}

/** Drops what is absorbed or joined through the pivot, puts the pivot first; returns the weight still outside. */
function renewList(q: QuotientGraph, variable: number, pivot: number): number {
  const { list, start, elements, length, weight, outside, tag } = q;
  const first = start[variable]!;
  const firstVariable = first + elements[variable]!;
  const end = first + length[variable]!;
  let write = first;
  let bound = 0;
  let print = 0;
  for (let at = first; at < firstVariable; at++) {
    const element = list[at]!;
    const beyond = outside[element]! - tag;
    if (beyond > 0) {
      bound += beyond;
      print += element;
      list[write++] = element;
    } else outside[element] = 0;
  }
  const kept = write;
  for (let at = firstVariable; at < end; at++) {
    const other = list[at]!;
    if (weight[other]! <= 0) continue;
    bound += weight[other]!;
    print += other;
    list[write++] = other;
  }
  // The pivot, or an element it absorbed, has just left this list, so there is room for one more.
  list[write] = list[kept]!;
  list[kept] = list[first]!;
  list[first] = pivot;
  elements[variable] = kept - first + 1;
  length[variable] = write - first + 1;
  q.print[variable] = print % q.nodeCount;
  return bound;
}

/** Variables with the same lists will always be eliminated together: one stands for both. */
function mergeAlike(q: QuotientGraph, from: number): void {
  const { list, weight, print, printHead, printNext } = q;
  for (let p = from; p < q.used; p++) {
    if (weight[list[p]!] === 0) continue;
    let host = printHead[print[list[p]!]!]!;
    printHead[print[list[p]!]!] = NONE;
    while (host >= 0 && printNext[host]! >= 0) {
      mergeTwins(q, host);
      host = printNext[host]!;
    }
  }
}

function mergeTwins(q: QuotientGraph, host: number): void {
  const { list, start, length, outside, printNext } = q;
  for (let at = start[host]! + 1; at < start[host]! + length[host]!; at++)
    outside[list[at]!] = q.tag;
  let last = host;
  for (let other = printNext[host]!; other >= 0; other = printNext[other]!) {
    if (isTwin(q, host, other)) {
      mergeInto(q, host, other);
      printNext[last] = printNext[other]!;
    } else last = other;
  }
  advanceTag(q, 1);
}

function isTwin(q: QuotientGraph, host: number, other: number): boolean {
  const { list, start, elements, length, outside, tag } = q;
  if (length[other] !== length[host] || elements[other] !== elements[host]) return false;
  for (let at = start[other]! + 1; at < start[other]! + length[other]!; at++) {
    if (outside[list[at]!] !== tag) return false;
  }
  return true;
}

/** The pivot becomes an element; its variables go back to the degree lists. */
function finishPivot(q: QuotientGraph, pivot: number, from: number): void {
  const { list, weight, degree } = q;
  let write = from;
  for (let p = from; p < q.used; p++) {
    const variable = list[p]!;
    const own = -weight[variable]!;
    if (own <= 0) continue;
    weight[variable] = own;
    degree[variable] = Math.min(degree[variable]! + degree[pivot]! - own, q.left - own);
    enlist(q, variable);
    list[write++] = variable;
  }
  q.used = write;
  q.start[pivot] = from;
  q.elements[pivot] = 0;
  q.length[pivot] = write - from;
  q.weight[pivot] = 0;
}
