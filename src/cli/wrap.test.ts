import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { widthOf } from "./width.ts";
import { wrap, wrapBehind } from "./wrap.ts";

describe("a text in lines", () => {
  test("breaks at blanks, never at no-break ones", () =>
    expect(wrap("жылына 1\u00a0ГВт керек", 8)).toEqual(["жылына", "1\u00a0ГВт", "керек"]));

  test("cuts a word that is longer than a line", () =>
    expect(wrap("abcdefghij", 4)).toEqual(["abcd", "efgh", "ij"]));

  test("stands behind its head", () =>
    expect(wrapBehind("mend: ", "one two", 10)).toEqual(["mend: one", "      two"]));

  test("is never wider than asked, and no letter is lost", () =>
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.integer({ min: 4, max: 40 }),
        (text, columns) => {
          const lines = wrap(text, columns);
          for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns);
          const letters = (some: string) => some.replace(/[ \n]/g, "");
          expect(letters(lines.join(""))).toBe(letters(text));
        },
      ),
    ));
});
