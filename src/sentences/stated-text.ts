import type { Expression } from "../core/index.ts";
import type { Language, StatedFigure, UnpublishedFigure } from "../workspace/index.ts";
import { formatQuantity, formatRange } from "./numbers.ts";
import { evidenceWord } from "./states.ts";

/** As many digits as a source states. */
const STATED = { digits: 9 };

/** A figure as its text has it, in the reader's numbers and units: `50 мкм (45–70)`; a formula as it stands. */
export function statedText(figure: StatedFigure | UnpublishedFigure, language: Language): string {
  if (figure.kind === "unpublished") {
    const { assume } = figure;
    const word = evidenceWord("unpublished", language);
    return assume === undefined
      ? word
      : `${word}; ${evidenceWord("assumed", language)}: ${statedText(assume, language)}`;
  }
  const { expression, low, high } = figure;
  const number = plainNumber(expression);
  if (number === undefined) return figure.text;
  const unit = number.unit;
  const shown = unit === "1" ? "" : unit;
  const value = formatQuantity({ value: number.value, unit: shown }, language, STATED);
  if (low?.kind !== "number" || high?.kind !== "number") return value;
  const of = low.unit?.text ?? high.unit?.text;
  const range = formatRange(low.value, high.value, of === unit ? "" : (of ?? ""), language, STATED);
  return `${value} (${range})`;
}

/** One number with its unit; a minus before it belongs to it. */
export function plainNumber(
  expression: Expression,
): { readonly value: number; readonly unit: string } | undefined {
  if (expression.kind === "number") {
    return { value: expression.value, unit: expression.unit?.text ?? "1" };
  }
  if (expression.kind !== "negative") return undefined;
  const of = plainNumber(expression.of);
  return of && { ...of, value: -of.value };
}
