import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { architectureDrawing, END, START } from "./architecture.ts";
import { wallFaults } from "./wall-check.ts";
import { rooms } from "./walls.ts";

const root = join(import.meta.dirname, "..");
const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .map((path) => `src/${path.replaceAll("\\", "/")}`)
  .filter((path) => /\.tsx?$/.test(path));
const faults = (path: string, text: string) =>
  wallFaults(path, text).map((fault) => fault.replace(`${path}:`, ""));

describe("the walls of src", () => {
  test("there are files to look at", () => expect(sources.length).toBeGreaterThan(10));

  test("no file goes through a wall", () => {
    const all = sources.flatMap((path) => wallFaults(path, readFileSync(join(root, path), "utf8")));
    expect(all).toEqual([]);
  });

  test("arrows go down only", () => {
    const names = rooms.map(({ name }) => name);
    for (const [place, { name, imports }] of rooms.entries())
      for (const other of imports)
        expect(names.indexOf(other), `${name} → ${other}`).toBeLessThan(place);
  });

  test("no room below the line imports one above it", () => {
    const above = rooms.filter(({ line }) => line === "above").map(({ name }) => name);
    const below = rooms.filter(({ line }) => line === "below").flatMap(({ imports }) => imports);
    expect(below.filter((name) => above.includes(name))).toEqual([]);
  });

  test("the compiler's list of pure rooms is the table's", () => {
    const { include } = JSON.parse(readFileSync(join(root, "tsconfig.pure.json"), "utf8"));
    const below = rooms.filter(({ line }) => line === "below").map(({ name }) => `src/${name}`);
    expect(include).toEqual(below);
  });

  test("ARCHITECTURE.md shows the rooms that exist, as the table draws them", () => {
    const page = readFileSync(join(root, "ARCHITECTURE.md"), "utf8");
    const exists = rooms.filter(({ name }) => existsSync(join(root, "src", name)));
    expect(page).toContain(`${START}\n${architectureDrawing(exists)}\n${END}`);
  });
});

describe("the checker catches", () => {
  test("an arrow that is not in the table", () =>
    expect(faults("src/core/a.ts", 'import { b } from "../balance/index.ts";')).toEqual([
      "1: core → balance is no arrow of test/walls.ts",
    ]));

  test("an arrow drawn by a type alone", () =>
    expect(faults("src/core/a.ts", 'type B = import("../balance/index.ts").B;')).toEqual([
      "1: core → balance is no arrow of test/walls.ts",
    ]));

  test("an arrow inside import(), and a name that is computed", () =>
    expect(
      faults("src/cli/a.ts", 'import("../balance/index.ts");\nexport const a = import(place);'),
    ).toEqual(["1: cli → balance is no arrow of test/walls.ts", "2: imports a computed name"]));

  test("a way in past the door, in a test too", () => {
    const fault = ["1: imports src/core/units.ts past the door of core"];
    const text = 'export { units } from "../core/units.ts";';
    expect(faults("src/balance/a.ts", text)).toEqual(fault);
    expect(faults("src/balance/a.test.ts", text)).toEqual(fault);
  });

  test("a file of tests in the product", () =>
    expect(faults("src/core/a.ts", 'import "./b.test.ts";')).toEqual([
      "1: imports src/core/b.test.ts, which belongs to tests",
    ]));

  test("a file outside every room, and an import from outside src", () => {
    expect(faults("src/loose.ts", "")).toEqual(["1: is in no room of test/walls.ts"]);
    expect(faults("src/cli/a.ts", 'import "../../test/all.ts";')).toEqual([
      "1: imports test/all.ts outside src",
    ]);
  });

  test("node: below the line, and lets it pass above", () => {
    const text = 'import { readFileSync } from "node:fs";';
    expect(faults("src/core/a.ts", text)).toEqual(["1: imports node:fs below the line"]);
    expect(faults("src/files/a.ts", text)).toEqual([]);
  });

  test("a package that the table does not grant", () => {
    expect(faults("src/format/a.ts", 'import { parse } from "yaml";')).toEqual([]);
    expect(faults("src/core/a.ts", 'import { parse } from "yaml";')).toEqual([
      "1: imports package yaml, which test/walls.ts does not grant to core",
    ]);
  });

  test("a door that does more than re-export", () =>
    expect(
      faults("src/core/index.ts", 'export * from "./a.ts";\nexport const answer = 42;'),
    ).toEqual(["2: a door holds only re-exports"]));

  test.each([
    ["Date", "const a = new Date(0);"],
    ["Date", "export type When = { readonly at: Date };"],
    ["console", "console.log(1);"],
    ["process", "const a = { b: process };"],
    ["fetch", "const a = () => fetch;"],
    ["setTimeout", "setTimeout(f, 1);"],
    ["eval", 'eval("1");'],
    ["Function", 'new Function("1");'],
    ["globalThis", "const a = globalThis;"],
    ["constructor", 'f.constructor("1");'],
    ["constructor", 'f["constructor"]("1");'],
    ["Math.random", "const a = Math.random();"],
    ["Math.random", 'const a = Math["random"]();'],
    ["Math as a value", "const { random } = Math;"],
    ["Intl.DateTimeFormat", "new Intl.DateTimeFormat();"],
  ])("%s below the line: %s", (name, text) => {
    expect(faults("src/core/a.ts", text)).toEqual([`1: uses ${name} below the line`]);
    expect(faults("src/files/a.ts", text)).toEqual([]);
  });

  test.each([
    "for (const process of chain.processes) use(process);",
    "const a = ({ process, Date: day }) => process.takes + day;",
    "const a = { process: 1, Date: 2 }; a.process; chain.fetch; b.console;",
    "export function carry(process: Process) { return process.name; }",
    "export interface Chain { readonly process: string; readonly Date: string }",
    "const a = Math.max(1, Math.PI);",
    'import type { process } from "./b.ts"; export type P = typeof process;',
  ])("but not a word of the trade: %s", (text) =>
    expect(faults("src/core/a.ts", text)).toEqual([]),
  );
});
