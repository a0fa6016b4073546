import fc from "fast-check";
import { expect, test } from "vitest";
import { EVIDENCE } from "./evidence.ts";
import type { StatedText, UnpublishedText, ValueRange } from "./figure-parts.ts";
import { parseFigureText } from "./figure-text.ts";
import { type FigureParts, writeFigureText } from "./write-figure-text.ts";

function stated(text: string): StatedText {
  const read = parseFigureText(text);
  if (!("stated" in read)) throw new Error(`${text}: ${JSON.stringify(read)}`);
  return read.stated;
}

function unpublished(text: string): UnpublishedText {
  const read = parseFigureText(text);
  if (!("unpublished" in read)) throw new Error(`${text}: ${JSON.stringify(read)}`);
  return read.unpublished;
}

const texts = ({ value, low, high }: ValueRange) => [value.text, low?.text, high?.text];

test("a figure with all its parts, each where it stands", () => {
  const text = "0.50 kg (0.45..0.55) compiled @ T12 row 31";
  const { value, low, high, evidence, source } = stated(text);
  const parts = [value, low, high, evidence, source, source?.place];
  expect(parts.map((p) => p?.text)).toEqual([
    "0.50 kg",
    "0.45",
    "0.55",
    "compiled",
    "T12",
    "row 31",
  ]);
  for (const part of parts) expect(text.slice(part?.from, part?.to)).toBe(part?.text);
});

test.each([
  ["5", ["5", undefined, undefined], undefined, undefined, undefined],
  [
    "170 um @ T12 wafer comment",
    ["170 um", undefined, undefined],
    undefined,
    "T12",
    "wafer comment",
  ],
  ["98 % @ ZUB", ["98 %", undefined, undefined], undefined, "ZUB", undefined],
  ["0.88 norm", ["0.88", undefined, undefined], "norm", undefined, undefined],
  [
    "1 m2 * (a + b) * c",
    ["1 m2 * (a + b) * c", undefined, undefined],
    undefined,
    undefined,
    undefined,
  ],
  ["a * (b + c) (1 t..2 t)", ["a * (b + c)", "1 t", "2 t"], undefined, undefined, undefined],
  ["5 (2 * (1 + 1)..6) assumed", ["5", "2 * (1 + 1)", "6"], "assumed", undefined, undefined],
  [
    "  -5 t  ( -6 .. -4 )  measured  @  S  p. 72 @ end ",
    ["-5 t", "-6", "-4"],
    "measured",
    "S",
    "p. 72 @ end",
  ],
  ["M(CuSO4·5H2O) @ S", ["M(CuSO4·5H2O)", undefined, undefined], undefined, "S", undefined],
  ["1 t (0.5..1.5)", ["1 t", "0.5", "1.5"], undefined, undefined, undefined],
] as const)("%j is taken apart", (text, range, evidence, source, place) => {
  const read = stated(text);
  expect(texts(read)).toEqual(range);
  expect([read.evidence?.text, read.source?.text, read.source?.place?.text]).toEqual([
    evidence,
    source,
    place,
  ]);
});

test("a bare bound is counted in the written unit of the value", () => {
  const { low, high } = stated("0.50 kg (0.45..0.55 kg)");
  expect(low?.expression).toMatchObject({ value: 0.45, unit: { text: "kg" } });
  expect(high?.expression).toMatchObject({ value: 0.55, unit: { text: "kg" } });
  const negative = stated("-5 t (-6..-4)");
  expect(negative.low?.expression).toMatchObject({ kind: "negative", of: { unit: { text: "t" } } });
});

test("a bound that is a formula, or the bound of a formula, keeps its own dimension", () => {
  expect(stated("5 t (a..2 * a)").low?.expression).toMatchObject({ kind: "name" });
  expect(stated("a * 2 (1..3)").low?.expression).not.toHaveProperty("unit");
});

test("nobody has published it", () => {
  expect(unpublished("unpublished")).toEqual({ word: { text: "unpublished", from: 0, to: 11 } });
  const looked = unpublished("unpublished @ KP front page, 2026-11-20");
  expect([looked.source?.text, looked.source?.place?.text]).toEqual([
    "KP",
    "front page, 2026-11-20",
  ]);
  const { assume, source } = unpublished("unpublished assume 0.9 (0.8..1) @ KP");
  expect(assume && texts(assume)).toEqual(["0.9", "0.8", "1"]);
  expect(source?.text).toBe("KP");
});

test.each([
  ["", "figure-empty", 0, 0],
  ["   ", "figure-empty", 0, 3],
  ["@ T12", "value-missing", 0, 1],
  ["norm", "value-missing", 0, 4],
  ["norm @ T12", "value-missing", 0, 4],
  ["(1..2)", "value-missing", 0, 6],
  ["unpublished assume", "value-missing", 12, 18],
  ["5 t @", "source-missing", 4, 5],
  ["5 t@KP", "at-needs-blanks", 3, 4],
  ["5 t @KP", "at-needs-blanks", 4, 5],
  ["5 t measurd", "unknown-evidence", 4, 11],
  ["5 t (4..6) certain", "unknown-evidence", 11, 18],
  ["5 (1..)", "range-shape", 2, 7],
  ["5 (..2)", "range-shape", 2, 7],
  ["5 (1...2)", "range-shape", 2, 9],
  ["5 (1..2..3)", "range-shape", 2, 11],
  ["0.9..1", "range-needs-brackets", 0, 6],
  ["5 t (4-6)", "range-needs-dots", 4, 9],
  ["5 t (4 – 6) norm", "range-needs-dots", 4, 11],
  ["0.17 mm (160..180 um)", "range-unit-unclear", 8, 21],
  ["unpublished yet", "unpublished-shape", 12, 15],
  ["0,88 (0.8..0.9)", "decimal-comma", 0, 4],
  ["5 t (4,5..6)", "decimal-comma", 5, 8],
  ["5 kgg (4..6)", "unknown-unit", 2, 5],
  ["unpublished assume 5 kgg", "unknown-unit", 21, 24],
  ["24 % of everything", "missing-operator", 5, 7],
] as const)("%j: %s at %i to %i", (text, code, from, to) => {
  expect(parseFigureText(text)).toMatchObject({ problem: { code, from, to } });
});

