import { describe, expect, test } from "vitest";
import { parseDay } from "../core/index.ts";
import type { Due, Language } from "../workspace/index.ts";
import { formatDay } from "./days.ts";
import { factWords } from "./fact-words.ts";
import { dueText } from "./programme-sentences.ts";

function dayOf(text: string): number {
  const read = parseDay(text);
  if (!("day" in read)) throw new Error(text);
  return read.day;
}

const said = (date: string): Due => ({ kind: "by", by: dayOf(date), written: date }) as Due;
const none = { kind: "none" } as Due;

const moved = (language: Language, was: Due) =>
  factWords[language]
    .due("X", dueText(said("2027-03-31"), language), dueText(was, language))
    .replaceAll("\u00a0", " ");

describe("a date that is another reads as one sentence, in each language", () => {
  test("from one day to another", () => {
    const was = said("2026-10-31");
    expect(moved("kk", was)).toBe(
      "X: енді – мерзімі: 2027 ж. 31 наурыз; бастапқыда – мерзімі: 2026 ж. 31 қазан.",
    );
    expect(moved("ru", was)).toBe("X: теперь – до 31 марта 2027 г.; было – до 31 октября 2026 г.");
    expect(moved("en", was)).toBe("X: now by 31 March 2027; was by 31 October 2026.");
  });

  test("from no date", () => {
    expect(moved("kk", none)).toBe(
      "X: енді – мерзімі: 2027 ж. 31 наурыз; бастапқыда – мерзімі көрсетілмеген.",
    );
    expect(moved("ru", none)).toBe("X: теперь – до 31 марта 2027 г.; было – срок не указан.");
  });
});

test("a fact known later names its day with an ending in Kazakh and one stop in Russian", () => {
  const day = dayOf("2026-11-25");
  expect(factWords.kk.later(formatDay(day, "kk"))).toContain("25\u00a0қараша күнінен бастап");
  expect(factWords.ru.later(formatDay(day, "ru"))).toMatch(/2026\u00a0г\.$/);
});
