import type { Expression, NumberExpression } from "./expression.ts";
import {
  type FigureProblem,
  failed,
  formulaOf,
  partOf,
  type TextPart,
  type ValueRange,
  type ValueText,
} from "./figure-parts.ts";
import type { Unit } from "./units.ts";

type Refused = { readonly problem: FigureProblem };

/** Splits off the bracket at the end that holds two dots, and reads value and bounds. */
export function rangeOf(text: string, part: TextPart): ValueRange | Refused {
  const open = openOfRange(part.text);
  if (open === undefined) {
    const value = formulaOf(part);
    return "problem" in value ? value : { value };
  }
  const outer = partOf(text, part.from, part.from + open);
  const bracket = { from: part.from + open, to: part.to };
  if (outer.text === "") return failed("value-missing", bracket);
  const value = formulaOf(outer);
  if ("problem" in value) return value;
  const bounds = readBounds(text, bracket);
  return "problem" in bounds ? bounds : withUnits(text, value, bounds, bracket);
}

/** Where the last bracket opens, if the text ends with it and it holds a range. */
function openOfRange(text: string): number | undefined {
  if (!text.endsWith(")")) return undefined;
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === ")") depth++;
    if (text[at] === "(" && --depth === 0) return text.indexOf("..", at) > at ? at : undefined;
  }
  return undefined;
}

interface Bounds {
  readonly low: ValueText;
  readonly high: ValueText;
}

function readBounds(
  text: string,
  bracket: { readonly from: number; readonly to: number },
): Bounds | Refused {
  const dots = text.indexOf("..", bracket.from);
  const lowPart = partOf(text, bracket.from + 1, dots);
  const highPart = partOf(text, dots + 2, bracket.to - 1);
  if (lowPart.text === "" || highPart.text === "" || /^\.|\.\./.test(highPart.text)) {
    return failed("range-shape", bracket, { given: text.slice(bracket.from, bracket.to) });
  }
  const low = formulaOf(lowPart);
  if ("problem" in low) return low;
  const high = formulaOf(highPart);
  return "problem" in high ? high : { low, high };
}

/** A bound that is a bare number is counted in the written unit of the value. */
function withUnits(
  text: string,
  value: ValueText,
  { low, high }: Bounds,
  bracket: { readonly from: number; readonly to: number },
): ValueRange | Refused {
  const unit = numberIn(value.expression)?.unit;
  if (!unit) return { value, low, high };
  const [lowUnit, highUnit] = [numberIn(low.expression)?.unit, numberIn(high.expression)?.unit];
  const only = (isBare(low) && highUnit) || (isBare(high) && lowUnit);
  // `0.17 mm (160..180 um)`: the low end would silently be 160 mm
  if (only && only.text !== unit.text) {
    const given = text.slice(bracket.from, bracket.to);
    const [from, to] = [low, high].map((b) => (isBare(b) ? `${b.text} ${only.text}` : b.text));
    return failed("range-unit-unclear", bracket, { given, likely: `(${from}..${to})` });
  }
  return { value, low: inUnit(low, unit), high: inUnit(high, unit) };
}

function numberIn(expression: Expression): NumberExpression | undefined {
  if (expression.kind === "negative") return numberIn(expression.of);
  return expression.kind === "number" ? expression : undefined;
}

function isBare(bound: ValueText): boolean {
  const number = numberIn(bound.expression);
  return number !== undefined && number.unit === undefined;
}

function inUnit(bound: ValueText, unit: Unit): ValueText {
  return isBare(bound) ? { ...bound, expression: giveUnit(bound.expression, unit) } : bound;
}

function giveUnit(expression: Expression, unit: Unit): Expression {
  if (expression.kind === "negative") return { ...expression, of: giveUnit(expression.of, unit) };
  return expression.kind === "number" ? { ...expression, unit } : expression;
}
