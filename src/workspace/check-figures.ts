import {
  type Expression,
  fromBase,
  type Issue,
  issue,
  ONE,
  type Period,
  type Quantity,
} from "../core/index.ts";
import { checkPart } from "./check-parts.ts";
import { evaluateFigures, type FigureValues, weighDates } from "./evaluate-figures.ts";
import type { StatedFigure } from "./figure.ts";
import type { FigureTable, Slot } from "./figure-slots.ts";

/** Beyond any amount of matter, money or energy a plan can mean. In base units. */
const LARGEST = 1e24;

/** What is wrong with the numbers themselves, whatever flows: no source, a range upside down, no number at all. */
export function checkFigures(table: FigureTable, ...periods: readonly Period[]): readonly Issue[] {
  const dated = table.slots.some(({ rule }) => rule.kind === "points" || rule.kind === "steps");
  const read = (dated ? periods : periods.slice(0, 1)).map((period) =>
    evaluateFigures(table, weighDates(table, period)),
  );
  return table.slots.flatMap((slot, i) => [
    ...checkSource(slot),
    ...firstFound(read, (values) => checkNumber(slot, values[i] ?? Number.NaN)),
    ...firstFound(read, (values) => checkRange(slot, values, values[i] ?? Number.NaN)),
    ...firstFound(read, (values) => checkBounds(slot, values, values[i] ?? Number.NaN)),
    ...firstFound(read, (values) => checkPart(slot, values, values[i] ?? Number.NaN)),
  ]);
}

/** What is wrong in several periods is said of the first. */
function firstFound(
  read: readonly FigureValues[],
  check: (values: FigureValues) => readonly Issue[],
): readonly Issue[] {
  for (const values of read) {
    const found = check(values);
    if (found.length > 0) return found;
  }
  return [];
}

/** Choices, demands and hand sums have no source; a promise has its statement. */
const NEEDS_NO_SOURCE = /^(leaves|expect|statements)\.|\.(makes|treats|share)$|\.mixes\./;

/** A number that is neither a formula of others nor assumed must say who says so. */
function checkSource({ figure, uses }: Slot): readonly Issue[] {
  if (figure.kind !== "stated" || figure.source !== undefined || uses.length > 0) return [];
  if (figure.evidence === "assumed" || figure.evidence === "remembered") return [];
  if (NEEDS_NO_SOURCE.test(figure.path) || isStoichiometry(figure.expression)) return [];
  return [issue("source-missing", figure.at, { figure: figure.path })];
}

/** Molar masses, and whole numbers of moles of one unit: nobody measured it. */
function isStoichiometry(expression: Expression): boolean {
  const parts = [...partsOf(expression)];
  const formulas = parts.filter(({ kind }) => kind === "molarMass" || kind === "name");
  const numbers = parts.filter((part) => part.kind === "number");
  const whole = numbers.every(
    ({ value, unit }) => Number.isInteger(value) && (!unit || value === 1),
  );
  return formulas.length > 0 && whole && parts.every(({ kind }) => kind !== "grade");
}

/** Numbers, names and formulas of an expression. */
function* partsOf(expression: Expression): Generator<Exclude<Expression, { of: unknown }>> {
  if (expression.kind === "negative") yield* partsOf(expression.of);
  else if (expression.kind === "call") for (const part of expression.of) yield* partsOf(part);
  else if (expression.kind === "operation") {
    yield* partsOf(expression.left);
    yield* partsOf(expression.right);
  } else if (expression.kind === "power") {
    yield* partsOf(expression.base);
    yield* partsOf(expression.exponent);
  } else yield expression;
}

function checkNumber(slot: Slot, value: number): readonly Issue[] {
  const { figure, dimension } = slot;
  if (figure.kind !== "stated" || dimension === undefined) return [];
  if (Number.isFinite(value) && Math.abs(value) <= LARGEST) return [];
  const given = Number.isFinite(value) ? { given: written(figure, value) } : {};
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

/** What may be nothing and never less: numbers at the gate, what plants and sites can, shares, parts. */
const NEVER_NEGATIVE =
  /^(enters|leaves|plants|sites)\.|\.(mixes|of|adds)\.|\.treats$|^streams\.[^.]+\.carbon(\.|$)/;
/** What divides, and so is always something: what one unit is, what is promised. */
const ALWAYS_POSITIVE = /^streams\.[^.]+\.(mass|area|pieces|power)(\.|$)|\.nameplate$/;
/** Mean load over greatest load. */
const FRACTION = /\.load factor(\.|$)/;

/** Neither the number nor the low end of its range may lie where such a number cannot. */
function checkBounds(slot: Slot, values: FigureValues, value: number): readonly Issue[] {
  const { figure, rule } = slot;
  const { path } = figure;
  if (figure.kind !== "stated" || !Number.isFinite(value)) return [];
  const range = rule.kind === "formula" ? rule.range : undefined;
  const low = Math.min(value, range?.low.evaluate(values) ?? value);
  const high = Math.max(value, range?.high.evaluate(values) ?? value);
  if (FRACTION.test(path) && !(low > 0 && high <= 1)) {
    const bounds = { low: { value: 0, unit: "" }, high: { value: 1, unit: "" } };
    const given = { value: low > 0 ? high : low, unit: "" };
    return [issue("number-out-of-range", figure.at, { name: path, given, ...bounds })];
  }
  if (ALWAYS_POSITIVE.test(path) && low <= 0) {
    const given = written(figure, low);
    return [issue("number-out-of-range", figure.at, { name: path, given })];
  }
  if (!NEVER_NEGATIVE.test(path) || low >= 0) return [];
  const name = path.split(".").at(/\.(mixes|of|adds)\./.test(path) ? -1 : 1) ?? path;
  return [issue("negative-amount", figure.at, { name, given: written(figure, low) })];
}

/** In the unit the figure is written in, where it is one number with a unit. */
function written(figure: StatedFigure, value: number): Quantity {
  const { expression } = figure;
  const number = expression.kind === "negative" ? expression.of : expression;
  const unit = (number.kind === "number" ? number.unit : undefined) ?? ONE;
  return { value: fromBase(value, unit), unit: unit === ONE ? "" : unit.text };
}
