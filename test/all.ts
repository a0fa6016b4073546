/** `npm test`: every check in turn, whatever fails, and one plain line at the end. */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "./find-browser.ts";
import { runSteps } from "./steps.ts";
import { runTests } from "./tests.ts";

const root = join(import.meta.dirname, "..");

/** Runs everything; words that are no option choose test files, as Vitest does. Exit code 0 or 1. */
export async function testAll(words: readonly string[]): Promise<number> {
  process.chdir(root);
  keepInside();
  findBrowser(words.includes("--no-browser"));
  const steps = runSteps();
  process.env.TIZBEK_NO_BUILD = "1"; // tests start what was just built, and never build side by side
  const tests = await runTests(words.filter((word) => !word.startsWith("-")));
  const failures = [...steps.failures, ...tests.failures];
  for (const { name, reason } of tests.skips) say(`skipped: ${name} (${reason})`);
  for (const failure of failures) say(`FAILED: ${failure}`);
  say(`${steps.passed + tests.passed} passed, ${failures.length} failed`);
  return failures.length === 0 ? 0 : 1;
}

/** Temporary files of the tests and of the browser stay inside the project. */
function keepInside(): void {
  const scratch = join(root, "build", "tmp");
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  for (const name of ["TMPDIR", "TMP", "TEMP", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"])
    process.env[name] = scratch;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
