/** The checks that are not tests of their own: each is a program, and counts as one test. */
import { spawnSync } from "node:child_process";
import { buildAnew } from "../scripts/build.mjs";

interface Step {
  readonly name: string;
  readonly run: () => { readonly fine: boolean; readonly output: string };
}

const steps: readonly Step[] = [
  {
    name: "format and lint",
    run: program("@biomejs/biome/bin/biome", "check", "--error-on-warnings"),
  },
  { name: "types", run: program("typescript/bin/tsc", "-p", "tsconfig.json") },
  { name: "types below the line", run: program("typescript/bin/tsc", "-p", "tsconfig.pure.json") },
  { name: "dead code", run: program("knip/bin/knip.js", "--no-progress") },
  { name: "build", run: () => ({ fine: buildAnew(), output: "" }) },
  { name: "build of the page", run: script("scripts/page.mjs") },
  { name: "build of the page of a capsule", run: script("scripts/capsule-page.mjs") },
];

/** Runs each step, says how long it took, and shows what a failing one printed. */
export function runSteps(): { readonly passed: number; readonly failures: readonly string[] } {
  const failures = steps.filter((step) => !passes(step)).map(({ name }) => name);
  return { passed: steps.length - failures.length, failures };
}

function passes({ name, run }: Step): boolean {
  const started = performance.now();
  const { fine, output } = run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${fine ? "ok" : "FAILED"}: ${name} (${seconds} s)\n${fine ? "" : output}`);
  return fine;
}

function program(file: string, ...words: readonly string[]): Step["run"] {
  return script(`node_modules/${file}`, ...words);
}

function script(file: string, ...words: readonly string[]): Step["run"] {
  return () => {
    const run = spawnSync(process.execPath, [file, ...words], { encoding: "utf8" });
    return { fine: run.status === 0, output: run.stdout + run.stderr };
  };
}
