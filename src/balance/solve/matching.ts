// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import type { SparsePattern } from "./sparse.ts";

/** Which unknown (column) each equation (row) decides; −1 where none is left. */
export interface Matching {
  readonly size: number;
  readonly columnOfRow: Int32Array;
  readonly rowOfColumn: Int32Array;
}

/** The working state of one search: layers by breadth, then augmenting paths by depth. */
interface Search {
  readonly pattern: SparsePattern;
  readonly columnOfRow: Int32Array;
  readonly rowOfColumn: Int32Array;
  readonly layer: Int32Array;
  readonly next: Int32Array;
  readonly queue: Int32Array;
  readonly path: Int32Array;
}

/**
 * A maximum matching of rows with columns (Hopcroft & Karp 1973, O(E·√V)), the same for the same input.
 * `preferred` gives a column for each row (−1 for none): pairs that are edges are taken first.
 */
export function matchRowsToColumns(
  pattern: SparsePattern,
  preferred?: ArrayLike<number>,
): Matching {
  const search = startSearch(pattern);
  if (preferred !== undefined) takePreferred(search, preferred);
  takeFirstFree(search);
  while (layerRows(search)) augmentAll(search);
  const { columnOfRow, rowOfColumn } = search;
  return { size: countMatched(columnOfRow), columnOfRow, rowOfColumn };
}

function startSearch(pattern: SparsePattern): Search {
  return {
    pattern,
    columnOfRow: new Int32Array(pattern.rowCount).fill(-1),
    rowOfColumn: new Int32Array(pattern.columnCount).fill(-1),
    layer: new Int32Array(pattern.rowCount),
    next: new Int32Array(pattern.rowCount),
    queue: new Int32Array(pattern.rowCount),
    path: new Int32Array(pattern.rowCount),
  };
}

function takePreferred(search: Search, preferred: ArrayLike<number>): void {
  const { pattern, columnOfRow, rowOfColumn } = search;
  for (let row = 0; row < pattern.rowCount; row++) {
    const column = preferred[row] ?? -1;
    if (column < 0 || !hasEntry(pattern, row, column) || rowOfColumn[column]! >= 0) continue;
    columnOfRow[row] = column;
    rowOfColumn[column] = row;
  }
}

function hasEntry(pattern: SparsePattern, row: number, column: number): boolean {
  const from = pattern.rowStart[row]!;
  return pattern.column.subarray(from, pattern.rowStart[row + 1]!).includes(column);
}

function takeFirstFree(search: Search): void {
  const { pattern, columnOfRow, rowOfColumn } = search;
  for (let row = 0; row < pattern.rowCount; row++) {
    if (columnOfRow[row]! >= 0) continue;
    for (let e = pattern.rowStart[row]!; e < pattern.rowStart[row + 1]!; e++) {
      const column = pattern.column[e]!;
      if (rowOfColumn[column]! >= 0) continue;
      columnOfRow[row] = column;
      rowOfColumn[column] = row;
      break;
    }
  }
}

/** Breadth-first layers of rows from the unmatched ones; true if some free column can be reached. */
function layerRows(search: Search): boolean {
  const { pattern, columnOfRow, rowOfColumn, layer, queue } = search;
  let tail = 0;
  for (let row = 0; row < pattern.rowCount; row++) {
    layer[row] = columnOfRow[row]! < 0 ? 0 : -1;
    if (layer[row] === 0) queue[tail++] = row;
  }
  let reachesFree = false;
  for (let head = 0; head < tail; head++) {
    const row = queue[head]!;
    for (let e = pattern.rowStart[row]!; e < pattern.rowStart[row + 1]!; e++) {
      const mate = rowOfColumn[pattern.column[e]!]!;
      if (mate < 0) reachesFree = true;
      else if (layer[mate]! < 0) {
        layer[mate] = layer[row]! + 1;
        queue[tail++] = mate;
      }
    }
  }
  return reachesFree;
}

function augmentAll(search: Search): void {
  const { pattern, columnOfRow, next } = search;
  next.set(pattern.rowStart.subarray(0, pattern.rowCount));
  for (let row = 0; row < pattern.rowCount; row++) {
    if (columnOfRow[row]! < 0) augmentFrom(search, row);
  }
}

/** Walks down the layers from `root`; each row tries each of its columns once per phase. */
function augmentFrom(search: Search, root: number): void {
  const { pattern, rowOfColumn, layer, next, path } = search;
  let depth = 0;
  path[0] = root;
  while (depth >= 0) {
    const row = path[depth]!;
    if (next[row] === pattern.rowStart[row + 1]) {
      depth--;
      continue;
    }
    const mate = rowOfColumn[pattern.column[next[row]!++]!]!;
    if (mate < 0) {
      turnPath(search, depth);
      return;
    }
    if (layer[mate] === layer[row]! + 1) path[++depth] = mate;
  }
}

/** Each row on the path takes the column it was last looking at. */
function turnPath(search: Search, depth: number): void {
  const { pattern, columnOfRow, rowOfColumn, next, path } = search;
  for (let d = depth; d >= 0; d--) {
    const row = path[d]!;
    const column = pattern.column[next[row]! - 1]!;
    columnOfRow[row] = column;
    rowOfColumn[column] = row;
  }
}

function countMatched(columnOfRow: Int32Array): number {
  let matched = 0;
  for (const column of columnOfRow) if (column >= 0) matched++;
  return matched;
}
