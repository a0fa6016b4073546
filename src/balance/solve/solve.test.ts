import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blockMembers, blockOfRows } from "./blocks.ts";
import { factor } from "./factor.ts";
import {
  type Coefficient,
  matrixOf,
  planOf,
  randomSystem,
  relativeResidual,
  seeded,
  shuffled,
} from "./samples.ts";
import { solve, solveMany, solveTransposed } from "./solve.ts";

function solveSystem(
  size: number,
  system: readonly Coefficient[],
  rhs: ArrayLike<number>,
  unknownOfRow?: ArrayLike<number>,
) {
  const matrix = matrixOf(size, size, system);
  return solve(factor(planOf(matrix, unknownOfRow), matrix.value), rhs);
}

const seeds = fc.tuple(fc.integer(), fc.integer({ min: 1, max: 60 }));

describe("small systems that can be added up by hand", () => {
  test("an empty system has an empty answer", () => {
    expect(solveSystem(0, [], [])).toEqual(new Float64Array(0));
  });

  test("one equation, one unknown", () => {
    expect([...solveSystem(1, [[0, 0, 4]], [10])]).toEqual([2.5]);
  });

  test("a chain without loops is carried upstream exactly", () => {
    // 1 module takes 2 wafers, 1 wafer takes 3 silicon; 5 modules asked for.
    const chain: Coefficient[] = [
      [0, 0, 1],
      [1, 1, 1],
      [1, 0, -2],
      [2, 2, 1],
      [2, 1, -3],
    ];
    expect([...solveSystem(3, chain, [5, 0, 0])]).toEqual([5, 10, 30]);
  });

  test("a third returns: one and a half times as much is made", () => {
    const loop: Coefficient[] = [
      [0, 0, 1],
      [0, 1, -1],
      [1, 0, -1 / 3],
      [1, 1, 1],
    ];
    const [made, returned] = solveSystem(2, loop, [1, 0]);
    expect(made).toBeCloseTo(1.5, 14);
    expect(returned).toBeCloseTo(0.5, 14);
  });

  test("the unknown an equation decides may stand anywhere", () => {
    const crossed: Coefficient[] = [
      [0, 1, 2],
      [1, 2, 4],
      [2, 0, 8],
      [2, 1, 1],
    ];
    expect([...solveSystem(3, crossed, [2, 8, 17], [])]).toEqual([2, 1, 2]);
  });
});

