import { findUnit, type Quantity } from "../core/index.ts";
import type { Language } from "../workspace/index.ts";

/** U+00A0: inside a unit of two words, and before any unit. */
export const NO_BREAK = "\u00a0";

type UnitWords = Readonly<Record<Language, string>>;

/** How a unit of the text is printed; a unit that is not here is printed as it is written. */
const UNIT_WORDS: ReadonlyMap<string, UnitWords> = new Map([
  ...same({ t: "т", kg: "кг", g: "г", mg: "мг", ng: "нг", lb: "фунт" }),
  ...same({ m: "м", km: "км", dm: "дм", cm: "см", mm: "мм", nm: "нм", ha: "га" }),
  ...same({ L: "л", mL: "мл", min: "мин", s: "с", mol: "моль", mmol: "ммоль", kmol: "кмоль" }),
  ...same({ J: "Дж", kJ: "кДж", MJ: "МДж", GJ: "ГДж", TJ: "ТДж", PJ: "ПДж" }),
  ...same({ W: "Вт", kW: "кВт", MW: "МВт", GW: "ГВт", TW: "ТВт", kcal: "ккал", Gcal: "Гкал" }),
  ...hours({ Wh: "Вт", kWh: "кВт", MWh: "МВт", GWh: "ГВт", TWh: "ТВт" }),
  word("ug", "мкг", "мкг", "µg"),
  word("µg", "мкг", "мкг", "µg"),
  word("um", "мкм", "мкм", "µm"),
  word("µm", "мкм", "мкм", "µm"),
  word("kt", "мың т", "тыс. т", "kt"),
  word("Mt", "млн т", "млн т", "Mt"),
  word("Gt", "млрд т", "млрд т", "Gt"),
  word("ozt", "тр. унция", "тр. унция", "oz t"),
  word("toe", "т м.э.", "т н.э.", "toe"),
  word("tce", "т ш.о.", "т у.т.", "tce"),
  word("h", "сағ", "ч", "h"),
  word("d", "тәул", "сут", "d"),
  word("yr", "жыл", "год", "yr"),
  word("mo", "ай", "мес.", "months"),
  word("piece", "дана", "шт.", "pcs"),
  word("pc", "дана", "шт.", "pcs"),
  word("KZT", "₸", "₸", "KZT"),
  word("USD", "$", "$", "USD"),
  word("EUR", "€", "€", "EUR"),
  word("CNY", "юань", "юаней", "CNY"),
  word("mln", "млн", "млн", "million"),
  word("bn", "млрд", "млрд", "bn"),
  word("at%", "ат.%", "ат.%", "at%"),
  word("atoms", "атомдар үлесі", "доля атомов", "share of atoms"),
  word("1", "1", "1", "1"),
]);

function same(units: Readonly<Record<string, string>>): [string, UnitWords][] {
  return Object.entries(units).map(([unit, cyrillic]) => word(unit, cyrillic, cyrillic, unit));
}

function hours(units: Readonly<Record<string, string>>): [string, UnitWords][] {
  return Object.entries(units).map(([unit, watt]) => word(unit, `${watt}·сағ`, `${watt}·ч`, unit));
}

function word(unit: string, kk: string, ru: string, en: string): [string, UnitWords] {
  return [unit, { kk, ru, en }];
}

