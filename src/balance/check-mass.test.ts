import { expect, test } from "vitest";
import { issuesOf, marked } from "../../test/workspaces.ts";

const said = (text: string) =>
  issuesOf(text).map((one) => [one.code, marked(text, one), one.facts]);
const makes = (takes: string, rest = "") => `
streams: {a: {unit: t}, b: {unit: t}, c: {unit: t}, film: {unit: m2}, heat: {unit: GJ}}
processes: {p: {makes: 1 t a, takes: {${takes}}, ${rest}}}
enters: {b: as needed, film: as needed, heat: as needed}
leaves: {a: 10 t/yr, c: as it comes}
`;

test.each([
  [1, "1 t assumed"],
  [1.5, "1.5 t assumed"],
])("a process that takes %d times what it makes turns for nothing", (times, taken) => {
  expect(said(makes(`b: 3 t assumed, a: ${taken}`))).toEqual([
    ["loop-never-empties", "a", { loop: "a → a", times }],
  ]);
});

test("a process that gives back all of its feed turns for nothing, one that gives back most does not", () => {
  const treats = (back: string) => `
streams: {g: {unit: t}, a: {unit: t}}
processes: {p: {treats: 1 t g, gives: {g: ${back}}, loses: {dust: rest}}}
enters: {g: 10 t/yr assumed}
`;
  expect(said(treats("1 t assumed"))[0]?.[0]).toBe("loop-never-empties");
  expect(said(treats("0.9999 t assumed"))).toEqual([]);
});

test("no amount of a recipe is below nothing; a lot of nothing is no lot", () => {
  expect(said(makes("b: -2 t assumed"))).toEqual([
    ["negative-amount", "b", { name: "b", process: "p", given: { value: -2, unit: "" } }],
  ]);
  expect(said(makes("b: 2 t assumed").replace("1 t a", "0 t a"))[0]?.[0]).toBe(
    "number-out-of-range",
  );
});

test("more leaves than enters, of mass or of an element: said with how many times", () => {
  const heavy = makes("b: 2 t assumed", "gives: {c: 1.5 t assumed}");
  expect(said(heavy)).toMatchObject([
    ["leaves-more-than-enters", "a", { times: 1.25, enters: { value: 2 }, leaves: { value: 2.5 } }],
  ]);
  const over = makes(
    "b: 2 t assumed",
    "gives: {c: 80 % of everything assumed}, loses: {dust: rest}",
  );
  expect(said(over)).toMatchObject([["leaves-more-than-enters", "dust", { times: 1.3 }]]);
  const silicon = makes("b: 2 t assumed")
    .replace("a: {unit: t}", "a: {unit: t, of: Si}")
    .replace("b: {unit: t}", "b: {unit: t, of: SiO2}");
  expect(said(silicon)).toMatchObject([["leaves-more-than-enters", "a", { element: "Si" }]]);
});

test("shares of everything beyond the whole are said as shares", () => {
  const text = makes(
    "b: 2 t assumed",
    "gives: {c: 60 % of everything assumed}, loses: {dust: 50 % of everything assumed}",
  );
  expect(said(text).map(([code]) => code)).toContain("shares-over-one");
});

test("a remainder needs to know what everything weighs, itself too", () => {
  const codes = (text: string) =>
    said(text).map(([code, at, facts]) => [code, at, (facts as { stream?: string }).stream]);
  expect(codes(makes("b: 2 t assumed, film: 1 m2 assumed", "loses: {dust: rest}"))).toEqual([
    ["rest-needs-mass", "dust", "film"],
  ]);
  expect(codes(makes("b: 2 t assumed", "gives: {heat: rest}"))).toEqual([
    ["rest-needs-mass", "heat", "heat"],
  ]);
  expect(codes(makes("b: 2 t assumed", "gives: {film: rest}"))).toEqual([
    ["rest-needs-mass", "film", "film"],
  ]);
  expect(codes(makes("b: 2 t assumed", "loses: {dust: rest, wastewater: 3 m3 assumed}"))).toEqual([
    ["rest-needs-mass", "dust", "wastewater"],
  ]);
  expect(codes(makes("b: 2 t assumed, heat: 1 GJ assumed", "loses: {dust: rest}"))).toEqual([]);
});
