import fc from "fast-check";
import { expect, test } from "vitest";
import { matchRowsToColumns } from "./matching.ts";
import { matrixOf, randomLinks } from "./samples.ts";
import type { SparsePattern } from "./sparse.ts";

function patternOf(rows: number, columns: number, links: readonly [number, number][]) {
  return matrixOf(
    rows,
    columns,
    links.map(([row, column]) => [row, column, 1]),
  );
}

/** The largest matching by trying every choice. */
function bruteForce(
  pattern: SparsePattern,
  row = 0,
  taken: ReadonlySet<number> = new Set(),
): number {
  if (row === pattern.rowCount) return 0;
  let best = bruteForce(pattern, row + 1, taken);
  for (const column of pattern.column.subarray(pattern.rowStart[row], pattern.rowStart[row + 1])) {
    if (taken.has(column)) continue;
    best = Math.max(best, 1 + bruteForce(pattern, row + 1, new Set([...taken, column])));
  }
  return best;
}

test("each equation gets an unknown of its own where the first choice must give way", () => {
  const pattern = patternOf(3, 3, [
    [0, 0],
    [0, 1],
    [1, 0],
    [2, 1],
    [2, 2],
  ]);
  const matching = matchRowsToColumns(pattern);
  expect(matching.size).toBe(3);
  expect([...matching.columnOfRow]).toEqual([1, 0, 2]);
  expect([...matching.rowOfColumn]).toEqual([1, 0, 2]);
});

test("a matching is as large as the largest found by trying every choice", () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const links = randomLinks(seed, 6, 7);
      const pattern = patternOf(6, 7, links);
      const matching = matchRowsToColumns(pattern);
      expect(matching.size).toBe(bruteForce(pattern));
      matching.columnOfRow.forEach((column, row) => {
        if (column < 0) return;
        expect(links.some(([r, c]) => r === row && c === column)).toBe(true);
        expect(matching.rowOfColumn[column]).toBe(row);
      });
      expect(matching.columnOfRow.filter((column) => column >= 0).length).toBe(matching.size);
    }),
    { numRuns: 300 },
  );
});

test("a preferred pairing is kept as far as it is possible", () => {
  const pattern = patternOf(2, 2, [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ]);
  expect([...matchRowsToColumns(pattern, [1, 0]).columnOfRow]).toEqual([1, 0]);
  expect([...matchRowsToColumns(pattern, [0, 1]).columnOfRow]).toEqual([0, 1]);
});

test("a preferred pair that is no edge, or taken, is passed over", () => {
  const pattern = patternOf(2, 2, [
    [0, 0],
    [1, 0],
    [1, 1],
  ]);
  expect([...matchRowsToColumns(pattern, [1, 1]).columnOfRow]).toEqual([0, 1]);
  expect([...matchRowsToColumns(pattern, [0, 0]).columnOfRow]).toEqual([0, 1]);
});

test("a system without rows is matched", () => {
  const matching = matchRowsToColumns(patternOf(0, 3, []));
  expect(matching.size).toBe(0);
  expect([...matching.rowOfColumn]).toEqual([-1, -1, -1]);
});

test("a path of 20,000 that must turn from end to end needs no recursion", () => {
  const size = 20_000;
  const links: [number, number][] = [[size - 1, 0]];
  for (let row = 0; row + 1 < size; row++) links.push([row, row], [row, row + 1]);
  const pattern = patternOf(size, size, links);
  const preferred = Int32Array.from({ length: size }, (_, row) => (row + 1 < size ? row : -1));
  const matching = matchRowsToColumns(pattern, preferred);
  expect(matching.size).toBe(size);
  expect(matching.columnOfRow[0]).toBe(1);
  expect(matching.columnOfRow[size - 1]).toBe(0);
});
