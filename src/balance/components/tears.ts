// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction

/** A gain this near to 1 cannot be told from 1: each coefficient is itself rounded by 1e-16. */
const NOTHING_LEAVES = 32 * Number.EPSILON;

/**
 * Solves t = base + G·t for each of `width` components: how much goes round through each tear. Those of which
 * nothing leaves are named, and stand at nothing.
 */
export function solveTears(
  size: number,
  width: number,
  gains: Float64Array,
  base: Float64Array,
): { readonly values: Float64Array; readonly stuck: readonly number[] } {
  const values = base.slice();
  const stuck: number[] = [];
  const matrix = new Float64Array(size * (size + 1));
  for (let e = 0; e < width; e++) {
    fill(matrix, size, width, gains, base, e);
    const solved = eliminate(matrix, size);
    for (let t = 0; t < size; t++) values[t * width + e] = solved ? answer(matrix, size, t) : 0;
    if (!solved) stuck.push(e);
  }
  return { values, stuck };
}

function fill(
  matrix: Float64Array,
  size: number,
  width: number,
  gains: Float64Array,
  base: Float64Array,
  e: number,
): void {
  for (let t = 0; t < size; t++) {
    for (let j = 0; j < size; j++) {
      matrix[t * (size + 1) + j] = (t === j ? 1 : 0) - gains[(t * size + j) * width + e]!;
    }
    matrix[t * (size + 1) + size] = base[t * width + e]!;
  }
}

/** Without a change of rows: what only hands on keeps its pivots above nothing as long as something leaves. */
function eliminate(matrix: Float64Array, size: number): boolean {
  const row = size + 1;
  for (let k = 0; k < size; k++) {
    const pivot = matrix[k * row + k]!;
    if (!(pivot > NOTHING_LEAVES)) {
      if (isIdle(matrix, size, k)) continue;
      return false;
    }
    for (let i = 0; i < size; i++) {
      const factor = i === k ? 0 : matrix[i * row + k]! / pivot;
      if (factor === 0) continue;
      for (let j = k; j <= size; j++) matrix[i * row + j]! -= factor * matrix[k * row + j]!;
    }
  }
  return true;
}

/** Nothing comes into it: it may go round for ever, and nothing does. */
function isIdle(matrix: Float64Array, size: number, k: number): boolean {
  const row = size + 1;
  if (matrix[k * row + size] !== 0) return false;
  for (let i = 0; i < size; i++) if (matrix[i * row + size] !== 0) return false;
  return true;
}

function answer(matrix: Float64Array, size: number, t: number): number {
  const row = size + 1;
  const right = matrix[t * row + size]!;
  return right === 0 ? 0 : right / matrix[t * row + t]!;
}
