import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../workspace/index.ts";
import { caseOf, changed, exampleCase } from "./figures.fixture.ts";
import { isNothing, tellMine, tellThings, whatIsMine } from "./what-is-mine.ts";

const states = exampleCase("states");
const edited = (from: string, to: string) => {
  const files = states.files.map(({ path, text }) => ({ path, text: text.replace(from, to) }));
  expect(files.map(({ text }) => text)).not.toEqual(states.files.map(({ text }) => text));
  return caseOf(files);
};

describe("the difference to the original", () => {
  test("nothing where the same is said, however it is laid out", () => {
    const other = edited(
      "  kerf:\n    value: 55 um\n    low: 45 um",
      "  kerf:\n    low: 45 um\n    value: 55 um",
    );
    const mine = whatIsMine(states.plan, other.plan);
    expect(isNothing(mine)).toBe(true);
    expect(tellMine(mine, other.plan, "en")).toEqual({
      summary: ["Everything is as in the original."],
      lines: [],
    });
  });

  test("a changed figure: what it is, how well known, what it was", () => {
    const mine = changed(states, {
      path: "where.kerf",
      value: "50 um",
      low: "",
      high: "",
      evidence: "assumed",
      source: "",
    });
    const told = (language: "kk" | "ru" | "en") =>
      tellMine(whatIsMine(states.plan, mine.plan), mine.plan, language);
    expect(told("en")).toEqual({
      summary: ["Figures changed: 1."],
      lines: [{ path: "where.kerf", text: "kerf: 50\u00a0µm, assumed; was 55\u00a0µm (45–70)" }],
    });
    expect(told("kk").lines[0]?.text).toBe(
      "кесік: 50\u00a0мкм, болжалған; бастапқыда 55\u00a0мкм (45–70)",
    );
    expect(told("ru").lines[0]?.text).toBe(
      "пропил: 50\u00a0мкм, допущено; было 55\u00a0мкм (45–70)",
    );
  });

  test("a new process is told by itself, and not figure by figure", () => {
    const other = edited(
      "  slicing:\n    name:",
      "  polishing:\n    name: {en: polishing}\n    makes: 1 t crop\n    takes: {ingot: 2 t measured}\n    source: LOG\n  slicing:\n    name:",
    );
    const mine = whatIsMine(states.plan, other.plan);
    expect(mine.figures).toEqual([]);
    expect(mine.added.map(({ section, id }) => [section, id])).toEqual([
      ["processes", "polishing"],
    ]);
    expect(tellMine(mine, other.plan, "en").summary).toEqual(["Added: process “polishing”."]);
    const gone = whatIsMine(other.plan, states.plan);
    expect(tellMine(gone, states.plan, "kk").summary[0]).toMatch(/^Алынғаны: процесс «/);
  });

  test("a new plant is told by itself under each scenario too, with what it makes", () => {
    const kazakhstan = exampleCase("kazakhstan");
    const text =
      "plants:\n  mine: {name: Mine, runs: siemens, at: X, capacity: 3 kt/yr assumed, standing: {unpublished: x}}\n";
    const other = caseOf([...kazakhstan.files, { path: "mine.yaml", text }]);
    const { figures, added } = whatIsMine(kazakhstan.plan, other.plan);
    expect(figures).toEqual([]);
    expect(tellThings(added, other.plan, "en")).toEqual(["plant “Mine” (3\u00a0kt/yr, assumed)"]);
  });

  test("a promise that is gone", () => {
    const { text = "" } = states.files.find(({ path }) => path === "tizbek.yaml") ?? {};
    const smelt = /\n {6}smelt:[\s\S]*?running: .*$/m.exec(text)?.[0] ?? "none";
    expect(smelt).toContain("10 000 t/yr");
    // What the text expects of itself asks for the promise too.
    const files = states.files
      .filter(({ path }) => path !== "expect.yaml")
      .map(({ path, text: whole }) => ({ path, text: whole.replace(smelt, "") }));
    const other = caseOf(files);
    const { gone } = whatIsMine(states.plan, other.plan);
    expect(gone.map(({ section, id }) => `${section} ${id}`)).toEqual(["promises plans.smelt"]);
  });

  test("what only a scenario says otherwise names the scenario", () => {
    const kazakhstan = exampleCase("kazakhstan");
    const files = kazakhstan.files.map(({ path, text }) => ({
      path,
      text: path === "scenarios.yaml" ? text.replace("value: 50 um", "value: 48 um") : text,
    }));
    const other = caseOf(files);
    const mine = whatIsMine(kazakhstan.plan, other.plan);
    expect(mine.figures.map(({ path, scenario }) => [path, scenario])).toEqual([
      ["where.kerf", "norms-2024"],
    ]);
    for (const language of LANGUAGES)
      expect(tellMine(mine, other.plan, language).lines[0]?.text).toContain("48");
  });
});
