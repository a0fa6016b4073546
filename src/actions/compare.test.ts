import { join } from "node:path";
import { expect, test } from "vitest";
import { packageRoot } from "../files/index.ts";
import { compare } from "./compare.ts";

function ask(example: string, first: string, second: string) {
  return compare(join(packageRoot, "examples", example), first, second, {});
}

test("the figures replaced are those written differently, with both values and their sources", () => {
  const { told } = ask("kazakhstan", "state-2018", "norms-2024");
  const kerf = told?.figures.find(({ path }) => path === "where.kerf");
  expect([kerf?.from?.value, kerf?.from?.source?.id]).toEqual([65, "T12"]);
  expect([kerf?.to?.value, kerf?.to?.source?.id]).toEqual([50, "ITRPV22"]);
  const paths = told?.figures.map(({ path }) => path) ?? [];
  expect(paths).toContain("processes.slicing.takes.electricity");
  // Bricks follow from thickness and kerf: their own line says the same in both.
  expect(paths).not.toContain("processes.slicing.takes.bricks");
});

test("each promise has every scope with its amounts and five balances under both", () => {
  const { told, exitCode } = ask("kazakhstan", "state-2018", "norms-2024");
  const [first] = told?.promises ?? [];
  expect(exitCode).toBe(0);
  expect(first?.scopes.map(({ cells }) => cells.length)).toEqual([5, 5, 5]);
  const bricks = first?.scopes[0]?.amounts.find(({ stream }) => stream === "bricks");
  expect(bricks?.from?.low).toBeGreaterThan(bricks?.to?.low ?? 0);
});

test("the gate of a plan that promises nothing is compared too: no returns take 75/38 of the feed", () => {
  const { told } = ask("three-loops", "-", "none");
  const feed = told?.gate.find(({ stream }) => stream === "feed");
  expect(feed?.from?.low).toBeCloseTo(1, 12);
  expect(feed?.to?.low).toBeCloseTo(75 / 38, 12);
});

test("a scenario beside itself differs in nothing", () => {
  const { told } = ask("kazakhstan", "norms-2024", "norms-2024");
  expect(told?.figures).toEqual([]);
});

test("an unknown scenario is said", () => {
  const { issues, exitCode } = ask("kazakhstan", "-", "norm-2024");
  expect(issues.map(({ at, facts }) => [at.file, facts.likely])).toEqual([["S2", "norms-2024"]]);
  expect(exitCode).toBe(2);
});
