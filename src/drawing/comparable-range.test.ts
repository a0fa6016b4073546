import { expect, test } from "vitest";
import type { Comparable } from "../workspace/index.ts";
import { comparableRange } from "./comparable-range.ts";
import { inputOf, pageOf } from "./example.fixture.ts";

/** A plan that promises 1 t/yr, with one comparable for each pair of size and value. */
function rangeOf(plants: readonly (readonly [size: string, value: string, wider?: string])[]) {
  const lines = plants.map(
    ([size, value, wider], i) =>
      `  c${i}: {balance: money, scope: all, plant: P${i}, year: "2020", size: ${size} claimed @ S, value: ${value} claimed @ S${wider ? `, says scope: ${wider}` : ""}}`,
  );
  const text = `
format: 1
name: test
as of: 2026-11-24
calendar: {from: 2026-01-01, to: 2028-01-01, step: year}
streams: {quartz: {unit: t}, silicon: {unit: t}}
processes: {furnace: {makes: 1 t silicon, takes: {quartz: 2.7 t measured @ S}}}
enters: {quartz: as needed}
statements:
  s:
    language: en
    quote: {en: q}
    who: w
    where: S
    said: 2026-01-01
    promises:
      p: {nameplate: 1 t/yr silicon, launched: by 2026-12, scope: not stated, running: {unpublished: looked in S}}
scopes: {all: {inside: [furnace]}}
sources: {S: {title: S}}
comparables:
${lines.join("\n")}
`;
  const input = inputOf([{ path: "tizbek.yaml", text }], "en");
  const page = pageOf(input);
  const [promise] = input.verdict.promises;
  const comparables: readonly Comparable[] = input.verdict.comparables;
  return promise && comparableRange(page, promise, comparables);
}

test("three plants of the scope, near in size, in one currency make a range", () => {
  const range = rangeOf([
    ["1 t/yr", "5 mln USD"],
    ["5 t/yr", "9 mln USD"],
    ["0.2 t/yr", "7 mln USD"],
  ]);
  expect(range).toEqual({ text: "5–9\u00a0million\u00a0USD", sizes: "0.2–5\u00a0t/yr" });
});

test("fewer than three, another size, another currency or another scope make a plain list", () => {
  const one = ["1 t/yr", "5 mln USD"] as const;
  expect(rangeOf([one, one])).toBeUndefined();
  expect(rangeOf([one, one, ["5.1 t/yr", "5 mln USD"]])).toBeUndefined();
  expect(rangeOf([one, one, ["0.19 t/yr", "5 mln USD"]])).toBeUndefined();
  expect(rangeOf([one, one, ["1 t/yr", "5 mln CNY"]])).toBeUndefined();
  expect(rangeOf([one, one, ["1 t/yr", "5 mln USD", "wider"]])).toBeUndefined();
});
