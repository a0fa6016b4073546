import { expect, test } from "vitest";
import { drawsFrom, seededDraws } from "./draws.ts";

const words = (draws: { nextWord: () => number }, n: number) =>
  Array.from({ length: n }, () => draws.nextWord());

test("the generator is xoshiro128** 1.1: its authors' C program, state 1 2 3 4", () => {
  expect(words(drawsFrom([1, 2, 3, 4]), 10)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
    4258142804,
  ]);
});

// splitmix64 of 1234567 begins 6457827717110365317, 3203168211198807973 in every published vector
test.each([
  [0, [3737715805, 2584255861, 2876756834, 3286328325, 1553311962, 1625202774]],
  [1, [1695105466, 1423115009, 634581793, 1068227753, 716759206, 4186505319]],
  [1234567, [1967786208, 270031234, 1115494691, 824886977, 1639868524, 2161081248]],
  [2 ** 53 - 1, [1233166643, 1287031142, 661813442, 2960669951, 2601079046, 1036114921]],
])("seed %i gives the same numbers for ever", (seed, first) => {
  expect(words(seededDraws(seed), 6)).toEqual(first);
});

test("a draw joins two words to 53 bits", () => {
  const [high = 0, low = 0] = words(seededDraws(7), 2);
  expect(seededDraws(7).next()).toBe(((high >>> 5) * 2 ** 26 + (low >>> 6)) / 2 ** 53);
});

test("draws fill the range evenly: mean a half, variance a twelfth", () => {
  const { next } = seededDraws(2026);
  const drawn = Array.from({ length: 100_000 }, next);
  const mean = drawn.reduce((a, b) => a + b) / drawn.length;
  const variance = drawn.reduce((a, b) => a + (b - mean) ** 2, 0) / drawn.length;
  expect(mean).toBeCloseTo(0.5, 2);
  expect(variance).toBeCloseTo(1 / 12, 3);
  expect(Math.min(...drawn.slice(0, 9999))).toBeGreaterThanOrEqual(0);
  expect(Math.max(...drawn.slice(0, 9999))).toBeLessThan(1);
});

test("two streams of one seed do not disturb each other", () => {
  const [a, b] = [seededDraws(5), seededDraws(5)];
  a.next();
  a.next();
  b.next();
  expect(b.next()).toBe(seededSecond(5));
});

function seededSecond(seed: number): number {
  const { next } = seededDraws(seed);
  next();
  return next();
}

test.each([-1, 0.5, Number.NaN, 2 ** 53])("%f is no seed", (seed) => {
  expect(() => seededDraws(seed)).toThrow();
});