/** A unit of the text in the reader's language: `GWh/yr` is `ГВт·сағ/жыл`, `ГВт·ч/год`; `m3` is `м³`. */
export function formatUnit(unitText: string, language: Language): string {
  if (unitText === "1") return "";
  return unitText
    .split(/([/* ])/)
    .map((part) => (part === "*" ? "·" : formatUnitName(part, language)))
    .join("")
    .replaceAll(" ", NO_BREAK);
}

function formatUnitName(name: string, language: Language): string {
  const words = UNIT_WORDS.get(name);
  if (words) return words[language];
  const [, length = "", power] = /^([a-zµ]+)\^?([23])$/.exec(name) ?? [];
  const base = UNIT_WORDS.get(length);
  return base && power ? base[language] + (power === "2" ? "²" : "³") : name;
}

/** Russian counts years in three forms; every other unit is an abbreviation and keeps its form. */
export function countedUnit(value: number, unitText: string, language: Language): string {
  if (language !== "ru" || unitText !== "yr") return formatUnit(unitText, language);
  return russianForm(value, "год", "года", "лет");
}

/** 1 год, 2 года, 5 лет, 1,5 года. */
export function russianForm(count: number, one: string, few: string, many: string): string {
  if (!Number.isInteger(count)) return few;
  const [tens, ones] = [Math.abs(count) % 100, Math.abs(count) % 10];
  if (tens >= 11 && tens <= 14) return many;
  if (ones === 1) return one;
  return ones >= 2 && ones <= 4 ? few : many;
}

/**
 * Families of units, smallest first, each with how many of it there must be before it is used.
 * Tonnes stay tonnes up to a million (a trade says 8 973 t, not 9 kt), square metres likewise.
 */
const FAMILIES: readonly (readonly (readonly [unit: string, factor: number, from: number])[])[] = [
  [
    ["mg", 1e-9, 0],
    ["g", 1e-6, 1],
    ["kg", 1e-3, 1],
    ["t", 1, 1],
    // Known, but never chosen.
    ["kt", 1e3, Number.POSITIVE_INFINITY],
    ["Mt", 1e6, 1],
  ],
  [
    ["Wh", 1e-6, 0],
    ["kWh", 1e-3, 1],
    ["MWh", 1, 1],
    ["GWh", 1e3, 1],
    ["TWh", 1e6, 10],
  ],
  [
    ["W", 1e-6, 0],
    ["kW", 1e-3, 1],
    ["MW", 1, 1],
    ["GW", 1e3, 1],
  ],
  [
    ["kJ", 1e-6, 0],
    ["MJ", 1e-3, 1],
    ["GJ", 1, 1],
    ["TJ", 1e3, 1],
    ["PJ", 1e6, 1],
  ],
  [
    ["nm", 1e-9, 0],
    ["um", 1e-6, 1],
    ["mm", 1e-3, 1],
    ["m", 1, 1],
    ["km", 1e3, 1],
  ],
  [
    ["m2", 1, 0],
    ["mln m2", 1e6, 1],
  ],
  [
    ["L", 1e-3, 0],
    ["m3", 1, 1],
    ["mln m3", 1e6, 1],
  ],
  money("KZT"),
  money("USD"),
  money("EUR"),
  money("CNY"),
];

function money(name: string): [string, number, number][] {
  return [
    [name, 1, 0],
    [`mln ${name}`, 1e6, 1],
    [`bn ${name}`, 1e9, 1],
  ];
}

/**
 * The same quantity in the unit of its family that reads best: the largest of which there is at
 * least one. Only what stands before the first `/` changes; zero and unknown units stay.
 */
export function scaleUnit(value: number, unitText: string): Quantity {
  const slash = unitText.indexOf("/");
  const head = slash < 0 ? unitText : unitText.slice(0, slash);
  const tail = slash < 0 ? "" : unitText.slice(slash);
  const family = FAMILIES.find((units) => units.some(([unit]) => unit === plainName(head)));
  const own = family?.find(([unit]) => unit === plainName(head));
  if (!family || !own || value === 0 || !Number.isFinite(value)) return { value, unit: unitText };
  const amount = value * own[1];
  const best = family.findLast(([, factor, from]) => Math.abs(amount) >= factor * from) ?? own;
  if (best === own) return { value, unit: unitText };
  return { value: amount / best[1], unit: best[0] + tail };
}

function plainName(unit: string): string {
  return unit.replace("µ", "u").replace("^", "");
}

/** Whether a unit measures power: a mean or a peak, not an amount. */
export function isPower(unitText: string): boolean {
  const [unit, watt] = [findUnit(unitText), findUnit("W")];
  if (!unit || !watt) return false;
  return unit.dimension.every((exponent, i) => exponent === watt.dimension[i]);
}
