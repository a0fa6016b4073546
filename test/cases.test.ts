/** Hand cases with a known right answer: formulas and sums worked out here, whatever the engine says. */
import { describe, expect, test } from "vitest";
import { balanceChain, wholeChain } from "../src/balance/index.ts";
import { settleFigures } from "../src/workspace/index.ts";
import {
  balanced,
  codesOf,
  exampleFiles,
  flowOf,
  issuesOf,
  planOf,
  supplied,
} from "./workspaces.ts";

/** As many digits as double precision keeps through a dozen operations. */
function expectNear(got: number, expected: number, relative = 1e-12): void {
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));
}

/** The text of an example with some words replaced; each must be there. */
function changed(name: string, ...changes: readonly (readonly [string, string])[]) {
  let found = 0;
  const files = exampleFiles(name).map((file) => ({
    ...file,
    text: changes.reduce((text, [from, to]) => {
      if (text.includes(from)) found++;
      return text.replace(from, to);
    }, file.text),
  }));
  if (found < changes.length) throw new Error("nothing to replace");
  return files;
}

describe("C2 metal recycle: m = 0.8 c, c = 0.9 o + 0.08 c", () => {
  const plan = planOf(exampleFiles("recycle"));

  test("1250 of concentrate and 11500/9 of ore", () => {
    expectNear(flowOf(balanced(plan), "concentrate").taken, 1000 / 0.8);
    expectNear(flowOf(balanced(plan), "ore").entering, 11500 / 9);
  });

  test("without the return more ore is dug", () => {
    expectNear(flowOf(balanced(plan, 2026, "nothing-returned"), "ore").entering, 1250 / 0.9);
  });

  test("a return of more than is put in is the named issue", () => {
    const text = changed("recycle", ["returned: 8 % assumed", "returned: 21 % assumed"]);
    expect(codesOf(issuesOf(text))).toContain("leaves-more-than-enters");
  });
});

describe("C3 three loops", () => {
  const plan = planOf(exampleFiles("three-loops"));
  // Crop c = 1/3 of the ingot, kerf k = 1/5 of the brick, rejects r = 1/20 of the wafers before sorting.
  const hand = (crop: boolean, kerf: boolean, rejects: boolean) => {
    const raw = 1 / (1 - 1 / 20);
    const brick = raw / (1 - 1 / 5);
    const ingot = brick / (1 - 1 / 3);
    const polysilicon = ingot - (crop ? ingot / 3 : 0) - (rejects ? raw / 20 : 0);
    const feed = polysilicon - (kerf ? brick / 5 : 0);
    return { raw, brick, ingot, polysilicon, feed };
  };

  test.each([
    [undefined, true, true, true],
    ["no-crop", false, true, true],
    ["no-kerf", true, false, true],
    ["no-rejects", true, true, false],
    ["no-crop-no-kerf", false, false, true],
    ["no-crop-no-rejects", false, true, false],
    ["no-kerf-no-rejects", true, false, false],
    ["none", false, false, false],
  ])("%s: crop %s, kerf %s, rejects %s", (scenario, crop, kerf, rejects) => {
    const chain = balanced(plan, 2026, scenario);
    const sum = hand(crop, kerf, rejects);
    expectNear(supplied(chain, "raw-wafers"), sum.raw);
    expectNear(supplied(chain, "brick"), sum.brick);
    expectNear(supplied(chain, "ingot"), sum.ingot);
    expectNear(supplied(chain, "polysilicon"), sum.polysilicon);
    expectNear(supplied(chain, "feed"), sum.feed);
  });

  test("with all three: feed 1, polysilicon 24/19, ingot 75/38, brick 25/19, raw wafers 20/19", () => {
    expect(hand(true, true, true)).toEqual({
      raw: expect.closeTo(20 / 19, 14),
      brick: expect.closeTo(25 / 19, 14),
      ingot: expect.closeTo(75 / 38, 14),
      polysilicon: expect.closeTo(24 / 19, 14),
      feed: expect.closeTo(1, 14),
    });
  });

  test("each return switched off changes the answer", () => {
    const feeds = ["no-crop", "no-kerf", "no-rejects"].map(
      (scenario) => flowOf(balanced(plan, 2026, scenario), "feed").entering,
    );
    for (const feed of feeds) expect(feed).toBeGreaterThan(1.01);
  });
});

describe("C4 loops of 0.99 and 0.9999", () => {
  const loop = (back: string) => `
streams: {fresh: {unit: t}, back: {unit: t}, bath: {unit: t, mixes: {back: all, fresh: rest}}}
processes: {turning: {treats: 1 t bath, gives: {back: ${back}}, loses: {salt: rest}}}
enters: {fresh: 1 t/yr assumed}
`;

  test.each([
    ["99 % of bath assumed", 0.99],
    ["99.99 % of bath assumed", 0.9999],
    ["0 t assumed", 0],
  ])("what goes round at %s is 1/(1 - r) to 1e-10", (back, returned) => {
    expectNear(supplied(balanced(planOf(loop(back))), "bath"), 1 / (1 - returned), 1e-10);
  });

  test("the example: 100 and 10,000 drawn to 1e-10", () => {
    const chain = balanced(planOf(exampleFiles("near-gain")));
    expectNear(supplied(chain, "bath-a"), 1 / (1 - 0.99), 1e-10);
    expectNear(supplied(chain, "bath-b"), 1 / (1 - 0.9999), 1e-10);
  });

  test("a ring that gives back all it takes never empties, whether pulled or pushed", () => {
    expect(codesOf(issuesOf(loop("100 % of bath assumed")))).toContain("loop-never-empties");
    const pulled = `
streams: {a: {unit: t}, b: {unit: t}, ore: {unit: t}}
processes: {one: {makes: 1 t a, takes: {b: 1 t assumed, ore: 1 t assumed}}, two: {makes: 1 t b, takes: {a: 1.25 t assumed}}}
enters: {ore: as needed}
leaves: {a: 5 t/yr}
`;
    const [first] = issuesOf(pulled).filter((one) => one.code === "loop-never-empties");
    expect(first?.facts.times).toBeCloseTo(1.25, 12);
  });
});

