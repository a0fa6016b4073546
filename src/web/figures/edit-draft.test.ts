import { describe, expect, test } from "vitest";
import type { FigureChange } from "../../format/index.ts";
import { editWords } from "../../sentences/index.ts";
import { unitsOffered } from "../read-typed.ts";
import { changeBack, type Draft, draftOf, type Ground, readDraft } from "./edit-draft.ts";
import { type Case, changed, exampleCase, textCase } from "./figures.fixture.ts";
import { hindranceText, wayBack, whyNot } from "./try-change.ts";
import { statedIn } from "./what-is-mine.ts";

const small = textCase(`
where:
  kerf: {value: 55 um, low: 45 um, high: 70 um, evidence: measured, source: HAND, place: p. 3}
  grade: 5 % (4..6) measured @ HAND
  twice: grade * 2
streams: {ore: {unit: t}, metal: {unit: t}}
processes: {smelt: {makes: 1 t metal, takes: {ore: 2 t @ HAND}}}
`);

function groundOf(
  { plan }: Case,
  path: string,
  unit: string,
  language: Ground["language"] = "en",
): Ground {
  const figure = statedIn(plan.base).get(path);
  if (figure === undefined) throw new Error(path);
  return { path, figure, unit, offered: unitsOffered(unit, []), language };
}

const kerf = groundOf(small, "where.kerf", "um");
const filled = (own: Partial<Draft>, ground = kerf) =>
  readDraft({ ...draftOf(ground), ...own }, ground);
const problem = editWords.en.problem;

describe("the form as it opens", () => {
  test("the present number in the reader's marks, as an estimate nobody else said", () => {
    const kk = draftOf(groundOf(small, "where.kerf", "um", "kk"));
    expect(kk).toMatchObject({ value: "55", unit: "um", low: "45", high: "70" });
    expect(kk).toMatchObject({ evidence: "assumed", source: "", place: "" });
  });

  test("a formula is not a number to begin with", () => {
    expect(draftOf(groundOf(small, "where.twice", "")).value).toBe("");
  });
});

describe("what is wrong is said at its field, in words", () => {
  test.each<[Partial<Draft>, Partial<Record<keyof Draft, string>>]>([
    [{ value: "" }, { value: problem.empty }],
    [{ value: "abc" }, { value: problem.notNumber("abc") }],
    [{ value: "50 kg" }, { value: problem.otherUnit("kg", "µm") }],
    [{ value: "50 xx" }, { value: problem.noSuchUnit("xx") }],
    [{ low: "70", high: "45" }, { low: problem.lowAboveHigh }],
    [{ value: "80" }, { value: problem.outside }],
    [{ low: "" }, { low: problem.oneBound }],
    [{ high: "x" }, { high: problem.notNumber("x") }],
    [{ evidence: "measured" }, { source: problem.needsSource }],
    [{ place: "p. 3" }, { place: problem.placeNeedsSource }],
  ])("%j", (own, problems) => {
    expect(filled(own)).toEqual({ problems });
  });

  test("a unit of another size is understood: 0.05 mm", () => {
    const { change } = filled({ value: "0,05 mm", low: "", high: "" });
    expect(change).toMatchObject({ value: "0.05 mm", low: "", high: "" });
  });
});

describe("what is written reads back as it was put in", () => {
  const put = (change: FigureChange | undefined, of = small) => {
    if (change === undefined) throw new Error("no change");
    expect(whyNot(of.opened, of.files, change, "en")).toBeUndefined();
    return changed(of, change);
  };

  test("a long form: the source of another goes, the reason comes", () => {
    const after = put(filled({ value: "50", note: "our own saw" }).change);
    const figure = statedIn(after.plan.base).get("where.kerf");
    expect(figure).toMatchObject({ kind: "stated", text: "50 um", evidence: "assumed" });
    expect(figure?.source).toBeUndefined();
    expect(figure?.note).toEqual({ plain: "our own saw" });
  });

  test("a share beside its range", () => {
    const grade = groundOf(small, "where.grade", "%");
    const after = put(filled({ value: "4.5" }, grade).change);
    expect(statedIn(after.plan.base).get("where.grade")).toMatchObject({ text: "4.5 %" });
    expect(after.files[0]?.text).toContain("grade: 4.5 % (4..6) assumed\n");
  });

  test("there and back again, whatever stood there", () => {
    for (const path of ["where.kerf", "where.grade", "where.twice", "processes.smelt.takes.ore"]) {
      const unit = path.endsWith("ore") ? "t" : path === "where.kerf" ? "um" : "%";
      const ground = groundOf(small, path, unit);
      const own = { value: "50", low: "", high: "", note: path.endsWith("ore") ? "" : "why" };
      const mine = put(filled(own, ground).change);
      const back = wayBack(mine.opened, small.opened, mine.files, path, "en");
      expect(back?.change, path).toBeDefined();
      if (back?.change === undefined) continue;
      const again = changed(mine, back.change);
      expect(wayBack(again.opened, small.opened, again.files, path, "en"), path).toBeUndefined();
    }
  });

  test("every plain number of the example can be changed and brought back", () => {
    const kazakhstan = exampleCase("kazakhstan");
    let tried = 0;
    for (const [path, figure] of statedIn(kazakhstan.plan.base)) {
      const number = figure.kind === "stated" && figure.expression.kind === "number";
      if (!number || !path.startsWith("where.")) continue;
      if (hindranceText(kazakhstan.opened, kazakhstan.files, path, "en") !== undefined) continue;
      const change = { path, value: figure.text, evidence: "assumed", source: "", place: "" };
      const mine = changed(kazakhstan, change);
      const is = statedIn(mine.plan.base).get(path);
      if (is === undefined) throw new Error(path);
      const again = changed(mine, changeBack(figure, is, "en"));
      expect(
        wayBack(again.opened, kazakhstan.opened, again.files, path, "en"),
        path,
      ).toBeUndefined();
      tried += 1;
    }
    expect(tried).toBeGreaterThan(8);
  });
});

describe("what cannot be written says why before anything is written", () => {
  test("a value the plan cannot hold: the engine's own words", () => {
    const change = {
      path: "processes.smelt.takes.ore",
      value: "2 MWh",
      evidence: "assumed",
      source: "",
    };
    const why = whyNot(small.opened, small.files, change, "en");
    expect(why).toMatch(/MWh/);
  });

  test("a reason beside the name of a stream", () => {
    const told = hindranceText(small.opened, small.files, "processes.smelt.makes", "kk", "note");
    expect(told).toBe(editWords.kk.hindrance.besideAName);
    expect(hindranceText(small.opened, small.files, "processes.smelt.makes", "kk")).toBeUndefined();
  });

  test("a figure the text has not", () => {
    expect(hindranceText(small.opened, small.files, "where.none", "ru")).toBe(
      editWords.ru.hindrance.notThere,
    );
  });
});
