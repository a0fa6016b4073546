import { describe, expect, test } from "vitest";
import { formatNumber } from "./numbers.ts";
import { type KazakhCase, suffixed } from "./suffix.ts";

const CASES: readonly KazakhCase[] = [
  "dative",
  "accusative",
  "genitive",
  "locative",
  "ablative",
  "possessive",
];

// The table of the words list: as read, in all six cases.
test.each([
  ["7%", "ға ды дың да дан ы"],
  ["5 $", "ға ды дың да дан ы"],
  ["12 т", "ға ны ның да дан сы"],
  ["2 ГВт", "қа ты тың та тан ы"],
  ["59 ГВт·сағ", "қа ты тың та тан ы"],
  ["2 млрд", "қа ты тың та тан ы"],
  ["3 кг", "ға ды ның да нан ы"],
  ["3 млн", "ға ды ның да нан ы"],
  ["3 мың", "ға ды ның да нан ы"],
  ["5 м", "ге ді дің де ден і"],
  ["5 м²", "ге ді дің де ден і"],
  ["5 м³", "ге ді дің де ден і"],
  ["58 мкм", "ге ді дің де ден і"],
  ["10 ₸", "ге ні нің де ден сі"],
  ["12N", "ге ді нің де нен і"],
])("%s takes %s", (text, endings) => {
  const written = CASES.map((wanted) => suffixed(text, wanted, "kk"));
  expect(written).toEqual(endings.split(" ").map((ending) => `${text}-${ending}`));
});

describe("a bare number takes the dative of its last word", () => {
  test.each([
    ["ге", [0, 1, 2, 7, 8, 50, 80, 100, 200, 51, 1_002]],
    ["ке", [3, 4, 5, 70, 15, 2_870]],
    ["ға", [6, 9, 10, 20, 30, 90, 1000, 1e6, 29]],
    ["қа", [40, 60, 140, 1e9]],
  ])("-%s", (ending, values) => {
    for (const value of values) {
      const text = formatNumber(value, "kk");
      expect(suffixed(text, "dative", "kk")).toBe(`${text}-${ending}`);
    }
  });

  test("decimals are read as a whole number of their own", () => {
    expect(suffixed("2,4", "dative", "kk")).toBe("2,4-ке");
    expect(suffixed("2,05", "dative", "kk")).toBe("2,05-ке");
    expect(suffixed("2,40", "dative", "kk")).toBe("2,40-қа");
  });
});

test("a sign without an agreed reading takes no ending", () => {
  for (const text of ["5 т/жыл", "3 ppb", "100 км²", "7 м³/жыл"])
    expect(suffixed(text, "dative", "kk")).toBe(text);
});

test("other languages take none", () => {
  expect(suffixed("7 %", "possessive", "ru")).toBe("7 %");
  expect(suffixed("7%", "possessive", "en")).toBe("7%");
});
