import { expect, test } from "vitest";
import { issuesOf, marked } from "../../test/workspaces.ts";

const CHAIN = `
streams: {a: {unit: t}, b: {unit: t}, c: {unit: t}, m: {unit: t, mixes: {a: 60 %, b: rest}}}
processes: {p: {makes: 1 t c, takes: {m: 2 t assumed}, loses: {dust: 2 % of m assumed, slag: 3 % of everything assumed}}}
plants: {x: {runs: p, share: 60 %}, y: {runs: p, share: rest}}
enters: {a: as needed, b: as needed}
leaves: {c: 10 t/yr}
`;

test("a plan whose shares are plain numbers has nothing wrong in them", () => {
  expect(issuesOf(CHAIN)).toEqual([]);
});

test.each([
  ["mixes: {a: 60 %", "mixes: {a: 60 t assumed", "60 t assumed", "a", "t"],
  ["mixes: {a: 60 %", "mixes: {a: 60 at%", "60 at%", "a", "at%"],
  ["share: 60 %", "share: 6 t/yr", "6 t/yr", "x", "t/yr"],
  ["2 % of m", "2 ppma of m", "2 ppma of m assumed", "dust", "ppma"],
  ["3 % of everything", "3 kg of everything", "3 kg of everything assumed", "slag", "kg"],
  ["a: {unit: t}", "a: {unit: t, of: {B: 1 g assumed, Si: rest}}", "1 g assumed", "B", "g"],
])("%s as %s is no share", (right, wrong, under, name, given) => {
  const text = CHAIN.replace(right, wrong);
  const issues = issuesOf(text);
  expect(issues.map(({ code, facts }) => [code, facts])).toEqual([
    ["unit-mismatch", { name, needed: "%", given, via: "none" }],
  ]);
  expect(issues.map((one) => marked(text, one))).toEqual([under]);
});

test("kilograms in a tonne are a share, and so is a formula of one", () => {
  const text = CHAIN.replace("a: {unit: t}", "a: {unit: t, of: {B: 1 g/t assumed, Si: rest}}");
  expect(issuesOf(text)).toEqual([]);
});

test("a composition in shares of atoms is so in all its parts, of elements only", () => {
  const of = (parts: string) => CHAIN.replace("a: {unit: t}", `a: {unit: t, of: {${parts}}}`);
  expect(issuesOf(of("B: 1 ppba assumed, Si: rest"))).toEqual([]);
  expect(issuesOf(of("B: 1 ppba assumed, P: 1 ppm assumed, Si: rest"))).toMatchObject([
    { code: "unit-mismatch", facts: { name: "P", needed: "at%", given: "ppm" } },
  ]);
  expect(issuesOf(of("B: 1 ppba assumed, gangue: rest"))).toMatchObject([
    { code: "unknown-element", facts: { given: "gangue" } },
  ]);
});
