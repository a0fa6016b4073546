// biome-ignore-all lint/style/noNonNullAssertion: every index stays inside its typed array by construction
import type { FigureValues } from "../../workspace/index.ts";
import { inPeriod, type Span } from "../amount.ts";
import type { Carrier, ComponentModel } from "./model.ts";

/** Amounts the components stand on: all known before them, in units of the streams and tonnes. */
export interface Flows {
  readonly values: FigureValues;
  /** Of each node: what supplies it, in its own unit. */
  readonly supply: Float64Array;
  /** What enters at the gate, by number or as needed. */
  readonly entering: Float64Array;
  /** What leaves at the gate, by number or as it comes, and what is left over. */
  readonly leaving: Float64Array;
  /** Mass of one unit; not a number where none is said. [t] */
  readonly masses: Float64Array;
  /** Lots of each passage. */
  readonly lots: Float64Array;
  /** Share of its stream each feed takes, and each draw of its part. */
  readonly takes: Float64Array;
  readonly draws: Float64Array;
  /** What each outlet weighs whose own mass is asked for. [t] */
  readonly weights: Float64Array;
}

/** `coefficients`: of the terms of the system, where they have just been read with the same values. */
export function readFlows(
  model: ComponentModel,
  unknowns: Float64Array,
  values: FigureValues,
  span: Span,
  coefficients?: Float64Array,
): Flows {
  const { streams, masses, passages, blends } = model;
  const [entering, leaving] = gateFlows(model, unknowns, values, span);
  const supply = entering.slice();
  const lots = new Float64Array(passages.length);
  const weights = new Float64Array(model.outletCount);
  for (const [i, { column, outlets, firstOutlet }] of passages.entries()) {
    lots[i] = unknowns[column] ?? 0;
    for (let o = 0; o < outlets.length; o++) {
      const { node, mass, weighed } = outlets[o]!;
      if (node < 0 && !weighed) continue;
      const amount = amountOf(outlets[o]!, values, lots[i]!, coefficients);
      if (node >= 0) supply[node]! += amount;
      if (!weighed || amount === 0) continue;
      const weight = amount * (mass?.evaluate(values) ?? 0);
      weights[firstOutlet + o] = Number.isNaN(weight) ? 0 : weight;
    }
  }
  for (const { column, mixture } of blends) supply[mixture]! += unknowns[column] ?? 0;
  const takes = new Float64Array(model.feedCount);
  for (const [i, { feeds, firstFeed }] of passages.entries()) {
    for (let f = 0; f < feeds.length; f++) {
      const { node } = feeds[f]!;
      takes[firstFeed + f] = partOf(
        amountOf(feeds[f]!, values, lots[i]!, coefficients),
        supply[node] ?? 0,
      );
    }
  }
  return {
    values,
    supply,
    entering,
    leaving,
    masses: Float64Array.from(streams, (_, node) => masses[node]?.evaluate(values) ?? Number.NaN),
    lots,
    takes,
    draws: Float64Array.from(blends, ({ column, part }) =>
      partOf(unknowns[column] ?? 0, supply[part] ?? 0),
    ),
    weights,
  };
}

function amountOf(
  { line: { amount }, term }: Carrier,
  values: FigureValues,
  lots: number,
  coefficients: Float64Array | undefined,
): number {
  if (lots === 0 || amount.missing.length > 0) return 0;
  if (coefficients !== undefined && term >= 0) return Math.abs(coefficients[term]!) * lots;
  return amount.evaluate(values) * lots;
}

/** Never more than all of it: supply and use are sums of their own, each with its own rounding. */
function partOf(amount: number, whole: number): number {
  return whole > 0 ? Math.min(1, amount / whole) : 0;
}

function gateFlows(
  { gate, streams }: ComponentModel,
  unknowns: Float64Array,
  values: FigureValues,
  span: Span,
): readonly [entering: Float64Array, leaving: Float64Array] {
  const entering = new Float64Array(streams.length);
  const leaving = new Float64Array(streams.length);
  for (const { node, column, side, sign } of gate.columns) {
    const sides = side === "enters" ? entering : leaving;
    sides[node]! += sign * unknowns[column]!;
  }
  for (const { node, side, amount } of gate.numbers) {
    const sides = side === "enters" ? entering : leaving;
    sides[node]! += inPeriod(amount, values, span);
  }
  return [entering, leaving];
}
