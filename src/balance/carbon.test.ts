import { describe, expect, test } from "vitest";
import { balanced, codesOf, issuesOf, planOf } from "../../test/workspaces.ts";
import { carbonOf } from "./carbon.ts";

const carbonIn = (text: string, year = 2026) => {
  const { system, balance, values } = balanced(planOf(text), year);
  return carbonOf(system, balance, values);
};

/** Modules at 455.1 kWh/kWp of power bought, as the cascade of 2018 has it. */
const MODULES = (carbon: string, emits = "") => `
streams: {modules: {unit: kW}, electricity: {unit: MWh, utility: electricity${carbon}}}
processes: {making: {makes: 1 kW modules, takes: {electricity: 455.1 kWh assumed}${emits}}}
enters: {electricity: as needed}
leaves: {modules: 1 kW/yr}
`;
const GRID = ", carbon: 656.1 kg/MWh @ HAND";

describe("CO2 of what is bought", () => {
  test("455.1 kWh/kWp at 656.1 g/kWh are 298.6 kg CO2 a kWp", () => {
    for (const carbon of [GRID, ", carbon: 656.1 g/kWh @ HAND", ", carbon: 656.1 kg @ HAND"]) {
      const found = carbonIn(MODULES(carbon));
      expect((found?.bought.amount ?? 0) * 1000).toBeCloseTo(455.1 * 0.6561, 9);
      expect((found?.sum.amount ?? 0) * 1000).toBeCloseTo(298.6, 1);
      expect(found?.direct.amount).toBe(0);
    }
  });

  test("is by the factor of the year: half way between two years", () => {
    const dated = ", carbon: {2024: 0.7 t/MWh @ HAND, 2028: 0.5 t/MWh @ HAND}";
    expect(carbonIn(MODULES(dated))?.sum.amount).toBeCloseTo(0.4551 * 0.6, 12);
    expect(carbonIn(MODULES(dated), 2028)?.sum.amount).toBeCloseTo(0.4551 * 0.5, 12);
  });

  test("counts what enters at the gate only, not what is made inside", () => {
    const own = MODULES(GRID)
      .replace("processes: {", "processes: {turbine: {makes: 1 MWh electricity}, ")
      .replace("enters: {electricity: as needed}\n", "");
    expect(carbonIn(own)?.sum).toEqual({ amount: 0, missing: [] });
  });

  test("by a factor nobody publishes is unpublished, never nothing", () => {
    const found = carbonIn(MODULES(", carbon: unpublished @ HAND", ", emits: {CO2: 2 t assumed}"));
    expect(found?.bought).toEqual({ amount: 0, missing: ["streams.electricity.carbon"] });
    expect(found?.sum).toEqual({ amount: 2, missing: ["streams.electricity.carbon"] });
  });

  test("where the text gives power no factor, that of the power is not said beside the direct", () => {
    const found = carbonIn(MODULES("", ", emits: {CO2: 2 t assumed}"));
    expect(found?.sum).toEqual({ amount: 2, missing: ["streams.electricity.carbon"] });
    expect(carbonIn(MODULES(""))).toBeUndefined();
  });

  test("is a mass: anything else is a wrong unit, below nothing is refused", () => {
    expect(codesOf(issuesOf(MODULES(", carbon: 0.6 MWh/t @ HAND")))).toContain("unit-mismatch");
    expect(codesOf(issuesOf(MODULES(", carbon: -0.6 t/MWh @ HAND")))).toContain("negative-amount");
    expect(codesOf(issuesOf(MODULES(", carbon: 0.6 t/MWh")))).toContain("source-missing");
  });
});

describe("CO2 of the processes themselves", () => {
  test("is what is emitted under its name, or as a stream declared to be it", () => {
    const text = `
streams: {quartz: {unit: t}, metal: {unit: t}, fossil: {unit: t, of: CO2}, dust: {unit: t, of: {CO2: 50 %, ash: rest}}}
processes:
  furnace: {makes: 1 t metal, takes: {quartz: 2.7 t assumed}, emits: {co2: 500 kg assumed, fossil: 3.5 t assumed, dust: 0.1 t assumed, CO: 1 t assumed}}
enters: {quartz: as needed}
leaves: {metal: 10 t/yr}
`;
    const found = carbonIn(text);
    expect(found?.lines.map(({ kind, name, amount }) => [kind, name, amount])).toEqual([
      ["direct", "co2", 5],
      ["direct", "fossil", 35],
    ]);
    expect(found?.sum).toEqual({ amount: 40, missing: [] });
  });

  test("that nobody publishes is unpublished", () => {
    const found = carbonIn(MODULES(GRID, ", emits: {CO2: unpublished @ HAND}"));
    expect(found?.direct).toEqual({ amount: 0, missing: ["processes.making.emits.CO2"] });
  });
});

test("a workspace may expect its CO2", () => {
  const text = (is: string) => `${MODULES(GRID)}expect: {e: {co2: sum, is: ${is}}}\n`;
  expect(codesOf(issuesOf(text("455.1 kWh * 0.6561 t/MWh")))).toEqual([]);
  expect(codesOf(issuesOf(text("300 kg")))).toEqual(["expect-failed"]);
  expect(codesOf(issuesOf(text("1 MWh")))).toContain("unit-mismatch");
  expect(codesOf(issuesOf(text("1 t").replace("co2: sum", "co2: total")))).toContain("unknown-key");
  const none = `${MODULES(", carbon: unpublished @ HAND")}expect: {e: {co2: sum, is: 0 t}}\n`;
  expect(codesOf(issuesOf(none))).toEqual(["expect-failed"]);
});
