// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction

/** A full matrix, row after row, and after elimination its factors with the order its rows were used in. */
export interface DenseFactors {
  readonly size: number;
  readonly value: Float64Array;
  readonly rowOrder: Int32Array;
}

export function startDense(size: number): DenseFactors {
  return { size, value: new Float64Array(size * size), rowOrder: new Int32Array(size) };
}

/**
 * Replaces the matrix by its factors, the largest coefficient of each column as pivot.
 * False if a pivot is no larger than the rounding of the largest coefficient: no single answer exists.
 */
export function eliminateDense(dense: DenseFactors): boolean {
  const { size, value, rowOrder } = dense;
  const least = largest(value) * size * Number.EPSILON;
  for (let i = 0; i < size; i++) rowOrder[i] = i;
  for (let k = 0; k < size; k++) {
    const best = pivotRow(dense, k);
    // Written so that a NaN counts as singular.
    if (!(Math.abs(value[best * size + k]!) > least)) return false;
    if (best !== k) swapRows(dense, best, k);
    for (let i = k + 1; i < size; i++) subtractRow(value, size, i, k);
  }
  return true;
}

function pivotRow(dense: DenseFactors, k: number): number {
  const { size, value } = dense;
  let best = k;
  for (let i = k + 1; i < size; i++) {
    if (Math.abs(value[i * size + k]!) > Math.abs(value[best * size + k]!)) best = i;
  }
  return best;
}

function swapRows(dense: DenseFactors, a: number, b: number): void {
  const { size, value, rowOrder } = dense;
  [rowOrder[a], rowOrder[b]] = [rowOrder[b]!, rowOrder[a]!];
  for (let j = 0; j < size; j++) {
    const kept = value[a * size + j]!;
    value[a * size + j] = value[b * size + j]!;
    value[b * size + j] = kept;
  }
}

function subtractRow(value: Float64Array, size: number, i: number, k: number): void {
  const row = i * size;
  const pivot = k * size;
  if (value[row + k] === 0) return;
  const multiplier = value[row + k]! / value[pivot + k]!;
  value[row + k] = multiplier;
  for (let j = k + 1; j < size; j++) value[row + j]! -= multiplier * value[pivot + j]!;
}

/** Solves A·x = b; `b` is left as it is. */
export function solveDense(dense: DenseFactors, b: Float64Array, x: Float64Array): void {
  const { size, value, rowOrder } = dense;
  for (let i = 0; i < size; i++) {
    let rest = b[rowOrder[i]!]!;
    for (let j = 0; j < i; j++) rest -= value[i * size + j]! * x[j]!;
    x[i] = rest;
  }
  for (let i = size - 1; i >= 0; i--) {
    let rest = x[i]!;
    for (let j = i + 1; j < size; j++) rest -= value[i * size + j]! * x[j]!;
    x[i] = rest / value[i * size + i]!;
  }
}

/** Solves Aᵀ·y = c; `c` is used up. */
export function solveDenseTransposed(dense: DenseFactors, c: Float64Array, y: Float64Array): void {
  const { size, value, rowOrder } = dense;
  for (let i = 0; i < size; i++) {
    c[i]! /= value[i * size + i]!;
    for (let j = i + 1; j < size; j++) c[j]! -= value[i * size + j]! * c[i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let j = 0; j < i; j++) c[j]! -= value[i * size + j]! * c[i]!;
  }
  for (let i = 0; i < size; i++) y[rowOrder[i]!] = c[i]!;
}

function largest(value: Float64Array): number {
  let most = 0;
  for (const one of value) most = Math.max(most, Math.abs(one));
  return most;
}
