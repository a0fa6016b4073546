import { fromBase, type Issue, issue, ONE, type Period, type Quantity } from "../core/index.ts";
import { evaluateFigures, type FigureValues, weighDates } from "./evaluate-figures.ts";
import type { StatedFigure } from "./figure.ts";
import type { FigureTable, Slot } from "./figure-table.ts";

/** Beyond any amount of matter, money or energy a plan can mean. In base units. */
const LARGEST = 1e24;

/** What is wrong with the numbers themselves, whatever flows: no source, a range upside down, no number at all. */
export function checkFigures(table: FigureTable, period: Period): readonly Issue[] {
  const values = evaluateFigures(table, weighDates(table, period));
  return table.slots.flatMap((slot, i) => [
    ...checkSource(slot),
    ...checkNumber(slot, values[i] ?? Number.NaN),
    ...checkRange(slot, values, values[i] ?? Number.NaN),
  ]);
}

/** Choices, demands and hand sums have no source; a promise has its statement. */
const NEEDS_NO_SOURCE = /^(leaves|expect|statements)\.|\.(makes|treats|share)$|\.mixes\./;

/** A number that is neither a formula of others nor assumed must say who says so. */
function checkSource({ figure, uses }: Slot): readonly Issue[] {
  if (figure.kind !== "stated" || figure.source !== undefined || uses.length > 0) return [];
  if (figure.evidence === "assumed" || figure.evidence === "remembered") return [];
  if (NEEDS_NO_SOURCE.test(figure.path)) return [];
  return [issue("source-missing", figure.at, { figure: figure.path })];
}

function checkNumber(slot: Slot, value: number): readonly Issue[] {
  const { figure, dimension } = slot;
  if (figure.kind !== "stated" || dimension === undefined) return [];
  if (Number.isFinite(value) && Math.abs(value) <= LARGEST) return [];
  const given = Number.isNaN(value) ? {} : { given: { value, unit: "" } };
  return [issue("number-out-of-range", figure.at, { name: figure.path, ...given })];
}

function checkRange(slot: Slot, values: FigureValues, value: number): readonly Issue[] {
  const { figure, rule } = slot;
  if (figure.kind !== "stated" || rule.kind !== "formula" || rule.range === undefined) return [];
  const low = rule.range.low.evaluate(values);
  const high = rule.range.high.evaluate(values);
  const slack = 1e-12 * Math.max(Math.abs(low), Math.abs(high));
  if (low <= value + slack && value <= high + slack) return [];
  const quantity = (amount: number) => written(figure, amount);
  return [
    issue("range-order", figure.at, {
      low: quantity(low),
      high: quantity(high),
      value: quantity(value),
    }),
  ];
}

/** In the unit the figure is written in, where it is one number with a unit. */
function written(figure: StatedFigure, value: number): Quantity {
  const { expression } = figure;
  const unit = (expression.kind === "number" ? expression.unit : undefined) ?? ONE;
  return { value: fromBase(value, unit), unit: unit === ONE ? "" : unit.text };
}
