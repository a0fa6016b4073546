/** More unknowns than this and the derivatives cost more than plain readings. */
const MOST = 300;
/** Of a share: small enough for the curve, large enough for the digits. */
const STEP = 1e-7;

/**
 * One step of Newton's method for x = g(x), the derivatives taken by differences: x + (I − J)⁻¹·(g(x) − x).
 * `image` is g(start). Undefined where g has no value nearby, or the matrix no inverse.
 */
export function newtonStep(
  start: Float64Array,
  image: Float64Array,
  g: (x: Float64Array) => Float64Array | undefined,
): Float64Array | undefined {
  const size = start.length;
  if (size > MOST) return undefined;
  const matrix = Array.from({ length: size }, (_, i) => {
    const row = new Float64Array(size + 1);
    row[i] = 1;
    row[size] = (image[i] ?? 0) - (start[i] ?? 0);
    return row;
  });
  for (let j = 0; j < size; j++) {
    const step = STEP * Math.max(start[j] ?? 0, 1e-3);
    const moved = start.slice();
    moved[j] = (start[j] ?? 0) + step;
    const found = g(moved);
    if (found === undefined) return undefined;
    for (const [i, row] of matrix.entries()) {
      row[j] = (row[j] ?? 0) - ((found[i] ?? 0) - (image[i] ?? 0)) / step;
    }
  }
  const move = eliminate(matrix, size);
  return move && start.map((share, i) => share + (move[i] ?? 0));
}

/** Gaussian elimination with the largest pivot of each column. */
function eliminate(matrix: Float64Array[], size: number): Float64Array | undefined {
  for (let k = 0; k < size; k++) {
    let best = k;
    for (let i = k + 1; i < size; i++) {
      if (Math.abs(at(matrix, i, k)) > Math.abs(at(matrix, best, k))) best = i;
    }
    const pivot = at(matrix, best, k);
    if (!(Math.abs(pivot) > 1e-14)) return undefined;
    [matrix[k], matrix[best]] = [matrix[best] as Float64Array, matrix[k] as Float64Array];
    for (let i = 0; i < size; i++) {
      const factor = at(matrix, i, k) / pivot;
      if (i === k || factor === 0) continue;
      const [row, top] = [matrix[i] as Float64Array, matrix[k] as Float64Array];
      for (let j = k; j <= size; j++) row[j] = (row[j] ?? 0) - factor * (top[j] ?? 0);
    }
  }
  return Float64Array.from({ length: size }, (_, i) => at(matrix, i, size) / at(matrix, i, i));
}

function at(matrix: readonly Float64Array[], i: number, j: number): number {
  return matrix[i]?.[j] ?? 0;
}
