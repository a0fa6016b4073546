import { describe, expect, test } from "vitest";
import { exampleFiles, planOf } from "../../test/workspaces.ts";
import { type Effect, swingOf } from "./figure-effect.ts";
import { judge } from "./judge.ts";
import { dayOf, type Lines, textOf } from "./promise.fixture.ts";
import {
  chiefEffect,
  eachMoves,
  type FigureMoves,
  movesOf,
  startSensitivity,
} from "./sensitivity.ts";

const asOf = dayOf("2026-11-24");
const sensitivityOf = (text: string) => startSensitivity(planOf(text), { asOf });

function moves(text: string, path: string): FigureMoves {
  const found = movesOf(sensitivityOf(text), path);
  if (found === undefined) throw new Error(`nothing moves by ${path}`);
  return found;
}

function effect({ effects }: FigureMoves, stream: string): Effect {
  const found = effects.find(({ what }) => what.stream === stream);
  if (found === undefined) throw new Error(`no effect on ${stream}`);
  return found;
}

const TAKES = "processes.pp.takes.b";
const ranged = (b: string, gate = "b: at most 22 kt/yr @ HAND, electricity: as needed"): Lines => ({
  processes: `pp: {makes: 1 t p, takes: {b: ${b}, electricity: 1 MWh @ HAND}}`,
  gate,
});

describe("one figure, all others at their own value", () => {
  test("10 kt of p from 1.8 to 2.4 t of b: 18 to 24 kt, and 22 kt suffice up to 2.2 t", () => {
    const found = moves(textOf(ranged("2 t (1.8..2.4) @ HAND")), TAKES);
    const b = effect(found, "b");
    expect(b.figure).toEqual({ unit: "t", value: 2, low: 1.8, high: 2.4 });
    expect(b.what).toMatchObject({ kind: "supply", balance: "matter", unit: "t", scope: "only" });
    expect(b.amount.own).toBeCloseTo(20_000, 6);
    expect(b.amount.atLow).toBeCloseTo(18_000, 6);
    expect(b.amount.atHigh).toBeCloseTo(24_000, 6);
    expect(b.margin?.atLow).toBeCloseTo(4_000, 6);
    expect(b.margin?.atHigh).toBeCloseTo(-2_000, 6);
    expect(b.turning).toMatchObject({ path: TAKES, unit: "t", side: "atMost" });
    expect(b.turning?.value).toBeCloseTo(2.2, 9);
    expect(b.elasticity).toBeCloseTo(1, 9);
    expect(b.rests).toContain(TAKES);
  });

  test("a range that does not reach the limit turns nothing", () => {
    expect(
      effect(moves(textOf(ranged("2 t (1.8..2.1) @ HAND")), TAKES), "b").turning,
    ).toBeUndefined();
  });

  test("a figure without a range has a slope and no reach", () => {
    const b = effect(moves(textOf(ranged("2 t @ HAND")), TAKES), "b");
    expect(b.amount).toEqual({ own: 20_000 });
    expect(b.elasticity).toBeCloseTo(1, 9);
  });

  test("what another source says is published too: 2 t, and 2.4 by another", () => {
    const other = "{value: 2 t @ HAND, also: [2.4 t @ HAND, unpublished @ HAND]}";
    const found = moves(textOf(ranged(other)), TAKES);
    expect(effect(found, "b").figure).toMatchObject({ low: 2, high: 2.4 });
    expect(effect(found, "b").amount.atHigh).toBeCloseTo(24_000, 6);
    expect(effect(found, "b").turning?.value).toBeCloseTo(2.2, 9);
  });

  test("what is left of two amounts that cancel has no slope", () => {
    const text = `
streams: {b: {unit: t}, p: {unit: t}}
processes: {pp: {makes: 1 t p, takes: {b: 0.3 t @ HAND}}}
enters: {b: as needed}
leaves: {p: 10 kt/yr @ HAND}
`;
    const b = effect(moves(text, TAKES), "b");
    const nothing = { ...b, amount: { own: 1e-13, atLow: 1, atHigh: 2 } };
    expect([swingOf(nothing), swingOf({ ...b, amount: { own: 4, atLow: 3, atHigh: 5 } })]).toEqual([
      undefined,
      0.5,
    ]);
  });

  test("where nobody says what there is, an amount moves and no margin", () => {
    const gate = "b: unpublished @ HAND, electricity: as needed";
    const b = effect(moves(textOf(ranged("2 t (1.8..2.4) @ HAND", gate)), TAKES), "b");
    expect([b.amount.atHigh, b.margin, b.turning]).toEqual([24_000, undefined, undefined]);
  });

  test("the limit of a site is turned by the limit itself too", () => {
    const text = textOf({
      more: "sites: {here: {electricity: {contracted: 2 MW (1..3) @ HAND}}}",
    });
    const found = chiefEffect(moves(text, "sites.here.electricity.contracted"));
    expect(found?.what).toMatchObject({ kind: "limit", balance: "energy", stream: "electricity" });
    expect(found?.turning?.side).toBe("atLeast");
    expect(found?.turning?.value).toBeCloseTo(10_000 / 8760, 9); // 10 GWh over the hours of 2027
  });

  test("the size of a lot and what follows from other figures are nobody's numbers", () => {
    const text = textOf({
      ...ranged("one + one"),
      more: "where: {one: 1 t @ HAND}\nsites: {here: {}}",
    });
    const { paths } = sensitivityOf(text);
    expect(paths).toContain("where.one");
    expect(paths).not.toContain("processes.pp.makes");
    expect(paths).not.toContain(TAKES);
  });
});

