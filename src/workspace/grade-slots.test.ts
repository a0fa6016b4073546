import { expect, test } from "vitest";
import { issuesOf, marked } from "../../test/workspaces.ts";

const text = (grade: string) => `
accounts: {Li, other}
traces: {B}
streams:
  brine: {unit: t, of: {Li: 1 % assumed, B: 1 ppm assumed, other: rest}}
  soda: {unit: t, of: {other: 100 % assumed}}
processes:
  settling: {treats: 1 t brine, takes: {soda: 5 t * ${grade} assumed}, loses: {cake: rest}}
enters: {brine: 10 t/yr assumed, soda: as needed}
`;

test.each([
  ["grade(B in brine)", "component-uncounted", { component: "B", where: "grade" }],
  ["grade(li in brine)", "component-uncounted", { component: "li", likely: "Li" }],
  ["grade(Li in brin)", "unknown-name", { kind: "stream", name: "brin", likely: "brine" }],
])("%s says what is unknown in it: %s", (grade, code, facts) => {
  const issues = issuesOf(text(grade));
  expect(issues).toMatchObject([{ code, facts }]);
  expect(issues.map((one) => marked(text(grade), one))).toEqual([grade]);
});
