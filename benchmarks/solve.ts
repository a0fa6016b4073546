// Solving sparse systems beside SciPy's SuperLU and NumPy's batched solver, in the same run on the same numbers.
// Run: node benchmarks/solve.ts   (the peer needs /usr/bin/python3 with Debian's python3-scipy)
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  analyse,
  type Factor,
  factor,
  matchRowsToColumns,
  type SolvePlan,
  type SparseMatrix,
  solve,
} from "../src/balance/solve/index.ts";
import { seededDraws } from "../src/core/index.ts";
import { lineWithReturns, lineWithThreeReturns, loopsInOrder } from "./models/systems.ts";

interface Model {
  readonly name: string;
  readonly build: () => SparseMatrix;
  /** How often ours and the peer take turns, and how often each solves in a turn. */
  readonly turns: number;
  readonly ours: number;
  readonly peer: number;
}

interface SparsePeer {
  readonly spsolve: readonly number[];
  readonly splu: readonly number[];
  readonly fill: number;
  readonly scipy: string;
  readonly numpy: string;
}

const folder = mkdtempSync(join(tmpdir(), "tizbek-solve-"));
const script = fileURLToPath(new URL("solve.py", import.meta.url));

const often = { turns: 7, ours: 7, peer: 5 };
/** The peer takes half a minute each time. */
const once = { turns: 1, ours: 9, peer: 1 };

const models: readonly Model[] = [
  { name: "loops of ≤ 50, on 5 before", build: () => loopsInOrder(10_000, 5), ...often },
  { name: "loops of ≤ 50, on any before", build: () => loopsInOrder(10_000, 10_000), ...once },
  { name: "line, ±10, 0.3 % far", build: () => lineWithReturns(10_000, 10, 0.003), ...often },
  { name: "line, ±30, 0.1 % far", build: () => lineWithReturns(10_000, 30, 0.001), ...often },
  { name: "line, ±60, 0.3 % far", build: () => lineWithReturns(10_000, 60, 0.003), ...often },
];

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

function clock<T>(times: number[], work: () => T): T {
  const start = performance.now();
  const result = work();
  times.push(performance.now() - start);
  return result;
}

