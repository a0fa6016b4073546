import { expect, test } from "vitest";
import { exampleFiles } from "../../test/workspaces.ts";
import { changeFigures, type WorkspaceFile } from "../format/index.ts";
import { chainSlides, slidTo, writtenValue } from "./chain-slides.ts";
import { type DrawnChain, drawnChain } from "./draw.ts";
import { openTexts } from "./opened.ts";

const ASKED = { promise: "first-gigawatt", scope: "quartz-to-module", element: "Si" };

function chainOf(files: readonly WorkspaceFile[], asked: object = ASKED) {
  const { plan, issues } = openTexts(files);
  const chain = drawnChain({ plan, issues, texts: new Map() }, asked);
  if (plan === undefined || !("balanced" in chain)) throw new Error("no chain");
  return { plan, chain, slides: chainSlides(chain, plan, plan) };
}

function amounts({ balance, components }: DrawnChain["balanced"]): readonly number[] {
  const lots = balance.processes.map((one) => one.lots);
  const unaccounted = components.flatMap((one) =>
    one.processes.map((process) => process.unaccounted),
  );
  return [...lots, ...unaccounted];
}

const KAZAKHSTAN = exampleFiles("kazakhstan");

test("the promise comes first, then what moves the chain most, at most five", () => {
  const { slides } = chainOf(KAZAKHSTAN).slides;
  expect(slides[0]?.target).toBe(true);
  expect(slides.slice(1).map(({ path }) => path)).toEqual([
    "where.module-efficiency",
    "where.kerf",
    "where.thickness",
    "where.cell-per-module",
    "where.wafer-per-cell",
  ]);
});

test("what a figure is called has nothing to do with whether it is offered", () => {
  const renamed = KAZAKHSTAN.map(({ path, text }) => ({
    path,
    text: text.replaceAll(/\bkerf\b(?=:| \*|\)| \+)/g, "zz-saw"),
  }));
  const paths = chainOf(renamed).slides.slides.map(({ path }) => path);
  expect(paths[2]).toBe("where.zz-saw");
});

test("a slide knows every published value with its source, and the least and the most of them", () => {
  const kerf = chainOf(KAZAKHSTAN).slides.slides.find(({ path }) => path === "where.kerf");
  expect(kerf).toMatchObject({ value: 65, unit: "um", low: 50, high: 130 });
  expect(kerf?.ticks).toContainEqual({ value: 75, own: false, source: "PVICE" });
  expect(kerf?.ticks.filter(({ own }) => own)).toEqual([{ value: 65, own: true, source: "T12" }]);
});

test("what one scenario takes of a source is published in every scenario", () => {
  const paths = chainOf(KAZAKHSTAN)
    .slides.slides.slice(1)
    .map(({ path }) => path);
  for (const scenario of ["state-2018", "norms-2024"]) {
    const { plan, chain } = chainOf(KAZAKHSTAN, { ...ASKED, scenario });
    const { slides } = chainSlides(chain, plan, plan, paths);
    expect(slides.slice(1).map(({ path }) => path)).toEqual(paths);
    const ends = slides.map(({ path, low, high }) => [path, low, high]);
    expect(ends).toContainEqual(["where.kerf", 50, 130]);
    expect(ends).toContainEqual(["where.module-efficiency", 19.5, 23.1]);
    expect(ends).toContainEqual(["where.thickness", 130, 180]);
  }
});

test("where nothing is moved the chain is the same to the last digit", () => {
  const { chain, slides } = chainOf(KAZAKHSTAN);
  const still = slidTo(slides, new Map());
  expect(still && amounts(still)).toEqual(amounts(chain.balanced));
});

test.each([
  ["where.kerf", 100],
  ["where.kerf", 20],
  ["where.module-efficiency", 25],
] as const)("moved and written lead to the same chain: %s at %d", (path, value) => {
  const { plan, slides } = chainOf(KAZAKHSTAN);
  const unit = slides.slides.find((one) => one.path === path)?.unit ?? "";
  const moved = slidTo(slides, new Map([[path, value]]));
  const change = { path, value: writtenValue({ value, unit }) };
  const written = changeFigures(KAZAKHSTAN, plan.base, [change], "en");
  const other = amounts(chainOf(written.files).chain.balanced);
  const own = moved === undefined ? [] : amounts(moved);
  expect(own).toHaveLength(other.length);
  for (const [i, amount] of own.entries()) {
    const expected = other[i] ?? Number.NaN;
    expect(Math.abs(amount - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
  }
});

test("twice the target is twice of everything", () => {
  const { chain, slides } = chainOf(KAZAKHSTAN);
  const target = slides.slides[0]?.path ?? "";
  const doubled = slidTo(slides, new Map([[target, 2]]));
  const before = chain.balanced.balance.processes.map(({ lots }) => 2 * lots);
  const after = doubled?.balance.processes.map(({ lots }) => lots) ?? [];
  for (const [i, lots] of after.entries()) expect(lots).toBeCloseTo(before[i] ?? Number.NaN, 6);
});

test("a share of which one value is published may be none or all of it", () => {
  const { slides } = chainOf(exampleFiles("three-loops"), { element: "mass" }).slides;
  const kerf = slides.find(({ path }) => path === "where.kerf-returned");
  expect(kerf).toMatchObject({ low: 100, high: 100, least: 0, most: 100 });
});
