import fc from "fast-check";
import { expect, test } from "vitest";
import { compareIds } from "./compare-ids.ts";

/** Another road to the same order: the code points as numbers. */
function byCodePoints(a: string, b: string): number {
  const [left, right] = [[...a], [...b]].map((text) => text.map((c) => c.codePointAt(0) ?? 0));
  for (const [i, code] of (left ?? []).entries()) {
    const other = right?.[i];
    if (other === undefined) return 1;
    if (code !== other) return code - other;
  }
  return (left?.length ?? 0) - (right?.length ?? 0);
}

test("ids stand in the order of their code points", () => {
  const text = fc.string({ unit: "binary", maxLength: 6 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(Math.sign(compareIds(a, b))).toBe(Math.sign(byCodePoints(a, b)));
    }),
  );
});

test("a character beyond the first plane comes after all of the first plane", () => {
  expect(compareIds("\u{1f600}", "\uffee")).toBeGreaterThan(0);
  expect(compareIds("\uffee", "\u{1f600}")).toBeLessThan(0);
});

test("upper case stands before lower, a beginning before the whole", () => {
  expect(["b", "ab", "B", "a", "қ", "к"].sort(compareIds)).toEqual(["B", "a", "ab", "b", "к", "қ"]);
});
