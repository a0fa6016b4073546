import { describe, expect, test } from "vitest";
import { exampleFiles, planOf } from "../../test/workspaces.ts";
import { findInPlan } from "./find-in-plan.ts";

const plan = planOf(exampleFiles("kazakhstan"));
const ids = (query: string) => findInPlan(plan, query, "ru").map(({ kind, id }) => `${kind} ${id}`);

describe("found in the plan", () => {
  test.each([
    ["кварц", "stream quartz"],
    ["quartz", "stream quartz"],
    ["КВАРЦ", "stream quartz"],
    ["kerf", "figure where.kerf"],
    ["12n", "measure laboratory-12n"],
    ["жезказганредмет", "measure zhezkazganredmet"],
    ["norms-2024", "scenario norms-2024"],
    ["first-gigawatt", "promise first-gigawatt"],
    ["kazpravda", "source KP"],
  ])("by %s: %s", (query, id) => {
    expect(ids(query)).toContain(id);
  });

  test("a name itself stands before those that only hold it", () => {
    expect(ids("quartz").filter((one) => one.startsWith("stream"))[0]).toBe("stream quartz");
  });

  test("nothing for nothing, and nothing for what is not there", () => {
    expect(ids("  ")).toEqual([]);
    expect(ids("unobtainium")).toEqual([]);
  });

  test("at most six of a kind", () => {
    const kinds = Map.groupBy(findInPlan(plan, "e", "en"), ({ kind }) => kind);
    for (const [kind, found] of kinds) expect(found.length, kind).toBeLessThanOrEqual(6);
  });
});
