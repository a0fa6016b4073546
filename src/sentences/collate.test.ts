import { expect, test } from "vitest";
import { compareNames } from "./collate.ts";

const KAZAKH = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

function sorted(names: readonly string[], language: "kk" | "ru" | "en"): readonly string[] {
  return [...names].sort((a, b) => compareNames(a, b, language));
}

test("the Kazakh alphabet sorts to itself, where English rules would not", () => {
  expect(sorted([...KAZAKH].reverse(), "kk").join("")).toBe(KAZAKH);
});

test("і comes after ы, ү after ұ", () => {
  expect(sorted(["із", "ыс", "үн", "ұн", "ун"], "kk")).toEqual(["ун", "ұн", "үн", "ыс", "із"]);
});

test("Russian reads ё as е", () => {
  expect(sorted(["ёж", "еда", "жом", "ель"], "ru")).toEqual(["еда", "ёж", "ель", "жом"]);
});

test("case counts only where all else is equal, and the order is total", () => {
  expect(sorted(["Кварц", "кварц", "Кен"], "kk")).toEqual(["Кварц", "кварц", "Кен"]);
  expect(compareNames("а", "А", "kk")).toBe(-compareNames("А", "а", "kk"));
  expect(compareNames("а", "а", "kk")).toBe(0);
});

test("digits and Latin letters stand before Cyrillic", () => {
  expect(sorted(["әк", "MIT", "2 ГВт"], "kk")).toEqual(["2 ГВт", "MIT", "әк"]);
});
