import { describe, expect, test } from "vitest";
import { exampleFiles } from "../../../test/workspaces.ts";
import { parseDay } from "../../core/index.ts";
import { newErrors, openTexts, toldProgramme } from "../../questions/index.ts";
import { LANGUAGES } from "../../workspace/index.ts";
import { countDifferences } from "../differences.ts";
import { tellMine, whatIsMine } from "../figures/what-is-mine.ts";
import { asScenario } from "../files/as-scenario.ts";
import { readerChanges } from "../out/reader-changes.ts";
import { withFact } from "./with-fact.ts";

const files = exampleFiles("kazakhstan");
const original = openTexts(files);
const { plan } = original;
if (plan === undefined) throw new Error("the example does not read");
const measures = [...(plan.base.programme?.measures.keys() ?? [])];

const KNOWN = { fact: "under way", on: "2026-11-20", source: "KP", place: "p. 2" };
const NEW = {
  fact: "expected",
  by: "2027-03",
  on: "2026-11-24",
  newSource: "Letter of the ministry",
  newWhere: "https://example.kz/letter",
  newDate: "2026-11-24",
};

function stateOf(texts: typeof files, id: string) {
  const day = parseDay("2026-11-25");
  const now = openTexts(texts).plan;
  if (now === undefined || !("day" in day)) throw new Error("the texts do not read");
  const { rows } = toldProgramme(now, { asOf: day.day });
  const row = rows.find(({ item, kind }) => item.id === id && kind !== "stated");
  return row !== undefined && "state" in row ? row.state?.name : undefined;
}

describe("a fact put in on the page", () => {
  test.each(measures)("%s: one file changes, and nothing is wrong with it", (id) => {
    const texts = withFact(files, plan, id, KNOWN) ?? [];
    const changed = texts.filter((file, i) => file.text !== files[i]?.text);
    expect(changed.map(({ path }) => path)).toEqual(["programme/measures.yaml"]);
    expect(newErrors(plan, texts)).toEqual([]);
  });

  test("of a new source: the state follows, and the source stands among one's own", () => {
    const texts = withFact(files, plan, "wafer-plant", NEW) ?? [];
    expect(newErrors(plan, texts)).toEqual([]);
    expect(stateOf(files, "wafer-plant")).toBe("notPublished");
    expect(stateOf(texts, "wafer-plant")).toBe("late");
    expect(texts.at(-1)?.text).toMatch(
      /^sources:\n {2}letter-of-the-ministry:\n {4}title: Letter of the ministry\n {4}date: 2026-11-24\n {4}where: "https:\/\/example\.kz\/letter"\n {4}read: \d{4}-\d\d-\d\d\n$/,
    );
  });

  test("is one of my changes in three languages, no memo tells of it, and no scenario holds it", () => {
    const texts = withFact(files, plan, "order-batteries", KNOWN) ?? [];
    const opened = openTexts(texts);
    if (opened.plan === undefined) throw new Error("the texts do not read");
    const mine = whatIsMine(plan, opened.plan);
    expect(countDifferences(original, opened)).toEqual({ figures: 0, things: 1 });
    for (const [language, word] of [
      ["kk", "факт «Аккумуляторлар"],
      ["ru", "факт «Производство материалов"],
      ["en", "fact “Production of materials"],
    ] as const) {
      const [added = ""] = tellMine(mine, opened.plan, language).summary;
      expect(added).toContain(word);
      expect(added).toContain("KP, p. 2");
    }
    expect(readerChanges(original, opened, "en")?.added).toEqual([]);
    expect(asScenario({ original, opened, files: texts }, "mine")).toEqual({
      kind: "not-a-scenario",
      paths: ["programme.measures.order-batteries"],
    });
  });

  test("another date is told with what it was", () => {
    const texts = files.map((file) => ({
      ...file,
      text: file.text.replace("due: 2028\n", "due: 2029-06\n"),
    }));
    const now = openTexts(texts).plan;
    if (now === undefined) throw new Error("the texts do not read");
    for (const language of LANGUAGES) {
      const [told = "", ...others] = tellMine(whatIsMine(plan, now), now, language).summary;
      expect(told).toMatch(/2029.*2028/);
      expect(others).toEqual([]);
    }
  });
});
