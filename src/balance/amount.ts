import {
  type Dimension,
  describeDimension,
  dimensionOf,
  hours,
  type Issue,
  issue,
  multiplyDimensions,
  type Period,
  type Place,
  sameDimension,
  yearShare,
} from "../core/index.ts";
import {
  type Calendar,
  type Figure,
  type FigureTable,
  type FigureValues,
  missingUnder,
  type Stream,
} from "../workspace/index.ts";
import { percentageOfWhat } from "./percentage-of-what.ts";

/** How long a period is, in each of the measures a rate can be written in. */
export interface Span {
  readonly period: Period;
  /** Calendar years: 1 for a whole one. [yr] */
  readonly years: number;
  /** [h] */
  readonly hours: number;
  /** Share of the workspace's calendar; what is written without a rate lasts the whole of it. */
  readonly share: number;
}

export function spanOf(period: Period, calendar: Calendar): Span {
  const whole = calendar.to - calendar.from;
  return {
    period,
    years: yearShare(period),
    hours: hours(period),
    share: whole > 0 ? Math.min(1, (period.to - period.from) / whole) : 1,
  };
}

type Time = "none" | "years" | "hours";

/** A figure as an amount of a stream, in the stream's own unit; not a number where it is missing. */
export interface Amount {
  readonly slots: readonly number[];
  /** Unpublished figures it needs. Paths. */
  readonly missing: readonly string[];
  readonly time: Time;
  readonly evaluate: (values: FigureValues) => number;
}

/** What the amounts of one workspace are read with. */
export interface Measures {
  readonly table: FigureTable;
  readonly streams: ReadonlyMap<string, Stream>;
  /** Components the workspace counts whole. */
  readonly counted: ReadonlySet<string>;
  /** Of them, those that ride along and change no amount. */
  readonly traces: ReadonlyMap<string, unknown>;
  /** What a nameplate in watts means; the first reading of a stream where it has none of this name. */
  readonly reading?: string;
  readonly issues: Issue[];
}

/** An amount per lot, or per unit: no time in it. */
export function amountPerLot(
  figure: Figure,
  stream: Stream,
  at: Place,
  measures: Measures,
): Amount | undefined {
  return amountOf(figure, stream, at, measures, ["none"]);
}

/** An amount at the gate: per year, per hour, or without a rate. */
export function amountPerTime(
  figure: Figure,
  stream: Stream,
  at: Place,
  measures: Measures,
): Amount | undefined {
  return amountOf(figure, stream, at, measures, ["years", "hours", "none"]);
}

/** A capacity, a nameplate, what a contract allows: only with a time in it does it say anything of a year. */
export function ratePerTime(
  figure: Figure,
  stream: Stream,
  at: Place,
  measures: Measures,
): Amount | undefined {
  return amountOf(figure, stream, at, measures, ["years", "hours"]);
}

/** What an amount at the gate comes to in a period. */
export function inPeriod(amount: Amount, values: FigureValues, span: Span): number {
  const value = amount.evaluate(values);
  if (amount.time === "years") return value * span.years;
  return amount.time === "hours" ? value * span.hours : value * span.share;
}

const TIMES: Readonly<Record<Time, Dimension>> = {
  none: dimensionOf("t", 0),
  years: dimensionOf("yr"),
  hours: dimensionOf("h"),
};

/** One way a figure may be written for a stream. */
interface Conversion {
  readonly via: Via;
  /** The figure that says what one unit is; none for the stream's own unit. */
  readonly slot?: number;
  /** What a figure written this way is measured in. */
  readonly dimension: Dimension;
  /** From base units of the figure, once divided by the slot, to units of the stream. */
  readonly factor: number;
}

export type Via = "mass" | "area" | "pieces" | "power" | "none";

function amountOf(
  figure: Figure,
  stream: Stream,
  at: Place,
  measures: Measures,
  times: readonly Time[],
): Amount | undefined {
  const { table } = measures;
  const slot = table.slotOf.get(figure);
  if (slot === undefined) return undefined;
  const dimension = table.slots[slot]?.dimension;
  if (dimension === undefined) return missingAmount(slot, measures);
  for (const conversion of conversionsOf(stream, measures)) {
    const time = times.find((known) =>
      sameDimension(multiplyDimensions(dimension, TIMES[known]), conversion.dimension),
    );
    if (time !== undefined) return convert(slot, conversion, time, measures);
  }
  const hidden = hiddenConversion(stream, measures);
  if (hidden !== undefined) return missingAmount(hidden, measures);
  const vague = percentageOfWhat(figure, dimension, stream);
  const rate = !times.includes("none");
  measures.issues.push(vague ?? unitMismatch(dimension, stream, at, figure, rate));
  return undefined;
}