describe("any system of blocks", () => {
  test("the answer satisfies each equation to 2e-15 of its terms", () => {
    fc.assert(
      fc.property(seeds, fc.boolean(), ([seed, size], credits) => {
        const matrix = matrixOf(size, size, randomSystem(seed, size, 0.95, credits));
        const random = seeded(seed);
        const rhs = Array.from({ length: size }, () => random() * 100);
        const x = solve(factor(planOf(matrix), matrix.value), rhs);
        expect(relativeResidual(matrix, x, rhs)).toBeLessThan(2e-15);
      }),
      { numRuns: 300 },
    );
  });

  const inAnotherOrder = (seed: number, size: number) => {
    const system = randomSystem(seed, size, 0.9);
    const other = shuffled(seed, size, system);
    const rhs = Array.from({ length: size }, (_, row) => 1 + (row % 7));
    const moved = new Float64Array(size);
    const unknownOfRow = new Int32Array(size);
    rhs.forEach((amount, row) => {
      moved[other.rowTo[row] ?? 0] = amount;
      unknownOfRow[other.rowTo[row] ?? 0] = other.columnTo[row] ?? 0;
    });
    const x = solveSystem(size, system, rhs);
    const y = solveSystem(size, other.system, moved, unknownOfRow);
    return { x: [...x], y: Array.from(x, (_, column) => y[other.columnTo[column] ?? 0] ?? 0) };
  };

  test("rows and columns in another order change nothing beyond 1e-13", () => {
    fc.assert(
      fc.property(seeds, ([seed, size]) => {
        const { x, y } = inAnotherOrder(seed, size);
        x.forEach((amount, i) => {
          expect(Math.abs((y[i] ?? 0) - amount)).toBeLessThanOrEqual(1e-13 * amount);
        });
      }),
      { numRuns: 200 },
    );
  });

  test("a matching with what is drawn instead of what is supplied is named, or costs a few digits", () => {
    fc.assert(
      fc.property(seeds, ([seed, size]) => {
        const matrix = matrixOf(size, size, randomSystem(seed, size, 0.9));
        const rhs = Array.from({ length: size }, (_, row) => 1 + (row % 7));
        const backwards = Int32Array.from(rhs, (_, row) => size - 1 - row);
        const factors = factor(planOf(matrix, backwards), matrix.value);
        if (factors.problems.length > 0) return;
        const y = solve(factors, rhs);
        solve(factor(planOf(matrix), matrix.value), rhs).forEach((amount, i) => {
          expect(Math.abs((y[i] ?? 0) - amount)).toBeLessThanOrEqual(1e-10 * amount);
        });
      }),
      { numRuns: 200 },
    );
  });

  test("what nobody asks for is zero to the last bit, and never minus zero", () => {
    fc.assert(
      fc.property(seeds, ([seed, size]) => {
        const system = randomSystem(seed, size, 0.9);
        const x = solveSystem(
          size,
          system,
          Array.from({ length: size }, (_, i) => (i === 0 ? 1 : 0)),
        );
        const asked = new Set([0]);
        for (const column of asked) for (const [r, c] of system) if (c === column) asked.add(r);
        x.forEach((amount, unknown) => {
          if (asked.has(unknown)) expect(amount).toBeGreaterThan(0);
          else expect(Object.is(amount, 0)).toBe(true);
        });
      }),
      { numRuns: 200 },
    );
  });

  test("units that differ by powers of two change no digit", () => {
    fc.assert(
      fc.property(seeds, ([seed, size]) => {
        const random = seeded(seed);
        const power = () => 2 ** Math.round(random() * 200 - 100);
        const row = Array.from({ length: size }, power);
        const column = Array.from({ length: size }, power);
        const system = randomSystem(seed, size, 0.9);
        const scaled = system.map(([r, c, amount]): Coefficient => {
          return [r, c, amount * (row[r] ?? 1) * (column[c] ?? 1)];
        });
        const x = solveSystem(size, system, new Array(size).fill(3));
        const y = solveSystem(
          size,
          scaled,
          row.map((factor) => 3 * factor),
        );
        expect([...y].map((amount, c) => amount * (column[c] ?? 1))).toEqual([...x]);
      }),
      { numRuns: 200 },
    );
  });

  test("what is asked for in parts adds up to what is asked for in all", () => {
    fc.assert(
      fc.property(seeds, ([seed, size]) => {
        const matrix = matrixOf(size, size, randomSystem(seed, size, 0.9));
        const factors = factor(planOf(matrix), matrix.value);
        const alone = Array.from({ length: size }, (_, i) =>
          Array.from({ length: size }, (_, j) => (i === j ? 2 : 0)),
        );
        const parts = solveMany(factors, alone);
        solve(factors, new Array(size).fill(2)).forEach((whole, unknown) => {
          const sum = parts.reduce((total, part) => total + (part[unknown] ?? 0), 0);
          expect(Math.abs(sum - whole)).toBeLessThanOrEqual(1e-12 * whole);
        });
      }),
      { numRuns: 60 },
    );
  });

  test("yᵀb and cᵀx are two roads to one number: sensitivities agree with answers", () => {
    fc.assert(
      fc.property(seeds, fc.boolean(), ([seed, size], credits) => {
        const matrix = matrixOf(size, size, randomSystem(seed, size, 0.9, credits));
        const factors = factor(planOf(matrix), matrix.value);
        const random = seeded(seed);
        const b = Array.from({ length: size }, random);
        const c = Array.from({ length: size }, random);
        const dot = (a: ArrayLike<number>, d: ArrayLike<number>) =>
          Array.from(a).reduce((sum, value, i) => sum + value * (d[i] ?? 0), 0);
        const one = dot(c, solve(factors, b));
        const other = dot(solveTransposed(factors, c), b);
        const size1 = dot(c.map(Math.abs), solve(factors, b).map(Math.abs));
        expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-11 * size1);
      }),
      { numRuns: 200 },
    );
  });
});

