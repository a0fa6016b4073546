import { expect, test } from "vitest";
import { codesOf, issuesOf, marked, planOf } from "../../test/workspaces.ts";

/** Code, the characters under the carets, and what is said of them. */
const said = (text: string) =>
  issuesOf(text).map((one) => [one.code, marked(text, one), one.facts.problem ?? one.facts.given]);

const figureOf = (text: string, name = "a") => planOf(text).base.where.get(name);

test.each([
  [
    "where: {a: {name: {kk: қазақша}, value: 5 kgg, evidence: assumed}}\n",
    ["unknown-unit", "kgg", "kgg"],
  ],
  ['where: {a: {note: "қаз🜨", value: "5 kgg assumed"}}\n', ["unknown-unit", "kgg", "kgg"]],
  ["where:\n  a:\n    value: 5 kgg\n    evidence: assumed\n", ["unknown-unit", "kgg", "kgg"]],
  ["where:\n  a: '5 t assumd'\n", ["figure-syntax", "assumd", "evidence"]],
  ["where: {a: 5 t (4..) assumed}\n", ["figure-syntax", "(4..)", "range"]],
  ["where: {a: 5 t @HAND}\n", ["figure-syntax", "@", "source"]],
  ["where: {a: 5 t @}\n", ["figure-syntax", "@", "source"]],
  ['where: {a: "0,88 assumed"}\n', ["comma-in-figure", "0,88", "0,88"]],
  ["where: {a: 5 t + }\n", ["formula-syntax", " ", "unfinished"]],
  ["where: {a: (5 t assumed}\n", ["formula-syntax", "(", "unclosed"]],
  ["enters: {x: at most 5 tt assumed} # кварц\n", ["unknown-unit", "tt", "tt"]],
  ["enters: {x: {value: at most 5 tt, evidence: assumed}}\n", ["unknown-unit", "tt", "tt"]],
  ["streams: {a: {unit: t, mixes: {b: up to 5 tt/yr assumed}}}\n", ["unknown-unit", "tt", "tt"]],
  ["where: {a: unpublished assumed 0.9}\n", ["figure-syntax", "assumed 0.9", "unpublished"]],
  ["where: {a: {value: 5 t, low: 4 t, evidence: assumed}}\n", ["figure-syntax", "4 t", "range"]],
  ["where: {a: {value: 5 t, high: 6, evidence: assumed}}\n", ["figure-syntax", "6", "range"]],
  ["where: {a: {value: 5 t, unpublished: looked in KP}}\n", ["figure-syntax", "value", "extra"]],
  [
    "where: {a: {unpublished: x, assume: unpublished}}\n",
    ["figure-syntax", "unpublished", "value"],
  ],
  ["where: {a: {value: 5 t, evidence: guessed}}\n", ["figure-syntax", "guessed", "evidence"]],
  ["where: {a: {2018: 5 t assumed, from 2020-01: 6 t assumed}}\n", ["date-syntax", "2018", "2018"]],
  ["where: {a: {2018: 5 t assumed, latr: 6 t assumed}}\n", ["date-syntax", "latr", "latr"]],
  ["where: {a: {from 2026-13: 5 t assumed}}\n", ["date-syntax", "from 2026-13", "2026-13"]],
])("%s the carets stand under the very characters", (text, expected) => {
  expect(said(text)[0]).toEqual(expected);
});

test("where characters cannot be told apart, the whole figure is shown", () => {
  const text = `where:
  a: "5 \\u006bgg assumed"
  b: >-
    5 kgg
    assumed
  c: 'it''s 5'
`;
  expect(issuesOf(text).map((one) => [one.code, marked(text, one)])).toEqual([
    ["unknown-unit", '"5 \\u006bgg assumed"'],
    ["unknown-unit", ">-"],
    ["formula-syntax", "'it''s 5'"],
  ]);
});

