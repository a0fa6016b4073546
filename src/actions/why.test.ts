import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packageRoot } from "../files/index.ts";
import type { WhyAsking } from "../questions/index.ts";
import { why } from "./why.ts";

function ask(example: string, asking: WhyAsking) {
  return why(join(packageRoot, "examples", example), asking);
}

const sum = (parts: readonly { readonly amount: number }[]) =>
  parts.reduce((total, { amount }) => total + amount, 0);

describe("the parts add up to the flow, to 1e-12 of it:", () => {
  test.each([
    ["kazakhstan", "electricity"],
    ["kazakhstan", "polysilicon"],
    ["three-loops", "charge"],
    ["two-plants", "ore"],
    ["supply-and-promise", "wafers"],
    ["recycle", "ore"],
  ])("%s, %s", (example, stream) => {
    const found = ask(example, { stream }).told?.why;
    if (found === undefined) throw new Error("nothing flows");
    expect(found.takers.length).toBeGreaterThan(0);
    expect(Math.abs(sum(found.takers) - found.amount)).toBeLessThan(1e-12 * found.amount);
    expect(Math.abs(sum(found.askers) - found.amount)).toBeLessThan(1e-12 * found.amount);
  });
});

test("without a gate that says numbers the first promise asks, within the widest scope", () => {
  const { told } = ask("kazakhstan", { stream: "quartz" });
  expect([told?.promise?.id, told?.scope?.id]).toEqual(["first-gigawatt", "quartz-to-module"]);
});

test("where the gate's numbers are of another chain, a stream of theirs is asked of them", () => {
  const { told } = ask("kazakhstan", { stream: "bauxite" });
  expect([told?.promise?.id, told?.why?.amount]).toEqual([undefined, 4.8e6]);
  expect(told?.why?.takers.map(({ name }) => name)).toEqual(["pavlodar-bauxite"]);
});

test("what both chains take, and only the promise says how much of, is asked of the promise", () => {
  const { told } = ask("kazakhstan", { stream: "electricity" });
  expect(told?.promise?.id).toBe("first-gigawatt");
});

test("what stands in the gate's chain and flows nowhere stays with the gate", () => {
  const { told } = ask("gallium", { stream: "bauxite", scenario: "as-announced" });
  expect([told?.promise, told?.why?.amount]).toEqual([undefined, 4.8e6]);
});

test("a scope without the stream has none of it", () => {
  const { told, exitCode } = ask("kazakhstan", { stream: "quartz", scope: "slicing" });
  expect([told?.why, exitCode]).toEqual([undefined, 0]);
});

test("what is not known is said with the likely word", () => {
  const { issues } = ask("kazakhstan", { stream: "quarz", promise: "first-gigawat" });
  expect(issues.map(({ at, facts }) => [at.file, facts.likely])).toEqual([
    ["--promise", "first-gigawatt"],
    ["STREAM", "quartz"],
  ]);
});
