import {
  describeDimension,
  dimensionOf,
  type Issue,
  isDimensionless,
  issue,
  sameDimension,
} from "../core/index.ts";
import type { FigureValues } from "./evaluate-figures.ts";
import type { StatedFigure } from "./figure.ts";
import type { Slot } from "./figure-slots.ts";

/** A date a figure changes at. */
const DATE = /\.(\d{4}|from [^.]*)$/;
/** Of what enters of a component, what leaves by an outlet; and what a spec allows of one. */
const PART =
  /^processes\.[^.]+\.(makes|gives\.[^.]+|loses\.[^.]+)\.[^.]+$|^streams\.[^.]+\.spec\.[^.]+$/;

/** A part of a component is a share, from nothing to all of it. */
export function checkPart(slot: Slot, values: FigureValues, value: number): readonly Issue[] {
  const { figure, dimension, rule } = slot;
  const path = figure.path.replace(DATE, "");
  if (figure.kind !== "stated" || dimension === undefined || !PART.test(path)) return [];
  const name = path.split(".").at(-1) ?? path;
  // A limit may be a share of atoms.
  const atoms = path.startsWith("streams.") && sameDimension(dimension, dimensionOf("atoms"));
  if (!isDimensionless(dimension) && !atoms) {
    const given = unitOf(figure) ?? describeDimension(dimension);
    return [issue("unit-mismatch", figure.at, { name, needed: "%", given, via: "none" })];
  }
  const range = rule.kind === "formula" ? rule.range : undefined;
  const low = Math.min(value, range?.low.evaluate(values) ?? value);
  const high = Math.max(value, range?.high.evaluate(values) ?? value);
  if (!Number.isFinite(value) || (low >= 0 && high <= 1)) return [];
  const percent = (share: number) => ({ value: 100 * share, unit: "%" });
  const bounds = { low: percent(0), high: percent(1) };
  const given = percent(low < 0 ? low : high);
  return [issue("number-out-of-range", figure.at, { name: figure.path, given, ...bounds })];
}

function unitOf({ expression }: StatedFigure): string | undefined {
  return expression.kind === "number" ? expression.unit?.text : undefined;
}
