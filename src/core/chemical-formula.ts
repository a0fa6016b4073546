import { findElement } from "./elements.ts";
import { findFormulaSlip, likelySymbol } from "./formula-slips.ts";
import type { TextProblem } from "./text-problem.ts";

/** How many atoms of each element one formula unit holds, in the order they are first written. */
export type ElementCounts = ReadonlyMap<string, number>;

export type FormulaProblemCode =
  | "unknown-element"
  | "element-without-weight"
  | "formula-shape"
  | "formula-count"
  | "formula-too-long";

export interface FormulaProblem {
  readonly problem: FormulaProblemCode;
  readonly from: number;
  readonly to: number;
  readonly facts: TextProblem<FormulaProblemCode>["facts"];
}

const MAX_LENGTH = 200;
const MAX_DEPTH = 8;
const MAX_COUNT = 10_000;

/**
 * The elements of a chemical formula: `CuSO4·5H2O`, `Al2(SO4)3`, `K4[Fe(CN)6]`, `LiNi0.8Co0.1Mn0.1O2`.
 * No charges, no states. Every element must have a standard atomic weight.
 */
export function readFormula(text: string): { elements: ElementCounts } | FormulaProblem {
  if (text.length > MAX_LENGTH) {
    return problemOf("formula-too-long", 0, text.length, { most: MAX_LENGTH });
  }
  const reader: Reader = { text, at: 0, depth: 0, problem: undefined };
  const slip = findFormulaSlip(text);
  if (slip) fail(reader, slip.problem, slip.from, slip.to, slip.facts);
  const counts = readHydrate(reader);
  return reader.problem ?? { elements: counts };
}

/** Mass of one mole of a formula unit: Σ count · standard atomic weight. [g/mol] */
export function molarMass(elements: ElementCounts): number {
  let mass = 0;
  for (const [symbol, count] of elements) mass += count * weightOf(symbol);
  return mass;
}

/** Share of each element in the mass of a formula; the shares add to 1. */
export function massFractions(elements: ElementCounts): ReadonlyMap<string, number> {
  const whole = molarMass(elements);
  return new Map([...elements].map(([symbol, n]) => [symbol, (n * weightOf(symbol)) / whole]));
}

/** `readFormula` lets no element without a weight through. */
function weightOf(symbol: string): number {
  const weight = findElement(symbol)?.weight;
  if (weight === undefined) throw new Error(`no standard atomic weight: ${symbol}`);
  return weight;
}

interface Reader {
  readonly text: string;
  at: number;
  depth: number;
  problem: FormulaProblem | undefined;
}

type Counts = Map<string, number>;

/** Parts joined by a middle dot, each with a number before it: `CuSO4·5H2O`. */
function readHydrate(reader: Reader): Counts {
  const whole: Counts = new Map();
  do {
    const times = reader.at > 0 ? readCount(reader) : 1;
    addTimes(whole, readGroups(reader), times);
  } while (!reader.problem && accept(reader, "·"));
  if (!reader.problem && reader.at < reader.text.length) unexpected(reader);
  return whole;
}

function readGroups(reader: Reader): Counts {
  const whole: Counts = new Map();
  while (!reader.problem) {
    const group = readGroup(reader);
    if (!group) break;
    addTimes(whole, group, readCount(reader));
  }
  if (!reader.problem && whole.size === 0) unexpected(reader);
  return whole;
}

function readGroup(reader: Reader): Counts | undefined {
  const { text, at } = reader;
  if (text[at] === "(") return readBracket(reader, ")");
  if (text[at] === "[") return readBracket(reader, "]");
  const word = /\p{L}\p{Ll}*/uy;
  word.lastIndex = at;
  const symbol = word.exec(text)?.[0];
  if (symbol === undefined) return undefined;
  reader.at += symbol.length;
  const element = findElement(symbol);
  if (!element) return unknownElement(reader, at, symbol);
  if (element.weight === undefined) {
    const facts = { given: symbol, number: element.number };
    return fail(reader, "element-without-weight", at, reader.at, facts);
  }
  return new Map([[symbol, 1]]);
}

function readBracket(reader: Reader, close: ")" | "]"): Counts | undefined {
  const open = reader.at++;
  const given = reader.text[open] ?? "";
  if (++reader.depth > MAX_DEPTH) {
    return fail(reader, "formula-shape", open, open + 1, { given });
  }
  const inner = readGroups(reader);
  reader.depth--;
  if (!reader.problem && !accept(reader, close)) {
    return fail(reader, "formula-shape", open, open + 1, { given, needed: close });
  }
  return inner;
}

/** The number after a group, 1 if none is written; shares of a site are decimals: `Ni0.8`. */
function readCount(reader: Reader): number {
  const digits = /\d+(?:\.\d+)?/y;
  digits.lastIndex = reader.at;
  const written = digits.exec(reader.text)?.[0];
  if (written === undefined) return 1;
  const from = reader.at;
  reader.at += written.length;
  const count = Number(written);
  const plain = !/^0\d/.test(written) && count > 0 && count <= MAX_COUNT;
  const given = written.slice(0, 20);
  // a zero typed for an O: `Si02`
  const needed = /^0[1-9]?$/.test(written) && from > 0 ? { needed: `O${written.slice(1)}` } : {};
  if (!plain) fail(reader, "formula-count", from, reader.at, { given, ...needed });
  return count;
}

function addTimes(whole: Counts, part: Counts, times: number): void {
  for (const [symbol, count] of part) {
    whole.set(symbol, (whole.get(symbol) ?? 0) + count * times);
  }
}

function accept(reader: Reader, mark: string): boolean {
  if (reader.text[reader.at] !== mark) return false;
  reader.at++;
  return true;
}

function unexpected(reader: Reader): void {
  const { text, at } = reader;
  const mark = String.fromCodePoint(text.codePointAt(at) ?? 32);
  fail(reader, "formula-shape", at, Math.min(text.length, at + 1), {
    given: at < text.length ? mark : "",
    ...(mark === "*" || mark === "." || mark === "•" ? { needed: "·" } : {}),
  });
}

function unknownElement(reader: Reader, from: number, symbol: string): undefined {
  const likely = likelySymbol(symbol, reader.text[from - 1] ?? "", reader.text[reader.at] ?? "");
  const facts = likely === undefined ? { given: symbol } : { given: symbol, likely };
  return fail(reader, "unknown-element", from, reader.at, facts);
}

function fail(
  reader: Reader,
  code: FormulaProblemCode,
  from: number,
  to: number,
  facts: FormulaProblem["facts"],
): undefined {
  const formula = reader.text.slice(0, 60);
  reader.problem ??= problemOf(code, from, to, { formula, ...facts });
  return undefined;
}

function problemOf(
  problem: FormulaProblemCode,
  from: number,
  to: number,
  facts: FormulaProblem["facts"],
): FormulaProblem {
  return { problem, from, to, facts };
}
