import { describe, expect, test } from "vitest";
import { figureRows, usedCount } from "./figure-rows.ts";
import { changed, exampleCase } from "./figures.fixture.ts";
import { figuresCsv, figuresJson } from "./figures-export.ts";
import { filterRows, isFiltered, readShown, sortRows } from "./filter.ts";

const kazakhstan = exampleCase("kazakhstan");
const rows = figureRows(kazakhstan.plan, kazakhstan.plan);
const shown = (address: Readonly<Record<string, string>>) => filterRows(rows, readShown(address));
const paths = (address: Readonly<Record<string, string>>) => shown(address).map(({ path }) => path);

describe("search", () => {
  test.each([
    ["kerf", "where.kerf"],
    ["кесік", "where.kerf"],
    ["КЕСИК", "where.kerf"],
    ["пропил", "where.kerf"],
    ["where.kerf", "where.kerf"],
    ["қалыңдығы пластина", "where.thickness"],
  ])("%j finds the figure by its name in any language", (q, path) => {
    expect(paths({ q })).toContain(path);
  });

  test("what nobody wrote finds nothing", () => expect(paths({ q: "жоқ нәрсе" })).toEqual([]));
});

describe("filters", () => {
  test("by evidence, source and thing, all at once", () => {
    const found = shown({ evidence: "compiled", source: "T12", of: "processes.pulling" });
    expect(found.length).toBeGreaterThan(1);
    for (const { card, owner } of found)
      expect([card.evidence, card.source?.id, owner.id]).toEqual([
        "compiled",
        "T12",
        "processes.pulling",
      ]);
  });

  test("where sources disagree: the kerf is 65 µm here and up to 130 there", () => {
    const found = shown({ only: "disagree" });
    expect(found.map(({ path }) => path)).toContain("where.kerf");
    for (const { others } of found) expect(others.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(rows.length);
  });

  test("an unpublished figure has no value, and is no zero", () => {
    const found = shown({ only: "unpublished" });
    expect(found.length).toBeGreaterThan(5);
    for (const { card } of found) expect(card.value).toBeUndefined();
    const { figures } = JSON.parse(figuresJson(found, new Map())) as {
      figures: { value: unknown }[];
    };
    for (const { value } of figures) expect(value).toBeNull();
  });

  test("mine is what differs from the original, and its former number stands beside it", () => {
    const mine = changed(kazakhstan, { path: "where.kerf", value: "45 um", evidence: "assumed" });
    const own = figureRows(mine.plan, kazakhstan.plan);
    const found = filterRows(own, readShown({ only: "mine" }));
    expect(found.map(({ path }) => path)).toEqual(["where.kerf"]);
    expect(found[0]?.others[0]).toMatchObject({ value: 65, unit: "um" });
    expect(found[0]?.mine?.was).toMatchObject({ kind: "stated", text: "65 um" });
    expect(paths({ only: "mine" })).toEqual([]);
  });

  test("an address of another page's words filters nothing", () => {
    expect(isFiltered(readShown({ element: "Si", only: "nonsense" }))).toBe(false);
  });

  test("what the text expects of itself is no figure of the plan", () => {
    expect(rows.some(({ path }) => path.startsWith("expect."))).toBe(false);
  });
});

describe("sorting", () => {
  const sorted = (
    sort: string,
    language: "kk" | "ru" = "kk",
    weights = new Map<string, number>(),
  ) => sortRows(rows, readShown({ sort }), language, (path) => weights.get(path));

  test("as in the text where nothing is asked", () => expect(sorted("")).toBe(rows));

  test("names by the Kazakh alphabet: ә after а, қ after к", () => {
    const names = sorted("name").map(({ card }) => card.name.kk ?? "");
    const first = (letter: string) => names.findIndex((name) => name.startsWith(letter));
    expect(first("к")).toBeGreaterThan(-1);
    expect(first("қ")).toBeGreaterThan(first("к"));
    expect(first("м")).toBeGreaterThan(first("қ"));
  });

  test("values by size among their own kind: kilowatt-hours and megawatt-hours together", () => {
    const energy = sorted("value").filter(({ card }) => /^[kMG]Wh$/.test(card.unit));
    const size = { kWh: 1e-3, MWh: 1, GWh: 1e3 } as Readonly<Record<string, number>>;
    const known = energy.filter(({ card }) => card.value !== undefined);
    const values = known.map(({ card }) => (card.value ?? 0) * (size[card.unit] ?? 1));
    expect(values.length).toBeGreaterThan(5);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
  });

  test("the widest apart for its size stands first, what has one value last", () => {
    const found = sorted("-range");
    const only = found.findIndex(
      ({ card, others }) => others.length === 0 && card.low === undefined,
    );
    expect(found[0]?.others.length).toBeGreaterThan(0);
    for (const { card, others } of found.slice(only))
      expect([others.length, card.low]).toEqual([0, undefined]);
  });

  test("what moves most stands first, what is not worked out last", () => {
    const weights = new Map([
      ["where.kerf", 3],
      ["where.thickness", 2],
    ]);
    const found = sorted("-moves", "ru", weights).map(({ path }) => path);
    expect(found.slice(0, 2)).toEqual(["where.kerf", "where.thickness"]);
  });

  test("a line of a recipe is used by its process", () => {
    const line = rows.find(({ path }) => path === "processes.pulling.takes.electricity");
    expect(line && usedCount(line)).toBe(1);
  });
});

test("the table that is taken away has a line for each row that is shown", () => {
  const found = shown({ q: "kerf" });
  const lines = figuresCsv(found, "en").trimEnd().split("\r\n");
  expect(lines.length).toBe(found.length + 1);
  expect(lines.some((line) => line.startsWith("where.kerf,kerf,65,,,um,,compiled,T12,"))).toBe(
    true,
  );
});
