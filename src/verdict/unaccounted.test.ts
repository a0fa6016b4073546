import { describe, expect, test } from "vitest";
import { planOf } from "../../test/workspaces.ts";
import { judge } from "./judge.ts";
import { dayOf } from "./promise.fixture.ts";

const promise = (lines: string) =>
  `statements: {s: {quote: {en: x}, promises: {one: {${lines}}}}}\n`;

/** 100 t of salt hold 60.663 t of chlorine; the metal takes the sodium, and nothing takes the chlorine. */
const ELECTROLYSIS = (extra = "", evidence = "@ HAND") => `
accounts: {Na, Cl}
streams:
  salt: {unit: t, of: NaCl}
  sodium: {unit: t, of: Na}
processes:
  electrolysis:
    makes: {sodium: {Na: 100 % @ HAND}}
    takes: {salt: 1 t @ HAND}
    loses: {off-gas: {Cl: 40 % @ HAND}}
${extra}
enters: {salt: 100 t/yr ${evidence}}
${promise("nameplate: 30 t/yr sodium")}
`;

function scopeOf(text: string) {
  const { verdict, issues } = judge(planOf(text), { asOf: dayOf("2026-11-24") });
  expect(issues).toEqual([]);
  const [scope] = verdict.promises[0]?.scopes ?? [];
  if (scope === undefined) throw new Error("no scope");
  return scope;
}

describe("a component of which much has no place where it leaves", () => {
  test("keeps matter from closing: 60 % of the chlorine is unaccounted", () => {
    const { cells, elements } = scopeOf(ELECTROLYSIS());
    const [matter] = cells;
    expect(matter?.conditions.map(({ state }) => state)).toEqual(["closes"]);
    expect(matter?.state).toBe("cannot tell");
    expect(matter?.unaccounted).toMatchObject([{ component: "Cl", process: "electrolysis" }]);
    expect(matter?.unaccounted?.[0]?.share).toBeCloseTo(0.6, 12);
    expect(elements?.lines.map(({ component }) => component)).toEqual(["Cl"]);
  });

  test("closes where the text says why, and the words stay beside", () => {
    const { cells } = scopeOf(ELECTROLYSIS("    unaccounted: {Cl: sold as gas by another firm}"));
    expect(cells[0]?.state).toBe("closes");
    expect(cells[0]?.unaccounted?.[0]?.explained).toEqual({ plain: "sold as gas by another firm" });
  });

  test("would not close even if what is assumed holds", () => {
    const { cells } = scopeOf(ELECTROLYSIS("", "assumed"));
    expect(cells[0]?.state).toBe("cannot tell");
    expect(cells[0]?.would).toBeUndefined();
  });

  test("what is short is short all the same", () => {
    const { cells } = scopeOf(ELECTROLYSIS().replace("100 t/yr", "10 t/yr"));
    expect(cells[0]?.state).toBe("does not close");
    expect(cells[0]?.unaccounted).toHaveLength(1);
  });

  test("says nothing of one part in a thousand", () => {
    const { cells, elements } = scopeOf(ELECTROLYSIS().replace("Cl: 40 %", "Cl: 99.9 %"));
    expect(cells[0]?.state).toBe("closes");
    expect(cells[0]?.unaccounted).toBeUndefined();
    expect(elements?.lines[0]?.share).toBeCloseTo(0.001, 12);
  });

  test("an amount rests on the figures that bring it and those that carry it on", () => {
    const { elements } = scopeOf(ELECTROLYSIS());
    const [line] = elements?.lines ?? [];
    expect(line?.unaccounted?.high.rests).toContain("processes.electrolysis.loses.off-gas.Cl");
    expect(line?.unaccounted?.high.rests).toContain("processes.electrolysis.takes.salt");
  });

  test("without accounts nothing is told", () => {
    const { elements } = scopeOf(`
streams: {ore: {unit: t}, metal: {unit: t}}
processes: {smelting: {makes: 1 t metal, takes: {ore: 2 t @ HAND}}}
enters: {ore: 100 t/yr @ HAND}
${promise("nameplate: 30 t/yr metal")}
`);
    expect(elements).toBeUndefined();
  });
});
