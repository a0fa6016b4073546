import { expect, test } from "vitest";
import { issuesOf } from "../../../test/workspaces.ts";

const said = (text: string) =>
  issuesOf(text).map(({ code, facts }) => [code, facts.process, facts.component ?? facts.element]);

const cell = (outlets: string, then = "") => `
accounts: {Cu, gangue}
streams:
  ore: {unit: t, of: {Cu: 1 % assumed, gangue: rest}}
  matte: {unit: t, of: {Cu: 50 % assumed, gangue: rest}}
  froth: {unit: t}
  tails: {unit: t}
  scraps: {unit: t}
processes:
  cell: {treats: 1 t ore, ${outlets}}
${then}
enters: {ore: 1000 t/yr assumed}
leaves: {matte: as it comes, froth: as it comes, tails: as it comes, scraps: as it comes}
`;
const MATTE = "gives: {matte: 0.1 t assumed, tails: rest}";

test("a remainder that takes less than nothing of a component says that more of it leaves than enters", () => {
  expect(said(cell(MATTE))).toContainEqual(["component-unaccounted", "cell", "Cu"]);
  expect(said(cell(MATTE.replace("0.1", "0.02")))).not.toContainEqual([
    "component-unaccounted",
    "cell",
    "Cu",
  ]);
});

test("a share of a feed beside its recoveries may take more than there is: it is said", () => {
  const froth = "gives: {froth: {Cu: 95 % assumed, gangue: 5 % assumed}, tails: rest}";
  const dust = `${froth}, loses: {dust: 8 % of ore assumed}`;
  expect(said(cell(dust))).toContainEqual(["component-unaccounted", "cell", "Cu"]);
});

test("where amounts hang on such a remainder, the process that leaves too much is named", () => {
  const then =
    "  scavenger: {treats: tails, gives: {scraps: {Cu: 50 % assumed, gangue: 1 % assumed}}, loses: {waste: rest}}";
  const text = cell(MATTE, then).replace("tails: as it comes, ", "");
  expect(said(text)).toContainEqual(["leaves-more-than-enters", "cell", "Cu"]);
});
