import { describe, expect, test } from "vitest";
import { codesOf, exampleFiles, issuesOf, planOf } from "../../test/workspaces.ts";
import { formatDay } from "../core/index.ts";
import { programmeAsOf, programmeChanges, stateOfRow } from "./index.ts";
import { dayOf, HEAD, workspaceOf } from "./programme.fixture.ts";

describe("the programme", () => {
  test("parts stand under their wholes, in the order of the text", () => {
    const lines = "  measures: {b: {from: s}, part: {from: s, part of: b}, a: {from: s}}\n";
    const rows = programmeAsOf(workspaceOf(lines), 0);
    expect(rows.map(({ item, depth }) => [item.id, depth])).toEqual([
      ["b", 0],
      ["part", 1],
      ["a", 0],
    ]);
  });

  test("a chain of 20,000 measures, each part of the last and after it, is read; closed, it is one ring", () => {
    const count = 20_000;
    const line = (i: number, last: number) =>
      `    m${i}: {from: s, part of: m${last}, depends on: m${last}}\n`;
    const chain = Array.from({ length: count - 1 }, (_, i) => line(i + 1, i)).join("");
    const open = workspaceOf(`  measures:\n    m0: {from: s}\n${chain}`);
    expect(programmeAsOf(open, 0).length).toBe(count);
    const ring = `${HEAD}programme:\n  measures:\n${line(0, count - 1)}${chain}`;
    expect(codesOf(issuesOf(ring))).toEqual(["measure-cycle", "measure-cycle"]);
  });

  test("a thing renamed is still known by its old name", () => {
    const issues = issuesOf(
      `${HEAD}programme:\n  measures: {new: {from: s, was: old}, m: {from: s, depends on: old}}\n`,
    );
    expect(issues.map(({ code, facts }) => [code, facts.likely])).toEqual([
      ["unknown-name", "new"],
    ]);
  });

  test("a changed fact changes one row", () => {
    const before = "m: {from: s, due: 2026-10}, n: {from: s, due: 2026-10}";
    const after = before.replace("n: {from: s,", "n: {from: s, facts: {2026-10-05: done @ P},");
    const states = (lines: string) =>
      programmeAsOf(workspaceOf(`  measures: {${lines}}\n`), dayOf("2026-11-24")).map(
        (row) => stateOfRow(row)?.name,
      );
    expect(states(before)).toEqual(["notPublished", "notPublished"]);
    expect(states(after)).toEqual(["notPublished", "done"]);
  });

  test("what changed between two days: the state and what was published, and nothing else", () => {
    const workspace = workspaceOf(
      "  measures: {m: {from: s, due: 2026-10, facts: {2026-10-15: done @ LATE}}, n: {from: s, due: 2030}}\n",
    );
    const [change, ...others] = programmeChanges(
      workspace,
      dayOf("2026-11-19"),
      dayOf("2026-11-20"),
    );
    expect(others).toEqual([]);
    expect([change?.row.item.id, change?.before?.name, change?.now?.name]).toEqual([
      "m",
      "notPublished",
      "done",
    ]);
    expect(change?.facts.map(({ on }) => formatDay(on))).toEqual(["2026-10-15"]);
    expect(programmeChanges(workspace, dayOf("2026-11-20"), dayOf("2026-11-24"))).toEqual([]);
  });
});

describe("kazakhstan", () => {
  const { base } = planOf(exampleFiles("kazakhstan"));
  const rows = programmeAsOf(base, dayOf("2026-11-24"));

  test("no state without its source: a fact that has one, or where one looked", () => {
    for (const row of rows) {
      const state = stateOfRow(row);
      if (state === undefined) continue;
      const sourced = state.rests.filter(({ source }) => base.sources.has(source?.id ?? ""));
      expect(sourced.length > 0 || row.item.looked !== undefined, row.item.id).toBe(true);
      expect(sourced.length, row.item.id).toBe(state.rests.length);
    }
  });

  test("every line is read from a statement whose stored copy has its digest", () => {
    for (const { item, statement } of rows)
      expect(statement?.sha256, item.id).toMatch(/^[0-9a-f]{64}$/);
  });

  test("the wafer plant is due as its promise is, and nothing is published of it", () => {
    const plant = rows.find(({ item }) => item.id === "wafer-plant");
    expect(plant && stateOfRow(plant)).toMatchObject({
      name: "notPublished",
      passed: true,
      days: 24,
    });
  });

  test("our own sum of the public statistics stands beside 1.6 Mt", () => {
    const market = rows.find(({ item }) => item.id === "world-market");
    const [beside] = market?.kind === "indicator" ? market.beside : [];
    // Be .43 Ta 2.5 Nb 112 Sc2O3 .08 Ti 380 Re .08 Bi 16.3 Sb 119 Se 3.7 Te 1 Ga .85 In 1.1 REO 380 Li 222 V 118 W 82 Mo 256 kt
    expect(beside?.quantity.value).toBeCloseTo(1_695_040, 3);
    expect(beside?.quantity.unit).toBe("t");
  });
});
