import {
  amountPerTime,
  type Balance,
  type ComponentBalance,
  type Span,
  type System,
} from "../balance/index.ts";
import {
  describeDimension,
  findUnit,
  type Issue,
  isDimensionless,
  issue,
  ONE,
  sameDimension,
  type Unit,
} from "../core/index.ts";
import type { ASKED, ASKED_OF, Asks, FigureTable, FigureValues } from "../workspace/index.ts";

export type Amounts = Extract<Asks, { kind: (typeof ASKED)[number] }>;
export type Contents = Extract<Asks, { kind: (typeof ASKED_OF)[number] }>;

/** The balance an expectation is held against. */
export interface Answer {
  readonly system: System;
  readonly balance: Balance;
  readonly components: readonly ComponentBalance[];
  readonly values: FigureValues;
  readonly table: FigureTable;
  readonly span: Span;
}

function streamOf({ workspace }: System, { kind, name }: Amounts) {
  return kind === "co2" ? undefined : workspace.streams.get(name);
}

/** A figure of an expectation in the unit of what is asked. */
export function figureIn(
  figure: Amounts["is"],
  asks: Amounts,
  { system, balance, table, values, span }: Answer,
): number | undefined {
  const slot = table.slotOf.get(figure);
  const value = slot === undefined ? undefined : values[slot];
  const dimension = slot === undefined ? undefined : table.slots[slot]?.dimension;
  if (value === undefined || dimension === undefined) return undefined;
  if (asks.kind === "lots" || value === 0) return value;
  const stream = streamOf(system, asks);
  if (stream === undefined) return value / (unitOf(asks, balance)?.factor ?? Number.NaN);
  const amount = amountPerTime(figure, stream, figure.at, { ...system.measures, issues: [] });
  if (amount === undefined) return undefined;
  const rate = { none: 1, years: span.years, hours: span.hours };
  return amount.evaluate(values) * rate[amount.time];
}

/** `0.5 t` is of what is asked, `0.01 %` of the number expected. */
export function toleranceIn(
  figure: Amounts["is"],
  asks: Amounts,
  answer: Answer,
  expected: number,
): number | undefined {
  if (!isShare(figure)) return figureIn(figure, asks, answer);
  const share = answer.values[answer.table.slotOf.get(figure) ?? -1];
  return share === undefined ? undefined : share * Math.abs(expected);
}

function isShare(figure: Amounts["is"]): boolean {
  if (figure.kind !== "stated" || figure.expression.kind !== "number") return false;
  const { unit } = figure.expression;
  return unit !== undefined && isDimensionless(unit.dimension);
}

/** A number in another unit than what is asked of: `20` or `20 MWh` of a stream in t; a share stands in `within` only. */
export function misfit(figure: Amounts["is"], asks: Amounts, answer: Answer): readonly Issue[] {
  const { system, balance, table, values } = answer;
  const slot = table.slotOf.get(figure) ?? -1;
  const dimension = table.slots[slot]?.dimension;
  const within = figure.path.endsWith(".within");
  if (dimension === undefined || values[slot] === 0 || (within && isShare(figure))) return [];
  const stream = streamOf(system, asks);
  const unit = asks.kind === "lots" ? ONE : (stream?.unit ?? unitOf(asks, balance));
  if (unit === undefined || (!isShare(figure) && sameDimension(unit.dimension, dimension)))
    return [];
  if (stream !== undefined && asks.kind !== "lots") {
    const measures = { ...system.measures, issues: [] };
    amountPerTime(figure, stream, figure.at, measures);
    return measures.issues;
  }
  const given = describeDimension(dimension);
  return [
    issue("unit-mismatch", figure.at, { name: asks.name, needed: unit.text, given, via: "none" }),
  ];
}

/** What is lost or emitted is counted in the unit it is written in; all CO2 together in tonnes. */
export function unitOf({ kind, name }: Amounts, balance: Balance): Unit | undefined {
  if (kind === "co2") return findUnit("t");
  const lines = balance.processes.flatMap(({ loses, emits }) => [...loses, ...emits]);
  return findUnit(lines.find((line) => line.name === name)?.unit ?? "");
}
