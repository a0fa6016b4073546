import { expect, test } from "vitest";
import { LANGUAGES } from "../workspace/index.ts";
import { textWords } from "./text-words.ts";

/** Every text of a table, functions called with a number that asks for the rarest ending. */
function textsOf(words: unknown): readonly string[] {
  if (typeof words === "string") return [words];
  if (typeof words === "function") return textsOf(words(2));
  if (typeof words !== "object" || words === null) return [];
  return Object.values(words).flatMap(textsOf);
}

function shapeOf(words: unknown): unknown {
  if (typeof words !== "object" || words === null) return typeof words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, shapeOf(value)]));
}

test("no Kazakh or Russian word of the text has a letter of another alphabet in it", () => {
  for (const language of ["kk", "ru"] as const)
    for (const text of textsOf(textWords[language]))
      expect(text).not.toMatch(/[A-Za-zəƏ][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-zəƏ]/);
});

test("the editor's own phrases have words in Kazakh as they have in Russian", () => {
  const { kk, ru } = textWords;
  expect(Object.keys(kk.editor.phrases)).toEqual(Object.keys(ru.editor.phrases));
  expect(Object.keys(kk.editor.phrases).length).toBeGreaterThan(20);
});

test("every language says everything, and nothing is left empty", () => {
  const plain = ({ editor, ...words }: (typeof textWords)["kk"]) => ({
    ...words,
    editor: { ...editor, phrases: {} },
  });
  for (const language of LANGUAGES) {
    expect(shapeOf(plain(textWords[language]))).toEqual(shapeOf(plain(textWords.en)));
    for (const text of textsOf(textWords[language])) expect(text.trim()).not.toBe("");
  }
});

test("Russian counts by its own endings", () => {
  const { errors } = textWords.ru.files;
  expect([1, 2, 5, 11, 12, 21, 24].map(errors)).toEqual([
    "1 ошибка",
    "2 ошибки",
    "5 ошибок",
    "11 ошибок",
    "12 ошибок",
    "21 ошибка",
    "24 ошибки",
  ]);
});
