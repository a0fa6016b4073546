import fc from "fast-check";
import { expect, test } from "vitest";
import { exampleFiles, exampleNames, HEADER, planOf } from "../../test/workspaces.ts";
import { EVIDENCE } from "../core/index.ts";
import { eachFigure, type Figure } from "../workspace/index.ts";
import { FIELDS } from "./fields.ts";
import { writeFlow, writeLong, writeRows, writeScalar } from "./write-figure.ts";

const SOURCES = "sources: {HAND: {title: a hand sum}, T12: {title: a report}}\n";
const head = HEADER.replace(/^sources:.*\n/m, "") + SOURCES;
const where = (line: string): Figure => {
  const { base } = planOf([
    { path: "tizbek.yaml", text: `${head}where:\n  b: 2 kg assumed\n  a: ${line}\n` },
  ]);
  const figure = base.where.get("a");
  if (figure === undefined) throw new Error(line);
  return figure;
};

const COLUMNS = FIELDS.figure.filter((key) => key !== "also");

function fromRows(rows: readonly string[]): Figure | undefined {
  const table = ["figure", ...COLUMNS].join(",");
  const files = [
    { path: "tizbek.yaml", text: `${head}where: {b: 2 kg assumed}\n` },
    { path: "figures.csv", text: [table, ...rows].join("\r\n") },
  ];
  return planOf(files).base.where.get("a");
}

const PLACES = ["at", "valueAt", "valueFrom", "rough", "to", "path"];

/** What a figure means, wherever it stands and however its parts are laid out. */
function meaning(figure: unknown): unknown {
  if (Array.isArray(figure)) return figure.map(meaning);
  if (typeof figure !== "object" || figure === null) return figure;
  const kept = Object.entries(figure).filter(
    ([key]) => !PLACES.includes(key) && (key !== "from" || "figure" in figure),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, meaning(value)]));
}

const number = fc.oneof(
  fc.integer({ min: 1, max: 999 }).map(String),
  fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 9 })).map((x) => x.join(".")),
  fc.constant("12 500"),
);
const value = fc.oneof(
  number.map((digits) => `${digits} kg`),
  number.map((digits) => `b * ${digits}`),
  number.map((digits) => `(b + ${digits} g) / 2`),
  number.map((digits) => `-${digits} kg`),
);
const range = fc.constantFrom("", " (-1e6..1e6 kg)", " (-9e9 kg..9e9 kg)");
const word = fc.constantFrom("row 31", 'табл. 4, "стр." 2', "p. 72: figure #3", "кесте {5}");
const scalar = fc
  .tuple(value, range, fc.constantFrom("", ...EVIDENCE), fc.constantFrom("", "T12", "HAND"), word)
  .map(([text, bounds, evidence, source, place]) => {
    const said = evidence === "" ? "assumed" : evidence;
    const sourced =
      source === "" ? ` ${said}` : `${evidence && ` ${evidence}`} @ ${source} ${place}`;
    return `${text}${bounds}${sourced}`;
  });

test("a scalar, its mapping and its row of a table are one figure, and write back the scalar", () => {
  fc.assert(
    fc.property(scalar, (text) => {
      const figure = where(JSON.stringify(text));
      expect(writeScalar(figure)).toBe(text);
      expect(meaning(where(writeFlow(writeLong(figure))))).toEqual(meaning(figure));
      expect(meaning(fromRows(writeRows("where.a", figure, COLUMNS) ?? []))).toEqual(
        meaning(figure),
      );
    }),
    { numRuns: 200, seed: 2030 },
  );
});

test.each([
  "unpublished",
  "unpublished: looked in KP, KZP; 2026-11-20",
  "unpublished @ T12 prose, not in its tables",
  "unpublished assume 0.9 (0.8..1)",
  "unpublished assume 5 kg @ HAND",
])("%s: an unpublished figure is the same in all three forms", (text) => {
  const figure = where(JSON.stringify(text));
  expect(writeScalar(figure)).toBe(text);
  expect(meaning(where(writeFlow(writeLong(figure))))).toEqual(meaning(figure));
  expect(meaning(fromRows(writeRows("where.a", figure, COLUMNS) ?? []))).toEqual(meaning(figure));
});

test.each([
  "{2018: 170 um @ T12, 2026: 152 um assumed}",
  "{from 2026-10-01: 1 GW/yr @ HAND, from 2028-01-01: 2 GW/yr claimed @ T12 page 3}",
  '{2018: 5 kg @ T12, 2020: "unpublished: looked in KP"}',
])("%s: a dated figure is the same as a mapping and as rows", (text) => {
  const figure = where(text);
  expect(writeScalar(figure)).toBeUndefined();
  expect(meaning(where(writeFlow(writeLong(figure))))).toEqual(meaning(figure));
  expect(meaning(fromRows(writeRows("where.a", figure, COLUMNS) ?? []))).toEqual(meaning(figure));
});

test("notes, questions and what others say keep a figure out of one line, and out of a row when they are lists", () => {
  const figure = where(
    '{value: 5 kg, source: T12 row 3, name: {kk: салмақ, en: weight}, because: "said, twice", also: [6 kg @ HAND, {value: 7 kg, evidence: claimed, source: T12}]}',
  );
  expect(writeScalar(figure)).toBeUndefined();
  expect(writeRows("where.a", figure, COLUMNS)).toBeUndefined();
  expect(meaning(where(writeFlow(writeLong(figure))))).toEqual(meaning(figure));
});

test.each(exampleNames)("%s: every figure of the example comes back from its long form", (name) => {
  const { base } = planOf(exampleFiles(name));
  const sources = [...base.sources.keys()].map((id) => `${id}: {title: x}`).join(", ");
  const written = [...base.where].map(
    ([id, figure]) => `  ${id}: ${writeFlow(writeLong(figure))}\n`,
  );
  const text = `${HEADER.replace(/^sources:.*$/m, `sources: {${sources}}`)}where:\n${written.join("")}`;
  const again = planOf([{ path: "tizbek.yaml", text: written.length > 0 ? text : HEADER }]).base;
  for (const [id, figure] of base.where) {
    expect(meaning(again.where.get(id))).toEqual(meaning(figure));
  }
  for (const { figure } of eachFigure(base)) {
    const line = writeScalar(figure);
    if (line !== undefined) expect(line).not.toBe("");
  }
});
