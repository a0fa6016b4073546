import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packageRoot, readFolder } from "../../files/index.ts";
import { changeFigures, plainFigures, type WorkspaceFile } from "../../format/index.ts";
import { openTexts } from "../../questions/index.ts";
import { asScenario } from "./as-scenario.ts";

const { files } = readFolder(join(packageRoot, "examples", "two-plants"));
const original = openTexts(files);
const base = original.plan?.base;
const withFiles = (after: readonly WorkspaceFile[]) => ({
  original,
  opened: openTexts(after),
  files: after,
});
const changed = (path: string, value: string): readonly WorkspaceFile[] =>
  base === undefined ? [] : changeFigures(files, base, [{ path, value }], "en").files;
const makes = [...(base === undefined ? [] : plainFigures(base).keys())].find((path) =>
  path.endsWith(".makes"),
);

describe("changed figures", () => {
  test("nothing changed, an unfit name and one that is taken are told apart", () => {
    expect(asScenario(withFiles(files), "cheaper")).toEqual({ kind: "no-figures" });
    expect(asScenario(withFiles(files), "../cheaper")).toEqual({ kind: "unfit" });
    const there = [...files, { path: "cheaper.scenario.yaml", text: "# soon\n" }];
    expect(asScenario(withFiles(there), "cheaper")).toEqual({ kind: "taken", name: "cheaper" });
  });

  test("a figure that no scenario can say is named, and nothing is made", () => {
    expect(makes).toBeDefined();
    expect(asScenario(withFiles(changed(makes ?? "", "2 t")), "cheaper")).toEqual({
      kind: "not-a-scenario",
      paths: [makes],
    });
  });

  test("a thing that came is no other number of the same plan", () => {
    const more = [...files, { path: "more.yaml", text: "where:\n  extra: 1 t assumed\n" }];
    expect(asScenario(withFiles(more), "cheaper")).toEqual({
      kind: "not-a-scenario",
      paths: ["where.extra"],
    });
  });
});
