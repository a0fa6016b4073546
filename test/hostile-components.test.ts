/** What streams are made of, written to hurt: one clear answer each, at its place, soon. */
import { describe, expect, test, vi } from "vitest";
import { factProblems } from "../src/core/index.ts";
import { readPlan } from "../src/format/index.ts";
import { checkPlan, judge } from "../src/verdict/index.ts";
import { codesOf, filesOf, shown } from "./workspaces.ts";

vi.setConfig({ testTimeout: 60_000 });

/** Read, checked and judged; with the milliseconds of processor time it took. */
function answer(text: string) {
  const started = process.cpuUsage();
  const { plan, issues } = readPlan(filesOf(text));
  const all = [...issues, ...(plan === undefined ? [] : checkPlan(plan))];
  if (plan !== undefined) judge(plan, { asOf: plan.base.asOf });
  const { user, system } = process.cpuUsage(started);
  expect(all.flatMap(factProblems)).toEqual([]);
  return { issues: all, codes: codesOf(all), ms: (user + system) / 1000 };
}

const many = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join("");

/** A second, and as much again for the threads that tidy up beside: they count here too. */
const WITHIN = 2000;

const parting = (gives: string, more = "") => `
accounts: {metal, gangue}
traces: {B}
streams: {ore: {unit: t, of: {metal: 5 % assumed, gangue: rest}}, froth: {unit: t}}
processes: {flotation: {treats: ore, gives: ${gives}, loses: {tailings: rest}${more}}}
enters: {ore: 1000 t/yr assumed}
leaves: {froth: as it comes}
`;
const RIGHT = "{froth: {metal: 70 % assumed, gangue: 10 % assumed}}";

describe("nonsense where components are told has one answer", () => {
  test("the text itself says nothing", () => {
    expect(shown(answer(parting(RIGHT)).issues)).toBe("");
  });

  test.each<[string, string]>([
    ["{froth: {}}", "figure-syntax"],
    ["{froth: []}", "wrong-shape"],
    ["{froth: {metal: }}", "figure-syntax"],
    ["{froth: {metal: {}}}", "wrong-shape"],
    ["{froth: {metal: []}}", "wrong-shape"],
    ["{froth: {metal: {gangue: 70 % assumed}}}", "wrong-shape"],
    ["{froth: {metal: rest}}", "wrong-shape"],
    ["{froth: {metal: most}}", "unknown-name"],
    ["{froth: {metal: 70 assumed}}", "number-out-of-range"],
    ["{froth: {metal: 1e-400 % assumed, gangue: 1e400 % assumed}}", "formula-syntax"],
    ["{froth: {metal: -0.1 % assumed}}", "number-out-of-range"],
    ["{froth: {metal: 60 % (50..110) assumed}}", "number-out-of-range"],
    ["{froth: {metal: 5 t assumed}}", "unit-mismatch"],
    ["{froth: {Metal: 70 % assumed}}", "component-uncounted"],
    ["{froth: {ore: 70 % assumed}}", "component-uncounted"],
    ["{froth: {everything: 70 % assumed}}", "component-uncounted"],
    ["{froth: {B: 70 % assumed}}", "missing-key"],
    ["{froth: {amount: {metal: 1 t assumed}}}", "wrong-shape"],
    ["{froth: {amount: 5 % of everything assumed, B: 70 % assumed}}", "formula-syntax"],
  ])("gives: %s", (gives, code) => {
    expect([...new Set(answer(parting(gives)).codes)]).toEqual([code]);
  });

  test.each<[string, string]>([
    ["adds: {}", ""],
    ["adds: B", "wrong-shape"],
    ["adds: [B]", "wrong-shape"],
    ["adds: {B: {}}", "wrong-shape"],
    ["adds: {B: all}", "wrong-shape"],
    ["adds: {B: 3}", "source-missing"],
    ["adds: {B: 3 assumed}", "unit-mismatch"],
    ["adds: {B: 3 ppb assumed}", "percentage-of-what"],
    ["adds: {B: -1 g assumed}", "negative-amount"],
    ["adds: {metal: 1 g assumed}", "component-uncounted"],
    ["traces: as water", "unknown-key"],
    ["traces: [as mass]", "wrong-shape"],
    ["traces: {B: as mass}", "wrong-shape"],
  ])("%s", (line, code) => {
    const { codes } = answer(parting(RIGHT, `, ${line}`));
    expect([...new Set(codes)]).toEqual(code === "" ? [] : [code]);
  });

  test.each<[string, string]>([
    ["spec: {}", ""],
    ["spec: 3 ppb", "wrong-shape"],
    ["spec: {B: 3 ppb}", "unknown-key"],
    ["spec: {B: at most }", "unknown-key"],
    ["spec: {B: at most so much}", "formula-syntax"],
    ["spec: {B: at most 3 t assumed}", "unit-mismatch"],
    ["spec: {Fe: at most 3 ppm assumed}", "component-uncounted"],
    ["of: {metal: 5 t assumed, gangue: rest}", "unit-mismatch"],
  ])("%s", (line, code) => {
    const text = parting(RIGHT).replace("froth: {unit: t}", `froth: {unit: t, ${line}}`);
    const { codes } = answer(text);
    expect(codes.filter((one) => one !== "key-component")).toEqual(code === "" ? [] : [code]);
  });

  test.each<[string, string]>([
    ["accounts: {metal: 1 t}", "wrong-shape"],
    ["accounts: {metal: {unit: t}}", "unknown-key"],
    ["accounts: {металл}", "id-syntax"],
    ["accounts: {amount, metal}", "id-syntax"],
    ["accounts: {value}", "id-syntax"],
    ["accounts: {'2026'}", "id-syntax"],
    ["accounts: {B}\ntraces: {B}", "defined-twice"],
    ["acounts: {B}", "unknown-key"],
  ])("%j", (text, code) => {
    expect(answer(`${text}\n`).codes).toEqual([code]);
  });

  test("a section that could not be read is not missed by those who name its components", () => {
    expect(
      answer(parting(RIGHT).replace("accounts: {metal, gangue}", "accounts: [metal]")).codes,
    ).toEqual(["wrong-shape"]);
    expect(answer(parting(RIGHT).replace("accounts:", "acounts:")).codes).toEqual(["unknown-key"]);
  });
});

