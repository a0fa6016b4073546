import fc from "fast-check";
import { expect, test } from "vitest";
import { factor } from "./factor.ts";
import { loopGain } from "./loop-gain.ts";
import { type Coefficient, matrixOf, planOf, randomSystem } from "./samples.ts";
import { spectralRadius } from "./spectral-radius.ts";

function gainOf(size: number, system: readonly Coefficient[], block = 0) {
  const matrix = matrixOf(size, size, system);
  return loopGain(planOf(matrix), matrix.value, block);
}

/** A ring: each takes one of the next, the last gives `share` back. */
function ring(size: number, share: number): Coefficient[] {
  return Array.from({ length: size }, (_, i): Coefficient[] => [
    [i, i, 1],
    [i, (i + 1) % size, i + 1 === size ? -share : -1],
  ]).flat();
}

test("a third returns: ×1.5", () => {
  const gain = gainOf(2, ring(2, 1 / 3));
  expect(gain?.returns).toBe(1 / 3);
  expect(gain?.gain).toBeCloseTo(1.5, 14);
  expect(gain?.hub).toBe(0);
});

test("what comes back 1.25 times has no gain, whatever the units and however long the way", () => {
  const gain = gainOf(3, [
    [0, 0, 2],
    [0, 1, -5],
    [1, 1, 1],
    [1, 2, -32_000],
    [2, 2, 1],
    [2, 0, -1 / 64_000],
  ]);
  expect(gain?.returns).toBe(1.25);
  expect(gain).not.toHaveProperty("gain");
  expect(gain?.radius.high).toBeCloseTo(1.25 ** (1 / 3), 12);
});

test("two loops through one process return the sum of both", () => {
  const gain = gainOf(3, [...ring(2, 1 / 4), [2, 2, 1], [2, 1, -1], [1, 2, -1 / 2]]);
  expect(gain?.hub).toBe(1);
  expect(gain?.returns).toBe(3 / 4);
  expect(gain?.gain).toBe(4);
});

test("loops that share no process are judged by their spectral radius", () => {
  const two = ring(2, 1 / 4);
  const other = two.map(([row, column, amount]): Coefficient => [row + 2, column + 2, amount]);
  const gain = gainOf(4, [...two, ...other, [1, 2, -0.1], [3, 0, -0.1]]);
  expect(gain).not.toHaveProperty("hub");
  expect(gain?.returns).toBeGreaterThan(0.5);
  expect(gain?.returns).toBe(gain?.radius.high);
});

test("a process without a loop returns nothing", () => {
  expect(gainOf(1, [[0, 0, 3]])).toEqual({
    hub: 0,
    returns: 0,
    gain: 1,
    radius: { low: 0, high: 0 },
  });
});

test("credits of mixed sign have no gain", () => {
  expect(
    gainOf(2, [
      [0, 0, 1],
      [0, 1, -1],
      [1, 0, 1 / 3],
      [1, 1, 1],
    ]),
  ).toBeUndefined();
});

test("the radius of a ring is the root of what it returns, though power iteration would never settle", () => {
  const matrix = matrixOf(1000, 1000, ring(1000, 0.5));
  const { low, high } = spectralRadius(planOf(matrix), matrix.value, 0);
  expect(low).toBeLessThanOrEqual(high);
  expect(high - low).toBeLessThan(1e-12);
  expect(Math.abs(high / 0.5 ** (1 / 1000) - 1)).toBeLessThan(1e-12);
});

test("low and high close in on the radius to 1e-12, and its root passes 1 exactly when the loop never empties", () => {
  const shares = fc.constantFrom(0.5, 0.9, 1, 1.2, 2);
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 50 }), shares, (seed, size, share) => {
      const matrix = matrixOf(size, size, randomSystem(seed, size, share));
      const plan = planOf(matrix);
      const failing = new Set(factor(plan, matrix.value).problems.map((problem) => problem.block));
      for (let block = 0; block < plan.blockCount; block++) {
        const { low, high } = spectralRadius(plan, matrix.value, block);
        expect(high - low).toBeLessThanOrEqual(1e-12 * high);
        expect(failing.has(block)).toBe(high >= 1);
      }
    }),
    { numRuns: 200 },
  );
});
