import type { Quantity } from "../core/index.ts";
import type { Language } from "../workspace/index.ts";
import { countedUnit, formatUnit, NO_BREAK, scaleUnit } from "./unit-words.ts";

/** How many digits: `digits` significant ones (trailing zeros dropped), or exactly `decimals` after the comma. */
export interface Digits {
  readonly digits?: number;
  readonly decimals?: number;
}

const MINUS = "\u2212";
const RANGE_DASH = "\u2013";

/** Derived numbers carry four digits: no figure of a plan is better known. */
const DERIVED_DIGITS = 4;
/** Outside these a power of ten is shorter than its zeros. */
const SMALLEST_PLAIN = 1e-3;
const SMALLEST_POWER = 1e10;

interface Marks {
  readonly decimal: string;
  readonly thousands: string;
}

// Own tables: Chromium has no Kazakh locale data, and Node's may change between versions.
const MARKS: Readonly<Record<Language, Marks>> = {
  kk: { decimal: ",", thousands: "\u202f" },
  ru: { decimal: ",", thousands: "\u202f" },
  en: { decimal: ".", thousands: "," },
};

/** A number as the house writes it: `2 941,5`, `2,941.5`, `−0,38`, `1,64·10⁻⁷`. */
export function formatNumber(value: number, language: Language, digits: Digits = {}): string {
  if (Number.isNaN(value)) return RANGE_DASH;
  const sign = value < 0 ? MINUS : "";
  const size = Math.abs(value);
  if (size === Number.POSITIVE_INFINITY) return `${sign}∞`;
  const text = withDecimals(size, digits.decimals) ?? plainDigits(size, digits.digits);
  if (text !== undefined) return (isZero(text) ? "" : sign) + localise(text, language);
  return sign + powerOfTen(size, language, digits.digits);
}

/** `undefined` where the decimals asked for would print something as nothing, or a power of ten is shorter. */
function withDecimals(size: number, decimals: number | undefined): string | undefined {
  if (decimals === undefined || size >= SMALLEST_POWER) return undefined;
  const text = size.toFixed(decimals);
  return isZero(text) && size !== 0 ? undefined : text;
}

function plainDigits(size: number, digits = DERIVED_DIGITS): string | undefined {
  const rounded = Number(size.toPrecision(digits));
  const plain = rounded === 0 || (rounded >= SMALLEST_PLAIN && rounded < SMALLEST_POWER);
  return plain ? String(rounded) : undefined;
}

function isZero(text: string): boolean {
  return Number(text) === 0;
}

function powerOfTen(size: number, language: Language, digits = DERIVED_DIGITS): string {
  const [mantissa = "", exponent = ""] = size.toExponential(digits - 1).split("e");
  return `${localise(String(Number(mantissa)), language)}·10${superscript(Number(exponent))}`;
}

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

function superscript(exponent: number): string {
  const digits = [...String(Math.abs(exponent))].map((digit) => SUPERSCRIPTS[Number(digit)]);
  return (exponent < 0 ? "⁻" : "") + digits.join("");
}

function localise(plain: string, language: Language): string {
  const { decimal, thousands } = MARKS[language];
  const [whole = "", fraction] = plain.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return fraction === undefined ? grouped : grouped + decimal + fraction;
}

/** `7%` in Kazakh and English, `7 %` in Russian; `share` is of one: 0.07. */
export function formatPercent(share: number, language: Language, digits: Digits = {}): string {
  return formatQuantity({ value: share * 100, unit: "%" }, language, digits);
}

/** A value and its unit, as it stands: `2 941 т/жыл`. */
export function formatQuantity(
  quantity: Quantity,
  language: Language,
  digits: Digits = {},
): string {
  const { value, unit } = quantity;
  return formatNumber(value, language, digits) + unitAfter(value, unit, language);
}

/** The same in the unit that reads best: 144 100 MWh/yr is `144.1 GWh/yr`. */
export function formatReadable(
  quantity: Quantity,
  language: Language,
  digits: Digits = {},
): string {
  return formatQuantity(scaleUnit(quantity.value, quantity.unit), language, digits);
}

/** `59–118 GWh/yr`: the unit once; one number where both print the same. */
export function formatRange(
  low: number,
  high: number,
  unit: string,
  language: Language,
  digits: Digits = {},
): string {
  const [from, to] = [formatNumber(low, language, digits), formatNumber(high, language, digits)];
  const numbers = from === to ? from : from + RANGE_DASH + to;
  return numbers + unitAfter(high, unit, language);
}

/** A range in the unit that reads best for its larger end. */
export function formatReadableRange(
  low: number,
  high: number,
  unit: string,
  language: Language,
  digits: Digits = {},
): string {
  const larger = Math.abs(low) > Math.abs(high) ? low : high;
  const scaled = scaleUnit(larger, unit);
  const ratio = larger === 0 ? 1 : scaled.value / larger;
  return formatRange(low * ratio, high * ratio, scaled.unit, language, digits);
}

function unitAfter(value: number, unit: string, language: Language): string {
  if (unit === "%" && language !== "ru") return "%";
  if (unit.startsWith("1/")) return formatUnit(unit, language).slice(1);
  const words = countedUnit(value, unit, language);
  return words === "" ? "" : NO_BREAK + words;
}

/**
 * Rounded to so many significant digits, never past the value on the side that matters: a turning
 * point of 57.96 reads "at most 57.9". Noise past the ninth digit is not a side.
 */
export function roundToSide(value: number, side: "atMost" | "atLeast", digits: number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const clean = Number(value.toPrecision(9));
  const rounded = Number(clean.toPrecision(digits));
  if (rounded === clean) return clean;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(clean))) - digits + 1);
  if (side === "atMost" && rounded > clean) return Number((rounded - step).toPrecision(digits));
  if (side === "atLeast" && rounded < clean) return Number((rounded + step).toPrecision(digits));
  return rounded;
}
