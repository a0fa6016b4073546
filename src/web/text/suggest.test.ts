import { describe, expect, test } from "vitest";
import type { NameKind } from "./declared.ts";
import { type Known, suggestAt } from "./suggest.ts";

const NAMES: Partial<Record<NameKind, readonly (readonly [string, ...string[]])[]>> = {
  stream: [
    ["quartz", "кварц"],
    ["ingot", "құйма"],
    ["electricity", "электр энергиясы"],
  ],
  process: [["furnace", "доғалы пеште балқыту"]],
  source: [["T12", "Task 12"]],
  site: [["almaty-sez"]],
  figure: [["kerf", "кесік"]],
  scope: [["slicing"]],
  component: [["B"]],
};
const known: Known = {
  names: (kind) =>
    (NAMES[kind] ?? []).map(([id, plain]) => ({ id, names: plain === undefined ? {} : { plain } })),
  unitOf: (stream) => (stream === "electricity" ? "MWh" : undefined),
};

/** What is offered where `|` stands. */
function offered(text: string): readonly string[] {
  const cursor = text.indexOf("|");
  const all = suggestAt(text.replace("|", ""), cursor, known)?.all ?? [];
  return all.map(({ label }) => label);
}

describe("keys", () => {
  test("at the margin stand the header and the sections, with what is there left out", () => {
    const all = offered("format: 1\n|\nstreams:\n");
    expect(all).toContain("processes");
    expect(all).toContain("as of");
    expect(all).not.toContain("streams");
    expect(all).not.toContain("format");
  });

  test("inside a process stand its own keys, one below the other or in brackets", () => {
    expect(offered("processes:\n  furnace:\n    makes: 1 t ingot\n    ta|")).toEqual(["takes"]);
    expect(offered("processes:\n  furnace: {makes: 1 t ingot, lo|")).toEqual(["loses"]);
    expect(offered("processes: {furnace: {takes: {quartz: 2 t}, |")).not.toContain("takes");
  });

  test("what a process takes is chosen among the streams, by their ids or by what people call them", () => {
    const text = "processes:\n  furnace:\n    takes:\n      ";
    expect(offered(`${text}|`)).toEqual(["quartz", "ingot", "electricity"]);
    expect(offered(`${text}ква|`)).toEqual(["quartz"]);
    expect(offered(`${text}энер|`)).toEqual(["electricity"]);
    expect(offered("processes: {furnace: {takes: {qu|")).toEqual(["quartz"]);
  });

  test("a long form has the keys of a figure", () => {
    expect(offered("where:\n  kerf:\n    value: 65 um\n    ev|")).toEqual(["evidence"]);
  });

  test("a scenario patches the lines there are", () => {
    expect(offered("scenarios:\n  low:\n    where:\n      k|")).toEqual(["kerf"]);
    expect(offered("scenarios:\n  low:\n    processes:\n      furnace:\n        gi|")).toEqual([
      "gives",
    ]);
  });

  test("a name people give themselves is not guessed", () => {
    expect(offered("streams:\n  qu|")).toEqual([]);
  });
});

describe("values", () => {
  test("a plant runs a process, and stands at a site", () => {
    expect(offered("plants:\n  one:\n    runs: |")).toEqual(["furnace"]);
    expect(offered("plants:\n  one: {runs: furnace, at: al|")).toEqual(["almaty-sez"]);
  });

  test("after a number stands a unit, the stream's own first; then evidence; after @ a source", () => {
    const text = "processes:\n  furnace:\n    takes:\n      electricity: 11 ";
    expect(offered(`${text}|`)[0]).toBe("MWh");
    expect(offered(`${text}MWh co|`)).toEqual(["compiled"]);
    expect(offered(`${text}MWh compiled @ |`)).toEqual(["T12"]);
    expect(offered(`${text}MWh compiled @ T12 row |`)).toEqual([]);
  });

  test("a formula knows the figures of where, and elements behind them", () => {
    expect(offered("where:\n  loss: ke|")).toEqual(["kerf"]);
    expect(offered("where:\n  loss: 1 t * Si|")).toContain("Si");
  });

  test("a product is an amount and then a stream", () => {
    expect(offered("processes:\n  furnace:\n    makes: 1 t in|")).toEqual(["ingot"]);
  });

  test("a stream is counted in a unit there is", () => {
    expect(offered("streams: {metal: {unit: MW|")).toEqual(["MW", "MWh", "MWp", "ppmw"]);
  });

  test("words of a list stand as they are", () => {
    expect(offered("where:\n  kerf:\n    evidence: |")).toContain("measured");
    expect(offered("scopes:\n  one: {inside: [fu|")).toEqual(["furnace"]);
    expect(offered("scopes:\n  one:\n    inside:\n      - fu|")).toEqual(["furnace"]);
  });

  test("prose and comments are left alone", () => {
    expect(offered("scenarios:\n  low:\n    note: >-\n      qu|")).toEqual([]);
    expect(offered("streams: # qu|")).toEqual([]);
    expect(offered("plants:\n  one:\n    runs:|")).toEqual([]);
  });

  test("a bracket nobody closed does not swallow the lines below it", () => {
    const text = "processes:\n  furnace:\n    takes: {quartz: 2 t\nplants:\n  one:\n    runs: |";
    expect(offered(text)).toEqual(["furnace"]);
  });
});
