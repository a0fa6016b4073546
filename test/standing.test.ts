/** Plants in time: what stands still makes nothing, what has a rate of its own runs at it. Hand sums in each. */
import { describe, expect, test } from "vitest";
import { type Balanced, balanceChain, wholeChain } from "../src/balance/index.ts";
import { parsePeriod } from "../src/core/index.ts";
import { settleFigures } from "../src/workspace/index.ts";
import { codesOf, flowOf, issuesOf, planOf, shown } from "./workspaces.ts";

/** 400 kt/yr of concentrate through one smelter that may run half a year. */
const SMELTER = (plant: string, more = "") => `
streams: {concentrate: {unit: t}, copper: {unit: t}, acid: {unit: t}}
processes: {smelting: {treats: concentrate, gives: {copper: 0.24 t assumed, acid: 0.7 t assumed}}}
plants: {smelter: {runs: smelting, ${plant}}}
enters: {concentrate: 400 kt/yr assumed}
leaves: {copper: as it comes, acid: as it comes}
${more}`;
const HALF =
  "standing: {from 2026-01: operating @ HAND, from 2026-07: idle @ HAND, from 2027-01: operating @ HAND}";

function balanceIn(text: string, written: string): Balanced {
  const { base } = planOf(text);
  const period = parsePeriod(written);
  const { table, issues } = settleFigures(base);
  if (period === undefined || issues.length > 0) throw new Error(shown(issues));
  const answer = balanceChain(base, table, wholeChain(base), period);
  if ("balance" in answer) return answer;
  throw new Error(shown(answer.issues));
}

const near = (got: number, expected: number) =>
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(1e-12 * Math.abs(expected));

describe("C9: a smelter idle from 1 July to 31 December of a year of 365 days", () => {
  const text = SMELTER(`capacity: 400 kt/yr assumed, share: up to capacity, ${HALF}`);

  test("works 181/365 of the year's capacity; the rest of what comes is left over", () => {
    const year = balanceIn(text, "2026");
    near(flowOf(year, "copper").given, (400_000 * 0.24 * 181) / 365);
    near(flowOf(year, "concentrate").left, (400_000 * 184) / 365);
    expect(codesOf(year.issues)).toContain("left-over");
  });

  test("the year after it works the whole of it, and nothing is said", () => {
    const year = balanceIn(text, "2027");
    near(flowOf(year, "copper").given, 96_000);
    expect(codesOf(year.issues)).not.toContain("plant-idle");
  });

  test("by month it works in June and not in July; in neither is anything wrong", () => {
    near(flowOf(balanceIn(text, "2026-06"), "copper").given, (96_000 * 30) / 365);
    const july = balanceIn(text, "2026-07");
    expect(flowOf(july, "copper").given).toBe(0);
    near(flowOf(july, "concentrate").left, (400_000 * 31) / 365);
    const idle = july.issues.find(({ code }) => code === "plant-idle");
    expect(idle?.facts).toEqual({ plant: "smelter", period: "2026-07", idle: 31, of: 31 });
    expect(issuesOf(text).filter(({ code }) => code === "not-solvable")).toEqual([]);
  });

  test("a whole year idle is no error, with or without a capacity", () => {
    for (const plant of [
      "standing: idle @ HAND",
      "capacity: 1 kt/yr assumed, standing: closed @ HAND",
    ]) {
      const year = balanceIn(SMELTER(plant), "2026");
      expect(flowOf(year, "copper").given).toBe(0);
      expect(flowOf(year, "concentrate").left).toBe(400_000);
      expect(codesOf(issuesOf(SMELTER(plant)))).toEqual(["plant-idle", "left-over"]);
    }
  });

  test("what comes may also leave as it comes", () => {
    const out = SMELTER("standing: idle @ HAND").replace(
      "leaves: {",
      "leaves: {concentrate: as it comes, ",
    );
    expect(flowOf(balanceIn(out, "2026"), "concentrate").leaving).toBe(400_000);
  });

  test("a capacity that begins in July loses nothing to an idle spring", () => {
    const later = SMELTER(
      "capacity: {from 2026-07: 400 kt/yr assumed}, share: up to capacity, standing: {from 2026-01: idle @ HAND, from 2026-07: operating @ HAND}",
    );
    near(flowOf(balanceIn(later, "2026"), "copper").given, (96_000 * 184) / 365);
  });
});

/** 30 kt/yr of copper promised: own as much as there is, imports for the rest. */
const COPPER = (smelter: string, mine = "", imports = "bought: rest") => `
streams: {rock: {unit: t}, ore: {unit: t}, own: {unit: t}, bought: {unit: t}, copper: {unit: t, mixes: {own: up to capacity, ${imports}}}}
processes:
  mining: {makes: 1 t ore, takes: {rock: 1 t assumed}}
  smelting: {makes: 1 t own, takes: {ore: 1 t / (0.5 % * 0.88 * 0.97) assumed}}
plants:
  smelter: {runs: smelting, ${smelter}}
${mine}
enters: {rock: as needed, bought: as needed}
leaves: {copper: 30 kt/yr}
`;
const ORE = 0.005 * 0.88 * 0.97;

