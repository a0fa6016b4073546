/** Texts made to hurt: each is answered within a second by issues at places, or handled; nothing is thrown. */
import { describe, expect, test, vi } from "vitest";
import { factProblems, type Issue } from "../src/core/index.ts";
import { readPlan } from "../src/format/index.ts";
import { checkPlan, judge } from "../src/verdict/index.ts";
import { codesOf, filesOf, shown } from "./workspaces.ts";

vi.setConfig({ testTimeout: 60_000 });

/** Answers a text as a check does: read, checked, judged; with the milliseconds of processor time it took. */
function answer(text: string) {
  const files = filesOf(text);
  const started = process.cpuUsage();
  const { plan, issues } = readPlan(files);
  const checked = plan === undefined ? [] : checkPlan(plan);
  if (plan !== undefined) judge(plan, { asOf: plan.base.asOf });
  const { user, system } = process.cpuUsage(started);
  const all = [...issues, ...checked];
  expectPlaces(files[0]?.text ?? "", all);
  return { issues: all, codes: codesOf(all), ms: (user + system) / 1000 };
}

function expectPlaces(text: string, issues: readonly Issue[]): void {
  const lengths = text.split(/\r?\n/).map((line) => line.length);
  for (const { at, code } of issues.slice(0, 200)) {
    const length = lengths[at.line - 1] ?? -1;
    expect(at.column, `${code} ${at.line}:${at.column}`).toBeLessThanOrEqual(length + 1);
    expect(at.column).toBeGreaterThan(0);
  }
  expect(issues.slice(0, 200).flatMap(factProblems)).toEqual([]);
}

const many = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join("");

/** A second, and as much again for the threads that tidy up beside: they count here too. */
const WITHIN = 2000;

describe("what costs nothing to write costs nothing to refuse", () => {
  test.each<[string, string, string]>([
    ["an alias bomb", `a: &a [x, x]\n${many(30, (i) => `b${i}: &b${i} [*a, *a]\n`)}`, "yaml-alias"],
    ["flow maps 2,000 deep", `where: ${"{a: ".repeat(2000)}1${"}".repeat(2000)}`, "file-refused"],
    ["100,000 open brackets", `where: ${"[".repeat(100_000)}`, "file-refused"],
    ["a thousand indents", many(1000, (i) => `${" ".repeat(i)}a:\n`), "file-refused"],
    ["dashes in dashes", `where:\n  ${"- ".repeat(5000)}x\n`, "file-refused"],
    ["complex keys in complex keys", `${"? ".repeat(5000)}x\n`, "file-refused"],
    ["two megabytes on one line", `note: ${"x".repeat(2_000_000)}\n`, "unknown-key"],
    [
      "a formula of half a million terms",
      `where: {x: ${"1 + ".repeat(500_000)}1}\n`,
      "formula-syntax",
    ],
    [
      "ten thousand brackets",
      `where: {x: '${"(".repeat(10_000)}1${")".repeat(10_000)}'}\n`,
      "formula-syntax",
    ],
    ["20,000 keys nobody knows", many(20_000, (i) => `n${i}: ${i}\n`), "unknown-key"],
    [
      "5,000 dates that are none",
      `plants: {p: {runs: q, standing: {${many(5000, (i) => `from 2026-99-${i}: operating, `)}}}}\n`,
      "date-syntax",
    ],
    [
      "storeys of names",
      `where:\n${many(10_000, (i) => `  m${100_000 + i}: m${100_001 + i} + 1\n`)}  m110000: 1 assumed\n`,
      "formula-syntax",
    ],
    ["2,000 scenarios", `scenarios:\n${many(2000, (i) => `  s${i}: {}\n`)}`, "file-refused"],
    [
      "unknown names by the thousand",
      `streams: {a: {unit: t}}\nprocesses:\n${many(3000, (i) => `  p${i}: {makes: 1 t s${i}, takes: {q${i}: 1 t}}\n`)}`,
      "unknown-name",
    ],
    [
      "powers of powers",
      "where: {x: 9^9^9^9^9 assumed, y: 2^1000000 assumed}\n",
      "number-out-of-range",
    ],
    ["1e999", "where: {x: 1e999 assumed}\n", "formula-syntax"],
    [
      "a number doubled two thousand times",
      `where:\n  n0: 1.5 assumed\n${many(400, (i) => `  n${i + 1}: n${i} * n${i}\n`)}`,
      "number-out-of-range",
    ],
  ])("%s", (_, text, code) => {
    const { codes, ms } = answer(text);
    expect(codes).toContain(code);
    expect(ms).toBeLessThan(WITHIN);
  });
});

