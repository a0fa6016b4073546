import { describe, expect, test } from "vitest";
import { exampleFiles, planOf } from "../../test/workspaces.ts";
import { judge } from "./judge.ts";
import { cell, condition, dayOf, judged, type Lines, supply, textOf } from "./promise.fixture.ts";
import type { State } from "./verdict.ts";

describe("the five states", () => {
  test.each<[string, State, State | undefined]>([
    ["at most 25 kt/yr @ HAND", "closes", undefined],
    ["at most 20 kt/yr @ HAND", "closes", undefined],
    ["at most 19 999 t/yr @ HAND", "does not close", undefined],
    ["at most 20 kt/yr (19..22) @ HAND", "depends", undefined],
    ["at most 20 kt/yr (20..22) @ HAND", "closes", undefined],
    ["at most 19 kt/yr (18..19.5) @ HAND", "does not close", undefined],
    ["unpublished", "cannot tell", undefined],
    ["at most 25 kt/yr assumed", "cannot tell", "closes"],
    ["at most 25 kt/yr remembered", "cannot tell", "closes"],
    ["at most 19 kt/yr assumed", "cannot tell", "does not close"],
    ["at most 20 kt/yr (19..22) assumed", "cannot tell", "depends"],
    ["unpublished assume 25 kt/yr", "cannot tell", "closes"],
    ["as needed", "not examined", undefined],
  ])("b %s: %s, would %s", (b, state, would) => {
    const found = cell(supply(b));
    expect([found.state, found.would]).toEqual([state, would]);
  });

  test("money, time and purity are not examined, and the rows are always five", () => {
    for (const scope of judged({})) {
      expect(scope.cells.map(({ balance, state }) => `${balance}: ${state}`)).toEqual([
        "matter: closes",
        "energy: closes",
        "money: not examined",
        "time: not examined",
        "purity: not examined",
      ]);
    }
  });

  test("a stream that nobody is named to supply cannot be told, though no line says so", () => {
    const gate = {
      gate: "electricity: as needed",
      processes:
        "pp: {makes: 1 t p, takes: {b: 2 t @ HAND}}, bb: {makes: 1 t b, takes: {b0: 1 t @ HAND}}",
      streams: ", b0: {unit: t}",
    };
    expect(cell({ ...gate, gate: "b0: as needed, electricity: as needed" }).state).toBe(
      "cannot tell",
    );
  });
});

describe("the turning point", () => {
  test("of the kerf is exact: 2,206 t are enough for 58 um", () => {
    const { verdict } = judge(planOf(exampleFiles("states")), { asOf: dayOf("2026-11-24") });
    const slice = verdict.promises.find(({ promise }) => promise.id === "slice");
    const [bricks] = slice?.scopes[0]?.cells[0]?.conditions ?? [];
    // Wafers for 1 GW: modules at 21.371 %, 1.03 and 0.93541 m2; bricks are (152 um + kerf) times 2,330 kg/m3 of them.
    const area = (1e9 / (1000 * 0.21371)) * 1.03 * 0.93541;
    const enough = bricks?.have.kind === "amount" ? bricks.have.span.low.value * 1000 : Number.NaN;
    const kerf = (enough / (area * 2330) - 152e-6) * 1e6;
    expect(bricks?.turning).toMatchObject({ path: "where.kerf", side: "atMost", unit: "um" });
    expect(Math.abs((bricks?.turning?.value ?? 0) - kerf)).toBeLessThan(1e-9);
    expect(kerf.toFixed(1)).toBe("58.0");
  });

  test("of a supply is the need, and the side is the one on which it closes", () => {
    const { turning } = condition(supply("at most 20 kt/yr (19..22) @ HAND"), "b");
    expect(turning).toMatchObject({ path: "enters.b", side: "atLeast", unit: "kt/yr" });
    expect(turning?.value).toBeCloseTo(20, 9);
  });

  test("is of the figure that matters most", () => {
    const lines: Lines = {
      processes: "pp: {makes: 1 t p, takes: {b: 1 t * x * y}}",
      gate: "b: at most 20 kt/yr @ HAND",
      more: "where: {x: 2 (1..3) @ HAND, y: 1 (0.99..1.01) @ HAND}\nsites: {here: {}}",
    };
    expect(condition(lines, "b").turning?.path).toBe("where.x");
  });
});

