import type { Evidence } from "./evidence.ts";
import { type Expression, type ExpressionProblemCode, parseExpression } from "./expression.ts";
import type { TextProblem } from "./text-problem.ts";

/** A piece of a text and where it stands in it. */
export interface TextPart {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A formula; its places count in the whole figure. */
export interface ValueText extends TextPart {
  readonly expression: Expression;
}

/** `T12 row 31`: the id of a source, and the place in it. */
export interface SourceText extends TextPart {
  readonly place?: TextPart;
}

/** `0.50 kg (0.45..0.55)`: a value and the bounds of the same quantity. */
export interface ValueRange {
  readonly value: ValueText;
  readonly low?: ValueText;
  readonly high?: ValueText;
}

/** `0.50 kg (0.45..0.55) compiled @ T12 row 31`. */
export interface StatedText extends ValueRange {
  readonly evidence?: TextPart & { readonly text: Evidence };
  readonly source?: SourceText;
}

/** `unpublished assume 0.9 (0.8..1) @ KP looked under news`. */
export interface UnpublishedText {
  readonly word: TextPart;
  readonly assume?: ValueRange;
  readonly source?: SourceText;
}

export type FigureProblem = TextProblem<
  | "figure-empty"
  | "value-missing"
  | "source-missing"
  | "at-needs-blanks"
  | "unknown-evidence"
  | "range-shape"
  | "range-needs-brackets"
  | "range-needs-dots"
  | "range-unit-unclear"
  | "unpublished-shape"
  | ExpressionProblemCode
>;

/** A part without the blanks at its ends. */
export function partOf(text: string, from: number, to: number): TextPart {
  const piece = text.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  const trimmed = piece.trim();
  return trimmed === ""
    ? { text: "", from, to: Math.max(from, to) }
    : { text: trimmed, from: start, to: start + trimmed.length };
}

export function failed(
  code: FigureProblem["code"],
  { from, to }: { readonly from: number; readonly to: number },
  facts: FigureProblem["facts"] = {},
): { problem: FigureProblem } {
  return { problem: { code, from, to, facts } };
}

/** The formula of a part, its places counted in the whole figure. */
export function formulaOf(part: TextPart): ValueText | { problem: FigureProblem } {
  const read = parseExpression(part.text, part.from);
  return "problem" in read ? read : { ...part, expression: read.expression };
}
