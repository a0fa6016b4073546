import { describe, expect, test } from "vitest";
import { exampleFiles } from "../../test/workspaces.ts";
import { plainFigures } from "../format/index.ts";
import { openTexts } from "../questions/index.ts";
import { changeEverywhere, saidInScenarios } from "./change.ts";
import { wayBack } from "./figures/try-change.ts";

const files = exampleFiles("kazakhstan");
const original = openTexts(files);
const kerf = { path: "where.kerf", value: "58 um", evidence: "assumed", source: "", place: "" };

function kerfs(texts: typeof files) {
  const { plan } = openTexts(texts);
  const of = (workspace: NonNullable<typeof plan>["base"]) => {
    const figure = plainFigures(workspace).get("where.kerf");
    return figure?.kind === "stated" ? figure.text : undefined;
  };
  return plan && [of(plan.base), of(plan.scenarios.get("norms-2024")?.workspace ?? plan.base)];
}

describe("a figure of my own", () => {
  const changed = changeEverywhere(original, original, files, [kerf], "en");

  test("holds in the text and in the scenario that says it otherwise", () => {
    expect(changed.failed).toEqual([]);
    expect(kerfs(files)).toEqual(["65 um", "50 um"]);
    expect(kerfs(changed.files)).toEqual(["58 um", "58 um"]);
  });

  test("taken back leaves in each what stood there, with its source", () => {
    const now = openTexts(changed.files);
    const change = wayBack(now, original, changed.files, "where.kerf", "en")?.change;
    if (change === undefined) throw new Error("no way back");
    const back = changeEverywhere(now, original, changed.files, [change], "en");
    expect(back.failed).toEqual([]);
    expect(kerfs(back.files)).toEqual(["65 um", "50 um"]);
    const said = openTexts(back.files).plan?.scenarios.get("norms-2024")?.workspace;
    expect(said?.where.get("kerf")).toMatchObject({
      evidence: "estimated",
      source: { id: "ITRPV22" },
    });
  });

  test("is told with what the scenarios say of it", () => {
    if (original.plan === undefined) throw new Error("no plan");
    const told = saidInScenarios(original.plan, "where.kerf");
    expect(told).toMatchObject([{ id: "norms-2024", figure: { text: "50 um" } }]);
    expect(saidInScenarios(original.plan, "where.density")).toEqual([]);
  });
});
