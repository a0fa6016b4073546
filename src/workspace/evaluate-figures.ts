import { type Period, yearOf } from "../core/index.ts";
import type { FigureTable, Rule, Slot } from "./figure-slots.ts";

/** Values of all figures for one period, in base units, by slot; NaN where a figure is missing. */
export type FigureValues = Float64Array;

/** How a dated figure reads in one period: the share of each of its entries. */
export interface PeriodWeights {
  readonly period: Period;
  readonly weights: readonly (Float64Array | undefined)[];
}

/** Shares of the entries of all dated figures in a period, worked out once for all draws. */
export function weighDates(table: FigureTable, period: Period): PeriodWeights {
  const weights: (Float64Array | undefined)[] = [];
  for (const i of standing(table).dated) {
    const { rule, dimension } = table.slots[i] as Slot;
    if (rule.kind === "points") weights[i] = weighPoints(rule.from, yearOf(period.from));
    if (rule.kind === "steps") {
      weights[i] = weighSteps(rule.from, period, dimension !== undefined && isRate(dimension));
    }
  }
  return { period, weights };
}

/** Straight between the years, flat outside. */
function weighPoints(years: readonly number[], year: number): Float64Array {
  const weights = new Float64Array(years.length);
  const after = years.findIndex((known) => known > year);
  if (after === 0) weights[0] = 1;
  else if (after < 0) weights[years.length - 1] = 1;
  else {
    const [from = 0, to = 0] = [years[after - 1], years[after]];
    const share = (year - from) / (to - from);
    weights[after - 1] = 1 - share;
    weights[after] = share;
  }
  return weights;
}

/** Mean over the days of the period. Before its first day a rate is nothing; any other figure is as on that day. */
function weighSteps(from: readonly number[], period: Period, rate: boolean): Float64Array {
  const length = period.to - period.from;
  return Float64Array.from(from, (start, i) => {
    const begins = i === 0 && !rate ? Number.NEGATIVE_INFINITY : start;
    const ends = from[i + 1] ?? Number.POSITIVE_INFINITY;
    const days = Math.min(period.to, ends) - Math.max(period.from, begins);
    return Math.max(0, days) / length;
  });
}

const [HOUR, YEAR] = [2, 3];

function isRate(dimension: readonly number[]): boolean {
  return (dimension[HOUR] ?? 0) < 0 || (dimension[YEAR] ?? 0) < 0;
}

/**
 * All figures of a period. `draw` holds for each ranged figure where in its range it stands, 0 (low) to 1
 * (high); NaN, or no draw at all, is the figure's own value.
 */
export function evaluateFigures(
  table: FigureTable,
  dates: PeriodWeights,
  draw?: Float64Array,
  into: FigureValues = new Float64Array(table.slots.length),
): FigureValues {
  const { base, dated, drawn } = standing(table);
  into.set(base);
  for (const i of draw === undefined ? dated : drawn) {
    into[i] = evaluateRule(table.slots[i] as Slot, into, dates.weights[i], draw);
  }
  if (table.graded.size > 0) drawsOf.set(into, draw);
  return into;
}

/** What does not change from one reading of a table to the next, and which slots do. */
interface Standing {
  /** Values that hang on no date and no draw; the others not yet right. */
  readonly base: FigureValues;
  /** Slots that hang on dates; and on dates or a range. In order. */
  readonly dated: Int32Array;
  readonly drawn: Int32Array;
}

const standings = new WeakMap<FigureTable, Standing>();

function standing(table: FigureTable): Standing {
  const known = standings.get(table) ?? readStanding(table);
  standings.set(table, known);
  return known;
}

function readStanding(table: FigureTable): Standing {
  const base = new Float64Array(table.slots.length);
  const dated = slotsThatHang(table, ({ rule }) => rule.kind === "points" || rule.kind === "steps");
  const drawn = slotsThatHang(table, (slot) => slot.ranged !== undefined);
  const moving = new Set([...dated, ...drawn]);
  for (const [i, slot] of table.slots.entries()) {
    // What hangs on a date is read with one; till then it is no number.
    base[i] = dated.has(i) ? Number.NaN : evaluateRule(slot, base, undefined, undefined);
  }
  const inOrder = (slots: Set<number>) => Int32Array.from([...slots].sort((a, b) => a - b));
  return { base, dated: inOrder(dated), drawn: inOrder(moving) };
}

/** Slots of a kind, and all that use them: each comes after those it uses. */
function slotsThatHang(table: FigureTable, isSo: (slot: Slot) => boolean): Set<number> {
  const found = new Set<number>();
  for (const [i, slot] of table.slots.entries()) {
    if (isSo(slot) || slot.uses.some((use) => found.has(use))) found.add(i);
  }
  return found;
}

/** The draw a set of values was read with: what hangs on a share found later is read again with it. */
const drawsOf = new WeakMap<FigureValues, Float64Array | undefined>();

/** Reads again the figures that hang on shares found with the balance; the shares themselves stand as written. */
export function evaluateGraded(
  table: FigureTable,
  dates: PeriodWeights,
  values: FigureValues,
): void {
  for (const i of table.graded) {
    const slot = table.slots[i] as Slot;
    if (slot.rule.kind === "grade") continue;
    values[i] = evaluateRule(slot, values, dates.weights[i], drawsOf.get(values));
  }
}

function evaluateRule(
  slot: Slot,
  values: FigureValues,
  weights: Float64Array | undefined,
  draw: Float64Array | undefined,
): number {
  const { rule } = slot;
  switch (rule.kind) {
    case "formula":
      return evaluateFormula(rule, slot.ranged, values, draw);
    case "assumed":
      return values[rule.of] ?? Number.NaN;
    case "missing":
      return Number.NaN;
    case "grade":
      return rule.even;
    case "told":
      return rule.evaluate(values);
    default:
      return weights === undefined ? Number.NaN : weightedSum(rule.of, weights, values);
  }
}

function evaluateFormula(
  rule: Extract<Rule, { kind: "formula" }>,
  ranged: number | undefined,
  values: FigureValues,
  draw: Float64Array | undefined,
): number {
  const at = ranged === undefined ? Number.NaN : (draw?.[ranged] ?? Number.NaN);
  if (rule.range === undefined || Number.isNaN(at)) return rule.compiled.evaluate(values);
  const low = rule.range.low.evaluate(values);
  return low + at * (rule.range.high.evaluate(values) - low);
}

function weightedSum(of: readonly number[], weights: Float64Array, values: FigureValues): number {
  let sum = 0;
  for (let i = 0; i < of.length; i++) {
    const weight = weights[i] ?? 0;
    if (weight !== 0) sum += weight * (values[of[i] ?? 0] ?? Number.NaN);
  }
  return sum;
}
