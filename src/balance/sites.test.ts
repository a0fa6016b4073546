import { describe, expect, test } from "vitest";
import { balanced, codesOf, issuesOf, planOf, shown } from "../../test/workspaces.ts";
import { siteDraws } from "./sites.ts";

/** 100 t/yr of metal: two furnaces of 11 MWh/t at two sites, 60 and 40 %. */
const WORKS = (sites: string, more = "") => `
streams: {quartz: {unit: t}, metal: {unit: t}, electricity: {unit: MWh, utility: electricity}, water: {unit: m3, utility: water}}
processes: {furnace: {makes: 1 t metal, takes: {quartz: 2.7 t assumed, electricity: 11 MWh assumed, water: 5 m3 assumed}}${more}}
plants: {a: {runs: furnace, at: north, share: 60 %}, b: {runs: furnace, at: south, share: rest}, c: {runs: furnace, at: somewhere else, share: 0 %}${more === "" ? "" : ", own: {runs: turbine, at: north}"}}
sites: {${sites}}
enters: {quartz: as needed, electricity: as needed, water: as needed}
leaves: {metal: 100 t/yr}
`;

const drawsOf = (text: string) => {
  const { system, balance, values, span } = balanced(planOf(text));
  return siteDraws(system, balance, values, span).map(({ site, stream, drawn, contracted }) => [
    site,
    stream,
    Math.round(drawn * 1e6) / 1e6,
    contracted,
  ]);
};

describe("what the plants at a site draw", () => {
  test("is their part of it, beside what is contracted over the hours of the year at its load factor", () => {
    const sites =
      "north: {electricity: {contracted: 1 MW assumed, load factor: 0.5 assumed}}, south: {water: {contracted: 300 m3/yr assumed}}, empty: {water: {contracted: 1 m3/yr assumed}}";
    expect(drawsOf(WORKS(sites))).toEqual([
      ["north", "electricity", 660, 4380],
      ["north", "water", 300, undefined],
      ["south", "electricity", 440, undefined],
      ["south", "water", 200, 300],
    ]);
  });

  test("is less what plants there make of it themselves", () => {
    const turbine = ", turbine: {makes: 1 MWh electricity, takes: {water: 1 m3 assumed}}, ".slice(
      0,
      -2,
    );
    const text = WORKS("north: {electricity: {contracted: 0.01 MW assumed}}", turbine).replace(
      "electricity: as needed, ",
      "",
    );
    // All of the power is made at the north, more than the furnace there takes.
    expect(drawsOf(text)[0]).toEqual(["north", "electricity", 0, 0.01 * 8760]);
    expect(codesOf(issuesOf(text))).not.toContain("site-overdrawn");
  });

  test("beyond the contract is a finding: 660 of 438 MWh at the north, 200 of 150 m3 at the south", () => {
    const sites =
      "north: {electricity: {contracted: 0.05 MW assumed}}, south: {water: {contracted: 150 m3/yr assumed}}";
    const found = issuesOf(WORKS(sites)).filter(({ code }) => code === "site-overdrawn");
    expect(found.map(({ facts }) => facts)).toEqual([
      {
        site: "north",
        stream: "electricity",
        period: "2026",
        need: { value: expect.closeTo(660, 9), unit: "MWh" },
        have: { value: 438, unit: "MWh" },
        short: { value: expect.closeTo(222, 9), unit: "MWh" },
      },
      expect.objectContaining({
        site: "south",
        stream: "water",
        short: { value: expect.closeTo(50, 9), unit: "m3" },
      }),
    ]);
  });

  test("a load factor shrinks what may be drawn; exactly the contract is not too much", () => {
    const limit = (load: string) =>
      `north: {electricity: {contracted: 1320 MWh/yr assumed, load factor: ${load} assumed}}`;
    expect(codesOf(issuesOf(WORKS(limit("0.5"))))).not.toContain("site-overdrawn");
    expect(codesOf(issuesOf(WORKS(limit("0.49"))))).toContain("site-overdrawn");
  });

  test("a limit nobody publishes is never exceeded and never nothing", () => {
    const sites = "north: {electricity: {contracted: unpublished @ HAND}}";
    const text = WORKS(sites);
    expect(drawsOf(text)[0]).toEqual(["north", "electricity", 660, undefined]);
    expect(shown(issuesOf(text))).not.toMatch(/site-overdrawn|limit/);
  });
});
