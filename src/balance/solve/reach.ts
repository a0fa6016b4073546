// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import type { Matching } from "./matching.ts";
import { type SparsePattern, transpose } from "./sparse.ts";

/** A part of a system, as ascending row and column numbers. */
export interface Region {
  readonly rows: Int32Array;
  readonly columns: Int32Array;
}

/**
 * The over-determined set around an unmatched row: every row that competes with it for the same columns.
 * Under a maximum matching it has one row more than columns (Dulmage & Mendelsohn 1958).
 */
export function reachFromRow(pattern: SparsePattern, matching: Matching, row: number): Region {
  const reached = alternate(pattern, matching.rowOfColumn, row);
  return { rows: reached.near, columns: reached.far };
}

/**
 * The under-determined set around an unmatched column: every column that could stand in for it.
 * Under a maximum matching it has one column more than rows.
 * Pass `byColumn` (the transpose) when asking for many columns.
 */
export function reachFromColumn(
  pattern: SparsePattern,
  matching: Matching,
  column: number,
  byColumn: SparsePattern = transpose(pattern),
): Region {
  const reached = alternate(byColumn, matching.columnOfRow, column);
  return { rows: reached.far, columns: reached.near };
}

/** From a near node over any edge to a far node, back over a matched edge only. */
function alternate(
  pattern: SparsePattern,
  mateOfFar: Int32Array,
  root: number,
): { near: Int32Array; far: Int32Array } {
  const seen = new Uint8Array(pattern.columnCount);
  const near = [root];
  const far: number[] = [];
  for (let head = 0; head < near.length; head++) {
    const node = near[head]!;
    for (let e = pattern.rowStart[node]!; e < pattern.rowStart[node + 1]!; e++) {
      const other = pattern.column[e]!;
      if (seen[other] === 1) continue;
      seen[other] = 1;
      far.push(other);
      const mate = mateOfFar[other]!;
      if (mate >= 0 && mate !== root) near.push(mate);
    }
  }
  return { near: Int32Array.from(near).sort(), far: Int32Array.from(far).sort() };
}
