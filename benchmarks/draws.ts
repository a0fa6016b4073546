// 1,000 draws of a chain of 30 processes with three returns and 63 figures with ranges, beside the same 1,000
// systems solved by NumPy's batched np.linalg.solve in the same run. Run: node benchmarks/draws.ts
import { spawnSync } from "node:child_process";
import { calendarYear, seededDraws } from "../src/core/index.ts";
import { readPlan } from "../src/format/index.ts";
import { readAgain, startProbe } from "../src/verdict/probe.ts";
import { settleFigures } from "../src/workspace/index.ts";

const PROCESSES = 30;
const DRAWS = 1000;
const REPEATS = 9;
/** Which stream's maker gives back, and to which earlier stream. */
const RETURNS = new Map([
  [9, 2],
  [19, 12],
  [29, 22],
]);

function writeChain(): string {
  const mixed = new Set(RETURNS.values());
  const streams = Array.from({ length: PROCESSES + 1 }, (_, i) => `  s${i}: {unit: t}`);
  const returns = [...RETURNS].flatMap(([from, to]) => [
    `  r${from}: {unit: t}`,
    `  m${to}: {unit: t, mixes: {r${from}: all, s${to}: rest}}`,
  ]);
  const processes = Array.from({ length: PROCESSES }, (_, i) => [
    `  p${i + 1}:`,
    `    makes: 1 t s${i + 1}`,
    "    source: INVENTED",
    `    takes: {${mixed.has(i) ? "m" : "s"}${i}: 1.1 t (1.05..1.15), power: 5 MWh (4..6)}`,
    ...(RETURNS.has(i) ? [`    gives: {r${i}: 0.2 t (0.1..0.3)}`] : []),
  ]).flat();
  return [
    "format: 1",
    "name: benchmark",
    "as of: 2026-01-01",
    "calendar: {from: 2026-01-01, to: 2027-01-01}",
    "sources: {INVENTED: {title: invented for this benchmark}}",
    "streams:",
    "  power: {unit: MWh, utility: electricity}",
    ...streams,
    ...returns,
    "processes:",
    ...processes,
    "enters: {s0: as needed, power: as needed}",
    "scopes: {whole: {inside: all}}",
    "statements:",
    "  s: {quote: {en: invented}, where: INVENTED, promises: {p: {nameplate: 100 t/yr s30, launched: by 2025-01, scope: whole}}}",
  ].join("\n");
}

function startChain() {
  const { plan, issues } = readPlan([{ path: "tizbek.yaml", text: writeChain() }]);
  if (plan === undefined) throw new Error(JSON.stringify(issues));
  const workspace = plan.base;
  const source = { workspace, table: settleFigures(workspace).table };
  const [promise] = [...workspace.statements.values()].flatMap((one) => one.promises);
  const scope = workspace.scopes.get("whole");
  if (promise === undefined || scope === undefined)
    throw new Error("the benchmark's text is wrong");
  const probe = startProbe({ source, promise, scope, period: calendarYear(2026) });
  if ("issues" in probe) throw new Error(JSON.stringify(probe.issues));
  return probe;
}

function timeDraws(probe: ReturnType<typeof startChain>): number {
  const draws = seededDraws(1);
  const draw = new Float64Array(probe.table.ranged.length);
  const start = performance.now();
  for (let n = 0; n < DRAWS; n++) {
    for (let i = 0; i < draw.length; i++) draw[i] = draws.next();
    if (readAgain(probe, draw) === undefined) throw new Error("a draw has no answer");
  }
  return performance.now() - start;
}

/** The same number of systems of the same size, dense and batched, one thread; building them is not counted. */
const NUMPY = `
import os, time
os.environ["OPENBLAS_NUM_THREADS"] = "1"
import numpy as np
rng = np.random.default_rng(1)
n, draws = ${PROCESSES + 2 * RETURNS.size + 2}, ${DRAWS}
times = []
for _ in range(${REPEATS}):
    a = np.tile(np.eye(n), (draws, 1, 1))
    for i in range(n - 1):
        a[:, i, i + 1] = -rng.uniform(1.05, 1.15, draws)
    b = np.tile(np.eye(n)[:, -1:], (draws, 1, 1))
    start = time.perf_counter()
    np.linalg.solve(a, b)
    times.append(time.perf_counter() - start)
print(sorted(times)[len(times) // 2] * 1000)
`;

function timeNumpy(): number | undefined {
  const run = spawnSync("/usr/bin/python3", ["-c", NUMPY], { encoding: "utf8" });
  return run.status === 0 ? Number(run.stdout) : undefined;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

const probe = startChain();
const first = timeDraws(probe);
const again = Array.from({ length: REPEATS }, () => timeDraws(probe));
const numpy = timeNumpy();
const size = `${PROCESSES} processes, ${RETURNS.size} returns, ${probe.table.ranged.length} ranges, ${DRAWS} draws`;
const peer = numpy === undefined ? "NumPy not found" : `${numpy.toFixed(1)} ms`;
console.log("| work | first | again, median | NumPy batched solve alone |");
console.log("| --- | --- | --- | --- |");
console.log(`| ${size} | ${first.toFixed(0)} ms | ${median(again).toFixed(1)} ms | ${peer} |`);
