import { describe, expect, test } from "vitest";
import { balanced, flowOf, issuesOf, planOf, shown } from "../../test/workspaces.ts";

const parted = (gives: string, loses: string) => `
accounts: {Cu, gangue}
traces: {As}
streams:
  ore: {unit: t, of: {Cu: 20 % assumed, As: 1 % assumed, gangue: rest}}
  matte: {unit: t}
  cathode: {unit: t, of: Cu}
processes:
  smelting: {treats: ore, gives: {${gives}}, loses: {${loses}}}
enters: {ore: 100 t/yr assumed}
leaves: {matte: as it comes, cathode: as it comes}
`;
const found = (gives: string, loses: string) =>
  issuesOf(parted(gives, loses)).map(({ code, facts }) => [code, facts.component ?? facts.given]);

describe("more than all of a component", () => {
  const half = "matte: {Cu: 50 % assumed, gangue: 50 % assumed}";

  test("recoveries of exactly all of it are no error", () => {
    const all = "slag: {Cu: 50 % assumed, gangue: 50 % assumed, As: 100 % assumed}";
    expect(shown(issuesOf(parted(half, all)))).toBe("");
  });

  test("the recoveries of all outlets are added, each component for itself", () => {
    expect(found(half, "slag: {Cu: 60 % assumed, gangue: 40 % assumed}")).toEqual([
      ["recovery-over-one", "Cu"],
    ]);
  });

  test("a share of everything is a share of each", () => {
    expect(found(half, "slag: 60 % of everything assumed")).toEqual([
      ["recovery-over-one", "Cu"],
      ["recovery-over-one", "gangue"],
    ]);
  });

  test("a share of everything that goes into a stream of declared composition is none of it", () => {
    expect(
      found("matte: {gangue: 90 % assumed}, cathode: 15 % of everything assumed", "slag: rest"),
    ).toEqual([]);
  });

  test("where the ranges leave room it is said of none", () => {
    const wide = "slag: {Cu: 60 % (45..60) assumed, gangue: 40 % assumed}";
    expect(found(half, wide).map(([code]) => code)).not.toContain("recovery-over-one");
  });
});

describe("what rides along", () => {
  test("its recovery makes an outlet no heavier", () => {
    const leaving = (more: string) =>
      flowOf(balanced(planOf(parted(`matte: {Cu: 50 % assumed${more}}`, "slag: rest"))), "matte")
        .leaving;
    expect(leaving(", As: 80 % assumed")).toBe(10);
    expect(leaving("")).toBe(10);
  });

  test("it may stand beside the key of a declared product", () => {
    const text = parted("cathode: {Cu: 97 % assumed, As: 1 % assumed}", "slag: rest");
    expect(shown(issuesOf(text))).toBe("");
    expect(flowOf(balanced(planOf(text)), "cathode").leaving).toBeCloseTo(19.4, 12);
  });
});
