import { Text } from "@codemirror/state";
import { describe, expect, test } from "vitest";
import { issue } from "../../core/index.ts";
import { readPlan, type WorkspaceFile } from "../../format/index.ts";
import { declaredIn, wordAt } from "./declared.ts";
import { carried } from "./editor.ts";
import { explanationPieces } from "./explanation.ts";
import { partsOf } from "./figure-marks.ts";
import { inOrder, nameProblem } from "./file-names.ts";
import { findInFiles, usagesOf } from "./find-text.ts";
import { depthBelow } from "./indent.ts";
import { SNIPPETS, snippetText } from "./snippets.ts";
import { openFile } from "./text-view.tsx";
import { mendedText } from "./use-text-steps.ts";

const file = (path: string, text = ""): WorkspaceFile => ({ path, text });

describe("the parts of a text", () => {
  const told = (text: string) =>
    partsOf(text).map(({ from, to, part }) => `${part}: ${text.slice(from, to).trim()}`);

  test("a figure in one line is value, unit, range, evidence, source and place", () => {
    expect(told("where:\n  lot: 2.7 t (2.5..2.9) measured @ LOG row 31")).toEqual([
      "section: where",
      "name: lot",
      "value: 2.7",
      "unit: t",
      "range: (2.5..2.9)",
      "evidence: measured",
      "source: LOG",
      "place: row 31",
    ]);
  });

  test("in the long form each part stands on its own line, and what is unpublished is told apart", () => {
    expect(
      told("where: {a: {value: 10 000.5 kWh/kg, source: LOG p. 3}, b: unpublished @ KP}"),
    ).toEqual([
      "section: where",
      "name: a",
      "key: value",
      "value: 10 000.5",
      "unit: kWh/kg",
      "key: source",
      "source: LOG",
      "place: p. 3",
      "name: b",
      "unpublished: unpublished",
      "source: KP",
    ]);
  });

  test("a formula stays whole, and prose has no parts", () => {
    expect(told("where: {a: 1 t * (SiO2/Si) compiled}\nscopes: {s: {note: 2 t of words}}")).toEqual(
      [
        "section: where",
        "name: a",
        "evidence: compiled",
        "section: scopes",
        "name: s",
        "key: note",
      ],
    );
  });
});

describe("names", () => {
  const files = [
    file(
      "a.yaml",
      "streams:\r\n  quartz: {unit: t}\r\nprocesses:\r\n  furnace/low:\r\n    where:\r\n      loss: 1 %\r\n",
    ),
    file(
      "b.yaml",
      "statements: {said: {promises: {first: {scope: not stated}}}}\n# quartz\nenters: {quartz: 1 t, off-quartz: 2 t}",
    ),
  ];

  test("every name the texts give is known with its place, also in a file Windows wrote", () => {
    expect(declaredIn(files).map(({ kind, id, within }) => [kind, id, within])).toEqual([
      ["stream", "quartz", undefined],
      ["process", "furnace", undefined],
      ["figure", "loss", "furnace/low"],
      ["statement", "said", undefined],
      ["promise", "first", undefined],
    ]);
    expect(declaredIn(files)[0]).toMatchObject({ file: "a.yaml", from: 11, to: 17 });
  });

  test("names stay known while the text below them is half written", () => {
    const half = [
      file("a.yaml", "streams:\n  quartz: {unit: t\n  metal\n  slag: {unit: t}\nplants:\n  one: {"),
    ];
    expect(declaredIn(half).map(({ id }) => id)).toEqual(["quartz", "slag", "one"]);
  });

  test("a name is found where it is used, whole and outside comments", () => {
    expect(usagesOf(files, "quartz").map(({ file: at, line }) => `${at}:${line}`)).toEqual([
      "a.yaml:2",
      "b.yaml:3",
    ]);
    expect(wordAt("takes: {off-gas: 2 t}", 10)).toEqual({ word: "off-gas", from: 8, to: 15 });
    expect(wordAt("a:  2", 3)).toBeUndefined();
  });

  test("search goes over all files, whatever the case, and е finds ё", () => {
    const found = findInFiles([file("a", "Ёлка\nel"), file("b", "МЕЛ, елка")], "елка");
    expect(found.map(({ file: at, line, from }) => [at, line, from])).toEqual([
      ["a", 1, 0],
      ["b", 1, 5],
    ]);
    expect(findInFiles([file("a", "x")], "  ")).toEqual([]);
  });
});

