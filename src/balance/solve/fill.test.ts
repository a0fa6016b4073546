import fc from "fast-check";
import { expect, test } from "vitest";
import type { SolvePlan } from "./blocks.ts";
import { type Coefficient, matrixOf, planOf, randomSystem } from "./samples.ts";

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

/** One loop, long enough that a row's set spans several groups of words. */
function longLoop(size: number): SolvePlan {
  const near = randomSystem(1, size, 0.9).filter(([row, column]) => Math.abs(row - column) < 400);
  const around = near.map(([row]): Coefficient => [row, (row + 1) % size, -0.01]);
  return planOf(matrixOf(size, size, [...near, ...around]));
}

const plans = fc
  .tuple(fc.integer(), fc.integer({ min: 1, max: 90 }))
  .map(([seed, size]) => planOf(matrixOf(size, size, randomSystem(seed, size, 0.9))));

/** Rows that row k uses, its runs written out. */
function usedBy({ fill }: SolvePlan, k: number): number[] {
  const runs = [...fill.run.subarray(fill.runStart[k], fill.runStart[k + 1])];
  return runs.flatMap((from) => {
    const end = Math.min(fill.alikeEnd[from] ?? 0, k);
    return Array.from({ length: end - from }, (_, i) => from + i);
  });
}

function reachedBy({ fill }: SolvePlan, k: number): number[] {
  const count = (fill.upperStart[k + 1] ?? 0) - (fill.upperStart[k] ?? 0);
  const from = fill.upperAt[k] ?? 0;
  return [...fill.upper.subarray(from, from + count)];
}

test("the fill foreseen is the fill of elimination, in ascending order", () => {
  fc.assert(
    fc.property(plans, (plan) => {
      bruteForce(plan).forEach((row, k) => {
        const ascending = [...row].sort((a, b) => a - b);
        expect(usedBy(plan, k)).toEqual(ascending.filter((column) => column < k));
        expect(reachedBy(plan, k)).toEqual(ascending.filter((column) => column > k));
        const { lowerStart } = plan.fill;
        expect((lowerStart[k + 1] ?? 0) - (lowerStart[k] ?? 0)).toBe(usedBy(plan, k).length);
      });
    }),
    { numRuns: 200 },
  );
});

test("rows called alike reach the same unknowns beyond themselves, and share their list", () => {
  fc.assert(
    fc.property(plans, (plan) => {
      for (let k = 0; k < plan.size; k++) {
        if (plan.fill.alikeEnd[k] === k + 1) continue;
        expect(reachedBy(plan, k)).toEqual([k + 1, ...reachedBy(plan, k + 1)]);
        expect(plan.fill.upperAt[k + 1]).toBe((plan.fill.upperAt[k] ?? 0) + 1);
      }
    }),
    { numRuns: 200 },
  );
});

test("a loop of two and a half thousand is filled like a small one", () => {
  const plan = longLoop(2500);
  expect(plan.blockCount).toBe(1);
  bruteForce(plan).forEach((row, k) => {
    const found = new Set([...usedBy(plan, k), ...reachedBy(plan, k)]);
    expect(found.size === row.size && [...found].every((column) => row.has(column))).toBe(true);
  });
});
