import { findUnit, sameDimension, type Unit } from "../core/index.ts";
import { formatUnit } from "../sentences/index.ts";
import type { Language } from "../workspace/index.ts";

/** A number as a person types it, and the unit after it, if there is one. */
export type Typed =
  | {
      readonly kind: "number";
      readonly text: string;
      readonly value: number;
      readonly unit: string;
    }
  | { readonly kind: "empty" }
  | { readonly kind: "letters" };

const NUMBER = /^([-+]?(?:\d[\d ]*(?:[.,]\d+)*|[.,]\d+)(?:e[-+]?\d+)?)\s*(.*)$/iu;

/**
 * `2,5`, `2.5`, `2 941,5 т`, `−0,38`: a decimal comma is understood, and a comma before groups of three in English.
 * `text` is the number as a workspace writes it.
 */
export function readTyped(given: string, language: Language): Typed {
  const plain = given
    .replace(/[\u00a0\u202f\u2009]/g, " ")
    .replace(/\u2212/g, "-")
    .trim();
  if (plain === "") return { kind: "empty" };
  const [, digits = "", unit = ""] = NUMBER.exec(plain) ?? [];
  const text = withPoint(digits.replaceAll(" ", "").replace(/^\+/, ""), language);
  const value = Number(text);
  if (digits === "" || !Number.isFinite(value) || /^[\d.,]/.test(unit)) return { kind: "letters" };
  return { kind: "number", text, value, unit: unit.trim() };
}

function withPoint(digits: string, language: Language): string {
  const english = language === "en" && /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits);
  return english ? digits.replaceAll(",", "") : digits.replace(",", ".").replace(/^(-?)\./, "$10.");
}

/** The unit a person means: as a workspace writes it, or as it is printed in the reader's language. */
export function readUnit(
  given: string,
  offered: readonly string[],
  language: Language,
): Unit | undefined {
  const own = findUnit(given);
  if (own !== undefined) return own;
  const plain = (text: string): string => text.replace(/\s/g, "").toLowerCase();
  const printed = offered.find((unit) => plain(formatUnit(unit, language)) === plain(given));
  return printed === undefined ? undefined : findUnit(printed);
}

/** Units a trade writes; those of one dimension are offered beside each other. */
const USUAL =
  "t kg g mg kt Mt MWh kWh GWh TWh MJ GJ TJ MW kW GW W um mm cm m m2 cm2 m3 L % ppm ppb 1 h d yr mo piece " +
  "KZT mln_KZT bn_KZT USD mln_USD bn_USD EUR CNY t/yr kt/yr Mt/yr kg/yr t/h t/d kg/h GW/yr MW/yr GWh/yr MWh/yr MWh/t kWh/t kWh/kg GJ/t " +
  "MJ/kg m3/t L/kg m3/h m3/yr m3/d kg/t g/t t/t kWh/m2 MJ/m2 kg/m2 L/m2 m3/m2 W/m2 kg/m3 t/m3 g/cm3 m2/yr m2/pc t/GW t/MW kg/kW g/W " +
  "USD/t USD/kg KZT/t USD/W USD/kW";

/** Units a figure of this dimension may be given in, its own first. */
export function unitsOffered(own: string, used: Iterable<string>): readonly string[] {
  const unit = findUnit(own === "" ? "1" : own);
  const known = [...new Set([...used, ...USUAL.split(" ").map((one) => one.replace("_", " "))])];
  if (unit === undefined) return known;
  const alike = known.filter((one) => {
    const other = findUnit(one);
    return (
      other !== undefined &&
      sameDimension(other.dimension, unit.dimension) &&
      isRatio(one) === isRatio(unit.text)
    );
  });
  return [...new Set([own === "" ? "1" : own, ...alike])];
}

/** Cubic metres a square metre are metres too, and nobody measures a cut in them. */
function isRatio(unit: string): boolean {
  return /[/*]/.test(unit);
}
