import type { FigureValues } from "../../workspace/index.ts";
import { inPeriod, type Span } from "../amount.ts";
import type { ComponentModel } from "./model.ts";

/** Amounts a component solve stands on: all known before it, in units of the streams and tonnes. */
export interface Flows {
  readonly values: FigureValues;
  /** Unknowns of the balance by column. */
  readonly unknowns: Float64Array;
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
  /** Share of its stream each feed takes, passage by passage. */
  readonly takes: readonly Float64Array[];
  /** Share of its part each draw takes. */
  readonly draws: Float64Array;
}

export function readFlows(
  model: ComponentModel,
  unknowns: Float64Array,
  values: FigureValues,
  span: Span,
): Flows {
  const { system, streams, masses, passages, blends } = model;
  const entering = Float64Array.from(streams, (stream) => {
    const column = system.columnOf.enters.get(stream);
    return column === undefined ? 0 : (unknowns[column] ?? 0);
  });
  const leaving = Float64Array.from(streams, (stream) => {
    const of = (kind: "leaves" | "left" | "short"): number =>
      unknowns[system.columnOf[kind].get(stream) ?? -1] ?? 0;
    return of("leaves") + of("left") - of("short");
  });
  for (const { stream, row, side, amount } of system.numbers) {
    const node = model.nodeOf.get(stream) ?? -1;
    if (row !== system.rowOfStream.get(stream)) continue;
    const sides = side === "enters" ? entering : leaving;
    sides[node] = (sides[node] ?? 0) + inPeriod(amount, values, span);
  }
  const supply = entering.slice();
  const lots = Float64Array.from(passages, ({ column }) => unknowns[column] ?? 0);
  for (const [i, { outlets }] of passages.entries()) {
    for (const { node, line } of outlets) {
      if (node < 0 || line.amount.missing.length > 0) continue;
      supply[node] = (supply[node] ?? 0) + line.amount.evaluate(values) * (lots[i] ?? 0);
    }
  }
  for (const { column, mixture } of blends) {
    supply[mixture] = (supply[mixture] ?? 0) + (unknowns[column] ?? 0);
  }
  const part = (amount: number, node: number): number => {
    const whole = supply[node] ?? 0;
    return whole > 0 ? Math.min(1, amount / whole) : 0;
  };
  const takes = passages.map(({ feeds }, i) =>
    Float64Array.from(feeds, ({ line, node }) =>
      line.amount.missing.length > 0
        ? 0
        : part(line.amount.evaluate(values) * (lots[i] ?? 0), node),
    ),
  );
  return {
    values,
    unknowns,
    supply,
    entering,
    leaving,
    masses: Float64Array.from(masses, (mass) => mass?.evaluate(values) ?? Number.NaN),
    lots,
    takes,
    draws: Float64Array.from(blends, ({ column, part: node }) => part(unknowns[column] ?? 0, node)),
  };
}
