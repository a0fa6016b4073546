import { describe, expect, test } from "vitest";
import { balanced, codesOf, flowOf, issuesOf, planOf } from "../../test/workspaces.ts";
import { setGoing } from "./set-going.ts";

const TWO_CHAINS = `
streams:
  quartz: {unit: t}
  silicon: {unit: t}
  fume: {unit: t}
  bauxite: {unit: t}
  alumina: {unit: t}
  mud: {unit: t}
  scrap: {unit: t}
  charge: {unit: t, mixes: {scrap: all, silicon: rest}}
  bar: {unit: t}
  power: {unit: MWh}
processes:
  furnace: {makes: 1 t silicon, takes: {quartz: 2.7 t @ HAND, power: 11 MWh @ HAND}, gives: {fume: 0.2 t @ HAND}}
  bagging: {treats: fume}
  casting: {makes: 1 t bar, takes: {charge: 1 t @ HAND}}
  refinery: {treats: bauxite, takes: {power: 1 MWh @ HAND}, gives: {alumina: 0.3 t @ HAND, mud: rest}}
  dam: {treats: mud}
plants:
  north: {runs: furnace, capacity: 6 t/yr @ HAND}
  south: {runs: furnace, capacity: 9 t/yr @ HAND}
`;
const gate = (enters: string, leaves = "silicon: as it comes") =>
  `${TWO_CHAINS}enters: {power: as needed, ${enters}}\nleaves: {alumina: as it comes, ${leaves}}\n`;

const goingIn = (text: string, promised?: string) => {
  const { base } = planOf(text);
  return [...setGoing(base, new Set(base.processes.keys()), promised)].sort();
};

describe("a number sets going", () => {
  test("whoever works off what it brings, and what they give; not whoever takes the same power", () => {
    expect(goingIn(gate("quartz: as needed, bauxite: 10 t/yr @ HAND"))).toEqual([
      "dam",
      "refinery",
    ]);
  });

  test("the makers of what leaves, through mixtures, and who works off what these give", () => {
    const text = gate("quartz: as needed, scrap: as needed, bauxite: as needed", "bar: 3 t/yr");
    expect(goingIn(text)).toEqual(["bagging", "casting", "furnace"]);
  });

  test("whoever takes what it brings, be it made into something nobody asked for", () => {
    const text = gate("quartz: 27 t/yr @ HAND, bauxite: as needed");
    expect(goingIn(text)).toEqual(["bagging", "casting", "furnace"]);
  });

  test("a plant at a rate of its own", () => {
    const rate = "plants:\n  north: {runs: furnace, rate: 5 t/yr @ HAND}";
    const text = gate("quartz: as needed, bauxite: as needed").replace(
      /plants:[\s\S]*north.*/,
      rate,
    );
    expect(goingIn(text)).toEqual(["bagging", "casting", "furnace"]);
  });

  test("what is promised besides", () => {
    const text = gate("quartz: as needed, bauxite: 10 t/yr @ HAND");
    expect(goingIn(text, "mud")).toEqual(["dam", "refinery"]);
    expect(goingIn(text, "fume")).toEqual(["bagging", "casting", "dam", "furnace", "refinery"]);
  });
});

test("without a number nothing is left out", () => {
  const text = gate("quartz: as needed, bauxite: as needed");
  expect(goingIn(text)).toEqual(["bagging", "casting", "dam", "furnace", "refinery"]);
});

test("two plants of a chain of which nothing is said need not say who makes how much", () => {
  const text = gate("quartz: as needed, scrap: as needed, bauxite: 10 t/yr @ HAND");
  expect(codesOf(issuesOf(text))).toEqual([]);
  const answer = balanced(planOf(text));
  expect(flowOf(answer, "alumina").leaving).toBe(3);
  const running = answer.balance.processes.filter(({ lots }) => lots !== 0);
  expect(running.map(({ id }) => id)).toEqual(["dam", "refinery"]);
});

test("what stands by is told with nothing of it, its mixtures too, and lacks nothing", () => {
  const text = gate("quartz: as needed, scrap: as needed, bauxite: 10 t/yr @ HAND").replace(
    "charge: 1 t @ HAND",
    "charge: {unpublished: looked in HAND}",
  );
  const { balance } = balanced(planOf(text));
  const still = balance.processes.filter(({ lots }) => lots === 0);
  expect(still.map(({ id }) => id).sort()).toEqual(["bagging", "casting", "north", "south"]);
  expect(still.flatMap(({ takes }) => takes.flatMap((line) => line.missing))).toEqual([]);
  expect(balance.draws).toEqual([
    { mixture: "charge", part: "scrap", amount: 0 },
    { mixture: "charge", part: "silicon", amount: 0 },
  ]);
  for (const stream of ["quartz", "silicon", "fume", "scrap", "charge", "bar"]) {
    expect(balance.streams.get(stream)).toMatchObject({
      entering: 0,
      made: 0,
      leaving: 0,
      missing: [],
    });
  }
});

test("as soon as a number reaches it, they must", () => {
  const text = gate("quartz: 27 t/yr @ HAND, scrap: as needed, bauxite: 10 t/yr @ HAND");
  expect(codesOf(issuesOf(text))).toContain("two-makers");
});

test("its recipes are checked all the same", () => {
  const text = gate("quartz: as needed, scrap: as needed, bauxite: 10 t/yr @ HAND");
  const wrong = text.replace("power: 11 MWh @ HAND", "power: 11 kg @ HAND");
  expect(codesOf(issuesOf(wrong))).toContain("unit-mismatch");
});
