// `tizbek check` on the Kazakhstan example: the whole process, and the check itself inside a fresh process.
// Run: node benchmarks/check.ts
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const example = join(root, "examples", "kazakhstan");
const REPEATS = 11;

/** In a process of its own, so that nothing is warm: reading, checking, judging. */
const INSIDE = `
const { readPlan } = await import("./dist/format/index.js");
const { checkPlan, judge } = await import("./dist/verdict/index.js");
const files = JSON.parse(process.argv[1]);
const start = performance.now();
const { plan } = readPlan(files);
const read = performance.now();
checkPlan(plan);
const checked = performance.now();
judge(plan, { asOf: plan.base.asOf });
const judged = performance.now();
console.log(JSON.stringify([read - start, checked - read, judged - checked]));
`;

function texts() {
  const names = readdirSync(example, { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => ({ path: name, text: readFileSync(join(example, name), "utf8") }));
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

function timeProcess(words: readonly string[]): number {
  const times = Array.from({ length: REPEATS }, () => {
    const start = performance.now();
    spawnSync(process.execPath, words, {
      cwd: root,
      env: { ...process.env, TIZBEK_NO_BUILD: "1" },
    });
    return performance.now() - start;
  });
  return median(times);
}

function timeInside(): readonly number[] {
  const runs = Array.from({ length: REPEATS }, () => {
    const words = ["--input-type=module", "-e", INSIDE, JSON.stringify(texts())];
    const run = spawnSync(process.execPath, words, { cwd: root, encoding: "utf8" });
    return JSON.parse(run.stdout) as readonly number[];
  });
  return [0, 1, 2].map((i) => median(runs.map((run) => run[i] ?? Number.NaN)));
}

const whole = timeProcess(["bin/tizbek", "check", relative(root, example)]);
const nothing = timeProcess(["-e", "0"]);
const [read = 0, checked = 0, judged = 0] = timeInside();
console.log(
  "| process start to answer | of it Node alone | reading the text | checking | judging |",
);
console.log("| --- | --- | --- | --- | --- |");
console.log(
  `| ${[whole, nothing, read, checked, judged].map((ms) => `${ms.toFixed(0)} ms`).join(" | ")} |`,
);
