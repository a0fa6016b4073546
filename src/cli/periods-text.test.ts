import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { balance, balancePeriods, check, type Language, why } from "../actions/index.ts";
import { packageRoot } from "../files/index.ts";
import { balanceText } from "./balance-text.ts";
import { checkText } from "./check-text.ts";
import { render } from "./paint.ts";
import { periodsText, sitesText } from "./periods-text.ts";
import type { Terminal } from "./terminal.ts";
import { whyText } from "./why-text.ts";

const folder = join(packageRoot, "examples", "standing-still");
const page = (language: Language) => ({ language, columns: 100 });
const plain = (text: string) => render(text, false).replaceAll(/[\u00a0\u202f]/g, " ");

function periodsOf(year: string, show?: readonly string[]) {
  const { told } = balancePeriods(folder, { year, ...(show === undefined ? {} : { show }) });
  if (told === undefined) throw new Error("nothing told");
  return told;
}

describe("the whole calendar", () => {
  test.each([
    ["kk", /^2027 ж\. шілде +5 096 т$/m, /^Барлығы +60 000 т$/m],
    ["ru", /^июль 2027 г\. +5 096 т$/m, /^Всего +60 000 т$/m],
    ["en", /^July 2027 +5,096 t$/m, /^In all +60,000 t$/m],
  ] as const)("in %s: a row for each month, all of them below", (language, july, all) => {
    const text = plain(periodsText(periodsOf("all", ["bought-copper"]), page(language)));
    expect(text).toMatch(july);
    expect(text.split("\n")).toHaveLength(14);
    const copper = plain(periodsText(periodsOf("all"), page(language)));
    expect(copper).toMatch(all);
  });
});

describe("sites", () => {
  test.each([
    ["kk", /^Зауыт алаңы +электр энергиясы +12,4 ГВт·сағ +16,67 МВт +16 МВт +666,7 кВт$/m],
    ["ru", /^Площадка завода +электроэнергия +12,4 ГВт·ч +16,67 МВт +16 МВт +666,7 кВт$/m],
    ["en", /^The works +electricity +12\.4 GWh +16\.67 MW +16 MW +666\.7 kW$/m],
  ] as const)("in %s: drawn, in the mean, contracted, short", (language, row) => {
    const text = plain(sitesText(periodsOf("2027-01"), page(language)));
    expect(text).toMatch(row);
  });

  test("say that no plant stands there where none does", () => {
    const { told } = balancePeriods(join(packageRoot, "examples", "one-process"), {
      make: "1 t/yr silicon",
    });
    if (told === undefined) throw new Error("nothing told");
    expect(sitesText(told, page("en"))).toMatch(/^No plant/);
  });
});

test.each([
  [
    "kk",
    "2027 ж. шілде",
    "айына",
    /^тікелей +CO₂ +0 т$/m,
    /^сатып алынған +электр энергиясы +806 т$/m,
  ],
  [
    "ru",
    "июль 2027 г.",
    "в месяц",
    /^прямые +CO₂ +0 т$/m,
    /^от купленного +электроэнергия +806 т$/m,
  ],
  ["en", "July 2027", "a month", /^direct +CO₂ +0 t$/m, /^bought +electricity +806 t$/m],
] as const)(
  "a month's balance says so, with its CO2, in %s",
  (language, month, per, direct, bought) => {
    const { told } = balance(folder, { year: "2027-07" });
    if (told === undefined) throw new Error("nothing told");
    const text = plain(balanceText(told, page(language), false));
    expect(text.split("\n")[0]).toContain(month);
    expect(text).toMatch(new RegExp(` ${per} `));
    expect(text).toMatch(direct);
    expect(text).toMatch(bought);
  },
);

test("why a stream flows in a quarter names the plant that runs at its own rate", () => {
  const { told } = why(folder, { stream: "rock", year: "2027-Q1" });
  if (told === undefined) throw new Error("nothing told");
  const text = plain(whyText(told, page("en")));
  expect(text).toMatch(/Q1 2027/);
  expect(text).toMatch(/^1\.8 Mt a quarter$/m);
  expect(text).toMatch(/the mine: at its own rate/);
});

test("a promise may be judged over a month", () => {
  const answer = check(join(packageRoot, "examples", "one-process"), { year: "2027-09" });
  const text = plain(checkText(answer, page("en") as Terminal));
  expect(text).toMatch(/2,219 t of quartz needed a month/);
  expect(text).not.toMatch(/a year[ ,]/);
});
