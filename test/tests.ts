/** Runs Vitest in this process and counts what it found, skips and stray errors included. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TestCase, TestModule, TestSuite, Vitest } from "vitest/node";
import { startVitest } from "vitest/node";
import { parse } from "yaml";
import { type ListedSkip, type Skip, skipFaults } from "./skips.ts";

interface Tally {
  readonly passed: number;
  readonly failures: readonly string[];
  readonly skips: readonly Skip[];
}

/** Runs the test files whose path contains one of `filters`, or all of them. */
export async function runTests(filters: readonly string[]): Promise<Tally> {
  const vitest = await startVitest("test", [...filters], { run: true, watch: false });
  try {
    return tally(vitest, filters.length === 0);
  } finally {
    await vitest.close();
  }
}

function tally(vitest: Vitest, complete: boolean): Tally {
  const modules = vitest.state.getTestModules();
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const passed = tests.filter((test) => test.result().state === "passed").length;
  const listed = parse(
    readFileSync(join(import.meta.dirname, "skips.yaml"), "utf8"),
  ) as ListedSkip[];
  const { skips, faults } = skipFaults(tests.filter(wasSkipped).map(skipOf), listed ?? []);
  const failures = [
    ...modules.flatMap(brokenModule),
    ...tests.filter((test) => test.result().state === "failed").map(nameOf),
    ...vitest.state.getUnhandledErrors().map((error) => `unhandled: ${String(error)}`),
    ...faults,
    ...(complete ? forgottenEntries(listed ?? [], tests.map(nameOf)) : []),
    ...(passed === 0 ? ["no test ran"] : []),
  ];
  return { passed, failures, skips };
}

/** An entry of skips.yaml that no test answers to any more. */
function forgottenEntries(listed: readonly ListedSkip[], names: readonly string[]) {
  return listed
    .filter(({ test }) => !names.some((name) => name.startsWith(test)))
    .map(({ test }) => `test/skips.yaml lists "${test}", and no test bears that name`);
}

/** A file that could not be loaded, and suites whose beforeAll or afterAll failed. */
function brokenModule(module: TestModule): readonly string[] {
  return [module, ...module.children.allSuites()].flatMap((part) =>
    part.errors().map(({ message }) => `${nameOf(part)}: ${message.split("\n")[0]}`),
  );
}

/** Skipped by someone's word; what a failed beforeAll kept from running is no skip. */
function wasSkipped(test: TestCase): boolean {
  const { state } = test.result();
  return state !== "passed" && state !== "failed" && !inBrokenSuite(test.parent);
}

function inBrokenSuite(part: TestModule | TestSuite): boolean {
  return part.errors().length > 0 || (part.type === "suite" && inBrokenSuite(part.parent));
}

function skipOf(test: TestCase): Skip {
  const result = test.result();
  const note = result.state === "skipped" ? result.note : undefined;
  return { name: nameOf(test), reason: note ?? "" };
}

function nameOf(part: TestCase | TestSuite | TestModule): string {
  if (part.type === "module") return part.relativeModuleId;
  return `${part.module.relativeModuleId} > ${part.fullName}`;
}
