import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addBlocks, freeId } from "./add-block.ts";
import { readFile } from "./read-file.ts";
import { entryOf, type Node } from "./tree.ts";

function valueAt(node: Node | undefined, [step, ...rest]: readonly string[]): string | undefined {
  if (step === undefined) return node?.kind === "text" ? node.text : undefined;
  return node?.kind === "map" ? valueAt(entryOf(node, step)?.value, rest) : undefined;
}

const plant = { section: "plants", id: "mine", lines: { runs: "siemens", capacity: "3 000 t/yr" } };

describe("a new block", () => {
  test("makes its file, and touches no other", () => {
    const other = { path: "a.yaml", text: "# mine\nplants: {}\n" };
    expect(addBlocks([other], [plant], "mine.yaml")).toEqual([
      other,
      {
        path: "mine.yaml",
        text: "plants:\n  mine:\n    runs: siemens\n    capacity: 3 000 t/yr\n",
      },
    ]);
  });

  test("joins its section where the file has it, before what follows", () => {
    const before = {
      path: "mine.yaml",
      text: "plants:\n  old:\n    runs: x\n\nscopes:\n  s: [x]\n",
    };
    const [file] = addBlocks([before], [plant], "mine.yaml");
    expect(file?.text).toBe(
      "plants:\n  old:\n    runs: x\n\n  mine:\n    runs: siemens\n    capacity: 3 000 t/yr\nscopes:\n  s: [x]\n",
    );
  });

  test("keeps any words a person may write", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }), (words) => {
        fc.pre(!/[\p{C}\p{Zl}\p{Zp}]/u.test(words));
        const lines = { name: { kk: words }, inside: [words, "b"] };
        const [file] = addBlocks([], [{ section: "scopes", id: "s", lines }], "mine.yaml");
        const { root } = readFile(file ?? { path: "", text: "" });
        expect(valueAt(root, ["scopes", "s", "name", "kk"])).toBe(words);
      }),
    ));
});

describe("a free name", () => {
  test.each([
    ["Жеткізуші № 1", [], "zhetkizushi-1"],
    ["Supplier", ["supplier"], "supplier-2"],
    ["3000", [], "thing"],
    ["***", ["thing"], "thing-2"],
  ])("%s, with %j taken, is %s", (name, taken, id) =>
    expect(freeId(name, taken, "thing")).toBe(id),
  );
});