/** Of what is charged, r comes back: charge 1 / y a tonne, bought 1 / y − r. */
const LOOP: Lines = {
  streams: ", s: {unit: t}",
  processes: `pp: {makes: 0.8 t p, takes: {b: 1 t @ HAND}, gives: {s: 0.1 t @ HAND}},
    melt: {treats: s, gives: {b: r @ HAND}}`,
  gate: "b: at most 25 kt/yr @ HAND",
  more: "where: {r: 0.9 t (0.5..1) @ HAND}\nsites: {here: {}}",
};

describe("two roads to one slope", () => {
  test("bought for a tonne with a return: (1 − 0.1 r) / 0.8, elasticity −0.1 r / (1 − 0.1 r)", () => {
    const text = textOf(LOOP).replace("[pp]", "[pp, melt]");
    const b = effect(moves(text, "where.r"), "b");
    const r = 0.9;
    expect(b.amount.own).toBeCloseTo((10_000 * (1 - 0.1 * r)) / 0.8, 6);
    expect(b.amount.atLow).toBeCloseTo((10_000 * (1 - 0.1 * 0.5)) / 0.8, 6);
    expect(b.elasticity).toBeCloseTo((-0.1 * r) / (1 - 0.1 * r), 9);
  });

  test("a loop that is not straight: 1 / (1 − g), elasticity g / (1 − g) to the square of the step", () => {
    const text = textOf({
      streams: ", q: {unit: t}",
      processes: `pp: {makes: 1 t p, takes: {q: 1 t @ HAND}},
        qq: {makes: 1 t q, takes: {b: 1 t @ HAND, q: g @ HAND}}`,
      gate: "b: at most 90 kt/yr @ HAND",
      more: "where: {g: 0.5 t @ HAND}\nsites: {here: {}}",
    }).replace("[pp]", "[pp, qq]");
    const b = effect(moves(text, "where.g"), "b");
    const [g, step] = [0.5, 0.01];
    expect(b.amount.own).toBeCloseTo(10_000 / (1 - g), 6);
    const exact = g / (1 - g);
    // Its third derivative bounds what a central difference leaves out.
    expect(Math.abs((b.elasticity ?? 0) - exact)).toBeLessThan(2 * step ** 2 * exact ** 3);
    expect(b.elasticity).not.toBeCloseTo(exact, 6);
  });
});

