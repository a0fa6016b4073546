import { expect, test } from "vitest";
import { codesOf, issuesOf, marked, planOf, workspaceOf } from "../../test/workspaces.ts";

const valueIn = (text: string, scenario: string, name = "a") => {
  const figure = workspaceOf(planOf(text), scenario).where.get(name);
  return figure?.kind === "stated" ? figure.text : undefined;
};

test("a scenario stands on others, in the order it names them, itself last", () => {
  const text = `
where: {a: 0 assumed, b: 0 assumed, c: 0 assumed}
scenarios:
  first: {where: {a: 1 assumed, b: 1 assumed, c: 1 assumed}}
  second: {where: {b: 2 assumed, c: 2 assumed}}
  both: {on: [first, second], where: {c: 3 assumed}}
`;
  expect(["a", "b", "c"].map((name) => valueIn(text, "both", name))).toEqual(["1", "2", "3"]);
});

test("what two scenarios stand on does not undo the first of them when the second brings it again", () => {
  const text = `
where: {a: 0 assumed}
scenarios:
  ground: {where: {a: 1 assumed}}
  left: {on: ground, where: {a: 2 assumed}}
  right: {on: ground}
  roof: {on: [left, right]}
`;
  expect(valueIn(text, "roof")).toBe("2");
});

test("thirty storeys that each name the one below three times are read at once", () => {
  const storeys = Array.from({ length: 30 }, (_, i) => `  s${i + 1}: {on: [s${i}, s${i}, s${i}]}`);
  const text = `where: {a: 1 assumed}\nscenarios:\n  s0: {where: {a: 2 assumed}}\n${storeys.join("\n")}\n`;
  expect(valueIn(text, "s30")).toBe("2");
});

test("a ring of scenarios is said once, a scenario on itself too", () => {
  const text = "scenarios: {b: {on: c}, c: {on: b}, d: {on: d}, e: {on: b}}\n";
  expect(issuesOf(text).map(({ code, facts }) => [code, facts.names])).toEqual([
    ["name-cycle", "b → c → b"],
    ["name-cycle", "d → d"],
  ]);
});

test("names of scenarios, processes and variants that nobody gave are said where they stand", () => {
  const text = `
streams: {a: {unit: t}}
processes: {pulling: {makes: 1 t a}, pulling/new: {makes: 2 t a}}
scenarios:
  low: {}
  high: {on: lov, runs: {puling: pulling/new, pulling: pulling/nev}}
`;
  const said = issuesOf(text).map((one) => [marked(text, one), one.facts.kind, one.facts.likely]);
  expect(said).toEqual([
    ["lov", "scenario", "low"],
    ["puling", "process", "pulling"],
    ["pulling/nev", "process", "pulling/new"],
  ]);
});

test("a variant is its process with some lines replaced, and is checked whether it runs or not", () => {
  const text = (variant: string) => `
streams: {a: {unit: t}, b: {unit: t}}
processes:
  p: {makes: 1 t a, takes: {b: 2 t assumed}}
  p/new: {takes: {b: ${variant}}}
enters: {b: as needed}
scenarios: {s: {runs: {p: p/new}}, t: {}}
`;
  const plan = planOf(text("3 t assumed"));
  const taken = (scenario: string) =>
    workspaceOf(plan, scenario).processes.get("p")?.takes[0]?.figure;
  expect(taken("s")).toMatchObject({ text: "3 t" });
  expect(taken("t")).toMatchObject({ text: "2 t" });
  expect(codesOf(issuesOf(text("3 tt assumed")))).toEqual(["unknown-unit"]);
});

test("more scenarios than anyone compares are refused at the first too many", () => {
  const many = Array.from({ length: 101 }, (_, i) => `  s${String(i).padStart(3, "0")}: {}`);
  const text = `scenarios:\n${many.join("\n")}\n`;
  const issues = issuesOf(text);
  expect(issues.map((one) => [one.code, marked(text, one)])).toEqual([["file-refused", "s100"]]);
});
