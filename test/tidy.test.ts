/** The tidy form of a text says what the text said, whatever it looked like. */
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { readPlan, tidyFile, type WorkspaceFile } from "../src/format/index.ts";
import { exampleFiles, exampleNames } from "./workspaces.ts";

// Thousands of texts, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const tidy = (file: WorkspaceFile): WorkspaceFile => {
  const { text, issues } = tidyFile(file);
  expect(issues).toEqual([]);
  return { ...file, text: text ?? "" };
};

/** A plan without the places of its lines. */
function meaningOf(files: readonly WorkspaceFile[]): string {
  const { plan } = readPlan(files);
  expect(plan).toBeDefined();
  return JSON.stringify({ base: plan?.base, scenarios: plan?.scenarios }, (_, value: unknown) => {
    if (value instanceof Map) return [...value];
    const isPlace = typeof value === "object" && value !== null && "column" in value;
    return isPlace ? undefined : value;
  });
}

/** The same text as a hasty hand would leave it: wider indents, blanks after keys and lines, other line ends. */
function untidy(text: string, { wider, blanks, ends }: Hand): string {
  let prose = Number.POSITIVE_INFINITY;
  const loose = text.split("\n").map((line, i) => {
    const indent = line.search(/\S|$/);
    if (line !== "" && indent <= prose) prose = Number.POSITIVE_INFINITY;
    const item = `-${" ".repeat(2 * wider - 1)}`;
    const wide = " ".repeat(indent * wider) + line.slice(indent).replace(/^- /, item);
    if (prose < Number.POSITIVE_INFINITY || line === "") return wide;
    if (/[|>]-?$/.test(line)) prose = indent;
    const key = /^( *(?:- +)?[\w /-]+:) /.exec(wide)?.[1] ?? "";
    return key + " ".repeat(key === "" ? 0 : blanks) + wide.slice(key.length) + " ".repeat(i % 3);
  });
  return loose.join(ends);
}

interface Hand {
  readonly wider: number;
  readonly blanks: number;
  readonly ends: string;
}

const hand = fc.record({
  wider: fc.constantFrom(1, 2, 3),
  blanks: fc.constantFrom(1, 3, 5),
  ends: fc.constantFrom("\n", "\r\n"),
});

describe.each(exampleNames)("%s", (name) => {
  const files = exampleFiles(name);

  test("is tidy", () => {
    for (const file of files) expect(tidy(file).text).toBe(file.text);
  });

  test("left by a hasty hand comes back to what it was, and means the same meanwhile", () => {
    const meant = meaningOf(files);
    fc.assert(
      fc.property(hand, (how) => {
        const loose = files.map((file) => ({ ...file, text: untidy(file.text, how) }));
        expect(meaningOf(loose) === meant).toBe(true);
        expect(loose.map(tidy)).toEqual(files);
      }),
      { numRuns: 4, seed: 2030 },
    );
  });
});

/** What YAML is made of, put together by chance: most of it cannot be read, the rest is stranger than any plan. */
const bits = [
  ..."{}[],",
  ...["a: ", "b:\n", "c", "- ", "-   ", "e f\n   g", "қ", "\u00a0", "1  t", "where:\n", ": "],
  ...["\n", "\n  ", "\n    ", "\n\n", "\r\n", "  ", " \t", ", ", " ,", "---\n", "...\n", "? "],
  ...[" # x\n", "# y\n", "   # z\n", '"q"', "'s'", '"q\n   r"', "'s\n\n  t '", '"w\\\n  v"'],
  ...[" | \n", " |\n   x\n     y\n\n", " >-\n    f\n    g\n", " |2\n     x\n", " |+\n  x\n\n\n"],
  ...['"u\\ \n v"', "key: val\n", "  k2: {a: 1,\n b: 2}\n", "  deep:\n      er: 1\n"],
];

const commentsOf = (text: string): readonly string[] => text.match(/# [xyz]/g) ?? [];

/** How many blanks part the words of a text: of a figure they say nothing, and the other tests hold the rest. */
const read = (text: string): string =>
  JSON.stringify(parse(text, { schema: "failsafe", uniqueKeys: false })).replace(/[ \t]+/g, " ");

test("any text that can be read says the same in its tidy form, comments too, and is then tidy", () => {
  let readable = 0;
  const text = fc.array(fc.constantFrom(...bits), { maxLength: 22, size: "max" });
  fc.assert(
    fc.property(
      text.map((all) => all.join("")),
      (before) => {
        const { text: after } = tidyFile({ path: "tizbek.yaml", text: before });
        if (after === undefined) return;
        readable += 1;
        expect(tidyFile({ path: "tizbek.yaml", text: after }).text).toBe(after);
        expect(read(after)).toBe(read(before));
        expect(commentsOf(after)).toEqual(commentsOf(before));
      },
    ),
    { numRuns: 5000, seed: 2030 },
  );
  expect(readable).toBeGreaterThan(200);
});