describe("what is only large is worked out", () => {
  test.each<[string, string]>([
    ["10,000 names", `where:\n${many(10_000, (i) => `  n${i}: ${i} assumed\n`)}`],
    [
      "scenarios on scenarios, three times each",
      `scenarios:\n  s0: {}\n${many(40, (i) => `  s${i + 1}: {on: [s${i}, s${i}, s${i}]}\n`)}`,
    ],
    [
      "a mixture a thousand deep",
      `streams:\n  a0: {unit: t}\n${many(1000, (i) => `  a${i + 1}: {unit: t, mixes: {a${i}: rest}}\n`)}enters: {a0: as needed}\nleaves: {a1000: 1 t/yr}\n`,
    ],
    [
      "a chain of a thousand processes",
      `streams:\n${many(1001, (i) => `  a${i}: {unit: t}\n`)}processes:\n${many(1000, (i) => `  p${i}: {makes: 1 t a${i + 1}, takes: {a${i}: 1.001 t assumed}}\n`)}enters: {a0: as needed}\nleaves: {a1000: 1 t/yr}\n`,
    ],
  ])("%s", (_, text) => {
    const { issues, ms } = answer(text);
    expect(shown(issues)).toBe("");
    expect(ms).toBeLessThan(WITHIN);
  });
});

describe("what turns in a ring", () => {
  test.each<[string, string, string]>([
    ["names", "where: {a: b + 1, b: c, c: a}\n", "name-cycle"],
    ["a name of itself", "where: {a: a + 1}\n", "name-cycle"],
    ["scenarios", "scenarios: {a: {on: b}, b: {on: a}}\n", "name-cycle"],
    [
      "mixtures",
      "streams: {a: {unit: t, mixes: {b: rest}}, b: {unit: t, mixes: {a: rest}}}\nleaves: {a: 1 t/yr}\n",
      "name-cycle",
    ],
    [
      "a process that takes what it makes",
      "streams: {a: {unit: t}}\nprocesses: {p: {makes: 1 t a, takes: {a: 1 t assumed}}}\nleaves: {a: 1 t/yr}\n",
      "loop-never-empties",
    ],
    [
      "a variant of nothing",
      "streams: {a: {unit: t}}\nprocesses: {p/x: {makes: 1 t a}}\n",
      "unknown-name",
    ],
    [
      "a variant of a variant",
      "streams: {a: {unit: t}}\nprocesses: {p: {makes: 1 t a}, p/x/y: {}}\n",
      "id-syntax",
    ],
  ])("%s", (_, text, code) => {
    expect(answer(text).codes).toContain(code);
  });
});

describe("names that mean something to the machine mean nothing here", () => {
  const NAMES = [
    "constructor",
    "toString",
    "valueOf",
    "hasOwnProperty",
    "prototype",
    "isPrototypeOf",
  ];
  const lines = (line: (name: string, i: number) => string) => NAMES.map(line).join(", ");

  test("they name streams, processes, plants, sites, scopes, scenarios, promises and figures", () => {
    const text = `
where: {${lines((n) => `${n}: 1.5 assumed`)}}
streams: {raw: {unit: t}, ${lines((n) => `${n}: {unit: t}`)}}
processes: {${lines((n, i) => `${n}: {makes: 1 t ${n}, takes: {${NAMES[i + 1] ?? "raw"}: 1 t * ${n}}, where: {${n}: 2 assumed}}`)}}
plants: {${lines((n) => `${n}: {runs: ${n}}`)}}
sites: {${lines((n) => `${n}: {${n}: {contracted: 9 kt/yr assumed}}`)}}
scopes: {${lines((n) => `${n}: [${n}]`)}}
scenarios: {${lines((n) => `${n}: {processes: {${n}: {where: {${n}: 3 assumed}}}}`)}}
statements: {${lines((n) => `${n}: {quote: {en: x}, promises: {p-${n}: {nameplate: 1 t/yr ${n}, at: ${n}, scope: ${n}}}}`)}}
enters: {raw: as needed}
leaves: {constructor: 1 t/yr}
expect: {constructor: {enters: raw, is: 64 t, in: 2026}, toString: {enters: raw, is: 96 t, in: 2026, scenario: toString}}
`;
    expect(shown(answer(text).issues)).toBe("");
  });

  test.each(["__proto__", "__defineGetter__"])("%s is no name", (name) => {
    const text = `where: {${name}: 1 assumed}\nstreams: {${name}: {unit: t}}\nscopes: {${name}: [${name}]}\n`;
    expect(answer(text).codes).toEqual(["id-syntax", "id-syntax", "id-syntax"]);
    expect(({} as Record<string, unknown>).kind).toBeUndefined();
  });

  test("as keys, units, languages and words they are unknown", () => {
    const text = `
name: {constructor: x}
format: 1
as of: 2026-11-24
calendar: {from: 2026-01-01, to: 2027-01-01, toString: 1}
streams: {a: {unit: toString, constructor: 1, utility: valueOf}, b: {unit: t, mixes: {a: __proto__}}}
processes: {p: {makes: 1 constructor b, __proto__: 1}}
toString: 1
`;
    const { codes } = answer(text);
    expect(
      codes.filter(
        (code) => !["unknown-key", "unknown-unit", "formula-syntax", "unknown-name"].includes(code),
      ),
    ).toEqual([]);
    expect(codes.length).toBeGreaterThan(6);
  });
});

