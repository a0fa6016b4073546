import { isEvidence } from "./evidence.ts";
import {
  type FigureProblem,
  failed,
  partOf,
  type SourceText,
  type StatedText,
  type TextPart,
  type UnpublishedText,
  type ValueRange,
} from "./figure-parts.ts";
import { rangeOf } from "./figure-range.ts";
import { likelyBrackets, likelyDots, likelyEvidence } from "./figure-slips.ts";

export type FigureRead =
  | { readonly stated: StatedText }
  | { readonly unpublished: UnpublishedText }
  | { readonly problem: FigureProblem };

const MAX_LENGTH = 20_000;

/** Reads a figure: `value unit (low..high) evidence @ source place`, or `unpublished`. Places are offsets in `text`. */
export function parseFigureText(text: string): FigureRead {
  const whole = partOf(text, 0, text.length);
  if (whole.text === "") return failed("figure-empty", whole);
  if (text.length > MAX_LENGTH) return failed("expression-too-long", whole, { most: MAX_LENGTH });
  const at = /(?<=^|\s)@(?=\s|$)/u.exec(text)?.index;
  if (at === undefined && text.includes("@")) return failedAtSign(text);
  const source = at === undefined ? undefined : sourceOf(text, at + 1);
  if (at !== undefined && !source) return failed("source-missing", partOf(text, at, at + 1));
  const head = partOf(text, 0, at ?? text.length);
  if (head.text === "") return failed("value-missing", partOf(text, at ?? 0, (at ?? 0) + 1));
  const found = source ? { source } : {};
  return /^unpublished(?!\S)/.test(head.text)
    ? readUnpublished(text, head, found)
    : readStated(text, head, found);
}

function failedAtSign(text: string): { problem: FigureProblem } {
  const at = text.indexOf("@");
  return failed("at-needs-blanks", { from: at, to: at + 1 });
}

function sourceOf(text: string, from: number): SourceText | undefined {
  const tail = partOf(text, from, text.length);
  const id = /^\S+/u.exec(tail.text)?.[0];
  if (id === undefined) return undefined;
  const source = { text: id, from: tail.from, to: tail.from + id.length };
  const place = partOf(text, source.to, text.length);
  return place.text === "" ? source : { ...source, place };
}

type Source = { readonly source?: SourceText };

function readStated(text: string, head: TextPart, source: Source): FigureRead {
  const word = /(?<=^|\s)\S+$/u.exec(head.text)?.[0] ?? "";
  if (!isEvidence(word)) {
    const range = readRange(text, head);
    return "problem" in range ? range : { stated: { ...range, ...source } };
  }
  const evidence = { text: word, from: head.to - word.length, to: head.to };
  const value = partOf(text, head.from, evidence.from);
  if (value.text === "") return failed("value-missing", evidence);
  const range = readRange(text, value);
  return "problem" in range ? range : { stated: { ...range, evidence, ...source } };
}

function readUnpublished(text: string, head: TextPart, source: Source): FigureRead {
  const word = partOf(text, head.from, head.from + "unpublished".length);
  const rest = partOf(text, word.to, head.to);
  if (rest.text === "") return { unpublished: { word, ...source } };
  if (!/^assume(?!\S)/.test(rest.text)) return failed("unpublished-shape", rest);
  const value = partOf(text, rest.from + "assume".length, rest.to);
  if (value.text === "") return failed("value-missing", rest);
  const assume = readRange(text, value);
  return "problem" in assume ? assume : { unpublished: { word, assume, ...source } };
}

function readRange(text: string, part: TextPart): ValueRange | { problem: FigureProblem } {
  const read = rangeOf(text, part);
  if (!("problem" in read)) return read;
  const slip = SLIPS[read.problem.code]?.(part);
  return slip ? { problem: slip } : read;
}

/** What a problem of the formula may be the mere consequence of: a misspelt evidence, a range written another way. */
const SLIPS: {
  readonly [C in FigureProblem["code"]]?: (part: TextPart) => FigureProblem | undefined;
} = {
  "missing-operator": (part) => likelyEvidence(part) ?? likelyDots(part),
  "unknown-unit": likelyEvidence,
  "bad-number": likelyBrackets,
};
