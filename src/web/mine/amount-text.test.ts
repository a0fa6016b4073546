import { expect, test } from "vitest";
import type { Language } from "../../workspace/index.ts";
import { amountText } from "./amount-text.ts";

test.each<[string, Language, string | undefined]>([
  ["3 000 t/yr", "kk", "3000 t/yr"],
  ["3,000 t/yr", "en", "3000 t/yr"],
  ["3,5 t/yr", "ru", "3.5 t/yr"],
  ["2,5 ГВт/жыл", "kk", "2.5 GW/yr"],
  ["3\u202f000 т/год", "ru", "3000 t/yr"],
  ["3 000 т/год", "en", "3000 t/yr"],
  ["1.7 Mt", "en", "1.7 Mt"],
  ["3000", "en", undefined],
  ["3000 parrots", "en", undefined],
  ["much t", "en", undefined],
  ["", "kk", undefined],
])("%j typed in %s is %s", (given, language, text) =>
  expect(amountText(given, language)).toBe(text),
);
