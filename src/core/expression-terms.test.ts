import fc from "fast-check";
import { expect, test } from "vitest";
import {
  combine,
  constant,
  evaluateOf,
  negate,
  type Operation,
  raise,
  type Term,
} from "./expression-terms.ts";

const VALUES = Float64Array.of(3, 4, 0);
const slot = (n: number): Term => ({ kind: "slot", slot: n });
const computed = (n: number): Term => negate(negate(slot(n)));

test("two constants are folded, a name is not", () => {
  expect(combine("+", constant(2), constant(3))).toEqual(constant(5));
  expect(combine("+", constant(2), slot(0)).kind).toBe("computed");
  expect(negate(constant(2))).toEqual(constant(-2));
});

test("an operation gives the same whatever stands on its two sides", () => {
  const operations: Operation[] = ["+", "-", "*", "/", "^", "min", "max"];
  for (const operation of operations) {
    const wanted = evaluateOf(combine(operation, constant(3), constant(4)))(VALUES);
    for (const left of [constant(3), slot(0), computed(0)])
      for (const right of [constant(4), slot(1), computed(1)])
        expect(evaluateOf(combine(operation, left, right))(VALUES), operation).toBe(wanted);
  }
});

test("what is divided by zero is no number, whatever stands above", () => {
  for (const left of [constant(3), slot(0), computed(0)])
    for (const right of [constant(0), slot(2), computed(2)])
      expect(evaluateOf(combine("/", left, right))(VALUES)).toBeNaN();
});

test("whole powers are exact where the result is", () => {
  expect(raise(3, 4)).toBe(81);
  expect(raise(2, -3)).toBe(0.125);
  expect(raise(10, 22)).toBe(1e22);
  expect(raise(7, 0)).toBe(1);
  expect(raise(0, -1)).toBeNaN();
  expect(raise(2, 1e9)).toBe(Number.POSITIVE_INFINITY);
});

test("a whole power agrees with the platform's to thirteen digits", () => {
  const base = fc.double({ min: 0.5, max: 2, noNaN: true });
  fc.assert(
    fc.property(base, fc.integer({ min: -60, max: 60 }), (x, n) => {
      expect(raise(x, n) / x ** n).toBeCloseTo(1, 13);
    }),
  );
});
