import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { factor } from "./factor.ts";
import { type Coefficient, matrixOf, planOf, seeded } from "./samples.ts";
import { solve } from "./solve.ts";

function solveFor(size: number, system: readonly Coefficient[], rhs: readonly number[]) {
  const matrix = matrixOf(size, size, system);
  return solve(factor(planOf(matrix), matrix.value), rhs);
}

/** Made in all when one is asked for and the shares, multiplied along a ring of processes, come back. */
function madeInRing(shares: readonly number[]): number {
  const size = shares.length;
  const system = shares.flatMap((share, i): Coefficient[] => [
    [i, i, 1],
    [i, (i + 1) % size, -share],
  ]);
  return solveFor(size, system, [1, ...new Array<number>(size - 1).fill(0)])[0] ?? 0;
}

function ring(length: number, returned: number): number[] {
  return [returned, ...new Array<number>(length - 1).fill(1)];
}

const lengths = [2, 3, 50, 2000];

describe("silicon in three loops, one wafer asked for", () => {
  // Unknowns: fresh feed, polysilicon, ingot, brick, wafers before rejects.
  const made = (crop: number, kerf: number, rejects: number) =>
    solveFor(
      5,
      [
        [0, 0, 1],
        [0, 1, -1],
        [0, 3, kerf],
        [1, 1, 1],
        [1, 2, crop - 1],
        [1, 4, rejects],
        [2, 2, 1 - crop],
        [2, 3, -1],
        [3, 3, 1 - kerf],
        [3, 4, -1],
        [4, 4, 1 - rejects],
      ],
      [0, 0, 0, 0, 1],
    );

  test.for([
    [1 / 3, 1 / 5, 1 / 20, [1, 24 / 19, 75 / 38, 25 / 19, 20 / 19]],
    [0, 1 / 5, 1 / 20, [1, 24 / 19, 25 / 19, 25 / 19, 20 / 19]],
    [1 / 3, 0, 1 / 20, [1, 1, 30 / 19, 20 / 19, 20 / 19]],
    [1 / 3, 1 / 5, 0, [1, 5 / 4, 15 / 8, 5 / 4, 1]],
    [0, 0, 1 / 20, [1, 1, 20 / 19, 20 / 19, 20 / 19]],
    [0, 1 / 5, 0, [1, 5 / 4, 5 / 4, 5 / 4, 1]],
    [1 / 3, 0, 0, [1, 1, 3 / 2, 1, 1]],
    [0, 0, 0, [1, 1, 1, 1, 1]],
  ] as const)("crop %f, kerf %f, rejects %f", ([crop, kerf, rejects, expected]) => {
    const x = made(crop, kerf, rejects);
    expected.forEach((amount, i) => {
      expect(Math.abs((x[i] ?? 0) / amount - 1)).toBeLessThan(1e-15 * 4);
    });
  });
});

describe("loops that return nearly everything", () => {
  test.for(lengths)("0.99 returned is ×100 and 0.9999 is ×10,000, in a ring of %i", (length) => {
    expect(Math.abs(madeInRing(ring(length, 0.99)) / 100 - 1)).toBeLessThan(1e-13);
    expect(Math.abs(madeInRing(ring(length, 0.9999)) / 10_000 - 1)).toBeLessThan(2e-12);
  });

  test.for(lengths)(
    "1 − 1e-8 is right to the last digits of the share as stored, in a ring of %i",
    (length) => {
      // As written the share is known to 1.1e-16, so the answer to it cannot be known better than to 1.1e-8.
      const share = 1 - 1e-8;
      expect(Math.abs(madeInRing(ring(length, share)) * (1 - share) - 1)).toBeLessThan(1e-15);
      expect(Math.abs(madeInRing(ring(length, share)) / 1e8 - 1)).toBeLessThan(1.2e-8);
    },
  );

  test("shares multiplied along the ring are right to the rounding of the product over what leaves", () => {
    const lost = fc.integer({ min: 1, max: 8 }).map((digits) => 10 ** -digits);
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 2, max: 60 }), lost, (seed, length, leaves) => {
        const random = seeded(seed);
        const shares = Array.from({ length: length - 1 }, () => 10 ** (4 * random() - 2));
        shares.push((1 - leaves) / shares.reduce((product, share) => product * share, 1));
        const error = Math.abs(madeInRing(shares) * leaves - 1);
        expect(error).toBeLessThan((2 * length * Number.EPSILON) / leaves);
      }),
      { numRuns: 200 },
    );
  });

  test("a ring of 0.9999 inside one of 0.99 multiplies to ×1,000,000", () => {
    // 0 is asked for and returns 0.99 through 1; each lot of 0 goes through the ring of 2 and 3.
    const system: Coefficient[] = [
      [0, 0, 1],
      [0, 1, -0.99],
      [1, 1, 1],
      [1, 0, -1],
      [2, 2, 1],
      [2, 0, -1],
      [2, 3, -0.9999],
      [3, 3, 1],
      [3, 2, -1],
    ];
    const made = solveFor(4, system, [1, 0, 0, 0])[2] ?? 0;
    expect(Math.abs(made / 1e6 - 1)).toBeLessThan(2e-12);
  });
});