describe("ids that no formula or command could say", () => {
  test.each(["a.b", "a b", "", "@", "at most 5", "a/b", "кварц", "\u202ea", "a\u200b", "-a"])(
    "%j",
    (id) => {
      const { issues } = answer(`streams: {${JSON.stringify(id)}: {unit: t}}\n`);
      expect(issues.map(({ code }) => code)).toEqual(["id-syntax"]);
    },
  );

  test("words of the language may be names of streams", () => {
    const text = `
streams: {all: {unit: t}, rest: {unit: t}, value: {unit: t}, unpublished: {unit: t}, '2018': {unit: t}, everything: {unit: t}}
processes: {p: {makes: 1 t all, takes: {rest: 1 t assumed, value: 1 t assumed, '2018': 1 t assumed, unpublished: 1 t assumed}, gives: {everything: 1 % of value assumed}}}
enters: {rest: as needed, value: as needed, '2018': as needed, unpublished: as needed}
leaves: {all: 5 t/yr, everything: as it comes}
`;
    expect(shown(answer(text).issues)).toBe("");
  });
});

describe("shapes where they do not belong", () => {
  const SECTIONS = [
    "where",
    "streams",
    "processes",
    "plants",
    "sites",
    "enters",
    "leaves",
    "statements",
    "scopes",
    "scenarios",
    "comparables",
    "expect",
    "accounts",
    "traces",
  ];

  test.each(["x", "[x]", "[]", "[[]]"])("a section that is %s", (shape) => {
    const { codes } = answer(SECTIONS.map((section) => `${section}: ${shape}\n`).join(""));
    expect(codes).toEqual(SECTIONS.map(() => "wrong-shape"));
  });

  test.each(["[]", "x", "{}", "{x: {}}", "[{}]", "''", "{x: [y]}"])(
    "things that are %s are answered, each section by itself",
    (shape) => {
      for (const section of SECTIONS) answer(`${section}: {x: ${shape}}\n`);
    },
  );

  test("empty sections hold nothing and say nothing", () => {
    expect(answer(SECTIONS.map((section) => `${section}:\n`).join("")).issues).toEqual([]);
  });

  test.each([
    ["{from: 2026-01-01, to: 9999-01-01}", "date-syntax"],
    ["{from: 2026-01-01, to: 2026-01-01}", "date-syntax"],
    ["{from: 2026-02-30, to: 2027-01-01}", "date-syntax"],
    ["{from: 2026-01-01, to: 2027-01-01, step: day}", "unknown-key"],
    ["yes", "wrong-shape"],
    ["{}", "missing-key"],
  ])("a calendar %s", (calendar, code) => {
    expect(
      answer(`format: 1\nname: x\nas of: 2026-11-24\ncalendar: ${calendar}\n`).codes,
    ).toContain(code);
  });

  test.each([
    "",
    "# nothing\n",
    "\uFEFF",
    "---\n",
    "just words\n",
    "[1, 2]\n",
    "\u0000",
    "\ud800",
    "\t\t\t",
    "%YAML 9.9\n---\n",
    "a: b: c: d\n",
    "}\n",
    "'",
  ])("a file that is %j", (text) => {
    const { issues } = readPlan([{ path: "tizbek.yaml", text }]);
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.flatMap(factProblems)).toEqual([]);
  });
});
