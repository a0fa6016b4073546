import { expect, test } from "vitest";
import { issuesOf, marked } from "../../test/workspaces.ts";

const oneStream = (of: string) => `streams: {ore: {unit: t, of: ${of}}}\n`;

test.each([
  ["{sio2: 40 % assumed, gangue: rest}", "sio2", "SiO2"],
  ["{CL: 3 % assumed, gangue: rest}", "CL", "Cl"],
  ["{co: 3 % assumed, gangue: rest}", "co", "Co, CO"],
  ["{MnSO4.H2O: 3 % assumed, gangue: rest}", "MnSO4.H2O", "MnSO4·H2O"],
  ["{СО2: 3 % assumed, gangue: rest}", "СО2", "CO2"], // Cyrillic
  ["{Xx: 3 % assumed, gangue: rest}", "Xx", undefined],
])("%s: a lump that is nearly a formula is asked about", (of, given, likely) => {
  const text = oneStream(of);
  const found = issuesOf(text).filter((one) => one.code !== "nobody-takes");
  expect(found.map(({ code, facts }) => [code, facts])).toEqual([
    ["lump-or-formula", { given, stream: "ore", ...(likely === undefined ? {} : { likely }) }],
  ]);
  expect(found.map((one) => marked(text, one))).toEqual([given]);
});

test("lumps are called as people call them", () => {
  for (const lump of ["gangue", "ash", "REO", "LOI", "VM", "impurities", "slag-2"]) {
    const text = oneStream(`{SiO2: 40 % assumed, ${lump}: rest}`);
    expect(issuesOf(text), lump).toEqual([]);
  }
});

test.each([
  ["FE2O3", { given: "E", likely: "Fe" }],
  ["SIO2", { given: "SI", likely: "Si" }],
  ["si", { given: "si", likely: "Si" }],
  ["quartz", { given: "quartz", likely: "{quartz: 100 %}" }],
])("of: %s is no formula", (of, facts) => {
  const text = oneStream(of);
  const [issue] = issuesOf(text);
  expect(issue).toMatchObject({ code: "unknown-element", facts });
  expect(issue && marked(text, issue)).toBe(of);
});

test("a hydrate with a point is refused where a formula stands alone", () => {
  expect(issuesOf(oneStream("NiSO4.6H2O"))).toMatchObject([
    { code: "formula-syntax", facts: { found: ".", needed: "·" } },
  ]);
  expect(issuesOf(oneStream('"K4[Fe(CN)6]"'))).toEqual([]);
});
