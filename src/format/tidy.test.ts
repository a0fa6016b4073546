import { describe, expect, test } from "vitest";
import { tidyFile } from "./tidy.ts";

const tidy = (text: string, path = "tizbek.yaml") => tidyFile({ path, text }).text;

const CASES: readonly (readonly [what: string, before: string, after: string])[] = [
  ["two blanks a level", "a:\n     b:\n        c: 1\n", "a:\n  b:\n    c: 1\n"],
  [
    "lists stand inside their key",
    "a:\n- b\n-   c: 1\n    d: 2\n",
    "a:\n  - b\n  - c: 1\n    d: 2\n",
  ],
  ["blanks at the end of a line go", "a:  \n  b: 1 \t\n", "a:\n  b: 1\n"],
  ["a last line ends, and no empty line follows it", "a: 1\n\n\n", "a: 1\n"],
  ["a last line without an end gets one", "a: 1", "a: 1\n"],
  ["one empty line at most", "\n\na: 1\n\n\n\nb: 2\n", "a: 1\n\nb: 2\n"],
  ["line ends are one kind", "a: 1\r\nb: 2\r\n", "a: 1\nb: 2\n"],
  ["one blank after a colon", "a:    1\nb :  2\n", "a: 1\nb: 2\n"],
  ["brackets hold what they hold tight", "a: { b: 1 ,c:   [ x,y ] }\n", "a: {b: 1, c: [x, y]}\n"],
  ["a colon behind quotes gets its blank", 'a: {"b":1}\n', 'a: {"b": 1}\n'],
  [
    "a line inside brackets stands behind the bracket",
    "a:\n  {b: 1,\n  c: 2}\n",
    "a:\n  {b: 1,\n   c: 2}\n",
  ],
  [
    "a bracket that ends its line",
    "a: {\n b: 1,\n c: [\n 2\n ]\n }\n",
    "a: {\n    b: 1,\n    c: [\n      2\n    ]\n  }\n",
  ],
  [
    "a comment behind a line is parted by a blank",
    "a: 1     # why\nb:   # what\n   c: 2\n",
    "a: 1 # why\nb: # what\n  c: 2\n",
  ],
  [
    "a comment stands where its block does",
    "a:\n    # of b\n    b: 1\n    # of a\n# of c\nc: 2\n# end\n",
    "a:\n  # of b\n  b: 1\n  # of a\n# of c\nc: 2\n# end\n",
  ],
  ["a comment keeps its own blanks", "#   a  table   of\na: 1\n", "#   a  table   of\na: 1\n"],
  ["a comment inside brackets", "a: {  # why\n  b: 1}\n", "a: { # why\n    b: 1}\n"],
  [
    "a folded text keeps its shape",
    "a:\n    b: >-\n        one\n          two\n\n        three\nc: 1\n",
    "a:\n  b: >-\n    one\n      two\n\n    three\nc: 1\n",
  ],
  [
    "a text keeps the empty lines it asks for",
    "a: |+\n    x\n\n\nb: 1\n",
    "a: |+\n  x\n\n\nb: 1\n",
  ],
  ["a text keeps the indent it says", "a:\n   b: |2\n       x\n", "a:\n  b: |2\n      x\n"],
  ["blanks inside a text stay", "a: |\n   x  \n\n", "a: |\n  x  \n"],
  [
    "a scalar over several lines",
    "a: one\n       two\n\n       three\n",
    "a: one\n  two\n\n  three\n",
  ],
  ["an escaped blank at the end of a line is text", 'a: "b\\ \n      c"\n', 'a: "b\\ \n  c"\n'],
  ["quotes stay", "a: '1'\nb: \"2\"\n", "a: '1'\nb: \"2\"\n"],
  ["the document's marks stay", "---\na: 1\n...\n# end\n", "---\na: 1\n...\n# end\n"],
  ["only comments", "   # nothing yet\n", "# nothing yet\n"],
  ["nothing at all", "\n\n", ""],
];