test("an unknown name in a bound is shown on the line of the bound", () => {
  const text = "where:\n  a:\n    value: 5\n    low: lo + 1\n    high: 6\n    evidence: assumed\n";
  expect(issuesOf(text).map((one) => [one.code, marked(text, one)])).toEqual([
    ["unknown-name", "lo + 1"],
  ]);
});

test("two first days that are one are refused, of a figure and of a standing", () => {
  const dated = "where: {a: {from 2026: 5 t assumed, from 2026-01-01: 6 t assumed}}\n";
  expect(said(dated)).toEqual([["key-twice", "from 2026-01-01", undefined]]);
  const standing = `streams: {a: {unit: t}}
processes: {p: {makes: 1 t a}}
plants: {x: {runs: p, standing: {from 2026-01: operating, from 2026-01-01: closed}}}
`;
  expect(said(standing)).toEqual([["key-twice", "from 2026-01-01", undefined]]);
});

test("what is assumed takes no source from its process, written in one line or in several", () => {
  const text = (figure: string) => `streams: {a: {unit: t}, b: {unit: t}}
processes: {p: {makes: 1 t a, takes: {b: ${figure}}, source: HAND table 4}}
enters: {b: as needed}
`;
  const taken = (figure: string) => planOf(text(figure)).base.processes.get("p")?.takes[0]?.figure;
  expect(taken("2 t assumed")).not.toHaveProperty("source");
  expect(taken("{value: 2 t, evidence: assumed}")).not.toHaveProperty("source");
  expect(taken("2 t measured")).toMatchObject({ source: { id: "HAND", place: "table 4" } });
  expect(taken("{value: 2 t, place: row 7}")).toMatchObject({
    source: { id: "HAND", place: "row 7" },
  });
});

test("a bare bound takes the unit of its value, below zero too, in both forms", () => {
  for (const figure of [
    "-5 kg (-6..-4) assumed",
    "{value: -5 kg, low: -6, high: -4, evidence: assumed}",
  ]) {
    expect(issuesOf(`where: {a: ${figure}}\n`)).toEqual([]);
  }
});

test("at most, up to and of stand in a long form too", () => {
  const { base } = planOf(`
streams: {a: {unit: t}, b: {unit: t, mixes: {c: {value: up to 3 t/yr, evidence: assumed}, d: rest}}, c: {unit: t}, d: {unit: t}, e: {unit: t}}
processes: {p: {makes: 1 t a, takes: {b: 2 t assumed}, gives: {e: {value: 10 % of b, source: HAND}}, loses: {dust: {value: 5 % of everything, source: HAND}}}}
enters: {c: as needed, d: {value: at most 9 t/yr, source: HAND}}
leaves: {e: as it comes}
`);
  expect(base.enters.get("d")?.amount.kind).toBe("atMost");
  expect(base.streams.get("b")?.mixes[0]?.share.kind).toBe("upTo");
  const { gives = [], loses = [] } = base.processes.get("p") ?? {};
  expect(gives[0]?.amount).toMatchObject({ kind: "of", feed: "b" });
  expect(loses[0]?.amount.kind).toBe("ofEverything");
});

test("blanks between the parts of a figure are one or many", () => {
  const loose = figureOf("where: {a: unpublished   assume   5 t}\n");
  expect(loose).toMatchObject({ kind: "unpublished", assume: { text: "5 t" } });
});

test("notes stay with a figure that is unpublished in the text of its value", () => {
  expect(
    figureOf("where: {a: {value: unpublished @ HAND, note: hidden, name: x}}\n"),
  ).toMatchObject({
    kind: "unpublished",
    note: { plain: "hidden" },
  });
});

test("a list, an empty map and nothing are no figure", () => {
  const of = (figure: string) => codesOf(issuesOf(`where: {a: ${figure}}\n`));
  expect(of("[1, 2]")).toEqual(["wrong-shape"]);
  expect(of("{}")).toEqual(["missing-key"]);
  expect(of("")).toEqual(["figure-syntax"]);
  expect(of("{value: [1]}")).toEqual(["wrong-shape"]);
});
