import { molarMass, readFormula } from "./chemical-formula.ts";
import type { Expression, Operator } from "./expression.ts";
import { readNumber } from "./expression-number.ts";
import {
  countPart,
  type ExpressionReader,
  fail,
  failAtMark,
  failAtRest,
  isBlank,
  nested,
  skipBlanks,
} from "./expression-reader.ts";
import { likelyName } from "./likely.ts";
import { likelyFormula } from "./likely-formula.ts";

/** How tightly an operator holds what stands beside it. */
const BINDING: Readonly<Record<string, number>> = { "+": 1, "-": 1, "*": 2, "/": 2 };
const NAME = /[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*/y;
const FUNCTIONS = ["min", "max", "M", "grade"];

/** Reads operands joined by operators that hold tighter than `binding`; from left to right. */
export function readOperations(reader: ExpressionReader, binding: number): Expression | undefined {
  let left = readSigned(reader);
  while (left && !reader.problem) {
    skipBlanks(reader);
    const operator = reader.text[reader.at] ?? "";
    const holds = BINDING[operator];
    if (holds === undefined || holds <= binding) break;
    if (operator === "-" && !blanksRound(reader)) return undefined;
    left = readRight(reader, left, operator as Operator, holds);
  }
  return reader.problem ? undefined : left;
}

function readRight(
  reader: ExpressionReader,
  left: Expression,
  operator: Operator,
  holds: number,
): Expression | undefined {
  if (!countPart(reader)) return undefined;
  reader.at++;
  const right = readOperations(reader, holds);
  return right && { kind: "operation", operator, left, right, from: left.from, to: right.to };
}

function blanksRound(reader: ExpressionReader): boolean {
  const { text, at } = reader;
  if (isBlank(text[at - 1]) && isBlank(text[at + 1])) return true;
  const left = /[^\s+*/^(),]*$/u.exec(text.slice(Math.max(0, at - 40), at).trimEnd())?.[0] ?? "";
  const right = /^[^\s+*/^(),]*/u.exec(text.slice(at + 1, at + 41).trimStart())?.[0] ?? "";
  const given = text.slice(Math.max(0, at - left.length - 1), at + right.length + 2).trim();
  fail(reader, "minus-needs-blanks", at, at + 1, { given, left, right });
  return false;
}

/** A sign holds looser than a power: -x^2 is -(x^2). */
function readSigned(reader: ExpressionReader): Expression | undefined {
  skipBlanks(reader);
  if (reader.text[reader.at] !== "-") return readPower(reader);
  const from = reader.at++ + reader.offset;
  if (!countPart(reader)) return undefined;
  const of = nested(reader, () => readSigned(reader));
  return of && { kind: "negative", of, from, to: of.to };
}

/** Powers are read from right to left: 2^3^2 is 2^9. */
function readPower(reader: ExpressionReader): Expression | undefined {
  const base = readOperand(reader);
  if (!base) return undefined;
  skipBlanks(reader);
  if (reader.text[reader.at] !== "^" || !countPart(reader)) return base;
  reader.at++;
  const exponent = nested(reader, () => readSigned(reader));
  return exponent && { kind: "power", base, exponent, from: base.from, to: exponent.to };
}

function readOperand(reader: ExpressionReader): Expression | undefined {
  const { text, at } = reader;
  const mark = text[at] ?? "";
  if (!countPart(reader)) return undefined;
  if (/[0-9]/.test(mark)) return readNumber(reader);
  if (/[A-Za-z]/.test(mark)) return readName(reader);
  if (mark === "(") return readBracket(reader);
  if (mark === "" || "+*/^),".includes(mark)) {
    return fail(reader, "missing-operand", at, Math.min(at + 1, text.length), { given: mark });
  }
  return failAtMark(reader);
}

function readBracket(reader: ExpressionReader): Expression | undefined {
  const open = reader.at++;
  const inner = nested(reader, () => readOperations(reader, 0));
  if (!inner || !closeBracket(reader, open)) return undefined;
  return { ...inner, from: open + reader.offset, to: reader.at + reader.offset };
}

function closeBracket(reader: ExpressionReader, open: number): boolean {
  skipBlanks(reader);
  if (reader.text[reader.at] === ")") {
    reader.at++;
    return true;
  }
  if (reader.at < reader.text.length) failAtRest(reader);
  fail(reader, "missing-bracket", open, open + 1);
  return false;
}

function readName(reader: ExpressionReader): Expression | undefined {
  const from = reader.at;
  NAME.lastIndex = from;
  const name = NAME.exec(reader.text)?.[0] ?? "";
  reader.at += name.length;
  const next = reader.text[reader.at];
  if (next === "(") return readCall(reader, name, from);
  if (next === "·" || next === "[" || next === ".") return failFormula(reader, from);
  return { kind: "name", name, from: from + reader.offset, to: reader.at + reader.offset };
}

function readCall(reader: ExpressionReader, name: string, from: number): Expression | undefined {
  if (name === "M") return readMolarMass(reader, from);
  if (name === "grade") return readGrade(reader, from);
  if (name === "min" || name === "max") return readArguments(reader, name, from);
  if ("elements" in readFormula(name)) return failFormula(reader, from);
  const likely = likelyName(name, FUNCTIONS);
  const facts = likely === undefined ? { given: name } : { given: name, likely };
  return fail(reader, "unknown-function", from, reader.at, facts);
}

function readArguments(
  reader: ExpressionReader,
  name: "min" | "max",
  from: number,
): Expression | undefined {
  const open = reader.at;
  const of: Expression[] = [];
  do {
    reader.at++;
    const argument = nested(reader, () => readOperations(reader, 0));
    if (!argument) return undefined;
    of.push(argument);
    skipBlanks(reader);
  } while (reader.text[reader.at] === ",");
  if (!closeBracket(reader, open)) return undefined;
  return {
    kind: "call",
    function: name,
    of,
    from: from + reader.offset,
    to: reader.at + reader.offset,
  };
}

/** `M(Al2(SO4)3)`: all between the brackets is a chemical formula. */
function readMolarMass(reader: ExpressionReader, from: number): Expression | undefined {
  const open = reader.at;
  const close = closingBracket(reader.text, open);
  if (close === undefined) return fail(reader, "missing-bracket", open, open + 1);
  const inner = reader.text.slice(open + 1, close);
  const formula = inner.trim();
  const start = open + 1 + (inner.length - inner.trimStart().length);
  const read = readFormula(formula);
  if ("problem" in read) {
    return fail(reader, read.problem, start + read.from, start + read.to, read.facts);
  }
  reader.at = close + 1;
  const value = molarMass(read.elements) / 1e6;
  return {
    kind: "molarMass",
    formula,
    value,
    from: from + reader.offset,
    to: reader.at + reader.offset,
  };
}

/** `grade(S in off-gas)`: without a comma, which would cut a figure between braces in two. */
function readGrade(reader: ExpressionReader, from: number): Expression | undefined {
  const open = reader.at;
  const found = GRADE.exec(reader.text.slice(open));
  if (found === null) return fail(reader, "grade-shape", from, open, {});
  reader.at = open + found[0].length;
  return {
    kind: "grade",
    name: `grade(${found[1]} in ${found[2]})`,
    from: from + reader.offset,
    to: reader.at + reader.offset,
  };
}

const GRADE = /^\(\s*([A-Za-z0-9][A-Za-z0-9-]*)\s+in\s+([A-Za-z0-9][A-Za-z0-9-]*)\s*\)/;

function closingBracket(text: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === "(") depth++;
    if (text[at] === ")" && --depth === 0) return at;
  }
  return undefined;
}

/** A chemical formula with brackets or a dot looks like a call: it is written M(…). */
function failFormula(reader: ExpressionReader, from: number): undefined {
  const word = /[A-Za-z0-9()[\].·]+/y;
  word.lastIndex = from;
  const given = (word.exec(reader.text)?.[0] ?? "").slice(0, 60);
  const formula = likelyFormula(given) ?? given;
  // `kerf.x` and `a[1]` are no formulas: the mark itself cannot stand there
  if ("problem" in readFormula(formula) && /[.[]/.test(reader.text[reader.at] ?? "")) {
    return failAtMark(reader);
  }
  return fail(reader, "formula-needs-m", from, from + given.length, {
    given,
    likely: `M(${formula})`,
  });
}