function runPeer<T>(
  kind: string,
  data: Float64Array,
  repeats: number,
): T & { answer: Float64Array } {
  const path = join(folder, kind);
  writeFileSync(path, new Uint8Array(data.buffer));
  const run = spawnSync("/usr/bin/python3", [script, kind, path, String(repeats)], {
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(`the peer did not run: ${run.stderr}`);
  const answer = new Float64Array(new Uint8Array(readFileSync(`${path}.answer`)).buffer);
  return { ...(JSON.parse(run.stdout) as T), answer };
}

/** The largest difference of two answers, against the unknown itself. */
function difference(ours: Float64Array, theirs: Float64Array): number {
  return ours.reduce(
    (most, x, i) => Math.max(most, Math.abs(x - (theirs[i] ?? 0)) / Math.abs(x)),
    0,
  );
}

function largestBlock({ blockCount, blockStart }: SolvePlan): number {
  const sizes = Array.from(
    { length: blockCount },
    (_, b) => (blockStart[b + 1] ?? 0) - (blockStart[b] ?? 0),
  );
  return Math.max(...sizes);
}

/** Cold: from the matrix to the answer, nothing known before. Warm: new numbers in a plan already made. */
interface Times {
  readonly cold: number[];
  readonly warm: number[];
  readonly spsolve: number[];
  readonly splu: number[];
}

interface Solved {
  readonly plan: SolvePlan;
  readonly factors: Factor;
  readonly answer: Float64Array;
}

function solveOurs(matrix: SparseMatrix, rhs: Float64Array, times: Times): Solved {
  const own = Int32Array.from({ length: matrix.rowCount }, (_, i) => i);
  const made = clock(times.cold, () => {
    const plan = analyse(matrix, matchRowsToColumns(matrix, own));
    const factors = factor(plan, matrix.value);
    return { plan, factors, answer: solve(factors, rhs) };
  });
  clock(times.warm, () => solve(factor(made.plan, matrix.value, made.factors), rhs));
  return made;
}

/** One turn: ours, then the peer, so that both see the machine in the same state. */
function takeTurn(matrix: SparseMatrix, rhs: Float64Array, model: Model) {
  const times: Times = { cold: [], warm: [], spsolve: [], splu: [] };
  let made = solveOurs(matrix, rhs, times);
  for (let i = 1; i < model.ours; i++) made = solveOurs(matrix, rhs, times);
  const theirs = runPeer<SparsePeer>("sparse", writeSystem(matrix, rhs), model.peer);
  times.spsolve.push(...theirs.spsolve);
  times.splu.push(...theirs.splu);
  return { times, made, theirs };
}

function writeSystem({ rowStart, column, value }: SparseMatrix, rhs: Float64Array): Float64Array {
  const parts = [rowStart, column, value, rhs];
  const data = new Float64Array(parts.reduce((length, part) => length + part.length, 2));
  data.set([rhs.length, value.length]);
  let at = 2;
  for (const part of parts) {
    data.set(part, at);
    at += part.length;
  }
  return data;
}

function compareSparse(model: Model): string {
  const matrix = model.build();
  const rhs = Float64Array.from({ length: matrix.rowCount }, (_, i) => 1 + (i % 7));
  const turns = Array.from({ length: model.turns }, () => takeTurn(matrix, rhs, model));
  const all = (kind: keyof Times) => turns.flatMap(({ times }) => times[kind]);
  const ratio = (kind: "cold" | "warm") =>
    median(turns.map(({ times }) => bestPeer(times) / median(times[kind])));
  const [{ made, theirs }] = turns as [(typeof turns)[0]];
  const apart = difference(made.answer, theirs.answer);
  if (apart > 1e-10) throw new Error(`${model.name}: the answers differ by ${apart}`);
  const { lowerStart, upperStart } = made.plan.fill;
  const fill = (lowerStart.at(-1) ?? 0) + (upperStart.at(-1) ?? 0) + matrix.rowCount;
  const cells = [
    model.name,
    count(largestBlock(made.plan)),
    `${count(fill)} / ${count(theirs.fill)}`,
    show(all("cold")[0] ?? 0),
    ...(["cold", "warm", "spsolve", "splu"] as const).map((kind) => show(median(all(kind)))),
    `×${ratio("cold").toPrecision(3)}`,
    `×${ratio("warm").toPrecision(3)}`,
    apart.toExponential(0),
  ];
  return `| ${cells.join(" | ")} |`;
}

function bestPeer({ spsolve, splu }: Times): number {
  return Math.min(median(spsolve), median(splu));
}

function show(ms: number): string {
  return ms < 1000 ? ms.toPrecision(3) : Math.round(ms).toString();
}

function count(n: number): string {
  return n.toLocaleString("en");
}

const DRAWS = 1000;

/** The same equations with other numbers each time: every drawn amount moved by up to a tenth. */
function drawValues(matrix: SparseMatrix): Float64Array[] {
  const draw = seededDraws(3).next;
  return Array.from({ length: DRAWS }, () =>
    matrix.value.map((value) => (value < 0 ? value * (0.9 + 0.2 * draw()) : value)),
  );
}

function spreadOut(matrix: SparseMatrix, values: Float64Array): Float64Array {
  const full = new Float64Array(matrix.rowCount * matrix.rowCount);
  for (let row = 0; row < matrix.rowCount; row++) {
    for (let e = matrix.rowStart[row] ?? 0; e < (matrix.rowStart[row + 1] ?? 0); e++) {
      full[row * matrix.rowCount + (matrix.column[e] ?? 0)] = values[e] ?? 0;
    }
  }
  return full;
}

function compareDraws(size: number): string {
  const matrix = lineWithThreeReturns(size);
  const own = Int32Array.from({ length: size }, (_, i) => i);
  const plan = analyse(matrix, matchRowsToColumns(matrix, own));
  const values = drawValues(matrix);
  const rhs = new Float64Array(size).fill(1);
  const answer = new Float64Array(size * DRAWS);
  const factors = factor(plan, matrix.value);
  const solveAll = () =>
    values.forEach((one, n) => {
      solve(factor(plan, one, factors), rhs, answer.subarray(n * size, (n + 1) * size));
    });
  const ours: number[] = [];
  const numpy: number[] = [];
  const data = new Float64Array(2 + DRAWS * size * size + size);
  data.set([size, DRAWS]);
  values.forEach((one, n) => {
    data.set(spreadOut(matrix, one), 2 + n * size * size);
  });
  data.set(rhs, 2 + DRAWS * size * size);
  for (let turn = 0; turn < 3; turn++) {
    for (let i = 0; i < 9; i++) clock(ours, solveAll);
    const theirs = runPeer<{ solve: number[] }>("batched", data, 9);
    numpy.push(...theirs.solve);
    if (difference(answer, theirs.answer) > 1e-10) throw new Error("the answers differ");
  }
  const [mine, other] = [median(ours), median(numpy)];
  const cells = [ours[0] ?? 0, mine, other].map(show).join(" | ");
  return `| ${size} processes, 3 returns, ${count(DRAWS)} draws | ${cells} | ×${(other / mine).toPrecision(3)} |`;
}

try {
  console.log(
    "| 10,000 processes, 60,000 coefficients | largest block | fill, ours / SuperLU | first | cold | warm | spsolve | splu | peer / cold | peer / warm | answers differ by |",
  );
  console.log(`|${" --- |".repeat(11)}`);
  for (const model of models) console.log(compareSparse(model));
  console.log(
    "\n| solved again with other numbers | first | again | NumPy batched | peer / again |",
  );
  console.log(`|${" --- |".repeat(5)}`);
  console.log(compareDraws(60));
} finally {
  rmSync(folder, { recursive: true });
}
