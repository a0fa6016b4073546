import { parseFigureText } from "../../core/index.ts";

/** Units as Kazakh and Russian write them. */
const UNITS: Readonly<Record<string, string>> = {
  т: "t",
  кт: "kt",
  кг: "kg",
  Вт: "W",
  кВт: "kW",
  МВт: "MW",
  ГВт: "GW",
};

/** A decimal comma is a decimal point, and blanks between thousands stay: `2,5 кг` as `2.5 kg` is written. */
export function amountText(text: string): string {
  return text
    .trim()
    .replace(/(\d),(\d)/g, "$1.$2")
    .replace(/[\u00a0\u202f\u2009]/g, " ")
    .replace(/([ГМк]?Вт|кт|т|кг)\/(?:год|жыл)/g, (_, unit: string) => `${UNITS[unit] ?? unit}/yr`);
}

/** Whether it is a number with a unit. */
export function isAmount(text: string): boolean {
  const read = parseFigureText(amountText(text));
  return "stated" in read && /\d/.test(text) && /\p{L}/u.test(text);
}