describe("what may be counted", () => {
  const plant = (standing: string, capacity = "25 kt/yr @ HAND"): Lines => ({
    streams: ", rock: {unit: t}",
    processes:
      "pp: {makes: 1 t p, takes: {b: 2 t @ HAND}}, bb: {makes: 1 t b, takes: {rock: 1 t @ HAND}}",
    gate: "rock: as needed",
    more: `plants: {works: {runs: bb, capacity: ${capacity}, standing: ${standing}}}\nsites: {here: {}}`,
  });

  test.each<[string, State]>([
    ["operating @ HAND", "closes"],
    ["committed @ HAND", "closes"],
    ["planned @ HAND", "cannot tell"],
    ["announced @ HAND", "cannot tell"],
    ["idle @ HAND", "cannot tell"],
    ["closed @ HAND", "cannot tell"],
    ["unpublished", "cannot tell"],
  ])("a plant that is %s: %s", (standing, state) => {
    expect(cell(plant(standing)).state).toBe(state);
  });

  test("what is announced stands apart, with its amount, and is never counted", () => {
    const { announced, have } = condition(plant("announced @ HAND"), "b");
    expect(announced).toMatchObject([
      { standing: "announced", amount: { high: { value: 25_000 } } },
    ]);
    expect(have.kind).toBe("unpublished");
  });

  test("a standing counts from its day on, not a day before", () => {
    const dated = plant("{from 2026-06: planned @ HAND, from 2026-11-24: operating @ HAND}");
    expect(cell(dated, "matter", "2026-11-23").state).toBe("cannot tell");
    expect(cell(dated, "matter", "2026-11-24").state).toBe("closes");
    const closed = plant("{from 2020-01: operating @ HAND, from 2026-11-24: closed @ HAND}");
    expect(cell(closed, "matter", "2026-11-23").state).toBe("closes");
    expect(cell(closed, "matter", "2026-11-24").state).toBe("cannot tell");
  });

  test("what is known to be enough is enough, though another does not say how much he has", () => {
    const two = (known: string): Lines => ({
      ...plant("operating @ HAND", known),
      more: `plants: {works: {runs: bb, capacity: ${known}, standing: operating @ HAND}, other: {runs: bb, capacity: unpublished @ HAND, standing: operating @ HAND}}\nsites: {here: {}}`,
    });
    expect(cell(two("25 kt/yr @ HAND")).state).toBe("closes");
    expect(cell(two("19 kt/yr @ HAND")).state).toBe("cannot tell");
  });

  test("a plant too small beside a line that nobody publishes leaves the answer open", () => {
    const lines = plant("operating @ HAND", "5 kt/yr @ HAND");
    expect(cell({ ...lines, gate: `${lines.gate}, b: unpublished @ HAND` }).state).toBe(
      "cannot tell",
    );
    expect(cell(lines).state).toBe("does not close");
  });
});

describe("unpublished figures", () => {
  const unknown: Lines = {
    streams: ", c: {unit: t}",
    processes:
      "pp: {makes: 1 t p, takes: {b: 2 t @ HAND, c: unpublished @ HAND, electricity: 1 MWh @ HAND}}",
    gate: "b: at most 25 kt/yr @ HAND, c: at most 5 kt/yr @ HAND, electricity: as needed",
  };

  test("one blanks the cells that need it and no others", () => {
    expect(cell(unknown).state).toBe("cannot tell");
    expect(cell(unknown, "energy").state).toBe("closes");
    expect(condition(unknown, "b").state).toBe("closes");
    expect(condition(unknown, "c").need.missing).toEqual(["processes.pp.takes.c"]);
  });

  test("a need with an unpublished part is at least the rest: too little for that is too little", () => {
    const two = (b: string): Lines => ({
      streams: ", q: {unit: t}",
      processes:
        "pp: {makes: 1 t p, takes: {b: 2 t @ HAND, q: 1 t @ HAND}}, qq: {makes: 1 t q, takes: {b: unpublished @ HAND}}",
      gate: `b: ${b}`,
      more: "sites: {here: {}}",
      promise: "nameplate: 10 kt/yr p, launched: by 2026-12, scope: both",
    });
    const scoped = (b: string): Lines => {
      const lines = two(b);
      return {
        ...lines,
        more: `${lines.more}`,
        promise: "nameplate: 10 kt/yr p, launched: by 2026-12",
      };
    };
    const text = (b: string) =>
      textOf(scoped(b)).replace("scopes: {only: [pp]}", "scopes: {both: [pp, qq]}");
    const state = (b: string) =>
      judge(planOf(text(b)), { asOf: dayOf("2026-11-24") }).verdict.promises[0]?.scopes[0]?.cells[0]
        ?.state;
    expect(state("at most 19 kt/yr @ HAND")).toBe("does not close");
    expect(state("at most 90 kt/yr @ HAND")).toBe("cannot tell");
  });
});
