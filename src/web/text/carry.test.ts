import { Text } from "@codemirror/state";
import fc from "fast-check";
import { expect, test } from "vitest";
import { differenceOf, editorText, fileText } from "./carry.ts";
import { placeOf, stretchOf } from "./offsets.ts";

const doc = (text: string) => Text.of(editorText(text).split("\n"));
const at = (line: number, column: number, length: number) => ({ file: "a", line, column, length });

test("a place points at its characters: lines may end either way, letters may stand outside the basic plane", () => {
  const text = doc("a: 1\r\n🜨қ: 2 tn # 🜨\r\n");
  const { from, to } = stretchOf(text, at(2, 7, 2));
  expect(text.sliceString(from, to)).toBe("tn");
  expect(placeOf(text, from)).toEqual({ line: 2, column: 7 });
});

test("a place past the end of a text points at its end", () => {
  expect(stretchOf(doc("ab\nc"), at(9, 9, 9))).toEqual({ from: 4, to: 4 });
  expect(stretchOf(doc(""), at(1, 1, 1))).toEqual({ from: 0, to: 0 });
});

const texts = fc
  .array(fc.constantFrom("a", "қ", "🜨", "🜩", "\r\n", "\n", " "))
  .map((all) => all.join(""));

test("the difference of two texts, put in, makes the other, and parts no letter", () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const span = differenceOf(before, after);
      const { from, to, insert } = span ?? { from: 0, to: 0, insert: "" };
      expect(before.slice(0, from) + insert + before.slice(to)).toBe(after);
      expect(insert.isWellFormed()).toBe(true);
    }),
  );
});

test("what was edited is written back, and line ends nobody touched stay", () => {
  expect(fileText("a\r\nb\r\nc\n", "a\nB\nnew\nc\n")).toBe("a\r\nB\r\nnew\r\nc\n");
  expect(fileText("a\nb", "a\nb\n")).toBe("a\nb\n");
  fc.assert(
    fc.property(texts, texts, (file, edited) => {
      expect(editorText(fileText(file, editorText(edited)))).toBe(editorText(edited));
      expect(fileText(file, editorText(file))).toBe(file);
    }),
  );
});
