/** The schema that editors complete and check by says what the reader says, and nothing else. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { exampleTexts, schemaText, withSchemaLine, workspaceSchema } from "../scripts/schema.ts";
import { readSchema } from "../src/files/index.ts";
import { type BlockKind, FIELDS, MEANINGS, REQUIRED, readPlan } from "../src/format/index.ts";
import { everySample, textWith, textWithout } from "./schema-samples.ts";

const kinds = Object.keys(FIELDS) as readonly BlockKind[];
const root = join(import.meta.dirname, "..");

/** What the reader says of the form of a text; what its names mean is another question. */
const ABOUT_FORM = [
  "unknown-key",
  "missing-key",
  "wrong-shape",
  "figure-syntax",
  "formula-syntax",
  "date-syntax",
  "id-syntax",
  "unknown-language",
  "unknown-unit",
  "makes-or-treats",
];

function formIssues(text: string) {
  const { issues } = readPlan([{ path: "tizbek.yaml", text }]);
  return issues.filter(({ code }) => ABOUT_FORM.includes(code));
}

/** The reader says that a key is not there; of a format, that it must be 1. */
function misses(text: string, key: string): boolean {
  const { issues } = readPlan([{ path: "tizbek.yaml", text }]);
  return issues.some(({ code, facts }) =>
    code === "missing-key" ? facts.key === key : code === "format-version" && key === "format",
  );
}

test("schema/tizbek.schema.json is what the program knows: else run node scripts/schema.ts", () => {
  expect(readSchema()).toBe(schemaText());
});

test.each(exampleTexts())("%s names the schema in its first line", (path) => {
  const text = readFileSync(join(root, path), "utf8");
  expect(text.slice(0, 200)).toBe(withSchemaLine(path, text).slice(0, 200));
});

describe("every key the reader accepts is in the schema, and every key there is read:", () => {
  const schema = workspaceSchema() as { readonly properties: object; readonly definitions: object };
  const definitions = schema.definitions as Readonly<Record<string, { properties?: object }>>;
  const keysOf = (kind: BlockKind) => {
    if (kind === "header" || kind === "section") return schema.properties;
    return definitions[kind === "figure" ? "long-figure" : kind]?.properties ?? {};
  };

  test.each(kinds)("%s", (kind) => {
    const known = ["header", "section"].includes(kind)
      ? [...FIELDS.header, ...FIELDS.section]
      : [...FIELDS[kind]];
    expect(Object.keys(keysOf(kind)).sort()).toEqual(known.sort());
  });

  const ofHeader = ({ kind }: { kind: BlockKind }) => kind === "header" || kind === "calendar";

  test.each(kinds)("%s: every key in every form of its value is read", (kind) => {
    const samples = everySample().filter((sample) => sample.kind === kind);
    expect(new Set(samples.map(({ key }) => key)).size).toBeGreaterThanOrEqual(FIELDS[kind].length);
    for (const sample of samples) {
      const issues = formIssues(sample.text).filter(
        ({ code }) => code !== "missing-key" || !ofHeader(sample),
      );
      expect(issues, sample.text).toEqual([]);
    }
  });

  test.each(kinds.filter((kind) => kind !== "site"))("%s: any other key is refused", (kind) => {
    const codes = formIssues(textWith(kind, "zzz", "1 t")).map(({ code }) => code);
    expect(codes).toContain("unknown-key");
  });
});

describe("what a block cannot do without:", () => {
  const required = kinds.flatMap((kind) => (REQUIRED[kind] ?? []).map((key) => [kind, key]));

  test.each(required as [BlockKind, string][])("%s misses %s", (kind, key) => {
    expect(misses(textWithout(kind, key), key)).toBe(true);
  });

  test("the manual says the same", () => {
    const inBlocks = kinds.filter((kind) => kind !== "header" && kind !== "calendar");
    for (const kind of inBlocks) {
      const said = Object.entries(MEANINGS[kind]).filter(([, words]) => /; required$/.test(words));
      expect(said.map(([key]) => key).sort()).toEqual([...(REQUIRED[kind] ?? [])].sort());
    }
  });
});
