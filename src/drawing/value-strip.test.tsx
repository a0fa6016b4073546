import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { FigureCard } from "../verdict/index.ts";
import { exampleInput, pageOf } from "./example.fixture.ts";
import { renderReport } from "./index.ts";
import { ValueStrip } from "./value-strip.tsx";

const input = exampleInput("one-process", "en");
const page = pageOf(input);

const at = { file: "x.yaml", line: 1, column: 1, length: 1 };

function card(value: number, unit: string, place: string, also: readonly FigureCard[] = []) {
  return { path: "where.kerf", name: { plain: "kerf" }, value, unit, place, also, uses: [], at };
}

function dots(also: readonly FigureCard[]): readonly (readonly [x: number, label: string])[] {
  const svg = renderToStaticMarkup(
    <ValueStrip page={page} card={card(65, "um", "fig. 6, 2018", also)} />,
  );
  return [...svg.matchAll(/<circle cx="([\d.]+)"[^>]*><\/circle><text[^>]*>([^<]+)/g)].map(
    ([, x, label = ""]) => [Number(x), label],
  );
}

test("all values of a figure stand on one axis in its own unit, each with its year", () => {
  const all = dots([card(0.13, "mm", "2015"), card(42, "um", "table 3, 2032")]);
  expect(all.map(([, label]) => label)).toEqual(["2032", "2018", "2015"]);
  const [low, own, high] = all.map(([x]) => x);
  expect(((own ?? 0) - (low ?? 0)) / ((high ?? 0) - (low ?? 0))).toBeCloseTo(
    (65 - 42) / (130 - 42),
    3,
  );
});

test("a value of another kind is not drawn, and one value alone is no strip", () => {
  expect(dots([card(3, "t", "2015")])).toEqual([]);
  expect(dots([])).toEqual([]);
});

test("an opened figure of an example has its strip", () => {
  expect(renderReport(exampleInput("kazakhstan", "en"))).toContain('class="strip"');
});