test.each([
  ["5 t measurd", "measured"],
  ["0.9..1 compiled", "(0.9..1)"],
  ["5 t (4-6)", "(4..6)"],
  ["0.17 mm (160..180 um)", "(160 um..180 um)"],
])("%j is told what was meant", (text, likely) => {
  expect(parseFigureText(text)).toMatchObject({ problem: { facts: { likely } } });
});

test("the canonical text has one blank between its parts and the digits as written", () => {
  const written = (text: string) => {
    const read = parseFigureText(text);
    if ("problem" in read) throw new Error(read.problem.code);
    return writeFigureText("stated" in read ? read.stated : read.unpublished);
  };
  expect(written("  0.50   kg ( 0.45 .. 0.55 )  compiled  @  T12   row 31 ")).toBe(
    "0.50 kg (0.45..0.55) compiled @ T12 row 31",
  );
  expect(written("1\u00a0000 t")).toBe("1\u00a0000 t");
  expect(written("unpublished  assume 0.9 (0.8..1)")).toBe("unpublished assume 0.9 (0.8..1)");
  expect(written("unpublished\n@ KP looked\nthere")).toBe("unpublished @ KP looked there");
});

const value = fc.constantFrom(
  "5",
  "0.50 kg",
  "10 000 t/yr",
  "1 m2 * (a + b)",
  "-3 %",
  "M(SiO2)/Si",
  "2e-12",
  "a",
);
const bound = fc.constantFrom("1", "0.45", "2 * a", "-7", "min(a, 1)");
const word = fc.constantFrom("T12", "KP", "institute-report-2022", "ӨҚ");
const place = fc.constantFrom(
  "row 31",
  "p. 72, table 4",
  "norm",
  "@ end",
  "кесте (2..3)",
  "unpublished",
);
const part = (of: fc.Arbitrary<string>) => of.map((text) => ({ text }));
const source = fc.option(
  fc.oneof(
    part(word),
    fc.tuple(word, place).map(([text, at]) => ({ text, place: { text: at } })),
  ),
  { nil: undefined },
);
const range = fc.oneof(
  part(value).map((v) => ({ value: v })),
  fc
    .tuple(part(value), part(bound), part(bound))
    .map(([v, low, high]) => ({ value: v, low, high })),
);
const evidence = fc.option(
  fc.constantFrom(...EVIDENCE).map((text) => ({ text })),
  { nil: undefined },
);

/** Leaves out what is undefined, as the reader does. */
function defined<T extends object>(parts: T): T {
  return Object.fromEntries(Object.entries(parts).filter(([, v]) => v !== undefined)) as T;
}

const figures: fc.Arbitrary<FigureParts> = fc.oneof(
  fc
    .tuple(range, evidence, source)
    .map(([r, e, s]) => defined({ ...r, evidence: e, source: s }) as FigureParts),
  fc
    .tuple(fc.option(range, { nil: undefined }), source)
    .map(
      ([assume, s]) => defined({ word: { text: "unpublished" }, assume, source: s }) as FigureParts,
    ),
);

/** Texts without their places and trees: what a figure says. */
function textsOnly(parts: unknown): unknown {
  if (typeof parts !== "object" || parts === null) return parts;
  const kept = Object.entries(parts).filter(([key]) => !["from", "to", "expression"].includes(key));
  return Object.fromEntries(kept.map(([key, v]) => [key, textsOnly(v)]));
}

test("a figure that is written is read back as the same parts", () => {
  fc.assert(
    fc.property(figures, (parts) => {
      const text = writeFigureText(parts);
      const read = parseFigureText(text);
      if ("problem" in read) throw new Error(`${text}: ${read.problem.code}`);
      const again = "stated" in read ? read.stated : read.unpublished;
      expect(textsOnly(again)).toEqual(parts);
      expect(writeFigureText(again)).toBe(text);
    }),
  );
});

test("arbitrary text is a figure, or is refused with a place inside it; never an exception", () => {
  const pieces = fc.constantFrom(
    "5",
    " ",
    "kg",
    "(",
    "..",
    ")",
    "@",
    "norm",
    "unpublished",
    "assume",
    "a",
    "-",
    "T12",
    "٣",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.array(pieces, { maxLength: 16 }).map((list) => list.join("")),
    fc.array(pieces, { maxLength: 16 }).map((list) => list.join(" ")),
  );
  fc.assert(
    fc.property(text, (written) => {
      const read = parseFigureText(written);
      if (!("problem" in read)) {
        const parts = "stated" in read ? read.stated : read.unpublished;
        const again = parseFigureText(writeFigureText(parts));
        expect(again).not.toHaveProperty("problem");
        return;
      }
      const { from, to } = read.problem;
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeGreaterThanOrEqual(from);
      expect(to).toBeLessThanOrEqual(written.length);
    }),
    { numRuns: 2_000 },
  );
});

test("time grows with the length, not with its square", () => {
  for (const piece of ["(", ")", "..", " @", "1", "a ", "norm ", "1..2 ", "(1-2) ", "a-"]) {
    const text = `5 ${piece.repeat(Math.ceil(19_000 / piece.length)).slice(0, 19_000)} x`;
    const start = performance.now();
    parseFigureText(text);
    expect(performance.now() - start, piece).toBeLessThan(100);
  }
});
