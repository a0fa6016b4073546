import { expect, test } from "vitest";
import { issuesOf, marked } from "../../test/workspaces.ts";

const text = (line: string) => `
streams: {b: {unit: t}, p: {unit: t}, heat: {unit: GJ, utility: heat}}
processes:
  making: {makes: 2 t p, takes: {b: 3 t assumed, heat: 1 GJ assumed}, loses: {dust: 3 kg assumed}, emits: {co2: 5 kg assumed}}
plants: {x: {runs: making, share: 60 %}, y: {runs: making, share: rest}}
enters: {b: as needed, heat: as needed}
leaves: {p: 20 t/yr}
scenarios: {half: {leaves: {p: 10 t/yr}}}
statements: {s: {quote: {en: x}, promises: {one: {nameplate: 40 t/yr p, launched: by 2026-10}}}}
expect: {a: ${line}}
`;
const said = (line: string) =>
  issuesOf(text(line)).map((one) => [one.code, marked(text(line), one), one.facts]);

test.each([
  "{made: p, is: 20 t, in: 2026}",
  "{made: p, by: x, is: 12 t, in: 2026}",
  "{made: p, by: making, is: 20 t, in: 2026}",
  "{taken: b, is: 30 t, in: 2026}",
  "{taken: b, by: y, is: 12 t, in: 2026}",
  "{enters: b, is: 15 000 kg, in: 2026, scenario: half}",
  "{enters: heat, is: 10 GJ, in: 2026}",
  "{lots: making, is: 10, in: 2026}",
  "{made: dust, is: 30 kg, in: 2026}",
  "{made: co2, by: x, is: 0.03 t, in: 2026}",
  "{leaves: p, is: 20 t/yr, in: 2026}",
  "{short: p, is: 0, in: 2026}",
  "{enters: b, is: 60 t, promise: one, in: 2027}",
  "{enters: b, is: 29 t, within: 1 t, in: 2026}",
  "{enters: b, is: 29 t, within: 4 %, in: 2026}",
  "{enters: b, is: '20 t * 3 / 2', in: 2026}",
])("%s holds", (line) => {
  expect(said(line)).toEqual([]);
});

test.each([
  [
    "{made: p, is: 20.001 t, in: 2026}",
    "20.001 t",
    { expected: { value: 20.001 }, got: { value: 20 } },
  ],
  ["{made: p, by: x, is: 20 t, in: 2026}", "20 t", { got: { value: 12 } }],
  ["{enters: b, is: 29 t, within: 0.9 t, in: 2026}", "29 t", { within: { value: 0.9 } }],
  ["{enters: b, is: 29 t, within: 3 %, in: 2026}", "29 t", { got: { value: 30 } }],
  [
    "{enters: b, is: 29.123 t, within: 0.02 %, in: 2026}",
    "29.123 t",
    { within: { value: 0.00582 } },
  ],
  ["{enters: b, is: 30 t, in: 2026, scenario: half}", "30 t", { got: { value: 15 } }],
  ["{made: co2, is: 40 kg, in: 2026}", "40 kg", { got: { value: 50, unit: "kg" } }],
  ["{cell: money, promise: one, is: closes}", "closes", { gotState: "not examined" }],
])("%s is caught, at what it says", (line, at, facts) => {
  expect(said(line)).toMatchObject([["expect-failed", at, facts]]);
});

test.each([
  ["{made: p, is: 20, in: 2026}", "20"],
  ["{made: p, is: 20 MWh, in: 2026}", "20 MWh"],
  ["{made: p, is: 50 %, in: 2026}", "50 %"],
  ["{enters: heat, is: 10 t, in: 2026}", "10 t"],
  ["{lots: making, is: 10 t, in: 2026}", "10 t"],
  ["{made: dust, is: 30, in: 2026}", "30"],
  ["{enters: b, is: 30 t, within: 5, in: 2026}", "5"],
  ["{enters: b, is: 30 t, within: 5 kWh, in: 2026}", "5 kWh"],
])("%s: another unit than what is asked is no answer", (line, at) => {
  expect(said(line)).toMatchObject([["unit-mismatch", at, { via: expect.any(String) }]]);
});

const smelting = (line: string) => `
accounts: {Cu}
streams: {ore: {unit: t, of: {Cu: 2 % assumed, rock: rest}}, matte: {unit: t}}
processes:
  smelting: {treats: ore, gives: {matte: {Cu: 90 % assumed}}, loses: {slag: {Cu: 7 % assumed}}, emits: {Cu: 20 kg assumed}}
enters: {ore: 1000 t/yr assumed}
leaves: {matte: as it comes}
expect: {a: ${line}}
`;

test.each([
  ["{holds: slag, of: Cu, is: 1.4 t, in: 2026}", []],
  ["{holds: Cu, of: Cu, is: 20 kg * 1000, in: 2026}", []],
  ["{holds: slag, of: Cu, is: 1.5 t, in: 2026}", ["expect-failed"]],
  ["{holds: slagg, of: Cu, is: 1.4 t, in: 2026}", ["unknown-name"]],
  ["{grade: slag, of: Cu, is: 7 %, in: 2026}", ["unknown-name"]],
])("what is lost or emitted holds something too: %s", (line, codes) => {
  const own = new Set(["expect-failed", "unknown-name"]);
  expect(
    issuesOf(smelting(line))
      .map(({ code }) => code)
      .filter((code) => own.has(code)),
  ).toEqual(codes);
});
