import { describe, expect, test } from "vitest";
import { planOf } from "../../test/workspaces.ts";
import { calendarYear } from "../core/index.ts";
import { judge } from "./judge.ts";
import { dayOf } from "./promise.fixture.ts";

const CHAIN = `
streams: {ore: {unit: t}, b: {unit: t}, p: {unit: m2, power: {modules: 200 W/m2 @ HAND, cells: 250 W/m2 @ HAND}}, q: {unit: t}}
processes:
  pp: {makes: 1 m2 p, takes: {b: 2 t @ HAND}}
  bb: {makes: 1 t b, takes: {ore: 3 t @ HAND}}
  qq: {makes: 1 t q, takes: {p: 1 m2 @ HAND, ore: 5 t @ HAND}}
enters: {ore: at most 40 Mt/yr @ HAND, b: at most 9 Mt/yr @ HAND}
`;
const promise = (lines: string) =>
  `statements: {s: {quote: {en: x}, promises: {one: {${lines}}}}}\n`;
const verdictOf = (text: string, scenarios?: readonly string[]) =>
  judge(planOf(CHAIN + text), { asOf: dayOf("2026-11-24"), ...(scenarios ? { scenarios } : {}) })
    .verdict;

test("a statement that names no scope is judged under every scope that makes the product, the narrowest first", () => {
  const scopes = "scopes: {all: [pp, bb], slice: [pp], other: [qq]}\n";
  const { promises } = verdictOf(promise("nameplate: 1 GW/yr p, launched: by 2026-10") + scopes);
  expect(promises[0]?.scopes.map(({ scope }) => scope.id)).toEqual(["slice", "all"]);
});

test("a statement that names its scope is judged under that alone; without scopes the whole chain is asked", () => {
  const scopes = "scopes: {all: [pp, bb], slice: [pp]}\n";
  const named = verdictOf(promise("nameplate: 1 GW/yr p, scope: all") + scopes);
  expect(named.promises[0]?.scopes.map(({ scope }) => scope.id)).toEqual(["all"]);
  const none = verdictOf(promise("nameplate: 1 GW/yr p"));
  expect(none.promises[0]?.scopes.map(({ bought }) => bought.map((one) => one.stream))).toEqual([
    ["ore"],
  ]);
});

test("a scope may make another product than the promise's", () => {
  const scopes = "scopes: {further: {inside: [qq, pp], makes: q}}\n";
  const { promises } = verdictOf(promise("nameplate: 10 kt/yr q") + scopes);
  expect(promises[0]?.scopes[0]?.product.stream).toBe("q");
  // 10 kt of q take 10,000 m2 of p, those 20 kt of b; and 50 kt of ore.
  const bought = promises[0]?.scopes[0]?.bought.map(({ stream, span }) => [
    stream,
    span.high.value,
  ]);
  expect(new Map(bought as [string, number][])).toEqual(
    new Map([
      ["b", 20_000],
      ["ore", 50_000],
    ]),
  );
});

test("watts that may be of modules or of cells: both are read, and the state must hold for both", () => {
  const modules = (1e9 / 200) * 2;
  const cells = (1e9 / 250) * 2;
  const scopes = "scopes: {slice: [pp]}\n";
  const { promises } = verdictOf(promise("nameplate: 1 GW/yr p") + scopes);
  const [scope] = promises[0]?.scopes ?? [];
  expect(promises[0]?.readings).toEqual(["modules", "cells"]);
  expect(scope?.feed?.span.high.value).toBeCloseTo(modules, 3);
  expect(scope?.readings[0]?.feed?.span.high.value).toBeCloseTo(cells, 3);
  // 9 Mt are enough for cells (8 Mt), not for modules (10 Mt).
  expect(scope?.cells[0]?.state).toBe("depends");
  const told = verdictOf(promise("nameplate: 1 GW/yr p, power of: cells") + scopes);
  expect(told.promises[0]?.readings).toEqual(["cells"]);
  expect(told.promises[0]?.scopes[0]?.cells[0]?.state).toBe("closes");
});

test("after the reading shown first the others stand in the order of the text, not by name or size", () => {
  const listed = (readings: string) => {
    const chain = CHAIN.replace("modules: 200 W/m2 @ HAND, cells: 250 W/m2 @ HAND", readings);
    const plan = planOf(`${chain}${promise("nameplate: 1 GW/yr p")}scopes: {slice: [pp]}\n`);
    return judge(plan, { asOf: dayOf("2026-11-24") }).verdict.promises[0]?.readings;
  };
  expect(
    listed(
      "zinc: 240 W/m2 @ HAND, cells: 250 W/m2 @ HAND, least: 200 W/m2 @ HAND, arc: 260 W/m2 @ HAND",
    ),
  ).toEqual(["least", "zinc", "cells", "arc"]);
  expect(
    listed(
      "arc: 260 W/m2 @ HAND, zinc: 240 W/m2 @ HAND, least: 200 W/m2 @ HAND, cells: 250 W/m2 @ HAND",
    ),
  ).toEqual(["least", "arc", "zinc", "cells"]);
});

