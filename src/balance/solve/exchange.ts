// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction

/** Rows of a matrix being built up: row k owns start[k] … start[k+1]−1. */
export interface GrowingRows {
  readonly start: Int32Array;
  column: Int32Array;
  value: Float64Array;
  count: number;
}

/**
 * Factors L·U of a square matrix whose columns are exchanged for the sake of accuracy. Step k eliminates row k and
 * takes columnOf[k] as its pivot; L names earlier steps, U names columns.
 */
export interface ExchangeFactors {
  readonly size: number;
  readonly lower: GrowingRows;
  readonly upper: GrowingRows;
  readonly pivot: Float64Array;
  readonly columnOf: Int32Array;
  /** Step that took a column, −1 while it is free. */
  readonly stepOf: Int32Array;
  /** The row being eliminated, spread out; zero between rows. */
  readonly row: Float64Array;
  readonly reach: Reach;
}

/** Columns the row reaches, each after all that follow from it, at list[top] … list[size−1]. */
interface Reach {
  readonly list: Int32Array;
  readonly seenBy: Int32Array;
  readonly path: Int32Array;
  readonly next: Int32Array;
  top: number;
}

/** A row of the matrix to be factored: its columns and amounts. */
export interface GivenRow {
  readonly column: Int32Array;
  readonly value: Float64Array;
  count: number;
}

/** The pivot first thought of is kept if it is at least this share of the largest in its row (threshold pivoting). */
const SHARE_OF_LARGEST = 0.1;

export function startExchange(size: number): ExchangeFactors {
  return {
    size,
    lower: startRows(size),
    upper: startRows(size),
    pivot: new Float64Array(size),
    columnOf: new Int32Array(size),
    stepOf: new Int32Array(size),
    row: new Float64Array(size),
    reach: {
      list: new Int32Array(size),
      seenBy: new Int32Array(size),
      path: new Int32Array(size),
      next: new Int32Array(size),
      top: size,
    },
  };
}

/**
 * Factors the matrix row by row (Gilbert & Peierls 1988, by rows): the work is proportional to the multiplications.
 * `read(k)` gives row k. False if no pivot larger than `least` is left in some row: no single answer exists.
 */
export function eliminateWithExchange(
  factors: ExchangeFactors,
  read: (k: number) => GivenRow,
  least: number,
): boolean {
  factors.stepOf.fill(-1);
  factors.reach.seenBy.fill(-1);
  factors.lower.count = 0;
  factors.upper.count = 0;
  for (let k = 0; k < factors.size; k++) {
    const given = read(k);
    findReach(factors, given, k);
    for (let i = 0; i < given.count; i++) factors.row[given.column[i]!] = given.value[i]!;
    subtractReached(factors);
    const column = choosePivot(factors, k, least);
    storeRow(factors, k, column);
    if (column < 0) return false;
  }
  return true;
}

function findReach(factors: ExchangeFactors, given: GivenRow, k: number): void {
  const { reach } = factors;
  reach.top = factors.size;
  for (let i = 0; i < given.count; i++) {
    if (reach.seenBy[given.column[i]!] !== k) walk(factors, given.column[i]!, k);
  }
}

/** Depth first from a column along the row that took it; a free column leads nowhere. */
function walk(factors: ExchangeFactors, first: number, k: number): void {
  const { upper, stepOf, reach } = factors;
  const { list, seenBy, path, next } = reach;
  let depth = 0;
  path[0] = first;
  next[0] = startOf(factors, first);
  seenBy[first] = k;
  while (depth >= 0) {
    const step = stepOf[path[depth]!]!;
    const at = next[depth]!;
    if (step < 0 || at === upper.start[step + 1]) {
      list[--reach.top] = path[depth--]!;
      continue;
    }
    next[depth] = at + 1;
    const column = upper.column[at]!;
    if (seenBy[column] === k) continue;
    seenBy[column] = k;
    path[++depth] = column;
    next[depth] = startOf(factors, column);
  }
}

function startOf(factors: ExchangeFactors, column: number): number {
  const step = factors.stepOf[column]!;
  return step < 0 ? 0 : factors.upper.start[step]!;
}