describe("names that mean something to the machine are components like any other", () => {
  test("constructor, toString and valueOf are balanced", () => {
    const text = `
accounts: {constructor, toString, valueOf}
streams: {ore: {unit: t, of: {constructor: 5 % assumed, toString: 10 % assumed, valueOf: rest}}, froth: {unit: t}}
processes: {p: {treats: ore, gives: {froth: {constructor: 50 % assumed, toString: 20 % assumed}}, loses: {tailings: rest}}}
enters: {ore: 1000 t assumed}
leaves: {froth: as it comes}
expect: {a: {grade: froth, of: constructor, is: 25 / 45, in: 2026}, b: {holds: froth, of: toString, is: 20 t / 3 * 365 / 365.3333333333333, in: 2026, within: 1 %}}
`;
    expect(shown(answer(text).issues)).toBe("");
  });
});

describe("what is only large is answered soon", () => {
  test("2,000 components nobody counts", () => {
    const text = parting(`{froth: {${many(2000, (i) => `c${i}: 1 % assumed, `)}}}`);
    const { codes, ms } = answer(text);
    expect(new Set(codes)).toEqual(new Set(["component-uncounted"]));
    expect(ms).toBeLessThan(WITHIN);
  });

  test("500 components through a process", () => {
    const text = parting(`{froth: {${many(500, (i) => `c${i}: 1 % assumed, `)}}}`)
      .replace("{metal,", `{${many(500, (i) => `c${i}, `)}metal,`)
      .replace("of: {metal: 5 %", `of: {${many(500, (i) => `c${i}: 0.01 % assumed, `)}metal: 5 %`);
    const { issues, ms } = answer(text);
    expect(shown(issues)).toBe("");
    expect(ms).toBeLessThan(WITHIN);
  });

  test("a chain of 300 recoveries", () => {
    const text = `
accounts: {metal, gangue}
streams:
  s0: {unit: t, of: {metal: 5 % assumed, gangue: rest}}
${many(300, (i) => `  s${i + 1}: {unit: t}\n`)}processes:
${many(300, (i) => `  p${i}: {treats: s${i}, gives: {s${i + 1}: {metal: 99 % assumed, gangue: 97 % assumed}}, loses: {tailings: rest}}\n`)}enters: {s0: 1000 t/yr assumed}
leaves: {s300: as it comes}
expect: {metal: {holds: s300, of: metal, is: 50 t * 0.99^300, in: 2026}}
`;
    const { issues, ms } = answer(text);
    expect(shown(issues)).toBe("");
    expect(ms).toBeLessThan(WITHIN);
  });

  test("an undeclared stream handed on 2,000 times, written backwards", () => {
    const text = `
accounts: {metal}
streams: {s0: {unit: t}, ${many(2000, (i) => `s${2000 - i}: {unit: t, mixes: {s${1999 - i}: all}}, `)}}
processes: {p: {treats: s2000, gives: {s0: {metal: 5 % assumed}}, loses: {tailings: rest}}}
enters: {s0: as needed}
`;
    const { codes, ms } = answer(text);
    expect(codes).toContain("composition-unknown");
    expect(ms).toBeLessThan(WITHIN);
  });
});
