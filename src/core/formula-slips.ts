import { ELEMENTS } from "./elements.ts";
import { latinLookAlike } from "./look-alikes.ts";

/** A formula that could be read, and as something nobody meant. */
export interface FormulaSlip {
  readonly problem: "formula-shape" | "unknown-element";
  readonly from: number;
  readonly to: number;
  readonly facts: Readonly<Record<string, string>>;
}

/** What must be refused before it is read: the reading would be right by the letter and wrong by a mass. */
export function findFormulaSlip(text: string): FormulaSlip | undefined {
  return findHydratePoint(text) ?? findTwoCapitals(text);
}

/**
 * The point of `NiSO4.6H2O` and of `Al2O3.2SiO2` would be a decimal of the oxygen: before water, and between an oxygen
 * or a bracket and what follows it, the middle dot is meant. `LiNi0.8Co0.1Mn0.1O2` keeps its decimals.
 */
function findHydratePoint(text: string): FormulaSlip | undefined {
  const found =
    /(?<=[\p{L}\d)\]])(?<!\D0)\.(?=\d*H2O)|(?<=(?:O|[)\]])\d+)\.(?=\d+[\p{Lu}([])/u.exec(text);
  if (!found) return undefined;
  const from = found.index;
  return { problem: "formula-shape", from, to: from + 1, facts: { given: ".", needed: "·" } };
}

/**
 * Metals whose symbol in capitals reads as two elements: `NI` is nitrogen and iodine. Not here are those that
 * real compounds spell: CO, CS2, HF, HO, COS, KSCN.
 */
export const TWO_CAPITALS = /BI|CU|IN|NB|NI|PB|SB|SI|SN|YB/;

/** `SIO2` is sulfur, iodine and oxygen, and was meant as `SiO2`; where it was not, a count of 1 parts them: `S1I`. */
function findTwoCapitals(text: string): FormulaSlip | undefined {
  const found = /\p{Ll}/u.test(text) ? null : TWO_CAPITALS.exec(text);
  if (!found) return undefined;
  const [given] = found;
  const likely = given.slice(0, 1) + given.slice(1).toLowerCase();
  const [from, to] = [found.index, found.index + 2];
  return { problem: "unknown-element", from, to, facts: { given, likely } };
}

/** In small letters these may be an element or a compound of two. */
export const EITHER: Readonly<Record<string, string>> = { co: "Co, CO", hf: "Hf, HF" };

/** `si` and Cyrillic `Со` are found by their letters, the `E` of `FE` and the `A` of `AI` by the letter beside them. */
export function likelySymbol(symbol: string, before: string, after: string): string | undefined {
  const either = EITHER[symbol];
  if (either !== undefined) return either;
  const latin = latinLookAlike(symbol).toLowerCase();
  const joined = (before + latin).toLowerCase();
  const spelt = (wanted: string) => WEIGHED.find((e) => e.toLowerCase() === wanted);
  const found = spelt(latin) ?? (latin.length === 1 ? spelt(joined) : undefined);
  if (symbol === "A" && after === "I") return "Al";
  return found ?? likeLetters(symbol) ?? spelt(latin.slice(0, 2)) ?? spelt(latin.slice(0, 1));
}

const WEIGHED = ELEMENTS.filter((e) => e.weight !== undefined).map((e) => e.symbol);

/** `Sl` was meant as `Si`: a small l and a small i are one stroke. */
function likeLetters(symbol: string): string | undefined {
  const other = symbol.replace(/l$/, "i");
  return other !== symbol && WEIGHED.includes(other) ? other : undefined;
}
