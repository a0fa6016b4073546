import { hours, type Period, yearShare } from "../core/index.ts";
import {
  evaluateFigures,
  type FigureTable,
  type FigureValues,
  type Plant,
  weighDates,
  workingSpells,
} from "../workspace/index.ts";
import { type Amount, inPeriod, type Span } from "./amount.ts";

/** So much of a stream per time, and what it comes to in a period, in the unit of the stream. */
export interface Rate {
  readonly amount: Amount;
  readonly within: (values: FigureValues, span: Span) => number;
}

export function plainRate(amount: Amount): Rate {
  return { amount, within: (values, span) => inPeriod(amount, values, span) };
}

/** A rate of a plant: nothing of it on the days the plant is idle or closed. */
export function plantRate(amount: Amount, plant: Plant, table: FigureTable): Rate {
  const parts = new Map<string, number>();
  const partIn = (span: Span): number => {
    const key = `${span.period.from} ${span.period.to}`;
    const known = parts.get(key) ?? partWorking(amount, plant, table, span);
    parts.set(key, known);
    return known;
  };
  return { amount, within: (values, span) => inPeriod(amount, values, span) * partIn(span) };
}

/** Σ over the spells it works / the whole period: a rate that steps up in July lost nothing to an idle spring. */
function partWorking(amount: Amount, plant: Plant, table: FigureTable, span: Span): number {
  const spells = workingSpells(plant, span.period);
  if (daysIdle(plant, span.period) === 0) return 1;
  const over = (period: Period): number => {
    const values = evaluateFigures(table, weighDates(table, period));
    return inPeriod(amount, values, spanOf(period));
  };
  const whole = over(span.period);
  return whole > 0 ? spells.reduce((sum, spell) => sum + over(spell), 0) / whole : 0;
}

function spanOf(period: Period): Span {
  return { period, years: yearShare(period), hours: hours(period), share: 1 };
}

/** Days of a period on which a plant is idle or closed. */
export function daysIdle(plant: Plant, { from, to }: Period): number {
  return workingSpells(plant, { from, to }).reduce(
    (days, spell) => days - (spell.to - spell.from),
    to - from,
  );
}