/** Subtracts the rows whose pivot columns are reached; their multipliers become the row of L. */
function subtractReached(factors: ExchangeFactors): void {
  const { lower, upper, stepOf, pivot, row, reach, size } = factors;
  reserveRow(lower, size);
  for (let i = reach.top; i < size; i++) {
    const column = reach.list[i]!;
    const step = stepOf[column]!;
    if (step < 0) continue;
    const multiplier = row[column]! / pivot[step]!;
    row[column] = 0;
    if (multiplier === 0) continue;
    pushEntry(lower, step, multiplier);
    for (let p = upper.start[step]!; p < upper.start[step + 1]!; p++) {
      row[upper.column[p]!]! -= multiplier * upper.value[p]!;
    }
  }
}

/** The column of the row's own number if it is free and large enough, else the largest; −1 if all are lost. */
function choosePivot(factors: ExchangeFactors, k: number, least: number): number {
  const { stepOf, row, reach, size } = factors;
  let best = -1;
  let most = least;
  for (let i = reach.top; i < size; i++) {
    const column = reach.list[i]!;
    if (stepOf[column]! >= 0 || !(Math.abs(row[column]!) > most)) continue;
    most = Math.abs(row[column]!);
    best = column;
  }
  const keepsOwn = best >= 0 && stepOf[k]! < 0 && Math.abs(row[k]!) >= SHARE_OF_LARGEST * most;
  return keepsOwn ? k : best;
}

function storeRow(factors: ExchangeFactors, k: number, pivotColumn: number): void {
  const { lower, upper, stepOf, columnOf, pivot, row, reach, size } = factors;
  reserveRow(upper, size);
  for (let i = reach.top; i < size; i++) {
    const column = reach.list[i]!;
    if (stepOf[column]! >= 0) continue;
    if (column === pivotColumn) pivot[k] = row[column]!;
    else if (row[column] !== 0) pushEntry(upper, column, row[column]!);
    row[column] = 0;
  }
  lower.start[k + 1] = lower.count;
  upper.start[k + 1] = upper.count;
  if (pivotColumn < 0) return;
  columnOf[k] = pivotColumn;
  stepOf[pivotColumn] = k;
}

/** Solves A·x = b; `b` is used up. */
export function solveExchange(factors: ExchangeFactors, b: Float64Array, x: Float64Array): void {
  const { lower, upper, columnOf, pivot, size } = factors;
  for (let k = 0; k < size; k++) {
    for (let p = lower.start[k]!; p < lower.start[k + 1]!; p++) {
      b[k]! -= lower.value[p]! * b[lower.column[p]!]!;
    }
  }
  for (let k = size - 1; k >= 0; k--) {
    let rest = b[k]!;
    for (let p = upper.start[k]!; p < upper.start[k + 1]!; p++) {
      rest -= upper.value[p]! * x[upper.column[p]!]!;
    }
    x[columnOf[k]!] = rest / pivot[k]!;
  }
}

/** Solves Aᵀ·y = c; `c` is used up. */
export function solveExchangeTransposed(
  factors: ExchangeFactors,
  c: Float64Array,
  y: Float64Array,
): void {
  const { lower, upper, columnOf, pivot, size } = factors;
  for (let k = 0; k < size; k++) {
    const part = c[columnOf[k]!]! / pivot[k]!;
    y[k] = part;
    for (let p = upper.start[k]!; p < upper.start[k + 1]!; p++) {
      c[upper.column[p]!]! -= upper.value[p]! * part;
    }
  }
  for (let k = size - 1; k >= 0; k--) {
    for (let p = lower.start[k]!; p < lower.start[k + 1]!; p++) {
      y[lower.column[p]!]! -= lower.value[p]! * y[k]!;
    }
  }
}

function startRows(size: number): GrowingRows {
  return {
    start: new Int32Array(size + 1),
    column: new Int32Array(4 * size),
    value: new Float64Array(4 * size),
    count: 0,
  };
}

function pushEntry(rows: GrowingRows, column: number, value: number): void {
  rows.column[rows.count] = column;
  rows.value[rows.count++] = value;
}

function reserveRow(rows: GrowingRows, room: number): void {
  if (rows.count + room <= rows.column.length) return;
  const length = 2 * rows.column.length + room;
  const column = new Int32Array(length);
  const value = new Float64Array(length);
  column.set(rows.column);
  value.set(rows.value);
  rows.column = column;
  rows.value = value;
}