describe("the tidy form of a YAML text:", () => {
  test.each(CASES)("%s", (_, before, after) => expect(tidy(before)).toBe(after));

  test.each(CASES)("%s: a tidy text is its own tidy form", (_, _before, after) =>
    expect(tidy(after)).toBe(after),
  );
});

describe("figures", () => {
  test.each([
    [
      "where:\n  a: 5   t  (4..6)   measured   @   LOG   row  3\n",
      "where:\n  a: 5 t (4..6) measured @ LOG row  3\n",
    ],
    ["enters: {ore: at  most  5 t/yr}\n", "enters: {ore: at most 5 t/yr}\n"],
    [
      "streams:\n  a: {mass: 2  kg, note: two  blanks}\n",
      "streams:\n  a: {mass: 2 kg, note: two  blanks}\n",
    ],
    [
      "processes:\n  p:\n    makes: 1  t a\n    takes: {b: {value: 2  t, place: p.  3}}\n",
      "processes:\n  p:\n    makes: 1 t a\n    takes: {b: {value: 2 t, place: p.  3}}\n",
    ],
    [
      "scenarios:\n  s:\n    note: as  it  is\n    where: {a: {2018: 1  t, also: [2  t @ LOG a  b]}}\n",
      "scenarios:\n  s:\n    note: as  it  is\n    where: {a: {2018: 1 t, also: [2 t @ LOG a  b]}}\n",
    ],
    [
      "sites:\n  s:\n    power: {contracted: unpublished   @ LOG}\n",
      "sites:\n  s:\n    power: {contracted: unpublished @ LOG}\n",
    ],
    ["where: {a: unpublished looked  in LOG}\n", "where: {a: unpublished looked  in LOG}\n"],
    [
      "statements:\n  s:\n    quote: two  blanks\n    promises: {p: {nameplate: 1  GW/yr  wafers}}\n",
      "statements:\n  s:\n    quote: two  blanks\n    promises: {p: {nameplate: 1 GW/yr wafers}}\n",
    ],
    ['where: {a: "1  t"}\n', 'where: {a: "1  t"}\n'],
  ])("have one blank between their parts, words keep theirs: %j", (before, after) =>
    expect(tidy(before)).toBe(after),
  );
});

describe("a table of figures", () => {
  test("loses blanks round its figures, empty rows and unlike line ends; words and quotes stay", () => {
    const before = 'figure, value,note\r\n where.a ,"1  t", so  so \n,,\nwhere.b, 2   t,\n\n';
    const after = 'figure,value,note\r\nwhere.a,"1  t", so  so \r\nwhere.b,2 t,\r\n';
    expect(tidy(before, "figures.csv")).toBe(after);
    expect(tidy(after, "figures.csv")).toBe(after);
  });

  test("is tidied by its columns, whatever its addresses are called", () => {
    expect(tidy("figure,value\nimports.ore,  5   t\n", "figures.csv")).toBe(
      "figure,value\nimports.ore,5 t\n",
    );
  });
});

describe("what cannot be read has no tidy form, and is said:", () => {
  test.each([
    ["tizbek.yaml", "a: [1\n", "yaml-syntax"],
    ["tizbek.yaml", "a: &x 1\n", "yaml-alias"],
    ["tizbek.yaml", "a: {b: 0,88}\n", "comma-in-figure"],
    ["tizbek.yaml", "a: 1\na: 2\n", "key-twice"],
    ["tizbek.yaml", "- a\n", "wrong-shape"],
    ["figures.csv", 'figure,value\n"where.a,1\n', "figure-syntax"],
  ])("%s %j: %s", (path, text, code) => {
    const read = tidyFile({ path, text });
    expect(read.text).toBeUndefined();
    expect(read.issues.map((issue) => issue.code)).toContain(code);
  });
});

test("a way of writing whose meaning would be lost stays as it is", () => {
  const nameless = "a:\n-   : b\n";
  expect(tidy(nameless)).toBe(nameless);
});
