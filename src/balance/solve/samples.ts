import { seededDraws } from "../../core/index.ts";
import { analyse, type SolvePlan } from "./blocks.ts";
import { matchRowsToColumns } from "./matching.ts";
import { compressRows, countUp, type SparseMatrix } from "./sparse.ts";

/* Systems for tests: written out by hand, or drawn from a seed. */

/** One coefficient: row, column, amount. */
export type Coefficient = readonly [row: number, column: number, amount: number];

export function matrixOf(
  rows: number,
  columns: number,
  coefficients: readonly Coefficient[],
): SparseMatrix {
  return compressRows(
    rows,
    columns,
    coefficients.map(([row]) => row),
    coefficients.map(([, column]) => column),
    coefficients.map(([, , amount]) => amount),
  );
}

/** The plan of a system in which each row decides the unknown of its own number, or the one given for it. */
export function planOf(
  matrix: SparseMatrix,
  unknownOfRow: ArrayLike<number> = countUp(matrix.rowCount),
): SolvePlan {
  return analyse(matrix, matchRowsToColumns(matrix, unknownOfRow));
}

/** Numbers in [0, 1), the same for the same seed, which may be negative. */
export function seeded(seed: number): () => number {
  return seededDraws(seed >>> 0).next;
}

/** Some places of a matrix, each once, from none to about half of all. */
export function randomLinks(seed: number, rows: number, columns: number): [number, number][] {
  const random = seeded(seed);
  const density = random() / 2;
  const links: [number, number][] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (random() < density) links.push([row, column]);
    }
  }
  return links;
}

/**
 * Every row supplies one unknown and draws a few others, `share` of its supply in all, in units that differ by up
 * to 10⁶. With `credits` about a third of what is drawn is given instead.
 */
export function randomSystem(
  seed: number,
  size: number,
  share: number,
  credits = false,
): Coefficient[] {
  const random = seeded(seed);
  const unit = Array.from({ length: size }, () => 10 ** Math.round(random() * 6 - 3));
  const system: Coefficient[] = [];
  for (let row = 0; row < size; row++) {
    const supply = 10 ** (random() - 0.5);
    const others = new Set(Array.from({ length: 3 }, () => Math.floor(random() * size)));
    others.delete(row);
    system.push([row, row, supply]);
    for (const column of others) {
      const drawn = (supply * share * (0.5 + random() / 2)) / others.size;
      const sign = credits && random() < 1 / 3 ? 1 : -1;
      system.push([row, column, (sign * drawn * (unit[row] ?? 1)) / (unit[column] ?? 1)]);
    }
  }
  return system;
}

/** The same system with its rows and columns in another order. */
export function shuffled(
  seed: number,
  size: number,
  system: readonly Coefficient[],
): { system: Coefficient[]; rowTo: Int32Array; columnTo: Int32Array } {
  const random = seeded(seed);
  const rowTo = shuffle(size, random);
  const columnTo = shuffle(size, random);
  const moved = system.map(([row, column, amount]): Coefficient => {
    return [rowTo[row] ?? 0, columnTo[column] ?? 0, amount];
  });
  return { system: moved, rowTo, columnTo };
}

function shuffle(size: number, random: () => number): Int32Array {
  const keys = Array.from({ length: size }, random);
  return Int32Array.from(keys.keys()).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
}

/** The largest |A·x − b| of a row against its |A|·|x| + |b|. */
export function relativeResidual(
  matrix: SparseMatrix,
  x: ArrayLike<number>,
  b: ArrayLike<number>,
): number {
  let most = 0;
  for (let row = 0; row < matrix.rowCount; row++) {
    let sum = -(b[row] ?? 0);
    let size = Math.abs(sum);
    for (let e = matrix.rowStart[row] ?? 0; e < (matrix.rowStart[row + 1] ?? 0); e++) {
      const term = (matrix.value[e] ?? 0) * (x[matrix.column[e] ?? 0] ?? 0);
      sum += term;
      size += Math.abs(term);
    }
    if (size > 0) most = Math.max(most, Math.abs(sum) / size);
  }
  return most;
}
