// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import { type Components, type Dependence, strongComponents } from "./components.ts";
import { orderByDegree } from "./elimination-order.ts";
import { type Fill, findFill } from "./fill.ts";
import type { Matching } from "./matching.ts";
import { type SparsePattern, transpose } from "./sparse.ts";

/** Entries of the matrix in the order of solving: position k owns start[k] … start[k+1]−1. */
export interface Entries {
  readonly start: Int32Array;
  /** Position of the unknown the entry multiplies. */
  readonly position: Int32Array;
  /** Which entry of the pattern it is. */
  readonly entry: Int32Array;
}

/** How a system is solved, known before any number is: blocks in order of dependence, and the fill inside them. */
export interface SolvePlan {
  readonly pattern: SparsePattern;
  readonly size: number;
  readonly blockCount: number;
  /** Positions of block b: blockStart[b] … blockStart[b+1]−1. A block uses unknowns of earlier blocks only. */
  readonly blockStart: Int32Array;
  /** Equation and unknown that stand at each position; matched to each other. */
  readonly rowAt: Int32Array;
  readonly columnAt: Int32Array;
  /** Entry of the pattern that is the matched coefficient of each position. */
  readonly pivotEntry: Int32Array;
  /** Coefficients on unknowns of earlier blocks, and on others of the same block. */
  readonly outer: Entries;
  readonly inner: Entries;
  readonly fill: Fill;
}

/** Plans the solution of a square system whose every equation is matched to an unknown. */
export function analyse(pattern: SparsePattern, matching: Matching): SolvePlan {
  checkPerfect(pattern, matching);
  const dependence = findDependence(pattern, matching);
  const components = strongComponents(dependence);
  const rowAt = orderRows(dependence, components);
  const positionOfRow = invert(rowAt);
  const columnAt = rowAt.map((row) => matching.columnOfRow[row]!);
  const entries = placeEntries(pattern, matching, components, rowAt, positionOfRow);
  return {
    pattern,
    size: rowAt.length,
    blockCount: components.count,
    blockStart: components.start,
    rowAt,
    columnAt,
    ...entries,
    fill: findFill(components.start, entries.inner),
  };
}

/** Equations and unknowns of one block, each ascending: for messages. */
export function blockMembers(
  plan: SolvePlan,
  block: number,
): { rows: Int32Array; columns: Int32Array } {
  const from = plan.blockStart[block]!;
  const to = plan.blockStart[block + 1]!;
  return { rows: plan.rowAt.slice(from, to).sort(), columns: plan.columnAt.slice(from, to).sort() };
}

/** The block in which each equation is solved. */
export function blockOfRows(plan: SolvePlan): Int32Array {
  const blockOfRow = new Int32Array(plan.size);
  for (let block = 0; block < plan.blockCount; block++) {
    for (let k = plan.blockStart[block]!; k < plan.blockStart[block + 1]!; k++) {
      blockOfRow[plan.rowAt[k]!] = block;
    }
  }
  return blockOfRow;
}

function checkPerfect(pattern: SparsePattern, matching: Matching): void {
  if (pattern.rowCount === pattern.columnCount && matching.size === pattern.rowCount) return;
  throw new RangeError(
    `a plan needs a perfect matching: ${pattern.rowCount} rows, ${pattern.columnCount} columns, ${matching.size} matched`,
  );
}

/** Row i depends on the row that decides each unknown standing in i. */
function findDependence(pattern: SparsePattern, matching: Matching): Dependence {
  const start = new Int32Array(pattern.rowCount + 1);
  const target = new Int32Array(pattern.column.length - pattern.rowCount);
  let count = 0;
  for (let row = 0; row < pattern.rowCount; row++) {
    for (let e = pattern.rowStart[row]!; e < pattern.rowStart[row + 1]!; e++) {
      const other = matching.rowOfColumn[pattern.column[e]!]!;
      if (other !== row) target[count++] = other;
    }
    start[row + 1] = count;
  }
  return { start, target };
}

