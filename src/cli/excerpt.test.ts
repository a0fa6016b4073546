import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excerptOf } from "./excerpt.ts";
import { widthOf } from "./width.ts";

function excerpt(line: string, column: number, length: number, columns = 80) {
  const texts = new Map([["a.yaml", `first\n${line}\nlast`]]);
  return excerptOf(texts, { file: "a.yaml", line: 2, column, length }, columns);
}

/** What stands over the carets. */
function under({ line, carets }: { readonly line: string; readonly carets: string }): string {
  const [from, to] = [carets.indexOf("^"), carets.length];
  let width = 0;
  let found = "";
  for (const letter of line) {
    if (width >= from && width < to) found += letter;
    width += widthOf(letter);
  }
  return found;
}

describe("carets stand under the very characters:", () => {
  test.each([
    ["  takes: {quartz: 2.7 kg, electricity: 11 kg}", 40, 5, "11 kg"],
    ["  кварц: 2,7 кг", 10, 6, "2,7 кг"],
    ["  name: 硅片 @ S", 9, 2, "硅片"],
    ["\tquartz: 1 t", 2, 6, "quartz"],
  ])("%s", (line, column, length, expected) => {
    const found = excerpt(line, column, length);
    expect(found && under(found)).toBe(expected);
  });

  test("a line of a megabyte is cut round the place", () => {
    const line = `${"a".repeat(500_000)}HERE${"b".repeat(500_000)}`;
    const found = excerpt(line, 500_001, 4, 60);
    expect(found && widthOf(found.line)).toBeLessThanOrEqual(60);
    expect(found && under(found)).toBe("HERE");
  });

  test("in any text, at any width", () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."aқ硅. {"), minLength: 1, maxLength: 200 }),
        fc.nat(),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 40, max: 100 }),
        (line, at, length, columns) => {
          const letters = [...line];
          const column = (at % letters.length) + 1;
          const found = excerpt(line, column, length, columns);
          const expected = letters.slice(column - 1, column - 1 + length).join("");
          expect(found && widthOf(found.line)).toBeLessThanOrEqual(columns + 2 * length + 2);
          expect(found && under(found)).toBe(expected);
        },
      ),
    ));
});

test("a place that is not in the text has no excerpt", () => {
  expect(excerptOf(new Map(), { file: "a.yaml", line: 1, column: 1, length: 1 }, 80)).toBe(
    undefined,
  );
  const texts = new Map([["a.yaml", "one"]]);
  expect(excerptOf(texts, { file: "a.yaml", line: 7, column: 1, length: 1 }, 80)).toBe(undefined);
});
