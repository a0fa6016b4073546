// Systems of equations of chosen sizes, the same for the same seed: each row supplies 1 and draws from others.

import { compressRows, type SparseMatrix } from "../../src/balance/solve/index.ts";
import { seededDraws } from "../../src/core/index.ts";

type Draw = () => number;

interface Coefficients {
  readonly rows: number[];
  readonly columns: number[];
  readonly amounts: number[];
}

const DRAWS_PER_ROW = 5;

/** A row draws at most 0.95 of what it supplies. */
const LARGEST_DRAW = 0.19;

/**
 * `size` processes in loops of 2 to 50, 6 coefficients a row: one to the next in the loop, the others in the loop or,
 * four in ten, in one of the `behind` loops before it. The numbering is shuffled.
 */
export function loopsInOrder(size: number, behind: number): SparseMatrix {
  const draw = seededDraws(1).next;
  const name = shuffledNumbers(size, draw);
  const all: Coefficients = { rows: [], columns: [], amounts: [] };
  const starts = [0];
  while ((starts.at(-1) ?? 0) < size) {
    const from = starts.at(-1) ?? 0;
    const to = Math.min(size, from + 2 + Math.floor(draw() * 49));
    const first = starts.at(-1 - behind) ?? 0;
    for (let i = from; i < to; i++) {
      const next = i + 1 < to ? i + 1 : from;
      const pick = () => between(draw, draw() < 0.6 ? [from, to] : [first, from], i, to);
      addRow(all, i, [next], pick, draw, name);
    }
    starts.push(to);
  }
  return compress(size, all);
}

/**
 * `size` processes in a line, 6 coefficients a row: most draw from up to `near` places before, one in five takes back
 * from up to `near` places after, `far` of all from anywhere. Nearly all of it is one loop.
 */
export function lineWithReturns(size: number, near: number, far: number): SparseMatrix {
  const draw = seededDraws(2).next;
  const all: Coefficients = { rows: [], columns: [], amounts: [] };
  const place = (i: number): number => {
    const kind = draw();
    if (kind < far) return Math.floor(draw() * size);
    const away = 1 + Math.floor(draw() * near);
    const there = kind < 0.8 ? i - away : i + away;
    return there < 0 || there >= size ? Math.abs(2 * i - there) % size : there;
  };
  for (let i = 0; i < size; i++) addRow(all, i, [], () => place(i), draw);
  return compress(size, all);
}

/** `size` processes in a line of which three give back to one some way before them. */
export function lineWithThreeReturns(size: number): SparseMatrix {
  const all: Coefficients = { rows: [], columns: [], amounts: [] };
  const third = Math.floor(size / 3);
  for (let i = 0; i < size; i++) {
    add(all, i, i, 1);
    if (i + 1 < size) add(all, i, i + 1, -1.02);
    if (i % third === 2) add(all, i + third - 5, i, -0.2);
  }
  return compress(size, all);
}

function addRow(
  all: Coefficients,
  row: number,
  given: readonly number[],
  pick: () => number,
  draw: Draw,
  name: ArrayLike<number> = { length: 0 },
): void {
  const others = new Set(given);
  for (let tries = 0; others.size < DRAWS_PER_ROW && tries < 50; tries++) {
    const other = pick();
    if (other !== row) others.add(other);
  }
  const named = (i: number) => name[i] ?? i;
  add(all, named(row), named(row), 1);
  for (const other of others) add(all, named(row), named(other), -LARGEST_DRAW * draw());
}

function add(all: Coefficients, row: number, column: number, amount: number): void {
  all.rows.push(row);
  all.columns.push(column);
  all.amounts.push(amount);
}

function between(
  draw: Draw,
  [from, to]: readonly [number, number],
  i: number,
  end: number,
): number {
  return to > from ? from + Math.floor(draw() * (to - from)) : Math.min(i + 1, end - 1);
}

function shuffledNumbers(size: number, draw: Draw): number[] {
  const numbers = Array.from({ length: size }, (_, i) => ({ i, key: draw() }));
  return numbers.sort((a, b) => a.key - b.key).map(({ i }) => i);
}

function compress(size: number, { rows, columns, amounts }: Coefficients): SparseMatrix {
  return compressRows(size, size, rows, columns, amounts);
}
