import { type Expression, issue, type Unit } from "../core/index.ts";
import type { Bound, StatedFigure } from "../workspace/index.ts";
import { readText } from "./read-figure-text.ts";
import { type Reading, textAt } from "./reader.ts";
import { type MapNode, nodeAt } from "./tree.ts";

/** Both ends of a range, or none. */
export function withBounds(figure: StatedFigure, map: MapNode, reading: Reading): StatedFigure {
  const [low, high] = [boundAt(map, "low", figure, reading), boundAt(map, "high", figure, reading)];
  if (low !== undefined && high !== undefined) {
    const bounds = { low: low.bound, high: high.bound };
    return { ...figure, low: low.expression, high: high.expression, bounds };
  }
  const lone = nodeAt(map, "high") === undefined ? "low" : "high";
  const given = textAt(map, lone, reading);
  if (given !== undefined && nodeAt(map, lone === "low" ? "high" : "low") === undefined) {
    reading.issues.push(issue("figure-syntax", given.at, { problem: "range", given: given.text }));
  }
  return figure;
}

/** A bare bound takes the unit the value was written in, as it does in the short form. */
function boundAt(
  map: MapNode,
  key: "low" | "high",
  figure: StatedFigure,
  reading: Reading,
): { readonly expression: Expression; readonly bound: Bound } | undefined {
  const text = textAt(map, key, reading);
  const read = text && readText(text, figure.path, reading);
  if (text === undefined || read?.kind !== "stated") return undefined;
  const unit = numberIn(figure.expression)?.unit;
  const expression = unit === undefined ? read.expression : giveUnit(read.expression, unit);
  return { expression, bound: { text: read.text, at: text.at } };
}

function numberIn(expression: Expression): Extract<Expression, { kind: "number" }> | undefined {
  if (expression.kind === "negative") return numberIn(expression.of);
  return expression.kind === "number" ? expression : undefined;
}

function giveUnit(expression: Expression, unit: Unit): Expression {
  if (expression.kind === "negative") return { ...expression, of: giveUnit(expression.of, unit) };
  return expression.kind === "number" && expression.unit === undefined
    ? { ...expression, unit }
    : expression;
}
