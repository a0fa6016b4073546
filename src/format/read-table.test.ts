import { expect, test } from "vitest";
import { HEADER, issuesOf, marked, planOf } from "../../test/workspaces.ts";
import { splitCells } from "./split-cells.ts";

const TEXT = `${HEADER}streams: {a: {unit: t}, b: {unit: t}}
processes: {p: {makes: 1 t a, source: HAND}}
`;
const files = (table: string) => [
  { path: "tizbek.yaml", text: TEXT },
  { path: "figures.csv", text: table },
];
const said = (table: string) =>
  issuesOf(files(table)).map((one) => [one.code, marked(files(table), one)]);

test("rows fill figures into the blocks they name, whatever the line ends and quotes", () => {
  for (const end of ["\n", "\r\n", "\r"]) {
    const { base } = planOf(
      files(
        `figure,value,low,high,source,place${end}where.y,98 %,97 %,99 %,HAND,"table ""A4"", row 3"${end}` +
          `processes.p.takes.b,1 t / y,,,,${end}enters.b,at most 500 t/yr @ HAND${end}${end}`,
      ),
    );
    expect(base.where.get("y")).toMatchObject({
      text: "98 %",
      source: { id: "HAND", place: 'table "A4", row 3' },
      bounds: { low: { text: "97 %" }, high: { text: "99 %" } },
    });
    expect(base.processes.get("p")?.takes[0]).toMatchObject({ stream: "b" });
    expect(base.enters.get("b")?.amount.kind).toBe("atMost");
  }
});

test("words of the gate stand in a row as in a line", () => {
  const { base } = planOf(files("figure,value\nenters.b,as needed\nleaves.a,as it comes\n"));
  expect(base.enters.get("b")?.amount.kind).toBe("asNeeded");
  expect(base.leaves.get("a")?.amount.kind).toBe("asItComes");
});

test.each([
  ["figure,value\nwhere.y,5 kgg assumed\n", ["unknown-unit", "kgg"]],
  ['figure,value\nwhere.y,"5 kgg assumed"\n', ["unknown-unit", "kgg"]],
  ["figure,value,evidence\nwhere.y,5 kg,guessed\n", ["figure-syntax", "guessed"]],
  [
    'figure,value\nwhere.y,"5 kg assumed\nwhere.z,6 kg assumed\n',
    ["figure-syntax", '"5 kg assumed'],
  ],
  ['figure,value\nwhere.y,"5 kg" assumed\n', ["figure-syntax", " assumed"]],
  ["figure,value\nwhere.y,5 kg assumed,6 kg\n", ["figure-syntax", "6 kg"]],
  ["figure,valu\nwhere.y,5\n", ["unknown-key", "valu"]],
  ["figure,value,value\nwhere.y,5 assumed\n", ["key-twice", "value"]],
  ["figure,value\n,5 kg assumed\n", ["missing-key", ","]],
  ["figure,value\nwhere.y,5 assumed\nwhere.y,6 assumed\n", ["key-twice", "where.y"]],
  ["figure,value\nwhere.y,5 assumed\nwhere.y.z,6 assumed\n", ["key-twice", "where.y.z"]],
  ["address,value\nwhere.y,5 assumed\n", ["missing-key", "a"]],
  ["figure,value\nwere.y,5 assumed\n", ["unknown-key", "were.y"]],
  ["figure,value\nprocesses.p.takes.c,5 t\n", ["unknown-name", "processes.p.takes.c"]],
])("%j is said at its cell", (table, expected) => {
  expect(said(table)[0]).toEqual(expected);
});

test("a figure of a table that stands in the YAML too is given twice", () => {
  const [first] = issuesOf(files("figure,value\nprocesses.p.makes,2 t a\n"));
  expect(first).toMatchObject({ code: "defined-twice", at: { file: "figures.csv", line: 2 } });
  expect(first?.also?.[0]).toMatchObject({ file: "tizbek.yaml" });
});

test("a table of a hundred thousand cells is read at once", () => {
  const started = performance.now();
  const { rows } = splitCells(`figure,value\n${"x,1\n".repeat(50_000)}`);
  expect(rows).toHaveLength(50_001);
  expect(performance.now() - started).toBeLessThan(1000);
});
