import { describe, expect, test } from "vitest";
import { exampleFiles, planOf } from "../../test/workspaces.ts";
import { eachFigure, LANGUAGES } from "../workspace/index.ts";
import { findInPlan } from "./find-in-plan.ts";
import { likelyQuery } from "./likely-query.ts";

const plan = planOf(exampleFiles("kazakhstan"));
const all = (query: string) => findInPlan(plan, query, "ru").flatMap(({ found }) => found);
const ids = (query: string) => all(query).map(({ kind, id }) => `${kind} ${id}`);

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
    ["silicon", "element Si"],
  ])("by %s: %s", (query, id) => {
    expect(ids(query)).toContain(id);
  });

  test("every line of the programme by its id, and as what it is", () => {
    const { measures, indicators, stated, offices, themes } = plan.base.programme ?? {};
    const lines = [
      ...[...(measures?.values() ?? [])].map(({ kind, id }) => [kind, id]),
      ...[...(indicators?.keys() ?? [])].map((id) => ["indicator", id]),
      ...[...(stated?.keys() ?? [])].map((id) => ["stated", id]),
      ...[...(offices?.keys() ?? [])].map((id) => ["office", id]),
      ...[...(themes?.keys() ?? [])].map((id) => ["theme", id]),
    ];
    expect(new Set(lines.map(([kind]) => kind)).size).toBe(6);
    for (const [kind, id = ""] of lines) expect(ids(id)).toContain(`${kind} ${id}`);
  });

  test("a name itself stands before those that only hold it", () => {
    expect(ids("quartz").filter((one) => one.startsWith("stream"))[0]).toBe("stream quartz");
  });

  test("a figure brings its number", () => {
    const kerf = all("where.kerf").find(({ id }) => id === "where.kerf");
    expect(kerf?.detail).toMatch(/^65\sмкм/u);
  });

  test("what no figure hangs on has its line of the text, and nothing else", () => {
    const owners = new Set(
      [...eachFigure(plan.base)].map(({ figure }) => figure.path.split(".").slice(0, 2).join(".")),
    );
    for (const { id, at } of plan.base.plants.values()) {
      const found = all(id).find((one) => one.kind === "plant" && one.id === id);
      expect(found?.at, id).toEqual(owners.has(`plants.${id}`) ? undefined : at);
    }
  });

  test("nothing for nothing, and nothing for what is not there", () => {
    expect(ids("  ")).toEqual([]);
    expect(ids("unobtainium")).toEqual([]);
  });

  test("at most six of a kind, and how many there are", () => {
    const groups = findInPlan(plan, "e", "en");
    expect(groups.length).toBeGreaterThan(5);
    for (const { kind, found, all } of groups) {
      expect(found.length, kind).toBe(Math.min(6, all));
      expect(
        found.every((one) => one.kind === kind),
        kind,
      ).toBe(true);
    }
  });
});

describe("what was probably meant", () => {
  test.each([
    ["quarts", "quartz"],
    ["квариц", "кварц"],
    ["пластена", "пластина"],
    ["kerff", "kerf"],
  ])("%s: %s, and it finds something", (query, likely) => {
    for (const language of LANGUAGES) {
      expect(findInPlan(plan, query, language)).toEqual([]);
      expect(likelyQuery(plan, query, language)).toBe(likely);
      expect(findInPlan(plan, likely, language)).not.toEqual([]);
    }
  });

  test("nothing like it", () => {
    expect(likelyQuery(plan, "unobtainium", "en")).toBeUndefined();
    expect(likelyQuery(plan, "я", "ru")).toBeUndefined();
  });
});