describe("C12: a smelter at 20 kt/yr from July, 30 kt/yr promised, imports fill", () => {
  const rate = "rate: {from 2026-07: 20 kt/yr assumed}";

  test("10.0822 kt of copper, 2,362,275 t of ore, 19.9178 kt of imports", () => {
    const year = balanceIn(COPPER(rate), "2026");
    near(flowOf(year, "own").made, (20_000 * 184) / 365);
    near(flowOf(year, "ore").made, (20_000 * 184) / 365 / ORE);
    near(flowOf(year, "bought").entering, 30_000 - (20_000 * 184) / 365);
  });

  test("the mine at a rate of its own digs what it digs: too much of it is left over", () => {
    const mine = "  mine: {runs: mining, rate: {from 2026-07: 5 Mt/yr assumed}}";
    const year = balanceIn(COPPER(rate, mine), "2026");
    near(flowOf(year, "ore").made, (5e6 * 184) / 365);
    near(flowOf(year, "ore").left, ((5e6 - 20_000 / ORE) * 184) / 365);
  });

  test("a mine that digs too little for the smelter's rate is too much said, by name", () => {
    const mine = "  mine: {runs: mining, rate: {from 2026-07: 1 Mt/yr assumed}}";
    const twice = issuesOf(COPPER(rate, mine)).find(({ code }) => code === "promised-twice");
    expect(String(twice?.facts.names).split(", ").sort()).toEqual(["mine", "smelter"]);
  });

  test("idle in August and September, it runs at its rate on 123 days", () => {
    const idle = `${rate}, standing: {from 2026-08: idle @ HAND, from 2026-10: operating @ HAND}`;
    near(flowOf(balanceIn(COPPER(idle), "2026"), "own").made, (20_000 * 123) / 365);
    expect(flowOf(balanceIn(COPPER(idle), "2026-09"), "own").made).toBe(0);
    near(flowOf(balanceIn(COPPER(idle), "2026-09"), "bought").entering, (30_000 * 30) / 365);
  });

  test("more than is promised is left over; less falls short where nothing fills", () => {
    const less = COPPER("rate: 40 kt/yr assumed");
    near(flowOf(balanceIn(less, "2026"), "own").left, 10_000);
    const alone = COPPER("rate: 20 kt/yr assumed")
      .replace(", mixes: {own: up to capacity, bought: rest}", "")
      .replace("copper: 30", "own: 30");
    near(flowOf(balanceIn(alone, "2026"), "own").short, 10_000);
  });

  test("a rate beyond the plant's capacity is said, and a rate with a share is too much", () => {
    expect(
      codesOf(issuesOf(COPPER("rate: 20 kt/yr assumed, capacity: 15 kt/yr assumed"))),
    ).toContain("capacity-overdrawn");
    expect(codesOf(issuesOf(COPPER("rate: 20 kt/yr assumed, share: 60 %")))).toContain(
      "promised-twice",
    );
  });

  test("a rate nobody publishes is the figure that is missing", () => {
    const missing = issuesOf(COPPER("rate: unpublished @ HAND"));
    expect(missing.map(({ code, facts }) => [code, facts.figure])).toContainEqual([
      "figure-missing",
      "plants.smelter.rate",
    ]);
  });
});

describe("a supplier that stands still gives way to the next", () => {
  test("imports fill what the idle smelter does not give, and what the idle mine does not feed", () => {
    const still = "capacity: 20 kt/yr assumed, standing: idle @ HAND";
    expect(flowOf(balanceIn(COPPER(still), "2026"), "bought").entering).toBe(30_000);
    const mine = "  mine: {runs: mining, standing: idle @ HAND}";
    const fed = balanceIn(COPPER("capacity: 20 kt/yr assumed", mine), "2026");
    expect(flowOf(fed, "bought").entering).toBe(30_000);
    expect(flowOf(fed, "own").made).toBe(0);
  });

  test("with nobody else it falls short, with a note and without an error", () => {
    const alone = COPPER("standing: closed @ HAND")
      .replace(", mixes: {own: up to capacity, bought: rest}", "")
      .replace("copper: 30", "own: 30")
      .replace(", bought: as needed", "");
    expect(flowOf(balanceIn(alone, "2026"), "own").short).toBe(30_000);
    expect([...codesOf(issuesOf(alone))].sort()).toEqual(["plant-idle", "promise-short"]);
  });

  const SHARED = (a: string, b: string) => `
streams: {ore: {unit: t}, metal: {unit: t}}
processes: {smelting: {makes: 1 t metal, takes: {ore: 2 t assumed}}}
plants: {a: {runs: smelting, ${a}}, b: {runs: smelting, ${b}}, c: {runs: smelting, share: 20 %}}
enters: {ore: as needed}
leaves: {metal: 100 t/yr}
`;

  test("of makers that share a promise those that work make it by their shares", () => {
    const year = balanceIn(SHARED("share: 50 %, standing: idle @ HAND", "share: 30 %"), "2026");
    const lots = new Map(year.balance.processes.map(({ id, lots: own }) => [id, own]));
    expect(lots.get("a")).toBe(0);
    near(lots.get("b") ?? 0, 60);
    near(lots.get("c") ?? 0, 40);
  });

  test("of those that share a feed the idle one's part is left over", () => {
    const gas = `
streams: {gas: {unit: t}, acid: {unit: t}}
processes: {washing: {treats: gas, gives: {acid: 0.5 t assumed}}}
plants: {a: {runs: washing, share: 60 %, standing: idle @ HAND}, b: {runs: washing, share: 40 %}}
enters: {gas: 100 t/yr assumed}
leaves: {acid: as it comes}
`;
    const year = balanceIn(gas, "2026");
    near(flowOf(year, "acid").given, 20);
    near(flowOf(year, "gas").left, 60);
  });
});

test("what a plant at a rate of its own pushes is asked for by it", async () => {
  const { explainStream } = await import("../src/balance/index.ts");
  const year = balanceIn(COPPER("rate: 20 kt/yr assumed"), "2026");
  expect(explainStream(year, "ore")?.askers).toEqual([
    { kind: "rate", name: "smelter", amount: expect.closeTo(20_000 / ORE, 3) },
  ]);
});
