import { expect, test } from "vitest";
import { balanced, errorsOf, flowOf, issuesOf, marked, planOf } from "../../test/workspaces.ts";

const text = (streams: string) => `
streams: {x: {unit: t}, y: {unit: t}, ${streams}}
enters: {x: as needed, y: as needed}
leaves: {a: 9 t/yr}
`;

test.each([
  ["a: {unit: t, mixes: {a: rest}}", "a → a", "a"],
  ["a: {unit: t, mixes: {a: 10 %, x: rest}}", "a → a", "a"],
  [
    "a: {unit: t, mixes: {b: all, x: rest}}, b: {unit: t, mixes: {a: all, y: rest}}",
    "a → b → a",
    "a",
  ],
  [
    "a: {unit: t, mixes: {c: rest}}, b: {unit: t, mixes: {a: rest}}, c: {unit: t, mixes: {b: rest}}",
    "a → c → b → a",
    "a",
  ],
])("%s is put together from itself: said once", (streams, names, place) => {
  const issues = errorsOf(issuesOf(text(streams)));
  expect(issues.map((one) => [one.code, one.facts.names])).toEqual([["name-cycle", names]]);
  expect(issues.map((one) => marked(text(streams), one))).toEqual([place]);
});

test("two tanks that each draw a tenth from the other are no ring without an amount", () => {
  const plan = planOf(
    text("a: {unit: t, mixes: {b: 10 %, x: rest}}, b: {unit: t, mixes: {a: 10 %, y: rest}}"),
  );
  // a = 9 + b/10, b = a/10
  expect(flowOf(balanced(plan), "a").mixed).toBeCloseTo(9 / 0.99, 12);
  expect(flowOf(balanced(plan), "b").mixed).toBeCloseTo(0.9 / 0.99, 12);
});

test("a mixture of a mixture of a mixture, two thousand deep, is balanced", () => {
  const streams = Array.from(
    { length: 2000 },
    (_, i) => `a${i + 1}: {unit: t, mixes: {a${i}: rest}}`,
  );
  const plan = planOf(`
streams: {a0: {unit: t}, ${streams.join(", ")}}
enters: {a0: as needed}
leaves: {a2000: 9 t/yr}
`);
  expect(flowOf(balanced(plan), "a0").entering).toBe(9);
});
