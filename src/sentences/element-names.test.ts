import { expect, test } from "vitest";
import { findElement } from "../core/index.ts";
import { LANGUAGES } from "../workspace/index.ts";
import { ELEMENT_NAMES } from "./element-names.ts";
import { elementName } from "./index.ts";

test("all 118 elements have a name in every language, and no two the same", () => {
  expect(ELEMENT_NAMES.size).toBe(118);
  [...ELEMENT_NAMES.keys()].forEach((symbol, i) => {
    expect(findElement(symbol)?.number, symbol).toBe(i + 1);
  });
  for (const language of LANGUAGES) {
    const names = [...ELEMENT_NAMES.values()].map((words) => words[language]);
    expect(new Set(names).size, language).toBe(118);
  }
});

test("Kazakh and Russian names are Cyrillic, English ones Latin, all in small letters", () => {
  for (const [symbol, { kk, ru, en }] of ELEMENT_NAMES) {
    expect(`${kk}${ru}`, symbol).toMatch(/^[а-яёәіңғүұқөһ]+$/);
    expect(en, symbol).toMatch(/^[a-z]+$/);
  }
});

test.each([
  ["Si", "кремний", "кремний", "silicon"],
  ["Fe", "темір", "железо", "iron"],
  ["W", "вольфрам", "вольфрам", "tungsten"],
  ["Sb", "сурьма", "сурьма", "antimony"],
  ["Nd", "неодим", "неодим", "neodymium"],
])("%s is %s, %s, %s", (symbol, kk, ru, en) => {
  expect(LANGUAGES.map((language) => elementName(symbol, language))).toEqual([kk, ru, en]);
});

test("a lump is called by its own name", () => {
  expect(elementName("gangue", "kk")).toBe("gangue");
});
