import type { NumberExpression } from "./expression.ts";
import { type ExpressionReader, fail, skipBlanks } from "./expression-reader.ts";
import { likelyUnit } from "./likely-unit.ts";
import { findUnit, readUnitAt, type Unit, unitWordAt } from "./units.ts";

/** Thousands are parted by a blank, plain, no-break or narrow; decimals by a point. */
const NUMBER =
  /(?:[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3}(?!\d))+|\d+)(?:\.\d+)?(?:[eE][+-]?\d+(?![\p{L}\p{N}]))?/uy;

/** A number and the unit that follows it. */
export function readNumber(reader: ExpressionReader): NumberExpression | undefined {
  const { text, offset } = reader;
  const from = reader.at;
  NUMBER.lastIndex = from;
  const digits = NUMBER.exec(text)?.[0] ?? "";
  reader.at += digits.length;
  const value = Number(digits.replace(/[ \u00a0\u202f]/g, ""));
  if (!checkEnd(reader, from) || !checkFinite(reader, from, value)) return undefined;
  const end = reader.at;
  const unit = readUnit(reader);
  if (reader.problem) return undefined;
  const to = (unit ? reader.at : end) + offset;
  return { kind: "number", value, ...(unit ? { unit } : {}), from: from + offset, to };
}

/** `0,88` and `10,000` are refused: one reader's decimals are another's thousands. */
function checkEnd(reader: ExpressionReader, from: number): boolean {
  const rest = reader.text.slice(reader.at, reader.at + 60);
  const comma = /^(?:,\d+)+(?:\.\d+)?/.exec(rest)?.[0];
  if (comma !== undefined) return failAtComma(reader, from, reader.at + comma.length);
  const stray = /^\.+[\d.]*/.exec(rest)?.[0];
  if (stray === undefined) return true;
  const to = reader.at + stray.length;
  fail(reader, "bad-number", from, to, { given: reader.text.slice(from, to).slice(0, 60) });
  return false;
}

function failAtComma(reader: ExpressionReader, from: number, to: number): false {
  const given = reader.text.slice(from, to);
  const likely = withoutCommas(given);
  fail(reader, "decimal-comma", from, to, likely === undefined ? { given } : { given, likely });
  return false;
}

/** What a number with commas was meant as; undefined for `2,330`, which may be two or two thousand. */
function withoutCommas(given: string): string | undefined {
  const thousands = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(given);
  if (!thousands) return /^\d+,\d+$/.test(given) ? given.replace(",", ".") : undefined;
  return /,.*[,.]/.test(given) ? given.replaceAll(",", " ") : undefined;
}

function checkFinite(reader: ExpressionReader, from: number, value: number): boolean {
  if (Number.isFinite(value)) return true;
  fail(reader, "bad-number", from, reader.at, { given: reader.text.slice(from, from + 60) });
  return false;
}

function readUnit(reader: ExpressionReader): Unit | undefined {
  const end = reader.at;
  skipBlanks(reader);
  const word = unitWordAt(reader.text, reader.at);
  if (word === undefined || /^\p{N}/u.test(word)) {
    reader.at = end;
    return undefined;
  }
  const read = readUnitAt(reader.text, reader.at);
  if (!read) return failAtUnit(reader, word);
  reader.at = read.to;
  if (reader.text[read.to] === "^") {
    return fail(reader, "power-after-unit", read.to, read.to + 1, { given: read.unit.text });
  }
  return read.unit;
}

function failAtUnit(reader: ExpressionReader, word: string): undefined {
  const from = reader.at;
  const to = from + word.length;
  const given = word.slice(0, 60);
  const [name = "", exponent] = word.split("^");
  if (exponent !== undefined && findUnit(name)) {
    return fail(reader, "power-after-unit", from + name.length, from + name.length + 1, { given });
  }
  const [left = "", right] = word.split("-", 2);
  if (right !== undefined && findUnit(left)) {
    return fail(reader, "minus-needs-blanks", from, to, { given, left, right });
  }
  const likely = likelyUnit(given);
  const facts = likely === undefined ? { given } : { given, likely };
  return fail(reader, "unknown-unit", from, to, facts);
}
