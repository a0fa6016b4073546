/** A fact that two examples state must not differ between them. */
import { describe, expect, test } from "vitest";
import { treeOf } from "./shuffled.ts";
import { exampleFiles } from "./workspaces.ts";

type Tree = ReturnType<typeof treeOf>;

const [kazakhstan, gallium] = ["kazakhstan", "gallium"].map((name) => treeOf(exampleFiles(name)));

const section = (tree: Tree | undefined, name: string) =>
  (tree?.[name] ?? {}) as Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const shared = (name: string) => {
  const [own, other] = [section(kazakhstan, name), section(gallium, name)];
  return Object.keys(own).filter((id) => id in other);
};

describe("gallium, alone and beside silicon", () => {
  test("stands on the same figures, with the same range, source and place", () => {
    const ids = shared("where");
    expect(ids).toEqual(
      expect.arrayContaining([
        "bauxite-fed",
        "alumina-made",
        "gallium-in-bauxite",
        "to-liquor",
        "captured",
      ]),
    );
    for (const id of ids) {
      const [own, other] = [kazakhstan, gallium].map((tree) => section(tree, "where")[id]);
      if (typeof own === "string") expect(own, id).toBe(other);
      for (const key of ["value", "low", "high", "evidence", "source", "place", "name"]) {
        expect(own?.[key], `${id}, ${key}`).toEqual(other?.[key]);
      }
    }
  });

  test("was read in the same sources", () => {
    const ids = shared("sources");
    expect(ids).toEqual(expect.arrayContaining(["AST", "PBLUE", "MCS26", "SEPLITE"]));
    for (const id of ids) {
      expect(section(kazakhstan, "sources")[id], id).toEqual(section(gallium, "sources")[id]);
    }
  });

  test("has the same bauxite, and the same standing of the line announced", () => {
    expect(section(kazakhstan, "streams").bauxite).toEqual(section(gallium, "streams").bauxite);
    const [own, other] = [kazakhstan, gallium].map(
      (tree) => section(tree, "plants")["gallium-line"],
    );
    expect(own?.standing).toBe(other?.standing);
    expect(own?.name).toEqual(other?.name);
  });
});
