import fc from "fast-check";
import { expect, test } from "vitest";
import {
  assemble,
  compressRows,
  multiply,
  multiplyTransposed,
  planAssembly,
  transpose,
} from "./sparse.ts";

test("coefficients at one place are summed, rows and columns ascend", () => {
  const matrix = compressRows(2, 3, [1, 0, 1, 1], [2, 1, 0, 2], [4, 5, 6, 0.5]);
  expect([...matrix.rowStart]).toEqual([0, 1, 3]);
  expect([...matrix.column]).toEqual([1, 0, 2]);
  expect([...matrix.value]).toEqual([5, 6, 4.5]);
});

test("an empty matrix has rows without entries", () => {
  const matrix = compressRows(2, 2, [], [], []);
  expect([...matrix.rowStart]).toEqual([0, 0, 0]);
  expect([...multiply(matrix, [1, 2])]).toEqual([0, 0]);
});

test("a coefficient outside the matrix is refused, with its place", () => {
  expect(() => compressRows(2, 2, [0, 2], [0, 0], [1, 1])).toThrow("row 2");
  expect(() => compressRows(2, 2, [0, 0], [0, -1], [1, 1])).toThrow("column -1");
});

test("the order of writing changes no digit of a sum", () => {
  const amounts = [0.1, 1e17, -1e17, 0.2, 3, 0.7];
  const places = amounts.map(() => 0);
  const sum = compressRows(1, 1, places, places, amounts).value[0];
  fc.assert(
    fc.property(fc.shuffledSubarray(amounts, { minLength: amounts.length }), (shuffled) => {
      expect(compressRows(1, 1, places, places, shuffled).value[0]).toBe(sum);
    }),
  );
});

test("an assembly planned once takes new amounts in the order they were written", () => {
  const assembly = planAssembly(2, 2, [1, 0, 1], [0, 1, 0]);
  expect([...assemble(assembly, [2, 3, 4])]).toEqual([3, 6]);
  const into = new Float64Array(2);
  expect(assemble(assembly, [20, 30, 40], into)).toBe(into);
  expect([...into]).toEqual([30, 60]);
});

test("the transpose holds every entry once, at its mirrored place", () => {
  const matrix = compressRows(2, 3, [0, 0, 1], [2, 0, 2], [7, 8, 9]);
  const mirrored = transpose(matrix);
  expect([...mirrored.rowStart]).toEqual([0, 1, 1, 3]);
  expect([...mirrored.column]).toEqual([0, 0, 1]);
  expect([...mirrored.entry].map((e) => matrix.value[e])).toEqual([8, 7, 9]);
});

test("yᵀ(A·x) and (Aᵀ·y)ᵀx are two roads to one number", () => {
  const entry = fc.tuple(fc.nat(5), fc.nat(3), fc.integer({ min: -9, max: 9 }));
  const vector = (length: number) =>
    fc.array(fc.integer({ min: -9, max: 9 }), { minLength: length, maxLength: length });
  fc.assert(
    fc.property(fc.array(entry), vector(4), vector(6), (entries, x, y) => {
      const [rows, columns, amounts] = [0, 1, 2].map((i) => entries.map((one) => one[i] ?? 0));
      const matrix = compressRows(6, 4, rows ?? [], columns ?? [], amounts ?? []);
      const dot = (a: ArrayLike<number>, b: ArrayLike<number>) =>
        Array.from(a).reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
      expect(dot(y, multiply(matrix, x))).toBe(dot(multiplyTransposed(matrix, y), x));
    }),
  );
});
