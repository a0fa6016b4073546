import { expect, test } from "vitest";
import type { Issue } from "../core/index.ts";
import { readYaml } from "./read-yaml.ts";

const issuesIn = (text: string) => readYaml("a.yaml", text).issues;
const codes = (text: string) => issuesIn(text).map((one) => one.code);

/** The very characters an issue puts its carets under. */
function marked(text: string, issue: Issue | undefined): string {
  const line = [...(text.split(/\r?\n/)[(issue?.at.line ?? 0) - 1] ?? "")];
  const from = (issue?.at.column ?? 0) - 1;
  return line.slice(from, from + (issue?.at.length ?? 0)).join("");
}

test.each([
  ["where: {кварц: &q 5 t}", "anchor", "&q"],
  ["where: &all\n  a: 5 t", "anchor", "&all"],
  ["where: &all\n", "anchor", "&all"],
  ["where: {a: *q, b: 1}", "alias", "*q"],
  ["where: {a: !!str 5 t}", "tag", "!!str"],
  ["where: {a: !<tag:x.org,2026:y> 5}", "tag", "!<tag:x.org,2026:y>"],
  ["where: !!map {a: 5 t}", "tag", "!!map"],
  ["where: !own\n  a: 5 t", "tag", "!own"],
  ["where: {<<: {a: 1}}", "merge", "<<"],
  ["🜨: 1\nwhere:\n  <<: {a: 1}", "merge", "<<"],
])("%s: YAML's own decoration is refused where it stands", (text, kind, given) => {
  const [first, ...more] = issuesIn(text);
  expect(first).toMatchObject({ code: "yaml-alias", facts: { kind, given } });
  expect(marked(text, first)).toBe(given);
  expect(more).toEqual([]);
});

test("a quoted << is a key like any other", () => {
  expect(codes('where: {"<<": 1}')).toEqual([]);
});

test.each(["a: 1\n---\nb: 2\n", "a: 1\n...\nb: 2\n"])(
  "%j: a second document is not left out in silence",
  (text) => {
    const [first] = issuesIn(text);
    expect(first?.code).toBe("yaml-syntax");
    expect(first?.facts.said).toContain("one document");
    expect(first?.at.line).toBe(2 + Number(text.includes("...")));
  },
);

test.each([
  ["flow maps", `a: ${"{b: ".repeat(33)}1${"}".repeat(33)}`],
  ["lists", `a: ${"[".repeat(33)}1${"]".repeat(33)}`],
  ["brackets without end", `a: ${"[".repeat(100_000)}`],
  ["dashes", `a:\n  ${"- ".repeat(3000)}1`],
  ["question marks", `${"? ".repeat(5000)}x`],
  ["indents", Array.from({ length: 300 }, (_, i) => `${" ".repeat(i)}a:`).join("\n")],
])("%s nested too deep are refused", (_, text) => {
  const issues = issuesIn(text);
  expect(issues).toHaveLength(1);
  expect(issues[0]).toMatchObject({ code: "file-refused", facts: { reason: "too-deep" } });
});

test("half-open intervals in prose are no nesting", () => {
  const lines = Array.from({ length: 100 }, (_, i) => `  n${i}: {note: "years [2018, 2026)"}`);
  expect(codes(`where:\n${lines.join("\n")}\n`)).toEqual([]);
});

test("thirty-one levels are read", () => {
  expect(codes(`${"{b: ".repeat(31)}1${"}".repeat(31)}`)).toEqual([]);
});

test("an empty file, a file of comments and a lone mark hold nothing and say nothing", () => {
  for (const text of ["", "\n", "# only a comment\n", "---\n", "\uFEFF"]) {
    expect(readYaml("a.yaml", text)).toEqual({ root: undefined, issues: [] });
  }
});

test("text stays text: no number, no truth value, no date, no octal", () => {
  const { root } = readYaml("a.yaml", "a: [0.50, No, 2026-01-01, 010, 1e3, ~, null, .nan]");
  const list = root?.entries[0]?.value;
  const texts =
    list?.kind === "list" ? list.items.map((item) => item.kind === "text" && item.text) : [];
  expect(texts).toEqual(["0.50", "No", "2026-01-01", "010", "1e3", "~", "null", ".nan"]);
});

test("a key twice is said at the second, with the place of the first", () => {
  const [first] = issuesIn("a: 1\nбі: 2\nбі: 3\n");
  expect(first).toMatchObject({ code: "key-twice", at: { line: 3, column: 1, length: 2 } });
  expect(first?.also).toMatchObject([{ line: 2, column: 1 }]);
});

test("a comma that cuts a figure in two is shown under the whole of it", () => {
  const text = "takes: {кварц: 0,88, silicon: 1}";
  const [first] = issuesIn(text);
  expect(first).toMatchObject({ code: "comma-in-figure", facts: { mend: "0.88" } });
  expect(marked(text, first)).toBe("0,88");
});

test("lists and maps as keys are refused at their place", () => {
  for (const text of ["a: {[b, c]: 1}", "? {b: c}\n: 1"]) {
    const [first] = issuesIn(text);
    expect(first).toMatchObject({ code: "wrong-shape", facts: { needed: "text" } });
  }
});
