// What goes where, by element and month: 60 processes, 30 elements, 180 months, returns. Beside it NumPy's batched
// np.linalg.solve on the same number of dense systems of the same size, already filled, in the same run; then how
// the time grows with processes and with elements, drawn in growth.svg. Run: node benchmarks/components.ts
import { spawnSync } from "node:child_process";
import { join } from "node:path";

import {
  carryComponents,
  compileSystem,
  measuresOf,
  settle,
  spanOf,
  startSettling,
  wholeChain,
} from "../src/balance/index.ts";
import { readPlan } from "../src/format/index.ts";
import { evaluateFigures, settleFigures, weighDates } from "../src/workspace/index.ts";
import { writeGrowth } from "./growth.ts";
import { type ChainSize, writeChain } from "./models/chain.ts";

const SIZE: ChainSize = {
  processes: 60,
  elements: 30,
  returnEvery: 10,
  counted: "accounts",
  months: 180,
};
const REPEATS = 7;

function start(size: ChainSize) {
  const { plan, issues } = readPlan([{ path: "tizbek.yaml", text: writeChain(size) }]);
  if (plan === undefined) throw new Error(JSON.stringify(issues.slice(0, 3)));
  const workspace = plan.base;
  const { table } = settleFigures(workspace);
  const measures = measuresOf(workspace, table, undefined);
  const system = compileSystem(workspace, wholeChain(workspace), measures);
  return { workspace, table, system, settler: startSettling(system), issues: measures.issues };
}

/** Every month from its figures to the last tonne of the last element. [ms] */
function timeMonths(
  size: ChainSize,
  { workspace, table, system, settler }: ReturnType<typeof start>,
) {
  const began = performance.now();
  for (const period of workspace.calendar.periods.slice(0, size.months)) {
    const values = evaluateFigures(table, weighDates(table, period));
    const span = spanOf(period, workspace.calendar);
    const settled = settle(settler, values, span);
    if ("code" in settled) throw new Error(JSON.stringify(settled));
    carryComponents(system, settled.values, values, span);
  }
  return performance.now() - began;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

function measure(size: ChainSize): { readonly first: number; readonly again: number } {
  const started = start(size);
  const first = timeMonths(size, started);
  return { first, again: median(Array.from({ length: REPEATS }, () => timeMonths(size, started))) };
}

/** As many dense systems as there are elements and months, one solve each. */
function timeNumpy({ processes, elements, returnEvery, months }: ChainSize): number | undefined {
  const size = processes + 1 + 2 * Math.floor((processes - 4) / returnEvery);
  const run = spawnSync("/usr/bin/python3", ["-c", numpyText(size, elements * months)], {
    encoding: "utf8",
  });
  return run.status === 0 ? Number(run.stdout) : undefined;
}

function numpyText(size: number, systems: number): string {
  return `
import os, time
os.environ["OPENBLAS_NUM_THREADS"] = "1"
import numpy as np
rng = np.random.default_rng(1)
a = np.tile(np.eye(${size}), (${systems}, 1, 1))
for i in range(${size} - 1):
    a[:, i, i + 1] = -rng.uniform(0.5, 0.9, ${systems})
b = np.tile(np.eye(${size})[:, -1:], (${systems}, 1, 1))
times = []
for _ in range(3):
    start = time.perf_counter()
    np.linalg.solve(a, b)
    times.append(time.perf_counter() - start)
print(sorted(times)[1] * 1000)
`;
}

const peer = timeNumpy(SIZE);
console.log(
  "| 60 processes, 30 elements, 180 months, returns | first | again, median | NumPy, solves alone |",
);
console.log("| --- | --- | --- | --- |");
for (const counted of ["accounts", "traces"] as const) {
  const { first, again } = measure({ ...SIZE, counted });
  const numpy = peer === undefined ? "not found" : peer.toFixed(0);
  console.log(`| ${counted} | ${first.toFixed(0)} | ${again.toFixed(1)} | ${numpy} |`);
}
console.log(
  "\n| processes | elements | again, median | per process, element and month, µs |\n| --- | --- | --- | --- |",
);
const grown = [
  { name: "processes, 30 elements", sizes: [30, 60, 120, 240].map((processes) => ({ processes })) },
  { name: "elements, 60 processes", sizes: [8, 15, 30, 60, 90].map((elements) => ({ elements })) },
].map(({ name, sizes }) => ({
  name,
  timings: sizes.map((changed) => {
    const size: ChainSize = { ...SIZE, ...changed };
    const { again } = measure(size);
    const each = (1000 * again) / (size.processes * size.elements * size.months);
    console.log(
      `| ${size.processes} | ${size.elements} | ${again.toFixed(1)} | ${each.toFixed(3)} |`,
    );
    return { size: Object.values(changed)[0] ?? 0, time: again };
  }),
}));
writeGrowth(join(import.meta.dirname, "growth.svg"), grown);
