import { expect, test } from "vitest";
import { factor } from "./factor.ts";
import { type Coefficient, matrixOf, planOf, relativeResidual, seeded } from "./samples.ts";
import { solve, solveTransposed } from "./solve.ts";
import { transpose } from "./sparse.ts";

/** A ring with extra links of both signs in which about half the matched coefficients are next to nothing. */
function awkward(seed: number, size: number): Coefficient[] {
  const random = seeded(seed);
  const system: Coefficient[] = [];
  for (let row = 0; row < size; row++) {
    const others = new Set([
      (row + 1) % size,
      Math.floor(random() * size),
      Math.floor(random() * size),
    ]);
    others.delete(row);
    system.push([row, row, random() < 0.5 ? 1e-14 * random() : 1]);
    for (const column of others)
      system.push([row, column, (random() - 0.5) * 10 ** (random() * 4)]);
  }
  return system;
}

test("a matched coefficient of next to nothing is exchanged", () => {
  const matrix = matrixOf(2, 2, [
    [0, 0, 1e-20],
    [0, 1, 1],
    [1, 0, 1],
    [1, 1, 1],
  ]);
  const factors = factor(planOf(matrix), matrix.value);
  expect(factors.mixed[0]?.exchanged).toBe(true);
  expect([...solve(factors, [1, 2])]).toEqual([1, 1]);
  expect([...solveTransposed(factors, [1, 2])]).toEqual([1, 1]);
});

test("a matched coefficient of zero inside a block is exchanged", () => {
  const matrix = matrixOf(2, 2, [
    [0, 0, 0],
    [0, 1, 2],
    [1, 0, 4],
    [1, 1, 1],
  ]);
  expect([...solve(factor(planOf(matrix), matrix.value), [2, 9])]).toEqual([2, 1]);
});

test.for([5, 30, 200, 600])("awkward blocks of %i are solved both ways to rounding", (size) => {
  let exchanged = 0;
  for (let seed = 1; seed <= (size < 200 ? 40 : 8); seed++) {
    const matrix = matrixOf(size, size, awkward(seed, size));
    const factors = factor(planOf(matrix), matrix.value);
    if (factors.problems.length > 0) continue;
    exchanged += factors.mixed.filter((block) => block?.exchanged).length;
    const rhs = Array.from({ length: size }, (_, i) => 1 + (i % 5));
    expect(relativeResidual(matrix, solve(factors, rhs), rhs)).toBeLessThan(2e-15);
    const mirrored = transpose(matrix);
    const value = Float64Array.from(mirrored.entry, (entry) => matrix.value[entry] ?? 0);
    const y = solveTransposed(factors, rhs);
    expect(relativeResidual({ ...mirrored, value }, y, rhs)).toBeLessThan(2e-15);
  }
  expect(exchanged).toBeGreaterThan(5);
});
