import {
  DIMENSIONLESS,
  type Dimension,
  describeDimension,
  divideDimensions,
  multiplyDimensions,
} from "./dimension.ts";
import { type NamedUnit, UNIT_NAMES } from "./unit-names.ts";

/** A unit as it is written; `factor` base units make one of it. */
export interface Unit {
  readonly text: string;
  readonly factor: number;
  readonly dimension: Dimension;
}

/** A plain number: factor 1, no dimension. */
export const ONE: Unit = { text: "1", factor: 1, dimension: DIMENSIONLESS };

/**
 * The unit a text names, or undefined: `kWh/kg`, `GW/yr`, `W/m2`, `1/yr`, `1`, `bn KZT`.
 * Units are joined by `/` and `*` without blanks and read from left to right.
 */
export function findUnit(text: string): Unit | undefined {
  if (text === "1") return ONE;
  if (text.startsWith("1/")) return findInverse(text);
  const found = readUnitAt(text, 0);
  return found?.to === text.length ? found.unit : undefined;
}

/** The unit that begins at a place of a text and where it ends; `/x` and `*x` belong to it only if x is a unit. */
export function readUnitAt(text: string, at: number): { unit: Unit; to: number } | undefined {
  const first = readNameAt(text, at);
  if (!first) return undefined;
  let { to } = first;
  let whole = first.named;
  while (text[to] === "/" || text[to] === "*") {
    const next = readNameAt(text, to + 1);
    if (!next) break;
    whole = text[to] === "/" ? divide(whole, next.named) : multiply(whole, next.named);
    to = next.to;
  }
  return { unit: unitOf(text.slice(at, to), whole), to };
}

/** A value of a unit in base units. Divides where the factor is one over a whole number: 1.75 % is 0.0175 to the last digit. */
export function toBase(value: number, unit: Unit): number {
  const divisor = wholeDivisor(unit.factor);
  return divisor === undefined ? value * unit.factor : value / divisor;
}

/** A value in base units, counted in a unit. */
export function fromBase(value: number, unit: Unit): number {
  const divisor = wholeDivisor(unit.factor);
  return divisor === undefined ? value / unit.factor : value * divisor;
}

/** The base unit of a dimension: what values of it are counted in inside. */
export function baseUnit(dimension: Dimension): Unit {
  return { text: describeDimension(dimension), factor: 1, dimension };
}

function wholeDivisor(factor: number): number | undefined {
  if (!(factor < 1 && factor > 0)) return undefined;
  const divisor = Math.round(1 / factor);
  return 1 / divisor === factor ? divisor : undefined;
}

function findInverse(text: string): Unit | undefined {
  const found = readUnitAt(`t/${text.slice(2)}`, 0);
  if (!found || found.to !== text.length) return undefined;
  const mass = UNIT_NAMES.get("t")?.dimension ?? DIMENSIONLESS;
  return { ...found.unit, text, dimension: divideDimensions(found.unit.dimension, mass) };
}

/** Letters, digits and marks up to the next blank or operator; a hyphen inside belongs to the word. */
const WORD =
  /(?:(?:mln|bn) (?=[A-Z]{3}))?[\p{L}\p{N}\p{Sc}%‰°_]+(?:-[\p{L}\p{N}]+)*(?:\^[23](?![\p{N}.]))?/uy;

/** The word standing where a unit could stand, known or not. */
export function unitWordAt(text: string, at: number): string | undefined {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0];
}

function readNameAt(text: string, at: number): { named: NamedUnit; to: number } | undefined {
  const word = unitWordAt(text, at);
  const named = word === undefined ? undefined : UNIT_NAMES.get(plainMicro(word));
  return word !== undefined && named ? { named, to: at + word.length } : undefined;
}

/** The Greek letter and the micro sign look the same and mean the same. */
function plainMicro(word: string): string {
  return word.startsWith("\u03bc") ? `\u00b5${word.slice(1)}` : word;
}

function multiply(a: NamedUnit, b: NamedUnit): NamedUnit {
  const dimension = multiplyDimensions(a.dimension, b.dimension);
  return { times: a.times * b.times, over: a.over * b.over, dimension };
}

function divide(a: NamedUnit, b: NamedUnit): NamedUnit {
  const dimension = divideDimensions(a.dimension, b.dimension);
  return { times: a.times * b.over, over: a.over * b.times, dimension };
}

function unitOf(text: string, named: NamedUnit): Unit {
  return { text, factor: named.times / named.over, dimension: named.dimension };
}