function missingAmount(slot: number, { table }: Measures): Amount {
  const missing = missingUnder(table, [slot]);
  return { slots: [slot], missing, time: "none", evaluate: () => Number.NaN };
}

/** The stream's own unit first, then what one unit is in mass, area, pieces and power. */
function conversionsOf(stream: Stream, measures: Measures): readonly Conversion[] {
  const { dimension, factor } = stream.unit;
  const figures = { ...stream, power: powerOf(stream, measures.reading) };
  const others = MEASURED.flatMap((via): Conversion[] => {
    const figure = figures[via];
    const slot = figure && measures.table.slotOf.get(figure);
    const per = slot === undefined ? undefined : measures.table.slots[slot]?.dimension;
    if (slot === undefined || per === undefined) return [];
    // What one unit is may be written of it (`0.4 kg`) or per unit (`0.4 kg/m2`).
    return sameDimension(per, KINDS[via])
      ? [{ via, slot, dimension: per, factor: 1 }]
      : [{ via, slot, dimension: multiplyDimensions(per, dimension), factor }];
  });
  return [{ via: "none", dimension, factor }, ...others];
}

const MEASURED = ["mass", "area", "pieces", "power"] as const;

const KINDS: Readonly<Record<(typeof MEASURED)[number], Dimension>> = {
  mass: dimensionOf("t"),
  area: dimensionOf("m", 2),
  pieces: dimensionOf("piece"),
  power: multiplyDimensions(dimensionOf("MWh"), dimensionOf("h", -1)),
};

function powerOf(stream: Stream, reading: string | undefined): Figure | undefined {
  const named = stream.powers.find((power) => power.reading === reading);
  return (named ?? stream.powers[0])?.figure;
}

function hiddenConversion(stream: Stream, { table, reading }: Measures): number | undefined {
  const figures = [stream.mass, stream.area, stream.pieces, powerOf(stream, reading)];
  for (const figure of figures) {
    const slot = figure && table.slotOf.get(figure);
    if (slot !== undefined && table.slots[slot]?.dimension === undefined) return slot;
  }
  return undefined;
}

function convert(
  slot: number,
  { slot: per, factor }: Conversion,
  time: Time,
  { table }: Measures,
): Amount {
  const slots = per === undefined ? [slot] : [slot, per];
  const missing = missingUnder(table, slots);
  const evaluate =
    per === undefined
      ? (values: FigureValues) => (values[slot] ?? Number.NaN) / factor
      : (values: FigureValues) =>
          (values[slot] ?? Number.NaN) / (values[per] ?? Number.NaN) / factor;
  return { slots, missing, time, evaluate };
}

function unitMismatch(
  dimension: Dimension,
  stream: Stream,
  at: Place,
  figure: Figure,
  rate: boolean,
): Issue {
  // Energy is not told by the power of a unit: whoever writes kW for kWh has slipped.
  const energy = sameDimension(stream.unit.dimension, dimensionOf("MWh"));
  const own = rate && sameDimension(dimension, stream.unit.dimension);
  const kinds = own ? [] : MEASURED.filter((kind) => kind !== "power" || !energy);
  const via = kinds.find((kind) =>
    Object.values(TIMES).some((time) =>
      sameDimension(multiplyDimensions(dimension, time), KINDS[kind]),
    ),
  );
  return issue("unit-mismatch", at, {
    name: stream.id,
    needed: rate ? `${stream.unit.text}/yr` : stream.unit.text,
    given: writtenUnit(figure) ?? describeDimension(dimension),
    via: via ?? "none",
  });
}

/** The unit as the person wrote it, where the figure is one number with a unit. */
function writtenUnit(figure: Figure): string | undefined {
  if (figure.kind !== "stated" || figure.expression.kind !== "number") return undefined;
  return figure.expression.unit?.text;
}
