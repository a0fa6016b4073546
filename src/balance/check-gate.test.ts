import { expect, test } from "vitest";
import { issuesOf, marked } from "../../test/workspaces.ts";

const text = (gate: string, leaves = "20 t/yr") => `
streams: {b: {unit: t}, p: {unit: t}, q: {unit: t}}
processes: {making: {makes: 1 t p, takes: {b: 2 t assumed}, gives: {q: 1 t assumed}}}
${gate}
leaves: {p: ${leaves}, q: as it comes}
`;
const said = (gate: string, leaves?: string) =>
  issuesOf(text(gate, leaves)).map((one) => [one.code, marked(text(gate, leaves), one), one.facts]);

test("a limit by the year is checked in every year, and said with what is missing", () => {
  expect(said("enters: {b: at most 40 t/yr @ HAND}")).toEqual([]);
  expect(said("enters: {b: at most 39 t/yr @ HAND}")).toMatchObject([
    [
      "gate-overdrawn",
      "b",
      { side: "enters", need: { value: 40 }, have: { value: 39 }, short: { value: 1 } },
    ],
  ]);
  const growing = "{from 2026: 10 t/yr, from 2028: 30 t/yr}";
  expect(said("enters: {b: at most 40 t/yr @ HAND}", growing)).toMatchObject([
    ["gate-overdrawn", "b", { need: { value: 60 } }],
  ]);
});

test("a limit by the hour is of all hours of the year", () => {
  expect(said("enters: {b: at most 5 kg/h @ HAND}")).toEqual([]);
  expect(said("enters: {b: at most 4 kg/h @ HAND}")[0]?.[0]).toBe("gate-overdrawn");
});

test("a reserve lasts the calendar: it may be drawn unevenly, but only once", () => {
  const uneven = "{from 2026: 25 t/yr, from 2027: 2 t/yr}";
  expect(said("enters: {b: at most 58 t @ HAND}", uneven)).toEqual([]);
  expect(said("enters: {b: at most 57 t @ HAND}", uneven)).toMatchObject([
    ["gate-overdrawn", "b", { need: { value: 58 }, have: { value: 57 } }],
  ]);
  expect(said("enters: {b: at most 49 t @ HAND}", uneven)).toMatchObject([
    ["gate-overdrawn", "b", { need: { value: 50 }, have: { value: 49 } }],
  ]);
});

test("what may leave at most is a limit too", () => {
  const gate = "enters: {b: as needed}\n";
  const most = text(gate).replace("q: as it comes", "q: at most 19 t/yr @ HAND");
  expect(issuesOf(most).map((one) => [one.code, one.facts.side])).toEqual([
    ["gate-overdrawn", "leaves"],
  ]);
});

test("a plant is not asked for more than its capacity in silence", () => {
  const gate = "enters: {b: as needed}\nplants: {works: {runs: making, capacity: 15 t/yr @ HAND}}";
  expect(said(gate)).toMatchObject([
    [
      "capacity-overdrawn",
      "15 t/yr @ HAND",
      { plant: "works", need: { value: 20 }, short: { value: 5 } },
    ],
  ]);
});

test("what enters from nobody knows whom is said, with how much of it is needed", () => {
  const unknown = "enters: {b: {unpublished: looked in LOG}}";
  expect(said(unknown)).toEqual([
    [
      "supply-unpublished",
      "b",
      {
        stream: "b",
        low: { value: 40, unit: "t" },
        high: { value: 40, unit: "t" },
        looked: "looked in LOG",
      },
    ],
  ]);
  expect(said(unknown, "0 t/yr")).toEqual([]);
});
