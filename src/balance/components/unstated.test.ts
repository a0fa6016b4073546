import { describe, expect, test } from "vitest";
import { balanced, codesOf, issuesOf, planOf } from "../../../test/workspaces.ts";

const boron = (text: string) => {
  const answer = balanced(planOf(text));
  const found = answer.components.find((one) => one.component === "B");
  if (found === undefined) throw new Error("no boron");
  const leaves = (process: string) =>
    found.processes.find((one) => one.process === process)?.leaves;
  return { ...found, leaves, codes: codesOf(answer.issues) };
};

describe("a share nobody has published is not zero", () => {
  const text = (feed: string, product: string) => `
accounts: {Si}
traces: {B}
streams:
  metal: {unit: t, of: {Si: 99 % assumed, B: ${feed}}}
  poly: {unit: t, of: Si}
  ingot: {unit: t, of: Si}
processes:
  refining: {makes: {poly: {amount: 1 t, B: ${product}}}, takes: {metal: 1.1 t assumed}, loses: {waste: rest}}
  pulling: {makes: {ingot: {amount: 1 t, B: 90 % assumed}}, takes: {poly: 1.01 t assumed}, loses: {pot: {amount: 0.001 t assumed, B: 10 % assumed}}}
enters: {metal: as needed}
leaves: {ingot: 100 t/yr}
`;

  test("of a recovery: what it makes, what it leaves as rest, and all that comes of it", () => {
    const { unpublished, leaves, codes } = boron(text("10 ppm assumed", "unpublished"));
    expect(unpublished).toEqual(["poly", "ingot"]);
    for (const process of ["refining", "pulling"])
      expect(leaves(process)).toMatchObject([{ unpublished: true }, { unpublished: true }]);
    expect(codes).toEqual([]);
  });

  test("of a composition: the feed, and all that comes of it", () => {
    expect(boron(text("unpublished", "1 % assumed")).unpublished).toEqual([
      "metal",
      "poly",
      "ingot",
    ]);
  });

  test("of what a process adds: all that its outlets take", () => {
    const added = text("10 ppm assumed", "1 % assumed").replace(
      "loses: {pot: {amount: 0.001 t assumed, B: 10 % assumed}}",
      "adds: {B: unpublished}, loses: {pot: rest}",
    );
    const { unpublished, leaves } = boron(added);
    expect(unpublished).toEqual(["ingot"]);
    expect(leaves("pulling")).toMatchObject([{ unpublished: true }, { unpublished: true }]);
  });

  test("with an assumption it is a number like any other", () => {
    const { unpublished, streams } = boron(text("10 ppm assumed", "unpublished assume 1 %"));
    expect(unpublished).toEqual([]);
    const poly = streams.find(({ stream }) => stream === "poly");
    expect(poly?.share).toBeCloseTo(1.1 * 10e-6 * 0.01, 20);
  });
});

describe("what is unaccounted is said when nothing untold could hold it", () => {
  const codes = (text: string) =>
    issuesOf(text)
      .filter(({ code }) => code === "component-unaccounted")
      .map(({ facts }) => facts);
  const furnace = (wood: string, slag: string) => `
accounts: {Si, O}
streams:
  quartz: {unit: t, of: SiO2}
  wood: {unit: t}
  silicon: {unit: t, of: Si}
processes:
  furnace: {makes: 1 t silicon, takes: {quartz: 2.7 t, wood: ${wood}}, loses: {slag: ${slag}}, emits: {CO2: 5 t}, source: HAND}
enters: {quartz: as needed, wood: as needed}
leaves: {silicon: 1 t/yr}
`;

  // 5 t of CO2 hold 3.64 t of oxygen, 2.7 t of quartz 1.44 t and 1.26 t of silicon.
  test("2.2 t of oxygen cannot come of 1 t of wood, 0.26 t of silicon cannot be in 0.02 t of slag", () => {
    expect(codes(furnace("1 t", "0.02 t"))).toMatchObject([
      { component: "O", open: "wood", amount: { value: expect.closeTo(-2.197, 3) } },
      { component: "Si", open: "slag", amount: { value: expect.closeTo(0.262, 3) } },
    ]);
  });

  test("of 3 t of wood it could, and in 0.5 t of slag", () => {
    expect(codes(furnace("3 t", "0.5 t"))).toEqual([]);
  });

  test("a trace finds room in anything, so it is said", () => {
    const text = `
accounts: {Si}
traces: {B}
streams: {charge: {unit: kg, of: {B: 2 ppm assumed, Si: rest}}, ingot: {unit: kg, of: Si}}
processes:
  pulling: {makes: {ingot: {amount: 0.9 kg, B: 85 %}}, takes: {charge: 1 kg}, loses: {pot: 0.1 kg}, source: HAND}
enters: {charge: as needed}
leaves: {ingot: 9 kg/yr}
`;
    expect(codes(text)).toMatchObject([
      { component: "B", share: { value: expect.closeTo(15, 9) } },
    ]);
  });
});

test("who recovers from a feed whose share is unpublished makes no fault: what hangs on it is unpublished", () => {
  const text = `
accounts: {Pb, Bi, gangue}
streams:
  concentrate: {unit: t, of: {Pb: 60 % assumed, Bi: unpublished, gangue: 30 % assumed}}
  bullion: {unit: t}
  slag: {unit: t}
  bismuth: {unit: t, of: Bi}
processes:
  smelting: {treats: concentrate, gives: {bullion: {Pb: 95 % assumed, Bi: 90 % assumed}, slag: rest}}
  refining: {treats: bullion, gives: {bismuth: {Bi: 80 % assumed}}, loses: {lead: rest}}
enters: {concentrate: 1000 t/yr assumed}
leaves: {bismuth: as it comes, slag: as it comes}
expect:
  bullion: {holds: bullion, of: Bi, is: unpublished}
  bismuth: {holds: bismuth, of: Bi, is: unpublished}
`;
  expect(codesOf(issuesOf(text))).toEqual([]);
});
