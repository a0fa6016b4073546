import { describe, expect, test } from "vitest";
import { readPlan } from "./read-plan.ts";
import { carryForward } from "./versions.ts";

const carried = (text: string, path = "tizbek.yaml") => {
  const header = { path: "tizbek.yaml", text: "format: 0\n" };
  const files = path === "tizbek.yaml" ? [{ path, text }] : [header, { path, text }];
  const { files: now, issues } = carryForward(files);
  return { text: now.find((file) => file.path === path)?.text, issues };
};

const PROTOTYPE = `# A plan of the prototype.
format: "0" # of 2025
imports:   # no contract
  ore: as needed
exports: {metal: 10 t/yr}

processes:
  smelting:
    'product': 1 t metal
    takes: {ore: 2 t, product: 1 t}   # a stream may be called as a key is
    byproducts: {fume: 5 %}
    losses: {dust: rest}
    emissions: {gas: 1 t}
  treating: {feed: 1 t fume}
plants:
  works: {process: smelting, site: north}
statements:
  s: {promises: {p: {nameplate: 1 t/yr metal, site: north}}}
expect:
  imports: {imports: ore, is: 20 t}
scenarios:
  more:
    exports: {metal: 20 t/yr}
    processes: {smelting: {losses: none}}
`;

const TODAY = `# A plan of the prototype.
format: "1" # of 2025
enters:   # no contract
  ore: as needed
leaves: {metal: 10 t/yr}

processes:
  smelting:
    'makes': 1 t metal
    takes: {ore: 2 t, product: 1 t}   # a stream may be called as a key is
    gives: {fume: 5 %}
    loses: {dust: rest}
    emits: {gas: 1 t}
  treating: {treats: 1 t fume}
plants:
  works: {runs: smelting, at: north}
statements:
  s: {promises: {p: {nameplate: 1 t/yr metal, at: north}}}
expect:
  imports: {enters: ore, is: 20 t}
scenarios:
  more:
    leaves: {metal: 20 t/yr}
    processes: {smelting: {loses: none}}
`;

describe("format 0", () => {
  test("reads in the words of format 1, all else letter for letter as it was", () => {
    expect(carried(PROTOTYPE)).toEqual({ text: TODAY, issues: [] });
  });

  test("once carried is carried no further", () => {
    expect(carried(TODAY)).toEqual({ text: TODAY, issues: [] });
  });

  test("has its words in the addresses of tables too", () => {
    const table = [
      "figure,value",
      "imports.ore,as needed",
      ' "processes.smelting.byproducts.fume",5 %',
      '"processes.smelting.losses.dust",rest',
      "plants.works.site,north",
      "scenarios.more.exports.metal,20 t/yr",
      "where.imports,1 t",
      "",
    ].join("\n");
    const { text } = carried(table.replace(' "', '"'), "figures.csv");
    expect(text?.split("\n").slice(1)).toEqual([
      "enters.ore,as needed",
      '"processes.smelting.gives.fume",5 %',
      '"processes.smelting.loses.dust",rest',
      "plants.works.at,north",
      "scenarios.more.leaves.metal,20 t/yr",
      "where.imports,1 t",
      "",
    ]);
  });

  test("where the old word and the new one stand side by side is not carried, and both places are told", () => {
    const files = [
      { path: "a.yaml", text: "imports: {a: as needed}\n" },
      { path: "b.yaml", text: "processes:\n  p: {makes: 1 t a, product: 1 t b}\n" },
      { path: "tizbek.yaml", text: "format: 0\n" },
    ];
    const { files: now, issues } = carryForward(files);
    expect(now).toEqual([]);
    expect(issues).toMatchObject([
      {
        code: "key-twice",
        at: { file: "b.yaml", line: 2, column: 21 },
        also: [{ file: "b.yaml", line: 2, column: 7 }],
      },
    ]);
  });
});

describe("formats", () => {
  const format = (text: string) => [{ path: "tizbek.yaml", text }];
  const told = (text: string) => carryForward(format(text)).issues.map(({ facts }) => facts.age);

  test.each([
    ["format: 2\n", "newer"],
    ["format: 12\n", "newer"],
    ["format: -1\n", "unknown"],
    ["format: first\n", "unknown"],
    ["name: no format\n", "unknown"],
    ["", "unknown"],
  ])("%j is not carried: %s", (text, age) => {
    expect(carryForward(format(text)).files).toEqual([]);
    expect(told(text)).toEqual([age]);
  });

  test("one that cannot be read keeps all from being carried", () => {
    const files = [...format("format: 0\nimports: {a: 1}\n"), { path: "x.yaml", text: "a: [\n" }];
    expect(carryForward(files).files).toEqual([]);
    expect(carryForward(files).issues.map(({ code }) => code)).toEqual(["yaml-syntax"]);
  });

  test("steps chain: each carries what the one before it left", () => {
    const step = (from: string, to: string) => ({
      from,
      to,
      carry: ({ text }: { readonly text: string }) => ({ text: `${text}# by ${to}\n`, issues: [] }),
    });
    const steps = [step("2", "3"), step("0", "1"), step("1", "2")];
    expect(carryForward(format("format: 0\n"), steps, "3")).toEqual({
      from: "0",
      to: "3",
      files: format("format: 3\n# by 1\n# by 2\n# by 3\n"),
      issues: [],
    });
    expect(carryForward(format("format: 0\n"), steps.slice(1), "3").files).toEqual([]);
  });

  test("of a plan that is older or newer nothing is said but that", () => {
    for (const [text, age] of [
      [PROTOTYPE, "older"],
      ["format: 2\nstreems: {}\n", "newer"],
    ] as const) {
      const { plan, issues } = readPlan(format(text));
      expect(plan).toBeUndefined();
      expect(issues.map(({ code, facts }) => [code, facts.age])).toEqual([["format-version", age]]);
    }
  });
});
