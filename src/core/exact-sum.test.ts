import fc from "fast-check";
import { expect, test } from "vitest";
import { exactSum } from "./exact-sum.ts";

/** A number as mantissa · 2^exponent, so that whole numbers can sum it too. */
const parts = fc.tuple(
  fc.integer({ min: -(2 ** 52), max: 2 ** 52 }),
  fc.integer({ min: -80, max: 80 }),
);
const valueOfParts = ([mantissa, exponent]: readonly [number, number]) => mantissa * 2 ** exponent;
const number = parts.map(valueOfParts);

/** A second road: the sum in whole numbers of 2^-80, rounded to the nearest double, ties to even. */
function sumOfIntegers(list: readonly (readonly [number, number])[]): number {
  const whole = list.reduce((sum, [m, e]) => sum + (BigInt(m) << BigInt(e + 80)), 0n);
  const size = whole < 0n ? -whole : whole;
  const drop = BigInt(Math.max(0, size.toString(2).length - 53));
  const rest = size & ((1n << drop) - 1n);
  const half = drop > 0n ? 1n << (drop - 1n) : 1n;
  let kept = size >> drop;
  if (rest > half || (rest === half && (kept & 1n) === 1n)) kept += 1n;
  return (whole < 0n ? -1 : 1) * Number(kept) * 2 ** (Number(drop) - 80);
}

test("small residues beside large flows are not lost", () => {
  expect(exactSum([1e16, 1, -1e16])).toBe(1);
  expect(exactSum([1, 1e100, 1, -1e100])).toBe(2);
  expect(exactSum(Array(10).fill(0.1))).toBe(1);
  expect(exactSum([2 ** 53, 1, 2 ** -60])).toBe(2 ** 53 + 2);
});

test("nothing adds to nought", () => {
  expect(exactSum([])).toBe(0);
  expect(exactSum([5, -5])).toBe(0);
});

test("what is not a number stays visible", () => {
  expect(exactSum([1, Number.NaN])).toBeNaN();
  expect(exactSum([1, Number.POSITIVE_INFINITY])).toBe(Number.POSITIVE_INFINITY);
  expect(exactSum([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])).toBeNaN();
});

test("the same numbers in any order give the same digits", () => {
  const shuffled = fc
    .array(number, { maxLength: 30 })
    .chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      expect(exactSum(other)).toBe(exactSum(list));
      expect(exactSum(Float64Array.from(other))).toBe(exactSum(list));
    }),
  );
});

test("all 720 orders of six awkward numbers give one sum", () => {
  const awkward = [1e16, 1.1, -1e16, 3e-17, 0.7, -2e15];
  const sums = new Set(permutations(awkward).map(exactSum));
  expect(sums.size).toBe(1);
  expect(
    new Set(permutations(awkward).map((p) => p.reduce((a, b) => a + b, 0))).size,
  ).toBeGreaterThan(1);
});

test("the sum is the exact one, rounded once", () => {
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 20 }), (list) => {
      expect(exactSum(list.map(valueOfParts))).toBe(sumOfIntegers(list) + 0);
    }),
  );
});

function permutations(list: readonly number[]): number[][] {
  if (list.length <= 1) return [[...list]];
  return list.flatMap((first, i) =>
    permutations(list.filter((_, j) => j !== i)).map((rest) => [first, ...rest]),
  );
}
