import fc from "fast-check";
import { expect, test } from "vitest";
import { assemble, fold, raise, type Step } from "./expression-program.ts";

const constant = (value: number): Step => ({ op: "constant", value });

test("constants are folded, slots are not", () => {
  const sum: Step[] = [constant(2), constant(3), { op: "add" }];
  expect(fold(sum)).toEqual([constant(5)]);
  const open: Step[] = [constant(2), { op: "slot", slot: 0 }, { op: "multiply" }];
  expect(fold(open)).toBe(open);
});

test("steps work on a stack: (1 - 2) * (3 / slot)", () => {
  const steps: Step[] = [
    constant(1),
    constant(2),
    { op: "subtract" },
    constant(3),
    { op: "slot", slot: 0 },
    { op: "divide" },
    { op: "multiply" },
  ];
  expect(assemble(steps)(Float64Array.of(4))).toBe(-0.75);
});

test("whole powers are exact where the result is", () => {
  expect(raise(3, 4)).toBe(81);
  expect(raise(2, -3)).toBe(0.125);
  expect(raise(10, 22)).toBe(1e22);
  expect(raise(7, 0)).toBe(1);
  expect(raise(0, -1)).toBeNaN();
  expect(raise(2, 1e9)).toBe(Number.POSITIVE_INFINITY);
});

test("a whole power agrees with the platform's to fourteen digits", () => {
  const base = fc.double({ min: 0.5, max: 2, noNaN: true });
  fc.assert(
    fc.property(base, fc.integer({ min: -60, max: 60 }), (x, n) => {
      expect(raise(x, n) / x ** n).toBeCloseTo(1, 13);
    }),
  );
});
