/**
 * Published cases of the silicon chain, written in our own text; every expected number is worked out here from the
 * published inputs, and every printed digit must come out.
 */
import { describe, expect, test } from "vitest";
import { balanced, planOf, supplied } from "./workspaces.ts";

/** As many digits as double precision keeps through a dozen operations. */
function expectNear(got: number, expected: number, relative = 1e-12): void {
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));
}

describe("silicon.md A7: closures of Task 12's unit processes", () => {
  test.each([
    ["mono", 170, 65, 20.5, 0.59524],
    ["multi", 180, 65, 27.5, 0.63492],
  ])(
    "%s: %d um + %d um + %d um of silicon give the published amount within 0.02 %",
    (_, thick, kerf, other, published) => {
      const chain = balanced(
        planOf(`
where: {density: 2330 kg/m3 @ HAND}
streams: {ingot: {unit: kg}, wafers: {unit: m2}}
processes: {slicing: {makes: 1 m2 wafers, takes: {ingot: 1 m2 * (${thick} um + ${kerf} um + ${other} um) * density}}}
enters: {ingot: as needed}
leaves: {wafers: 1000 m2/yr}
`),
      );
      const perArea = supplied(chain, "ingot") / 1000;
      expectNear(perArea, (thick + kerf + other) * 1e-6 * 2330);
      expect(Math.abs(perArea / published - 1)).toBeLessThan(2e-4);
    },
  );

  test.each([
    ["mono", 170, "396"],
    ["multi", 180, "419"],
  ])("a %s wafer of %d um weighs %s g/m2", (_, thick, printed) => {
    const chain = balanced(
      planOf(`
where: {density: 2330 kg/m3 @ HAND}
streams: {wafers: {unit: m2, mass: ${thick} um * density}, scrap: {unit: g}}
processes: {breaking: {treats: 1 m2 wafers, gives: {scrap: rest}}}
enters: {wafers: 1000 m2/yr assumed}
leaves: {scrap: as it comes}
`),
    );
    expect((supplied(chain, "scrap") / 1000).toFixed(0)).toBe(printed);
  });

  test("open-ground plant: 570 kWp at 19.5 %, 2 % repair and 1 % reject: 3,010.8 m2 of module", () => {
    const chain = balanced(
      planOf(
        `
streams: {plant: {unit: kW}, structure: {unit: m2}, modules: {unit: m2}}
processes:
  building: {makes: 1 kW plant, takes: {structure: 1 kW / (1000 W/m2 * 19.5 %), modules: 1 kW / (1000 W/m2 * 19.5 %) * (1 + 2 % + 1 %)}, source: HAND}
enters: {structure: as needed, modules: as needed}
leaves: {plant: 570 kW/yr}
`,
      ),
    );
    expect(supplied(chain, "structure").toFixed(1)).toBe("2923.1");
    expect(supplied(chain, "modules").toFixed(1)).toBe("3010.8");
  });

  test("quartz: 2.7 kg for 1 kg of silicon is 0.792 of what the formula asks; Zubas writes 0.79", () => {
    const chain = balanced(
      planOf(`
streams: {quartz: {unit: t, of: SiO2}, silicon: {unit: t, of: Si}}
processes: {furnace: {makes: 1 t silicon, takes: {quartz: 1 t * SiO2 / Si}, source: HAND}}
enters: {quartz: as needed}
leaves: {silicon: 1000 t/yr}
`),
    );
    const stoichiometric = supplied(chain, "quartz") / 1000;
    expect(stoichiometric.toFixed(3)).toBe("2.139");
    expect((stoichiometric / 2.7).toFixed(3)).toBe("0.792");
    expect(Math.abs(stoichiometric / 2.7 / 0.79 - 1)).toBeLessThan(0.01);
    expect(Math.abs(1 / 1.13 / 0.88 - 1)).toBeLessThan(0.01);
  });

  test("ITRPV's grams per wafer are met within 2.5 %", () => {
    const wafer = 0.59524 * 0.02457 * 1000;
    expect(wafer.toFixed(2)).toBe("14.63");
    expect(Math.abs(wafer / 15.0 - 1)).toBeLessThan(0.025);
    expect(Math.abs(wafer / 14.4 - 1)).toBeLessThan(0.025);
  });
});
