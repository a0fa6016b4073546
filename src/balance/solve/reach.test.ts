import fc from "fast-check";
import { expect, test } from "vitest";
import { matchRowsToColumns } from "./matching.ts";
import { reachFromColumn, reachFromRow } from "./reach.ts";
import { matrixOf, randomLinks } from "./samples.ts";

function patternOf(rows: number, columns: number, links: readonly [number, number][]) {
  return matrixOf(
    rows,
    columns,
    links.map(([row, column]) => [row, column, 1]),
  );
}

test("three equations about two unknowns are named together, the rest is left out", () => {
  const pattern = patternOf(4, 4, [
    [0, 0],
    [1, 0],
    [1, 1],
    [2, 1],
    [3, 2],
    [3, 3],
  ]);
  const matching = matchRowsToColumns(pattern);
  const row = matching.columnOfRow.indexOf(-1);
  const region = reachFromRow(pattern, matching, row);
  expect([...region.rows]).toEqual([0, 1, 2]);
  expect([...region.columns]).toEqual([0, 1]);
});

test("two unknowns that share one equation are named together", () => {
  const pattern = patternOf(2, 3, [
    [0, 0],
    [0, 1],
    [1, 2],
  ]);
  const matching = matchRowsToColumns(pattern);
  const column = matching.rowOfColumn.indexOf(-1);
  const region = reachFromColumn(pattern, matching, column);
  expect([...region.rows]).toEqual([0]);
  expect([...region.columns]).toEqual([0, 1]);
});

test("an over-determined set has one row more than columns and is closed; an under-determined one the reverse", () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const links = randomLinks(seed, 7, 6);
      const pattern = patternOf(7, 6, links);
      const matching = matchRowsToColumns(pattern);
      for (let row = 0; row < 7; row++) {
        if ((matching.columnOfRow[row] ?? 0) >= 0) continue;
        const region = reachFromRow(pattern, matching, row);
        expect(region.rows.length).toBe(region.columns.length + 1);
        for (const [r, c] of links)
          if (region.rows.includes(r)) expect(region.columns).toContain(c);
      }
      for (let column = 0; column < 6; column++) {
        if ((matching.rowOfColumn[column] ?? 0) >= 0) continue;
        const region = reachFromColumn(pattern, matching, column);
        expect(region.columns.length).toBe(region.rows.length + 1);
        for (const [r, c] of links)
          if (region.columns.includes(c)) expect(region.rows).toContain(r);
      }
    }),
    { numRuns: 300 },
  );
});
