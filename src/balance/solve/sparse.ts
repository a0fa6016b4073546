// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction

/** Where a matrix has coefficients, row by row: row i owns entries rowStart[i] … rowStart[i+1]−1. */
export interface SparsePattern {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly rowStart: Int32Array;
  /** Column of each entry, ascending inside a row. */
  readonly column: Int32Array;
}

export interface SparseMatrix extends SparsePattern {
  /** Coefficient of each entry, in the order of `column`. */
  readonly value: Float64Array;
}

/** How a list of coefficients (row, column, amount), in any order, becomes the entries of a matrix. */
export interface Assembly {
  readonly pattern: SparsePattern;
  /** Triplets of entry e: triplet[tripletStart[e]] … triplet[tripletStart[e+1]−1]. */
  readonly tripletStart: Int32Array;
  readonly triplet: Int32Array;
}

/** Sorts coefficients into rows and columns once; `assemble` then fills in amounts as often as needed. */
export function planAssembly(
  rowCount: number,
  columnCount: number,
  rows: ArrayLike<number>,
  columns: ArrayLike<number>,
): Assembly {
  checkIndices(rowCount, rows, "row");
  checkIndices(columnCount, columns, "column");
  const byColumn = sortStably(columnCount, columns, countUp(columns.length));
  const triplet = sortStably(rowCount, rows, byColumn);
  return groupTriplets(rowCount, columnCount, rows, columns, triplet);
}

/** Amounts of the entries: each the sum of its coefficients, added in ascending order so that the order of writing changes no digit. */
export function assemble(
  assembly: Assembly,
  amounts: ArrayLike<number>,
  into: Float64Array = new Float64Array(assembly.tripletStart.length - 1),
): Float64Array {
  const { tripletStart, triplet } = assembly;
  for (let entry = 0; entry < into.length; entry++) {
    const from = tripletStart[entry]!;
    const to = tripletStart[entry + 1]!;
    into[entry] =
      to - from === 1 ? amounts[triplet[from]!]! : sumAscending(amounts, triplet, from, to);
  }
  return into;
}

/** The matrix of coefficients (rows[i], columns[i], amounts[i]); coefficients at one place are summed. */
export function compressRows(
  rowCount: number,
  columnCount: number,
  rows: ArrayLike<number>,
  columns: ArrayLike<number>,
  amounts: ArrayLike<number>,
): SparseMatrix {
  const assembly = planAssembly(rowCount, columnCount, rows, columns);
  return { ...assembly.pattern, value: assemble(assembly, amounts) };
}

/** The pattern read by columns; `entry` says which entry of the original stands at each place. */
export function transpose(pattern: SparsePattern): SparsePattern & { readonly entry: Int32Array } {
  const { rowCount, columnCount, rowStart, column } = pattern;
  const start = countStarts(columnCount, column);
  const next = start.slice(0, columnCount);
  const row = new Int32Array(column.length);
  const entry = new Int32Array(column.length);
  for (let i = 0; i < rowCount; i++) {
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
      const place = next[column[e]!]!++;
      row[place] = i;
      entry[place] = e;
    }
  }
  return { rowCount: columnCount, columnCount: rowCount, rowStart: start, column: row, entry };
}

/** A·x */
export function multiply(
  matrix: SparseMatrix,
  x: ArrayLike<number>,
  into: Float64Array = new Float64Array(matrix.rowCount),
): Float64Array {
  const { rowStart, column, value } = matrix;
  for (let i = 0; i < matrix.rowCount; i++) {
    let sum = 0;
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) sum += value[e]! * x[column[e]!]!;
    into[i] = sum;
  }
  return into;
}

/** Aᵀ·y */
export function multiplyTransposed(
  matrix: SparseMatrix,
  y: ArrayLike<number>,
  into: Float64Array = new Float64Array(matrix.columnCount),
): Float64Array {
  const { rowStart, column, value } = matrix;
  into.fill(0);
  for (let i = 0; i < matrix.rowCount; i++) {
    const weight = y[i]!;
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) into[column[e]!]! += value[e]! * weight;
  }
  return into;
}

/** Starts of the groups when `keys` (0 … keyCount−1) are sorted: counts summed up from the left. */
function countStarts(keyCount: number, keys: ArrayLike<number>): Int32Array {
  const start = new Int32Array(keyCount + 1);
  for (let i = 0; i < keys.length; i++) start[keys[i]! + 1]!++;
  for (let k = 0; k < keyCount; k++) start[k + 1]! += start[k]!;
  return start;
}

export function countUp(length: number): Int32Array {
  const numbers = new Int32Array(length);
  for (let i = 0; i < length; i++) numbers[i] = i;
  return numbers;
}

function sortStably(keyCount: number, keys: ArrayLike<number>, items: Int32Array): Int32Array {
  const next = countStarts(keyCount, keys);
  const sorted = new Int32Array(items.length);
  for (const item of items) sorted[next[keys[item]!]!++] = item;
  return sorted;
}

function groupTriplets(
  rowCount: number,
  columnCount: number,
  rows: ArrayLike<number>,
  columns: ArrayLike<number>,
  triplet: Int32Array,
): Assembly {
  const rowStart = new Int32Array(rowCount + 1);
  const column = new Int32Array(triplet.length);
  const tripletStart = new Int32Array(triplet.length + 1);
  let entries = 0;
  for (let t = 0; t < triplet.length; t++) {
    const row = rows[triplet[t]!]!;
    const place = columns[triplet[t]!]!;
    const before = t === 0 ? -1 : triplet[t - 1]!;
    if (before >= 0 && rows[before]! === row && columns[before]! === place) continue;
    column[entries] = place;
    tripletStart[entries++] = t;
    rowStart[row + 1]!++;
  }
  for (let i = 0; i < rowCount; i++) rowStart[i + 1]! += rowStart[i]!;
  tripletStart[entries] = triplet.length;
  return {
    pattern: { rowCount, columnCount, rowStart, column: column.slice(0, entries) },
    tripletStart: tripletStart.slice(0, entries + 1),
    triplet,
  };
}

function sumAscending(
  amounts: ArrayLike<number>,
  triplet: Int32Array,
  from: number,
  to: number,
): number {
  const parts = new Float64Array(to - from);
  for (let t = from; t < to; t++) parts[t - from] = amounts[triplet[t]!]!;
  parts.sort();
  let sum = 0;
  for (const part of parts) sum += part;
  return sum;
}

function checkIndices(count: number, indices: ArrayLike<number>, name: string): void {
  for (let i = 0; i < indices.length; i++) {
    const index = indices[i]!;
    if (!(index >= 0 && index < count)) {
      throw new RangeError(`a coefficient stands in ${name} ${index}, outside 0…${count - 1}`);
    }
  }
}
