import fc from "fast-check";
import { expect, test } from "vitest";
import type { SolvePlan } from "./blocks.ts";
import { matrixOf, planOf, randomSystem } from "./samples.ts";

/** Columns of each row of L and U inside the blocks, by elimination on sets. */
function bruteForce(plan: SolvePlan): Set<number>[] {
  const rows: Set<number>[] = [];
  for (let k = 0; k < plan.size; k++) {
    const { start, position } = plan.inner;
    const row = new Set(position.subarray(start[k], start[k + 1]));
    for (let j = 0; j < k; j++) {
      if (row.has(j)) for (const column of rows[j] ?? []) if (column > j) row.add(column);
    }
    row.delete(k);
    rows.push(row);
  }
  return rows;
}

const plans = fc
  .tuple(fc.integer(), fc.integer({ min: 1, max: 90 }))
  .map(([seed, size]) => planOf(matrixOf(size, size, randomSystem(seed, size, 0.9))));

test("the fill foreseen is the fill of elimination, in ascending order", () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const { lower, lowerStart, upper, upperStart } = plan.fill;
      bruteForce(plan).forEach((row, k) => {
        const ascending = [...row].sort((a, b) => a - b);
        const below = [...lower.subarray(lowerStart[k], lowerStart[k + 1])];
        const above = [...upper.subarray(upperStart[k], upperStart[k + 1])];
        expect([...below, ...above]).toEqual(ascending);
        expect(below.length).toBe(ascending.filter((column) => column < k).length);
      });
    }),
    { numRuns: 200 },
  );
});

test("rows called alike reach the same unknowns beyond themselves", () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const { upper, upperStart, alikeEnd } = plan.fill;
      const reached = (k: number) => [...upper.subarray(upperStart[k], upperStart[k + 1])];
      for (let k = 0; k < plan.size; k++) {
        if (alikeEnd[k] === k + 1) continue;
        expect(reached(k)).toEqual([k + 1, ...reached(k + 1)]);
      }
    }),
    { numRuns: 200 },
  );
});
