import { describe, expect, test } from "vitest";
import { exampleFiles, planOf } from "../../test/workspaces.ts";
import type { WorkspaceFile } from "./read-plan.ts";
import { type NewFact, writeDue, writeFact } from "./write-programme.ts";

const files = exampleFiles("kazakhstan");
const { base } = planOf(files);
const measures = [...(base.programme?.measures.values() ?? [])];

/** Lines that came, and lines that went. */
function difference(before: readonly WorkspaceFile[], after: readonly WorkspaceFile[]) {
  return after.flatMap(({ path, text }) => {
    const was = before.find((file) => file.path === path)?.text.split("\n") ?? [];
    const is = text.split("\n");
    const from = is.findIndex((line, i) => line !== was[i]);
    if (from < 0 && is.length === was.length) return [];
    const tail = was
      .toReversed()
      .findIndex((line, i) => line !== is.at(-1 - i) || was.length - i <= from);
    return [
      ...was.slice(from, was.length - tail).map((line) => `- ${line.trim()}`),
      ...is.slice(from, is.length - tail).map((line) => `+ ${line.trim()}`),
    ];
  });
}

const NEW = { on: "2026-11-25", word: "under way", source: "KP" } as const;

describe("a fact put into the example", () => {
  test.each(measures.map(({ id }) => id))(
    "%s: one line changes or comes, and it is read back",
    (id) => {
      const after = writeFact(files, { ...NEW, measure: id, place: "p. 3, row: 2" });
      const changed = difference(files, after ?? []);
      expect(changed.filter((line) => line.startsWith("+"))).toHaveLength(1);
      expect(changed.filter((line) => line.startsWith("-")).length).toBeLessThanOrEqual(1);
      const before = measures.find((measure) => measure.id === id)?.facts ?? [];
      const facts = planOf(after ?? []).base.programme?.measures.get(id)?.facts;
      expect(facts?.map(({ written }) => written)).toEqual([
        ...before.map(({ written }) => written),
        "2026-11-25",
      ]);
      expect(facts?.at(-1)).toMatchObject({
        word: "under way",
        source: { id: "KP", place: "p. 3, row: 2" },
      });
    },
  );

  test("stands before the facts of later days", () => {
    const after = writeFact(files, { ...NEW, measure: "capsule-laid", on: "2025-12" });
    expect(difference(files, after ?? [])).toEqual(["+ 2025-12: under way @ KP"]);
    const text = after?.find(({ path }) => path.endsWith("measures.yaml"))?.text;
    expect(text).toContain("        2025-12: under way @ KP\n        2026-02:\n");
  });
});

const HEAD = "programme:\n  measures:\n";
const write = (lines: string, fact: Partial<NewFact> = {}, head = HEAD) => {
  const file = { path: "p.yaml", text: head + lines };
  const after = writeFact([file], { ...NEW, measure: "m", ...fact });
  return after?.[0]?.text.slice(head.length);
};

describe("a fact in other hands' texts", () => {
  test.each([
    [
      "in brackets",
      "    m: {due: 2026, from: s} # end\n",
      "    m: {due: 2026, facts: {2026-11-25: under way @ KP}, from: s} # end\n",
    ],
    [
      "empty brackets",
      "    m: {facts: {}, from: s}\n",
      "    m: {facts: {2026-11-25: under way @ KP}, from: s}\n",
    ],
    [
      "brackets over several lines",
      "    m:\n      facts: {\n        2025: begun @ KP, # first\n      }\n      from: s\n",
      "    m:\n      facts: {\n        2025: begun @ KP, # first\n        2026-11-25: under way @ KP,\n      }\n      from: s\n",
    ],
    [
      "a comment above what follows stays there",
      "    m:\n      due: 2026 # said\n      # who said it\n      from: s\n",
      "    m:\n      due: 2026 # said\n      facts: {2026-11-25: under way @ KP}\n      # who said it\n      from: s\n",
    ],
    [
      "lines of their own, the last of the measure",
      "    m:\n      from: s\n      facts:\n        2025:\n          fact: begun\n          source: KP\n\n    n:\n      from: s\n",
      "    m:\n      from: s\n      facts:\n        2025:\n          fact: begun\n          source: KP\n        2026-11-25: under way @ KP\n\n    n:\n      from: s\n",
    ],
    [
      "nothing below the key",
      "    m:\n      facts: # none yet\n      from: s\n",
      "    m:\n      facts: # none yet\n        2026-11-25: under way @ KP\n      from: s\n",
    ],
    [
      "no end to the last line",
      "    m:\n      from: s\n      facts:\n        2025: begun @ KP",
      "    m:\n      from: s\n      facts:\n        2025: begun @ KP\n        2026-11-25: under way @ KP",
    ],
    [
      "line ends of another system",
      "    m:\r\n      due: 2026\r\n      from: s\r\n",
      "    m:\r\n      due: 2026\r\n      facts: {2026-11-25: under way @ KP}\r\n      from: s\r\n",
    ],
  ])("%s", (_, before, after) => expect(write(before)).toBe(after));

  test("what is expected has its day, and words of any kind stand in quotes", () => {
    expect(
      write("    m: {from: s}\n", { word: "expected", by: "2027-03", place: "a, «б»: c # d" }),
    ).toBe('    m: {facts: {2026-11-25: "expected 2027-03 @ KP a, «б»: c # d"}, from: s}\n');
  });

  test("a measure nobody wrote has no room for one", () => {
    expect(write("    n: {from: s}\n")).toBeUndefined();
  });
});

describe("another date by which something is due", () => {
  test.each([
    [
      "    m:\n      due: 2026 # said\n      from: s\n",
      "2027-03",
      "    m:\n      due: 2027-03 # said\n      from: s\n",
    ],
    ['    m: {due: "2026", from: s}\n', "", '    m: {due: "no date given", from: s}\n'],
    ["    m: {from: s}\n", "2027", "    m: {due: 2027, from: s}\n"],
    [
      "    m:\n      owner: o\n      from: s\n",
      "2027",
      "    m:\n      owner: o\n      due: 2027\n      from: s\n",
    ],
  ])("%j by %j", (before, due, after) => {
    const file = { path: "p.yaml", text: HEAD + before };
    const written = writeDue([file], { part: "measures", id: "m", due });
    expect(written?.[0]?.text).toBe(HEAD + after);
  });

  test("of an indicator of the example: that place only", () => {
    const after = writeDue(files, { part: "indicators", id: "coverage", due: "2027-06" });
    expect(difference(files, after ?? [])).toEqual(["- due: 2026", "+ due: 2027-06"]);
  });
});
