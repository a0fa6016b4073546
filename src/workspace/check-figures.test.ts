import { expect, test } from "vitest";
import { issuesOf, marked } from "../../test/workspaces.ts";

const said = (text: string) =>
  issuesOf(text).map((one) => [one.code, marked(text, one), one.facts.given]);
const chain = (lines: string) => `
streams: {a: {unit: t}, b: {unit: t}, film: {unit: m2}}
processes: {p: {makes: 1 t a, takes: {b: 2 t assumed}}}
enters: {b: as needed}
${lines}
`;

test.each([
  ["leaves: {a: -10 kg/yr}", ["negative-amount", "-10 kg/yr", { value: -10, unit: "kg/yr" }]],
  [
    "leaves: {a: at most -1 t/yr}",
    ["negative-amount", "at most -1 t/yr", { value: -1, unit: "t/yr" }],
  ],
  [
    "leaves: {a: 1 t/yr (-2..3)}",
    ["negative-amount", "1 t/yr (-2..3)", { value: -2, unit: "t/yr" }],
  ],
  [
    "plants: {x: {runs: p, capacity: -5 t/yr @ HAND}}",
    ["negative-amount", "-5 t/yr @ HAND", { value: -5, unit: "t/yr" }],
  ],
  [
    "plants: {x: {runs: p, share: -60 %}, y: {runs: p, share: rest}}",
    ["negative-amount", "-60 %", { value: -60, unit: "%" }],
  ],
  [
    "sites: {s: {b: {contracted: -5 t/yr @ HAND}}}",
    ["negative-amount", "-5 t/yr @ HAND", { value: -5, unit: "t/yr" }],
  ],
  [
    "sites: {s: {b: {contracted: 5 t/yr @ HAND, load factor: 1.2 assumed}}}",
    ["number-out-of-range", "1.2 assumed", { value: 1.2, unit: "" }],
  ],
  [
    "sites: {s: {b: {contracted: 5 t/yr @ HAND, load factor: 0 assumed}}}",
    ["number-out-of-range", "0 assumed", { value: 0, unit: "" }],
  ],
])("%s: a number that cannot be is refused where it stands", (line, expected) => {
  expect(said(chain(line))).toEqual([expected]);
});

test.each([
  ["mass: 0 kg assumed", ["number-out-of-range", "0 kg assumed", { value: 0, unit: "kg" }]],
  [
    "mass: 1 kg (0..2) assumed",
    ["number-out-of-range", "1 kg (0..2) assumed", { value: 0, unit: "kg" }],
  ],
  ["power: -1 W assumed", ["number-out-of-range", "-1 W assumed", { value: -1, unit: "W" }]],
  ["power: {cells: 0 W assumed}", ["number-out-of-range", "0 W assumed", { value: 0, unit: "W" }]],
  ["of: {Si: -1 % assumed}", ["negative-amount", "-1 % assumed", { value: -1, unit: "%" }]],
])("%s: what one unit is must be something", (line, expected) => {
  expect(said(chain("").replace("film: {unit: m2}", `film: {unit: m2, ${line}}`))).toEqual([
    expected,
  ]);
});

test("a promise of nothing is refused", () => {
  const text = chain("statements: {s: {quote: {en: x}, promises: {one: {nameplate: 0 t/yr a}}}}");
  expect(said(text)).toEqual([["number-out-of-range", "0 t/yr", { value: 0, unit: "t/yr" }]]);
});

test("a formula that divides by zero in a later year is said once, without a number", () => {
  const text = chain("where: {y: {2026: 1 assumed, 2028: 0 assumed}, z: 1 / y, w: 1 / (y - y)}");
  expect(said(text)).toEqual([
    ["number-out-of-range", "1 / y", undefined],
    ["number-out-of-range", "1 / (y - y)", undefined],
  ]);
});

test("numbers that no plan can mean are refused, with no infinity among the facts", () => {
  const text = chain("where: {a: 1e30 assumed, b: 9^9^9 assumed, c: 10^300 * 10^300 assumed}");
  expect(said(text)).toEqual([
    ["number-out-of-range", "1e30 assumed", { value: 1e30, unit: "" }],
    ["number-out-of-range", "9^9^9 assumed", undefined],
    ["number-out-of-range", "10^300 * 10^300 assumed", undefined],
  ]);
});

test("a range upside down, or beside its value, is shown in the unit it is written in", () => {
  const text = chain("where: {a: 170 um (180..160) assumed, b: 170 um (180..190) assumed}");
  expect(issuesOf(text).map(({ code, facts }) => [code, facts])).toEqual([
    [
      "range-order",
      {
        low: { value: 180, unit: "um" },
        high: { value: 160, unit: "um" },
        value: { value: 170, unit: "um" },
      },
    ],
    [
      "range-order",
      {
        low: { value: 180, unit: "um" },
        high: { value: 190, unit: "um" },
        value: { value: 170, unit: "um" },
      },
    ],
  ]);
});

test("a number says who says so, unless it is assumed, a formula of others, a share or a promise", () => {
  const text = chain(`
where: {a: 5, b: 5 assumed, c: a * 2, d: 5 measured, e: 5 @ HAND, f: 5 remembered}
leaves: {a: 10 t/yr}
plants: {x: {runs: p, share: 40 %}, y: {runs: p, share: rest, capacity: 5 t/yr}}
`);
  expect(said(text)).toEqual([
    ["source-missing", "5", undefined],
    ["source-missing", "5 measured", undefined],
    ["source-missing", "5 t/yr", undefined],
  ]);
});