describe("a factor used again", () => {
  test("gives the digits of a fresh one, also after a draw of other signs", () => {
    fc.assert(
      fc.property(seeds, ([seed, size]) => {
        const matrix = matrixOf(size, size, randomSystem(seed, size, 0.9));
        const plan = planOf(matrix);
        const rhs = Array.from({ length: size }, (_, i) => i + 1);
        const credits = matrix.value.map((value, e) => (e % 3 === 1 ? Math.abs(value) : value));
        let reused = factor(plan, matrix.value);
        for (const values of [matrix.value, credits, matrix.value]) {
          reused = factor(plan, values, reused);
          expect(solve(reused, rhs)).toEqual(solve(factor(plan, values), rhs));
        }
      }),
    );
  });

  test("belongs to its plan", () => {
    const matrix = matrixOf(1, 1, [[0, 0, 1]]);
    const factors = factor(planOf(matrix), matrix.value);
    expect(() => factor(planOf(matrix), matrix.value, factors)).toThrow("its own plan");
  });
});

describe("blocks without an answer", () => {
  const full: Coefficient[] = [
    [0, 0, 1],
    [0, 1, -1],
    [1, 0, -1],
    [1, 1, 1],
    [2, 2, 5],
  ];

  test("a loop that gives back all it takes never empties; its block is named, others are not", () => {
    const matrix = matrixOf(3, 3, full);
    const plan = planOf(matrix);
    const { problems } = factor(plan, matrix.value);
    const block = blockOfRows(plan)[0] ?? -1;
    expect(problems).toEqual([{ kind: "never-empties", block }]);
    expect([...blockMembers(plan, block).rows]).toEqual([0, 1]);
    expect([...blockMembers(plan, block).columns]).toEqual([0, 1]);
  });

  test("a return that comes to one only after rounding never empties either", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), fc.integer(), (size, seed) => {
        // Every column's draws sum to its supply: nothing leaves.
        const random = seeded(seed);
        const system: Coefficient[] = [];
        for (let column = 0; column < size; column++) {
          const parts = [random() + 0.1, random() + 0.1];
          const to = [(column + 1) % size, Math.floor(random() * size)];
          const total = parts.reduce((sum, part, i) => sum + (to[i] === column ? 0 : part), 0);
          system.push([column, column, 1]);
          to.forEach((row, i) => {
            if (row !== column) system.push([row, column, -(parts[i] ?? 0) / total]);
          });
        }
        const matrix = matrixOf(size, size, system);
        expect(factor(planOf(matrix), matrix.value).problems[0]?.kind).toBe("never-empties");
      }),
      { numRuns: 200 },
    );
  });

  test("more comes back than goes in: never empties", () => {
    const matrix = matrixOf(2, 2, [
      [0, 0, 1],
      [0, 1, -1.25],
      [1, 0, -1],
      [1, 1, 1],
    ]);
    expect(factor(planOf(matrix), matrix.value).problems).toEqual([
      { kind: "never-empties", block: 0 },
    ]);
  });

  test("two equations that say the same are singular", () => {
    const matrix = matrixOf(2, 2, [
      [0, 0, 1],
      [0, 1, 2],
      [1, 0, 2],
      [1, 1, 4],
    ]);
    expect(factor(planOf(matrix), matrix.value).problems).toEqual([{ kind: "singular", block: 0 }]);
  });

  test("a matched coefficient of zero with nothing beside it is singular", () => {
    const matrix = matrixOf(1, 1, [[0, 0, 0]]);
    expect(factor(planOf(matrix), matrix.value).problems).toEqual([{ kind: "singular", block: 0 }]);
  });

  test("they are not solved, and nothing that is no number is taken or given", () => {
    const matrix = matrixOf(3, 3, full);
    const plan = planOf(matrix);
    expect(() => solve(factor(plan, matrix.value), [1, 1, 1])).toThrow("never-empties");
    const broken = matrix.value.map((value, e) => (e === 0 ? Number.NaN : value));
    expect(() => factor(plan, broken)).toThrow("not a number");
    const tiny = matrixOf(1, 1, [[0, 0, 1e-300]]);
    expect(() => solve(factor(planOf(tiny), tiny.value), [1e300])).toThrow("largest number");
    expect(() => solve(factor(planOf(tiny), tiny.value), [1, 2])).toThrow("2 right-hand sides");
  });

  test("a system that is not matched is refused", () => {
    expect(() =>
      planOf(
        matrixOf(2, 2, [
          [0, 0, 1],
          [1, 0, 1],
        ]),
      ),
    ).toThrow("perfect matching");
  });
});