describe("C5 and C6: 10,000 t of quartz, alone and with 1.2 GW promised", () => {
  const plan = planOf(exampleFiles("supply-and-promise"));
  const polysilicon = 10_000 / 2.7 / 1.13;
  const modules = (polysilicon * 1000) / 0.59524 / 1.03 / 0.93541;

  test("what comes in sets the chain going: polysilicon 10000/2.7/1.13 t, and so on to the modules", () => {
    const chain = balanced(plan, 2026, "quartz-arrives");
    expectNear(supplied(chain, "polysilicon"), polysilicon);
    expectNear(flowOf(chain, "modules").leaving, modules);
  });

  test("1.1145 GW come, 0.0855 are short; nothing is invented and nothing is left", () => {
    const chain = balanced(plan, 2026, "and-a-promise");
    const { made, leaving, short } = flowOf(chain, "modules");
    expectNear(made, modules);
    expectNear(leaving, modules);
    expectNear(short, 1.2e9 / 195 - modules);
    expect((modules * 195e-9).toFixed(4)).toBe("1.1145");
    expect((short * 195e-9).toFixed(4)).toBe("0.0855");
    for (const { entering, left } of chain.balance.streams.values()) {
      expect(left).toBe(0);
      expect([0, 10_000]).toContain(entering);
    }
  });
});

describe("C12 fixed rate: 20 kt/yr from July, 30 kt/yr promised, imports fill", () => {
  const chain = balanced(planOf(exampleFiles("two-plants")));

  test("copper 20 kt times 184/365, ore at 0.5 % and 0.88 and 0.97, imports the rest", () => {
    const copper = (20_000 * 184) / 365;
    expectNear(supplied(chain, "own-copper"), copper);
    expectNear(supplied(chain, "ore"), copper / (0.005 * 0.88 * 0.97));
    expectNear(flowOf(chain, "imported-copper").entering, 30_000 - copper);
    expect((copper / 1000).toFixed(4)).toBe("10.0822");
    expect(Math.round(copper / (0.005 * 0.88 * 0.97))).toBe(2_362_275);
    expect(((30_000 - copper) / 1000).toFixed(4)).toBe("19.9178");
  });

  test("twelve months add up to the year", () => {
    const monthly = planOf(changed("two-plants", ["step: year", "step: month"]));
    const { table } = settleFigures(monthly.base);
    const months = monthly.base.calendar.periods.slice(0, 12).map((period) => {
      const answer = balanceChain(monthly.base, table, wholeChain(monthly.base), period);
      if (!("balance" in answer)) throw new Error("no answer");
      return answer.balance.streams;
    });
    for (const stream of ["own-copper", "imported-copper", "ore", "rock"]) {
      const sum = months.reduce(
        (total, streams) =>
          total + (streams.get(stream)?.made ?? 0) + (streams.get(stream)?.entering ?? 0),
        0,
      );
      expectNear(sum, supplied(chain, stream));
    }
  });

  test("a leap year has a day more: 184 of 366", () => {
    const leap = changed(
      "two-plants",
      ["from: 2026-01-01", "from: 2028-01-01"],
      [
        "{from 2026-01: 0 kt/yr @ HAND, from 2026-07: 20 kt/yr",
        "{from 2028-01: 0 kt/yr @ HAND, from 2028-07: 20 kt/yr",
      ],
    ).map((file) => ({
      ...file,
      text: file.text.replace(/to: 20\d\d-01-01/, "to: 2029-01-01").replace(/^expect:[\s\S]*/m, ""),
    }));
    expectNear(supplied(balanced(planOf(leap), 2028), "own-copper"), (20_000 * 184) / 366);
  });
});

describe("C14 a by-product is needed: 100 t of brick, 0.2 t of fume per t of silicon", () => {
  const plan = planOf(exampleFiles("by-product"));

  test("0.3 t a brick: nothing can be made, said with the 20 t/yr of fume missing", () => {
    const chain = balanced(plan);
    expect(flowOf(chain, "brick")).toMatchObject({ made: 0, leaving: 0, short: 100 });
    // 100 t of brick take 30 t of fume; the 50 t of silicon in them bring 10 t.
    const [short] = chain.issues.filter((one) => one.code === "promise-short");
    expect(short?.facts).toMatchObject({
      stream: "brick",
      lacks: "fume",
      lacking: { value: expect.closeTo(20, 10) },
    });
  });

  test("0.05 t a brick: 5 t/yr of fume are left over", () => {
    const chain = balanced(plan, 2026, "little-fume");
    expect(flowOf(chain, "brick")).toMatchObject({ made: 100, short: 0 });
    expectNear(flowOf(chain, "fume").left, 100 * 0.5 * 0.2 - 100 * 0.05);
  });

  test("by-products that exactly meet the need leave nothing and lack nothing", () => {
    const exact = changed("by-product", [
      "fume-in-brick: 0.3 assumed",
      "fume-in-brick: 0.1 assumed",
    ]);
    const chain = balanced(
      planOf(exact.map((file) => ({ ...file, text: file.text.replace(/^expect:[\s\S]*/m, "") }))),
    );
    expect(flowOf(chain, "brick")).toMatchObject({ made: 100, short: 0 });
    expect(flowOf(chain, "fume").left).toBe(0);
  });
});
