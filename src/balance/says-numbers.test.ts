import { expect, test } from "vitest";
import { planOf } from "../../test/workspaces.ts";
import { saysNumbers } from "./says-numbers.ts";

const TEXT = (lines: string) => `
streams: {ore: {unit: t}, metal: {unit: t}}
processes: {smelting: {makes: 1 t metal, takes: {ore: 2 t assumed}}}
${lines}
`;

test.each([
  ["a number at the gate", "enters: {ore: 5 t/yr assumed}\nleaves: {metal: as it comes}", true],
  [
    "a plant at its rate",
    "enters: {ore: as needed}\nleaves: {metal: as it comes}\nplants: {one: {runs: smelting, rate: 3 t/yr assumed}}",
    true,
  ],
  [
    "a plant with a capacity only",
    "enters: {ore: as needed}\nleaves: {metal: as it comes}\nplants: {one: {runs: smelting, capacity: 3 t/yr assumed}}",
    false,
  ],
])("%s says how much: %#", (_, lines, says) => {
  expect(saysNumbers(planOf(TEXT(lines)).base)).toBe(says);
});