describe("files", () => {
  const files = [file("z.yaml"), file("chains/a.yaml"), file("tizbek.yaml")];

  test("the head of the plan stands first, folders last, and opens where the address names none", () => {
    expect(inOrder(files).map(({ path }) => path)).toEqual([
      "tizbek.yaml",
      "z.yaml",
      "chains/a.yaml",
    ]);
    expect(openFile({ files, address: {} })).toBe("tizbek.yaml");
    expect(openFile({ files, address: { file: "z.yaml" } })).toBe("z.yaml");
    expect(openFile({ files, address: { file: "gone.yaml" } })).toBe("tizbek.yaml");
  });

  test("a name must be one the program reads, and stay inside the folder", () => {
    expect(nameProblem("chains/галлий-2.yaml", files)).toBeUndefined();
    for (const name of ["a.yml", "../a.yaml", "/a.yaml", ".a.yaml", "a b.yaml", "a/.yaml", ""])
      expect(nameProblem(name, files), name).toBe("form");
    expect(nameProblem("figures.csv", files)).toBe("form");
    expect(nameProblem("figures.csv", files, "table.csv")).toBeUndefined();
    expect(nameProblem("Z.yaml", files)).toBe("taken");
    expect(nameProblem("Z.yaml", files, "z.yaml")).toBeUndefined();
    expect(nameProblem("a/b/c/d/e/f.yaml", files)).toBe("deep");
    expect(nameProblem("b.yaml", files, "tizbek.yaml")).toBe("header");
  });
});

describe("writing", () => {
  test("what the page changed meanwhile is carried over what was typed and not yet written", () => {
    const [was, typed, page] = ["a: 1\nb: 2\n", "a: 1\nb: 2 t\n", "a: 10\nb: 2\n"];
    const merged = carried(was, typed, page).apply(Text.of(typed.split("\n")));
    expect(merged.toString()).toBe("a: 10\nb: 2 t\n");
  });

  test("a mend is put in at its place and nowhere else, and not where the characters have changed", () => {
    const at = { file: "a", line: 2, column: 5, length: 2 };
    const one = issue("unknown-unit", at, { given: "tn", likely: "t" });
    expect(mendedText("x\r\na: 🜨tn\r\n", { ...one, at: { ...at, column: 5 } })).toBe(
      "x\r\na: 🜨t\r\n",
    );
    expect(mendedText("x\na: kg\n", one)).toBe("x\na: kg\n");
  });

  test("a new line begins deeper behind a bare key, and level otherwise", () => {
    expect(depthBelow("  takes:")).toBe(4);
    expect(depthBelow("  takes: # of one lot")).toBe(4);
    expect(depthBelow("    quartz: 2 t")).toBe(4);
    expect(depthBelow("      - 2 t")).toBe(8);
  });

  test.each(Object.entries(SNIPPETS))(
    "a new %s goes behind its section and reads",
    (name, { section }) => {
      const text = `format: 1\n${section}:\n  old: {unit: t}\n\n# of the streams\nwhere: {a: 1 t assumed}\n`;
      const { offset, before, template } = snippetText(name as keyof typeof SNIPPETS, text);
      const put = template.replaceAll(/#\{\d+:([^}]*)\}/g, "$1");
      const whole = text.slice(0, offset) + before + put + text.slice(offset);
      expect(whole).toContain(`  old: {unit: t}\n  new-`);
      expect(whole).toContain("\n\n# of the streams");
      expect(readPlan([file("tizbek.yaml", whole)]).issues.map(({ code }) => code)).not.toContain(
        "yaml-syntax",
      );
    },
  );

  test("a new thing whose section is not there brings its heading", () => {
    expect(snippetText("stream", "a: 1").before).toBe("\n\nstreams:\n");
    expect(snippetText("stream", "").before).toBe("streams:\n");
    expect(snippetText("stream", "streams: {a: {unit: t}}\n").before).toBe("\nstreams:\n");
  });
});

test("the page of a message keeps its words and its examples, without the heading shown elsewhere", () => {
  const page =
    "# `unknown-unit`\n\n*error* · kk: …\n\nA unit follows `its` number.\n\n## Raised by\n\n```yaml\na: 1\n```\n";
  expect(explanationPieces(page)).toEqual([
    { kind: "words", text: "A unit follows its number.", at: 2 },
    { kind: "head", text: "Raised by", at: 3 },
    { kind: "code", text: "a: 1", at: 4 },
  ]);
});
