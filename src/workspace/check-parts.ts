import { describeDimension, type Issue, isDimensionless, issue } from "../core/index.ts";
import type { FigureValues } from "./evaluate-figures.ts";
import type { StatedFigure } from "./figure.ts";
import type { Slot } from "./figure-slots.ts";

/** A date a figure changes at. */
const DATE = /\.(\d{4}|from [^.]*)$/;
/** Of what enters of a component, what leaves by an outlet; and what a spec allows of one. */
const PART =
  /^processes\.[^.]+\.(makes|gives\.[^.]+|loses\.[^.]+)\.[^.]+$|^streams\.[^.]+\.spec\.[^.]+$/;
/** Parts of a composition; that they are no more than all is asked of their sum. */
const CONSTITUENT = /^streams\.[^.]+\.of\.[^.]+$/;

/** A part of a component is a share, from nothing to all of it. */
export function checkPart(slot: Slot, values: FigureValues, value: number): readonly Issue[] {
  const { figure, dimension, rule } = slot;
  const path = figure.path.replace(DATE, "");
  const part = PART.test(path);
  if (figure.kind !== "stated" || dimension === undefined) return [];
  if (!part && !CONSTITUENT.test(path)) return [];
  const name = path.split(".").at(-1) ?? path;
  if (!isDimensionless(dimension)) {
    const given = unitOf(figure) ?? describeDimension(dimension);
    return [issue("unit-mismatch", figure.at, { name, needed: "%", given, via: "none" })];
  }
  const range = rule.kind === "formula" ? rule.range : undefined;
  const low = Math.min(value, range?.low.evaluate(values) ?? value);
  const high = Math.max(value, range?.high.evaluate(values) ?? value);
  if (!part || !Number.isFinite(value) || (low >= 0 && high <= 1)) return [];
  const percent = (share: number) => ({ value: 100 * share, unit: "%" });
  const bounds = { low: percent(0), high: percent(1) };
  const given = percent(low < 0 ? low : high);
  return [issue("number-out-of-range", figure.at, { name: figure.path, given, ...bounds })];
}

function unitOf({ expression }: StatedFigure): string | undefined {
  return expression.kind === "number" ? expression.unit?.text : undefined;
}
