import type { Expression, ExpressionProblem, ExpressionProblemCode } from "./expression.ts";
import { latinLookAlike } from "./look-alikes.ts";

/** Where the reading of a formula stands. The first problem is kept, the rest are its consequences. */
export interface ExpressionReader {
  readonly text: string;
  readonly offset: number;
  at: number;
  depth: number;
  parts: number;
  problem: ExpressionProblem | undefined;
}

const MAX_LENGTH = 10_000;
const MAX_DEPTH = 100;
const MAX_PARTS = 1_000;

export function startReader(text: string, offset: number): ExpressionReader {
  const reader = { text, offset, at: 0, depth: 0, parts: 0, problem: undefined };
  if (text.length > MAX_LENGTH) {
    fail(reader, "expression-too-long", 0, text.length, { most: MAX_LENGTH });
  }
  if (text.trim() === "") fail(reader, "expression-empty", 0, text.length);
  return reader;
}

/** Notes a problem; returns undefined so that a reading function can end with it. */
export function fail(
  reader: ExpressionReader,
  code: ExpressionProblemCode,
  from: number,
  to: number,
  facts: ExpressionProblem["facts"] = {},
): undefined {
  reader.problem ??= { code, from: from + reader.offset, to: to + reader.offset, facts };
  return undefined;
}

/** The whole text must have been read. */
export function finish(
  reader: ExpressionReader,
  expression: Expression | undefined,
): { expression: Expression } | { problem: ExpressionProblem } {
  if (expression && !reader.problem && !atEnd(reader)) failAtRest(reader);
  if (reader.problem) return { problem: reader.problem };
  if (!expression) throw new Error("a formula was neither read nor refused");
  return { expression };
}

function atEnd(reader: ExpressionReader): boolean {
  skipBlanks(reader);
  return reader.at === reader.text.length;
}

/** Marks people write for an operator, and what they mean. */
const LIKELY_MARKS: Readonly<Record<string, string>> = {
  "×": "*",
  "·": "*",
  "⋅": "*",
  "÷": "/",
  ":": "/",
  "−": "-",
  "–": "-",
  "—": "-",
  "[": "(",
  "]": ")",
};

/** What stands where an operator or the end was wanted. */
export function failAtRest(reader: ExpressionReader): undefined {
  const mark = markAt(reader);
  if (mark === ")") return fail(reader, "extra-bracket", reader.at, reader.at + 1);
  const word = wordAt(reader);
  return word === "" || latinLookAlike(mark) !== mark
    ? failAtMark(reader)
    : fail(reader, "missing-operator", reader.at, reader.at + word.length, { given: word });
}

/** A character no formula has. */
export function failAtMark(reader: ExpressionReader): undefined {
  const mark = markAt(reader);
  const latin = latinLookAlike(mark);
  const likely = LIKELY_MARKS[mark] ?? (latin === mark ? undefined : latin);
  const facts = likely === undefined ? { given: mark } : { given: mark, likely };
  return fail(reader, "unexpected-character", reader.at, reader.at + mark.length, facts);
}

function markAt(reader: ExpressionReader): string {
  const code = reader.text.codePointAt(reader.at);
  return code === undefined ? "" : String.fromCodePoint(code);
}

/** A name, a number or an opening bracket that begins here. */
function wordAt(reader: ExpressionReader): string {
  const word = /[\p{L}\p{N}][\p{L}\p{N}_.%]*|[(%]/uy;
  word.lastIndex = reader.at;
  return (word.exec(reader.text)?.[0] ?? "").slice(0, 60);
}

const BLANK = /[ \t\r\n\u00a0\u202f\u2009]/;

export function isBlank(mark: string | undefined): boolean {
  return mark !== undefined && BLANK.test(mark);
}

export function skipBlanks(reader: ExpressionReader): void {
  while (isBlank(reader.text[reader.at])) reader.at++;
}

/** Counts one more part of the formula, so that nothing written can exhaust the machine. */
export function countPart(reader: ExpressionReader): boolean {
  if (++reader.parts <= MAX_PARTS) return true;
  fail(reader, "expression-too-long", 0, reader.text.length, { most: MAX_PARTS });
  return false;
}

/** Reads something nested, no deeper than is allowed. */
export function nested<T>(reader: ExpressionReader, read: () => T | undefined): T | undefined {
  if (reader.depth >= MAX_DEPTH) {
    return fail(reader, "expression-too-deep", reader.at, reader.at + 1, { most: MAX_DEPTH });
  }
  reader.depth++;
  const result = read();
  reader.depth--;
  return result;
}
