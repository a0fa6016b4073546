import { expect, test } from "vitest";
import { codesOf, HEADER, issuesOf, planOf, workspaceOf } from "../../test/workspaces.ts";

const file = (path: string, text: string) => ({ path, text });
const textOf = (plan: ReturnType<typeof planOf>, name: string, scenario?: string) => {
  const figure = workspaceOf(plan, scenario).where.get(name);
  return figure?.kind === "stated" ? figure.text : figure?.kind;
};

test("sections of the same name merge, whichever file they stand in", () => {
  const files = [
    file("tizbek.yaml", `${HEADER}where: {a: 1 assumed}\n`),
    file("b.yaml", "where: {b: 2 assumed}\n"),
    file("deep/c.yaml", "where: {c: 3 assumed}\n"),
  ];
  expect([...planOf(files).base.where.keys()]).toEqual(["a", "b", "c"]);
});

test("a section left empty in one file is no second definition", () => {
  const files = [
    file("tizbek.yaml", `${HEADER}where:\nenters: # nothing yet\n`),
    file("b.yaml", "where: {b: 2 assumed}\n"),
  ];
  expect(issuesOf(files)).toEqual([]);
  expect([...planOf(files).base.where.keys()]).toEqual(["b"]);
});

test("a name given in two files is said with both places", () => {
  const files = [
    file("tizbek.yaml", `${HEADER}where: {a: 1 assumed}\n`),
    file("b.yaml", "where:\n  a: 2 assumed\n"),
  ];
  const [first] = issuesOf(files);
  expect(first).toMatchObject({ code: "defined-twice", facts: { section: "where", name: "a" } });
  expect([first?.at.file, first?.also?.[0]?.file].sort()).toEqual(["b.yaml", "tizbek.yaml"]);
});

test("a key of the header stands once", () => {
  const files = [file("tizbek.yaml", HEADER), file("b.yaml", "as of: 2026-01-01\n")];
  expect(codesOf(issuesOf(files))).toEqual(["defined-twice"]);
});

test("a thing may be called value, unpublished or 2018: a scenario changes only the line it names", () => {
  const plan = planOf(`
where: {value: 1 assumed, 2018: 2 assumed, other: 3 assumed}
scenarios: {s: {where: {value: 5 assumed}}}
`);
  expect(["value", "2018", "other"].map((name) => textOf(plan, name, "s"))).toEqual([
    "5",
    "2",
    "3",
  ]);
});

test("lines taken of streams called value or 2018 are patched one by one", () => {
  const plan = planOf(`
streams: {a: {unit: t}, value: {unit: t}, '2018': {unit: t}}
processes: {p: {makes: 1 t a, takes: {value: 1 t assumed, '2018': 2 t assumed}}}
enters: {value: as needed, '2018': as needed}
scenarios: {s: {processes: {p: {takes: {value: 3 t assumed}}}}}
`);
  const takes = workspaceOf(plan, "s").processes.get("p")?.takes ?? [];
  expect(
    takes.map(({ stream, figure }) => [stream, figure.kind === "stated" && figure.text]),
  ).toEqual([
    ["value", "3 t"],
    ["2018", "2 t"],
  ]);
});

test("a figure in long form is replaced whole: nothing of the old one stays behind", () => {
  const plan = planOf(`
where: {a: {value: 5, low: 4, high: 6, source: HAND, because: once}}
scenarios: {s: {where: {a: {value: 7, evidence: assumed}}}}
`);
  const figure = workspaceOf(plan, "s").where.get("a");
  expect(figure).toMatchObject({ kind: "stated", text: "7", evidence: "assumed" });
  expect(figure).not.toHaveProperty("low");
  expect(figure).not.toHaveProperty("because");
});

test("none takes a line out; where there is no such line, the word is refused", () => {
  const text = (removed: string) => `
streams: {a: {unit: t}, quartz: {unit: t}, coke: {unit: t}}
processes: {p: {makes: 1 t a, takes: {quartz: 2 t assumed, coke: 1 t assumed}}}
enters: {quartz: as needed, coke: as needed}
scenarios: {s: {processes: {p: {takes: {${removed}: none}}}}}
`;
  const takes = workspaceOf(planOf(text("coke")), "s").processes.get("p")?.takes ?? [];
  expect(takes.map((line) => line.stream)).toEqual(["quartz"]);
  expect(codesOf(issuesOf(text("coker")))).toContain("unknown-name");
});