/** Block after block; inside a block the order that keeps fill low. */
function orderRows(dependence: Dependence, components: Components): Int32Array {
  const order = orderByDegree(undirectedInside(dependence, components.componentOf));
  const next = components.start.slice(0, components.count);
  const rowAt = new Int32Array(order.length);
  for (const row of order) rowAt[next[components.componentOf[row]!]!++] = row;
  return rowAt;
}

/** Dependence inside components, both ways, each pair once. */
function undirectedInside(graph: Dependence, componentOf: Int32Array): Dependence {
  const nodeCount = componentOf.length;
  const inside = keepInside(graph, componentOf);
  const backward = transpose({
    rowCount: nodeCount,
    columnCount: nodeCount,
    rowStart: inside.start,
    column: inside.target,
  });
  const start = new Int32Array(nodeCount + 1);
  const target = new Int32Array(2 * inside.target.length);
  const seenBy = new Int32Array(nodeCount).fill(-1);
  let count = 0;
  const add = (node: number, neighbours: Int32Array, from: number, to: number) => {
    for (let e = from; e < to; e++) {
      const other = neighbours[e]!;
      if (seenBy[other] === node) continue;
      seenBy[other] = node;
      target[count++] = other;
    }
  };
  for (let node = 0; node < nodeCount; node++) {
    add(node, inside.target, inside.start[node]!, inside.start[node + 1]!);
    add(node, backward.column, backward.rowStart[node]!, backward.rowStart[node + 1]!);
    start[node + 1] = count;
  }
  return { start, target: target.slice(0, count) };
}

function keepInside(graph: Dependence, componentOf: Int32Array): Dependence {
  const start = new Int32Array(componentOf.length + 1);
  const target = new Int32Array(graph.target.length);
  let count = 0;
  for (let node = 0; node < componentOf.length; node++) {
    for (let e = graph.start[node]!; e < graph.start[node + 1]!; e++) {
      const other = graph.target[e]!;
      if (componentOf[other] === componentOf[node]) target[count++] = other;
    }
    start[node + 1] = count;
  }
  return { start, target: target.slice(0, count) };
}

function invert(order: Int32Array): Int32Array {
  const place = new Int32Array(order.length);
  for (let k = 0; k < order.length; k++) place[order[k]!] = k;
  return place;
}

/** Sorts the pattern's entries into matched, same-block and earlier-block ones. */
function placeEntries(
  pattern: SparsePattern,
  matching: Matching,
  components: Components,
  rowAt: Int32Array,
  positionOfRow: Int32Array,
): { pivotEntry: Int32Array; outer: Entries; inner: Entries } {
  const size = rowAt.length;
  const pivotEntry = new Int32Array(size);
  const outer = startEntries(size, pattern.column.length);
  const inner = startEntries(size, pattern.column.length);
  for (let k = 0; k < size; k++) {
    const row = rowAt[k]!;
    outer.start[k + 1] = outer.start[k]!;
    inner.start[k + 1] = inner.start[k]!;
    for (let e = pattern.rowStart[row]!; e < pattern.rowStart[row + 1]!; e++) {
      const other = matching.rowOfColumn[pattern.column[e]!]!;
      if (other === row) pivotEntry[k] = e;
      else {
        const same = components.componentOf[other] === components.componentOf[row];
        pushEntry(same ? inner : outer, k, positionOfRow[other]!, e);
      }
    }
  }
  return { pivotEntry, outer: trimEntries(outer), inner: trimEntries(inner) };
}

function startEntries(size: number, room: number): Entries {
  return {
    start: new Int32Array(size + 1),
    position: new Int32Array(room),
    entry: new Int32Array(room),
  };
}

function pushEntry(entries: Entries, k: number, position: number, entry: number): void {
  const place = entries.start[k + 1]!++;
  entries.position[place] = position;
  entries.entry[place] = entry;
}

function trimEntries(entries: Entries): Entries {
  const count = entries.start[entries.start.length - 1]!;
  return {
    start: entries.start,
    position: entries.position.slice(0, count),
    entry: entries.entry.slice(0, count),
  };
}