test("watts are watts however they are written", () => {
  for (const nameplate of ["1000 MW/yr p", "0.001 TW/yr p", "goal p", "2 * 0.5 GW/yr p"]) {
    const text = `where: {goal: 1 GW/yr assumed}\n${promise(`nameplate: ${nameplate}`)}scopes: {slice: [pp]}\n`;
    expect(verdictOf(text).promises[0]?.readings).toEqual(["modules", "cells"]);
  }
});

test("an area is no power: it has one reading", () => {
  const { promises } = verdictOf(`${promise("nameplate: 4 km2/yr p")}scopes: {slice: [pp]}\n`);
  expect(promises[0]?.readings).toEqual([""]);
  expect(promises[0]?.scopes[0]?.feed?.span.high.value).toBe(8e6);
});

test("ranges span the scenarios, and each end says whose it is and what it rests on", () => {
  const scenarios =
    "scenarios: {high: {processes: {pp: {takes: {b: 3 t @ HAND}}}}, low: {processes: {pp: {takes: {b: 1 t @ HAND}}}}}\n";
  const text = `${promise("nameplate: 4 km2/yr p")}scopes: {slice: [pp]}\n${scenarios}`;
  const [scope] = verdictOf(text).promises[0]?.scopes ?? [];
  expect(scope?.feed?.span).toMatchObject({
    low: {
      value: 4e6,
      case: { scenario: "low" },
      rests: expect.arrayContaining(["processes.pp.takes.b"]),
    },
    high: { value: 12e6, case: { scenario: "high" } },
    unit: "t",
  });
  expect(scope?.cells[0]?.state).toBe("depends");
  expect(scope?.cells[0]?.conditions[0]?.decides).toMatchObject([
    { case: { scenario: "high" }, state: "does not close" },
    { case: { scenario: "low" }, state: "closes" },
  ]);
  const one = verdictOf(text, ["low"]).promises[0]?.scopes[0];
  expect(one?.feed?.span.high.value).toBe(4e6);
  expect(one?.cells[0]?.state).toBe("closes");
});

test("two promises are judged each by itself, and the worst stands over all", () => {
  const text = `statements: {s: {quote: {en: x}, promises: {
  small: {nameplate: 4 km2/yr p, scope: slice}, large: {nameplate: 5 km2/yr p, scope: slice}}}}
scopes: {slice: [pp]}
`;
  const verdict = verdictOf(text);
  const states = verdict.promises.map(({ promise: { id }, scopes }) => [
    id,
    scopes[0]?.cells[0]?.state,
  ]);
  expect(Object.fromEntries(states)).toEqual({ small: "closes", large: "does not close" });
  expect(verdict.state).toBe("does not close");
  expect(verdict.counts).toMatchObject({ closes: 1, "does not close": 1 });
});

