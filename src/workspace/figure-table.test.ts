import { expect, test } from "vitest";
import { issuesOf, marked, planOf } from "../../test/workspaces.ts";
import { evaluateFigures, weighDates } from "./evaluate-figures.ts";
import { settleFigures } from "./figure-table.ts";

function valuesOf(text: string) {
  const { base } = planOf(text);
  const { table } = settleFigures(base);
  const [period = { from: 0, to: 1 }] = base.calendar.periods;
  const values = evaluateFigures(table, weighDates(table, period));
  return (path: string) => values[table.slotOfPath.get(path) ?? -1];
}

test("a formula reads the names it uses, whichever stands first in the text", () => {
  const value = valuesOf("where: {a: b * 2, b: c + 1, c: 3 assumed}\n");
  expect(["where.a", "where.b", "where.c"].map(value)).toEqual([8, 4, 3]);
});

test("a process's own name hides the workspace's, for its lines only", () => {
  const value = valuesOf(`
where: {y: 2 assumed, z: y + 1}
streams: {a: {unit: t}, b: {unit: t}}
processes: {p: {makes: 1 t a, takes: {b: 1 t * y}, where: {y: 5 assumed}}}
enters: {b: as needed}
`);
  expect(value("processes.p.takes.b")).toBe(5);
  expect(value("where.z")).toBe(3);
});

test.each([
  ["where: {a: b + 1, b: c, c: a}\n", "where.a → where.b → where.c → where.a"],
  ["where: {a: a + 1}\n", "where.a → where.a"],
  ["where: {a: 1 (b..2), b: a, x: a + 1}\n", "where.a → where.b → where.a"],
])("%s is a ring, said once and nothing else with it", (text, names) => {
  const issues = issuesOf(text);
  expect(issues.map(({ code, facts }) => [code, facts.names])).toEqual([["name-cycle", names]]);
});

test("names of names of names are followed five hundred storeys down, no further", () => {
  const storeys = (count: number) =>
    Array.from({ length: count }, (_, i) => `  m${1000 + i}: m${1001 + i} + 1\n`).join("");
  const text = (count: number) => `where:\n${storeys(count)}  m${1000 + count}: 1 assumed\n`;
  expect(valuesOf(text(499))("where.m1000")).toBe(500);
  const [first] = issuesOf(text(600));
  expect(first).toMatchObject({ code: "formula-syntax", facts: { problem: "too-deep" } });
});

test("a misspelt name is shown in its formula, in the range too, with the name it may have meant", () => {
  const text = `where: {thickness: {value: 2, evidence: assumed, name: қалыңдық}, kerf: 2 assumed,
  a: {name: қосынды, value: 2 + thicknes}, b: {name: "кесік", value: "1 (0..kerv) assumed"}}
`;
  const said = issuesOf(text).map((one) => [
    one.code,
    one.facts.name,
    one.facts.likely,
    marked(text, one),
  ]);
  expect(said).toEqual([
    ["unknown-name", "thicknes", "thickness", "thicknes"],
    ["unknown-name", "kerv", "kerf", "kerv"],
  ]);
});

test("draws belong to figures by their path, whatever the order of the text", () => {
  const lines = ["a: 1 (0..2) assumed", "c: 5 (4..6) assumed", "b: c * 2 (1..30) assumed"];
  const pathsOf = (texts: readonly string[]) => {
    const { table } = settleFigures(
      planOf(`where:\n${texts.map((one) => `  ${one}\n`).join("")}`).base,
    );
    return table.ranged.map((slot, draw) => {
      expect(table.slots[slot]?.ranged).toBe(draw);
      return table.slots[slot]?.figure.path;
    });
  };
  expect(pathsOf(lines)).toEqual(["where.a", "where.b", "where.c"]);
  expect(pathsOf([...lines].reverse())).toEqual(pathsOf(lines));
});

test("a difference without blanks is told from a misspelt name, whichever name stands first", () => {
  for (const names of ["fines-moisture", "moisture-fines", "zz-fines", "fines-zz"]) {
    const text = `where: {fines: 3 % assumed, loss: ${names}, moisture: 2 % assumed, zz: 1 % assumed}\n`;
    const said = issuesOf(text).map((one) => [one.code, marked(text, one)]);
    expect(said).toEqual([["minus-needs-blanks", names]]);
  }
});

test("what another source says is of the same quantity, with names that are known", () => {
  const text = `where:
  k: 2 assumed
  a: {value: 5 kg, source: HAND, also: [6 t @ HAND, 7 m2 @ HAND, 8 kg * kk @ HAND, 9 kg (8 m..10 m) @ HAND]}
`;
  const said = issuesOf(text).map((one) => [one.code, marked(text, one), one.facts.name]);
  expect(said).toEqual([
    ["unit-mismatch", "7 m2 @ HAND", "a"],
    ["unknown-name", "kk", "kk"],
    ["unit-mismatch", "9 kg (8 m..10 m) @ HAND", undefined],
  ]);
});
