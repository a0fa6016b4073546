import { expect, test } from "vitest";
import { naturalWidths } from "./table.ts";

const row = (...texts: readonly string[]) => texts.map((text) => ({ text }));

test("a column gives way down to its longest word, and the next one gives way then", () => {
  const rows = [row("электроэнергия", "средняя мощность"), row("вода", "1,667 МВт")];
  expect(naturalWidths(rows, 28)).toEqual([14, 12]);
});

test("where no column has room a word is broken, but none is narrower than eight", () => {
  expect(naturalWidths([row("электроэнергия", "теплоэнергия")], 26)).toEqual([12, 12]);
  expect(naturalWidths([row("электроэнергия", "теплоэнергия")], 5)).toEqual([8, 8]);
});
