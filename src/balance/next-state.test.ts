import { expect, test } from "vitest";
import { balanced, flowOf, planOf } from "../../test/workspaces.ts";

/** 100 t/yr of brick promised; fume comes for so much only, and of the charge the first 50 t are clay. */
const BRICK = (fume: string) => `
streams: {fume: {unit: t}, clay: {unit: t}, sand: {unit: t}, brick: {unit: t}, charge: {unit: t, mixes: {clay: up to 50 t/yr assumed, sand: rest}}}
processes: {pressing: {makes: 1 t brick, takes: {fume: 0.3 t assumed, charge: 1 t assumed}}}
enters: {fume: ${fume} t/yr assumed, clay: as needed, sand: as needed}
leaves: {brick: 100 t/yr}
`;

test.each([
  ["6", 20, 20, 0],
  ["24", 80, 50, 30],
  ["30", 100, 50, 50],
])("%s t of fume make %d t: %d t of clay before %d t of sand", (fume, brick, clay, sand) => {
  const year = balanced(planOf(BRICK(fume)));
  expect(flowOf(year, "brick").made).toBeCloseTo(brick, 9);
  expect(flowOf(year, "clay").entering).toBeCloseTo(clay, 9);
  expect(flowOf(year, "sand").entering).toBeCloseTo(sand, 9);
  expect(flowOf(year, "brick").short).toBeCloseTo(100 - brick, 9);
});
