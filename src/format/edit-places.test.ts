import { expect, test } from "vitest";
import { editPlaces } from "./edit-places.ts";

const at = (line: number, column: number, length: number) => ({ file: "a", line, column, length });

test("characters at places are replaced, wherever in the list they stand; columns count whole characters", () => {
  const edits = [
    { at: at(2, 5, 3), text: "leaves" },
    { at: at(1, 3, 1), text: "" },
    { at: at(2, 1, 2), text: "қ🜨" },
  ];
  expect(editPlaces("a b\r\n🜨🜨: old # 🜨\n", edits)).toBe("a \r\nқ🜨: leaves # 🜨\n");
  expect(editPlaces("as it was", [])).toBe("as it was");
});