describe("a by-product follows its host, and does not pull it", () => {
  const given = (cathode: string) => `
streams: {cathode: {unit: t}, gas: {unit: t}, c: {unit: t}}
processes: {smelting: {makes: 1 t cathode, takes: {c: 4 t @ HAND}, gives: {gas: 1 t (0.8 t..1.2 t) @ HAND}}}
enters: {c: as needed}
leaves: {cathode: ${cathode}}
${promise("nameplate: 20 t/yr gas")}
`;
  const told = (cathode: string) => {
    const { verdict } = judge(planOf(given(cathode)), { asOf: dayOf("2026-11-24") });
    const [scope] = verdict.promises[0]?.scopes ?? [];
    const [matter, energy] = scope?.cells ?? [];
    const [condition] = matter?.conditions ?? [];
    return { matter, energy, condition };
  };

  test("a host that stands still gives nothing: matter does not close, by all of it", () => {
    const { matter, energy, condition } = told("0 t/yr @ HAND");
    expect([matter?.state, energy?.state]).toEqual(["does not close", "not examined"]);
    expect(condition?.issue).toMatchObject({
      code: "promise-short",
      facts: { short: { value: 20 } },
    });
  });

  test("over the range of what it gives the promise depends, with its turning point", () => {
    const { condition } = told("20 t/yr @ HAND");
    expect(condition?.state).toBe("depends");
    expect(condition?.turning).toMatchObject({
      value: expect.closeTo(1, 9),
      unit: "t",
      side: "atLeast",
    });
    expect(condition?.have).toMatchObject({ counted: [{ path: "leaves.cathode" }] });
  });

  test("where enough comes at either end it closes", () => {
    expect(told("30 t/yr @ HAND").matter?.state).toBe("closes");
  });

  test("where too little comes at both it does not, and by how much stands between the ends", () => {
    const { condition } = told("10 t/yr @ HAND");
    expect(condition?.state).toBe("does not close");
    expect(condition?.margin).toMatchObject({ low: { value: -12 }, high: { value: -8 } });
  });

  const treated = (inside: string) => `
streams: {ore: {unit: t}, dust: {unit: t}, salt: {unit: t}}
processes:
  smelting: {treats: 1 t ore, gives: {dust: 20 kg @ HAND}}
  winning: {treats: 1 t dust, gives: {salt: 0.5 t @ HAND}}
enters: {ore: {from 2026-01: 0 t/yr @ HAND, from 2027-07: 1 kt/yr @ HAND}}
leaves: {salt: as it comes}
scopes: {works: [${inside}]}
${promise("nameplate: 20 t/yr salt")}
`;
  const treatedScope = (inside: string) => {
    const { verdict } = judge(planOf(treated(inside)), { asOf: dayOf("2026-11-24") });
    return verdict.promises[0]?.scopes[0];
  };

  test("its feed is what the host takes by the gate's own number, and half a year gives half", () => {
    const scope = treatedScope("smelting, winning");
    expect(scope?.feed).toMatchObject({
      stream: "ore",
      span: { high: { value: expect.closeTo((1000 * 184) / 365, 9) } },
    });
    const [condition] = scope?.cells[0]?.conditions ?? [];
    expect(condition?.margin?.high.value).toBeCloseTo((10 * 184) / 365 - 20, 9);
    const line = planOf(treated("smelting, winning")).base.enters.get("ore")?.at;
    expect(condition?.issue?.also).toEqual([line]);
  });

  test("a scope without the host: nothing says how much of its feed there is, so it cannot be told", () => {
    const scope = treatedScope("winning");
    expect(scope?.cells[0]?.state).toBe("cannot tell");
    expect(scope?.issues).toMatchObject([
      { code: "nothing-says-how-much", facts: { names: "dust" } },
    ]);
  });

  test("a number that goes round and brings nothing along is no host", () => {
    const text = `
streams: {ore: {unit: t}, water: {unit: t}, dust: {unit: t}, salt: {unit: t}, brine: {unit: t, mixes: {dust: all, water: all}}}
processes:
  smelting: {treats: 1 t ore, gives: {dust: 20 kg @ HAND, salt: 10 kg @ HAND}}
  drying: {treats: 1 t brine, loses: {steam: rest}}
enters: {ore: 1 kt/yr @ HAND, water: 5 kt/yr @ HAND}
leaves: {salt: as it comes}
${promise("nameplate: 20 t/yr salt")}
`;
    const { verdict } = judge(planOf(text), { asOf: dayOf("2026-11-24") });
    const [condition] = verdict.promises[0]?.scopes[0]?.cells[0]?.conditions ?? [];
    expect(condition?.have).toMatchObject({
      counted: [{ path: "enters.ore", amount: { low: { value: 1000 } } }],
    });
  });

  describe("a host that is a plant at its rate", () => {
    const text = treated("smelting, winning")
      .replace(/enters: .*/, "enters: {ore: as needed}")
      .concat(
        "plants: {smelter: {runs: smelting, rate: 1 kt/yr @ HAND, standing: {from 2026-01: operating @ HAND, from 2027-07: idle @ HAND}}}\n",
      );
    const conditionIn = (year: number) => {
      const plan = planOf(text);
      const { verdict } = judge(plan, { asOf: dayOf("2026-11-24"), period: calendarYear(year) });
      return { plan, scope: verdict.promises[0]?.scopes[0] };
    };

    test("gives what it gives on the days it works; the line of its rate is told, and the word that stopped it", () => {
      const { plan, scope } = conditionIn(2027);
      const [condition] = scope?.cells[0]?.conditions ?? [];
      expect(condition?.margin?.high.value).toBeCloseTo((10 * 181) / 365 - 20, 9);
      const smelter = plan.base.plants.get("smelter");
      expect(condition?.issue?.also).toEqual([smelter?.rate?.at, smelter?.standing[1]?.at]);
      expect(scope?.feed).toMatchObject({
        stream: "ore",
        span: { high: { value: expect.closeTo((1000 * 181) / 365, 9) } },
      });
    });

    test("gives nothing while it stands, and is still the one that is named", () => {
      const { scope } = conditionIn(2028);
      const [condition] = scope?.cells[0]?.conditions ?? [];
      expect(condition?.have).toMatchObject({
        span: { high: { value: 0 } },
        counted: [{ path: "plants.smelter.rate", amount: { high: { value: 0 } } }],
      });
    });
  });
});
