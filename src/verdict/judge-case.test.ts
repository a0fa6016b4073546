import { describe, expect, test } from "vitest";
import { planOf } from "../../test/workspaces.ts";
import { judge } from "./judge.ts";
import { cell, condition, dayOf, type Lines, supply, textOf } from "./promise.fixture.ts";
import type { State } from "./verdict.ts";

describe("limits of a site", () => {
  const site = (electricity: string): Lines => ({
    more: `sites: {here: {electricity: {${electricity}}}}`,
  });
  const mean = 10_000 / 8760; // MW over 2027

  test.each<[string, State, State | undefined]>([
    [`contracted: ${(mean * 1.001).toFixed(6)} MW @ HAND`, "closes", undefined],
    [`contracted: ${(mean * 0.999).toFixed(6)} MW @ HAND`, "does not close", undefined],
    ["contracted: 2 MW @ HAND, load factor: 0.6 @ HAND", "closes", undefined],
    ["contracted: 2 MW @ HAND, load factor: 0.5 @ HAND", "does not close", undefined],
    ["contracted: 2 MW @ HAND, load factor: 0.6 (0.5..0.7) @ HAND", "depends", undefined],
    ["contracted: 2 MW @ HAND, load factor: 0.6 assumed", "cannot tell", "closes"],
    ["contracted: 2 MW @ HAND, load factor: unpublished @ HAND", "cannot tell", undefined],
    ["contracted: 1 MW @ HAND, load factor: unpublished @ HAND", "does not close", undefined],
    ["contracted: unpublished @ HAND", "cannot tell", undefined],
    ["contracted: unpublished assume 2 MW", "cannot tell", "closes"],
  ])("%s: %s, would %s", (electricity, state, would) => {
    const found = cell(site(electricity), "energy");
    expect([found.state, found.would]).toEqual([state, would]);
  });

  test("at a load factor the limit must hold more than the mean, and what is missing is told so", () => {
    const { issue } = condition(
      site("contracted: 2 MW @ HAND, load factor: 0.5 @ HAND"),
      "electricity",
    );
    expect(issue?.code).toBe("limit-exceeded");
    const { have, low, short } = (issue?.facts ?? {}) as Record<string, { value: number }>;
    expect(low?.value).toBeCloseTo(20_000, 6);
    expect(have?.value).toBeCloseTo(2 * 8760, 6);
    expect(short?.value).toBeCloseTo(20_000 - 17_520, 6);
  });
});

describe("reserves and rates", () => {
  test("a reserve must last to the end of the calendar: two years of 20 kt", () => {
    expect(cell(supply("at most 40 kt @ HAND")).state).toBe("closes");
    expect(cell(supply("at most 39 kt @ HAND")).state).toBe("does not close");
  });

  test("a rate by the hour is of all hours of the year", () => {
    expect(cell(supply("at most 2.3 t/h @ HAND")).state).toBe("closes");
    expect(cell(supply("at most 2.2 t/h @ HAND")).state).toBe("does not close");
  });
});

describe("ranges that lead nowhere", () => {
  const taking = (b: string, y: string): Lines => ({
    streams: ", c: {unit: t}",
    processes: `pp: {makes: 1 t p, takes: {b: ${b}, c: 2 t @ HAND}}`,
    gate: "b: at most 90 kt/yr @ HAND, c: as needed",
    more: `where: {y: ${y}}\nsites: {here: {}}`,
  });

  test.each([
    ["1 t / y", "0.5 (0..1) @ HAND", "number-out-of-range"],
    ["1 t * y", "0.5 (-0.5..1) @ HAND", "negative-amount"],
  ])("takes %s with y %s cannot be told, and says why", (b, y, code) => {
    const found = condition(taking(b, y), "b");
    expect([found.state, found.would, found.issue?.code]).toEqual(["cannot tell", undefined, code]);
  });

  test("a loop that never empties at an end of a range cannot be told", () => {
    const lines: Lines = {
      streams: ", q: {unit: t}",
      processes:
        "pp: {makes: 1 t p, takes: {q: 1 t * y, b: 1 t @ HAND}}, qq: {makes: 1 t q, takes: {p: 0.5 t @ HAND, b: 1 t @ HAND}}",
      gate: "b: at most 900 kt/yr @ HAND",
      more: "where: {y: 1 (0.5..2.2) @ HAND}\nsites: {here: {}}",
    };
    const text = textOf(lines).replace("[pp]", "[pp, qq]");
    const { verdict } = judge(planOf(text), { asOf: dayOf("2026-11-24") });
    const [found] = verdict.promises[0]?.scopes[0]?.cells[0]?.conditions ?? [];
    expect([found?.state, found?.issue?.code]).toEqual(["cannot tell", "loop-never-empties"]);
  });

  test("what is bought only at an end of a range is asked for too", () => {
    const lines: Lines = {
      streams: ", c: {unit: t}, m: {unit: t, mixes: {c: up to 25 kt/yr (15..30) @ HAND, b: rest}}",
      processes: "pp: {makes: 1 t p, takes: {m: 2 t @ HAND}}",
      gate: "c: as needed, b: at most 1 kt/yr @ HAND",
      more: "sites: {here: {}}",
    };
    expect(condition(lines, "b")).toMatchObject({
      state: "depends",
      need: { low: { value: 0 }, high: { value: 5000 } },
      turning: { path: "streams.m.mixes.c", side: "atLeast", value: expect.closeTo(19, 6) },
    });
  });

  test("a cap that is assumed lets nothing close", () => {
    const lines: Lines = {
      streams: ", c: {unit: t}, m: {unit: t, mixes: {c: up to 15 kt/yr assumed, b: rest}}",
      processes: "pp: {makes: 1 t p, takes: {m: 2 t @ HAND}}",
      gate: "c: as needed, b: at most 6 kt/yr @ HAND",
      more: "sites: {here: {}}",
    };
    expect(condition(lines, "b")).toMatchObject({ state: "cannot tell", would: "closes" });
  });
});
