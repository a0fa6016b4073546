import { expect, test } from "vitest";
import { parsePeriod } from "../core/index.ts";
import { formatPeriod } from "./days.ts";
import { perPeriod } from "./per-period.ts";

test.each([
  ["2013", "жылына", "в год", "a year"],
  ["2013-Q3", "тоқсанына", "в квартал", "a quarter"],
  ["2013-09", "айына", "в месяц", "a month"],
])("an amount of %s is said to be of it", (text, kk, ru, en) => {
  const period = parsePeriod(text);
  expect(perPeriod(period, "kk")).toBe(kk);
  expect(perPeriod(period, "ru")).toBe(ru);
  expect(perPeriod(period, "en")).toBe(en);
});

test("any other length is said to be of the period", () => {
  expect(perPeriod({ from: 0, to: 40 }, "en")).toBe("in the period");
});

test("a month and a quarter have their names in three languages", () => {
  const named = (text: string, language: "kk" | "ru" | "en") => {
    const period = parsePeriod(text);
    return period && formatPeriod(period, language).replaceAll("\u00a0", " ");
  };
  expect(named("2013-09", "kk")).toBe("2013 ж. қыркүйек");
  expect(named("2013-09", "ru")).toBe("сентябрь 2013 г.");
  expect(named("2013-09", "en")).toBe("September 2013");
  expect(named("2013-Q3", "kk")).toBe("2013 ж. III тоқсан");
  expect(named("2013-Q3", "ru")).toBe("III квартал 2013 г.");
  expect(named("2013-Q3", "en")).toBe("Q3 2013");
});