describe("a figure moved, and the text really changed and judged again", () => {
  const files = exampleFiles("states");
  const plan = planOf(files);
  const sensitivity = startSensitivity(plan, { asOf: plan.base.asOf });

  /** What a condition needs, by promise, scope and stream, every figure at its own value. */
  function needs(from: string, to: string): ReadonlyMap<string, number> {
    // Without ranges a verdict is of the figures' own values.
    const texts = files.map(({ path, text }) => ({
      path,
      text: text
        .replace(from, to)
        .replace(/\n {4}(?:low|high): .*/g, "")
        .replace(/(?<=\d (?:%|[A-Za-z/0-9]+)) \([^)]*\.\.[^)]*\)/g, ""),
    }));
    expect(texts.map(({ text }) => text).join()).toContain(to);
    const changed = planOf(texts);
    const { verdict } = judge(changed, { asOf: changed.base.asOf });
    return new Map(
      verdict.promises.flatMap(({ promise, scopes }) =>
        scopes.flatMap(({ scope, cells }) =>
          cells.flatMap(({ conditions }) =>
            conditions.map(({ stream, need }) => [
              `${promise.nameplate.path} ${scope.id} ${stream}`,
              need.high.value,
            ]),
          ),
        ),
      ),
    );
  }

  const keyOf = ({ what }: Effect) => `${what.promise} ${what.scope} ${what.stream}`;

  test.each([
    ["low", "value: 55 um", "value: 45 um", "atLow"],
    ["high", "value: 55 um", "value: 70 um", "atHigh"],
  ] as const)("kerf at its %s", (_, from, to, end) => {
    const found = movesOf(sensitivity, "where.kerf");
    const judged = needs(from, to);
    expect(found?.effects.length).toBeGreaterThan(1);
    for (const one of found?.effects ?? [])
      expect(one.amount[end]).toBeCloseTo(judged.get(keyOf(one)) ?? Number.NaN, 6);
  });

  test("one per cent more and less of the thickness gives the slope", () => {
    const found = movesOf(sensitivity, "where.thickness");
    const [more, less] = [153.52, 150.48].map((um) => needs("152 um", `${um} um`));
    for (const one of found?.effects ?? []) {
      const difference = (more?.get(keyOf(one)) ?? 0) - (less?.get(keyOf(one)) ?? 0);
      expect(one.elasticity).toBeCloseTo(difference / (0.02 * one.amount.own), 9);
    }
  });

  test("the turning point is the verdict's own", () => {
    const { verdict } = judge(plan, { asOf: plan.base.asOf });
    const cells = verdict.promises.flatMap(({ scopes }) => scopes.flatMap(({ cells }) => cells));
    const turning = cells.flatMap((cell) => cell.conditions).find((one) => one.turning)?.turning;
    const own = chiefEffect(movesOf(sensitivity, "where.kerf") as FigureMoves);
    expect(turning?.path).toBe("where.kerf");
    expect(own?.turning?.value).toBeCloseTo(turning?.value ?? Number.NaN, 9);
    expect({ ...own?.turning, value: 0 }).toEqual({ ...turning, value: 0 });
  });
});

describe("the gate of a plan that promises nothing", () => {
  test("what is bought moves with what is asked of it", () => {
    const text = `
streams: {b: {unit: t}, p: {unit: t}}
processes: {pp: {makes: 1 t p, takes: {b: 2 t (1.8..2.4) @ HAND}}}
enters: {b: as needed}
leaves: {p: 10 kt/yr @ HAND}
`;
    const b = effect(moves(text, TAKES), "b");
    expect(b.what).toEqual({ kind: "enters", stream: "b", unit: "t", missing: [] });
    expect(
      [b.amount.own, b.amount.atLow, b.amount.atHigh].map((one) => Math.round(one ?? Number.NaN)),
    ).toEqual([20_000, 18_000, 24_000]);
    expect(effect(moves(text, "leaves.p"), "b").elasticity).toBeCloseTo(1, 9);
  });
});

test("every figure of the example is looked at alone, so that whoever looks may stop between", () => {
  const plan = planOf(exampleFiles("kazakhstan"));
  const sensitivity = startSensitivity(plan, { asOf: plan.base.asOf });
  const all = eachMoves(sensitivity);
  const first = all.next().value as FigureMoves;
  expect(first.path).toBe(sensitivity.paths[0]);
  const rest = [...all];
  expect(rest.length).toBe(sensitivity.paths.length - 1);
  for (const { effects } of rest) expect(effects.length).toBeGreaterThan(0);
});
