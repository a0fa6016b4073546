import type { ReactElement } from "react";
import type { FigureCard } from "../../verdict/index.ts";
import { inBase } from "./figure-rows.ts";

interface Placed {
  readonly value: number;
  readonly own: boolean;
}

/**
 * One figure on its own scale: a line over its range, a full dot at its value, open dots where other sources stand;
 * where they disagree nothing joins them.
 */
export function FigureRange({
  card,
  others,
}: {
  readonly card: FigureCard;
  readonly others: readonly FigureCard[];
}): ReactElement | null {
  const dots = dotsOf(card, others);
  const range = rangeOf(card);
  const at = scaleOver([...dots.map(({ value }) => value), ...range]);
  if (at === undefined) return null;
  const [low, high] = range;
  return (
    <svg className="figure-range" width="100%" height="16" aria-hidden="true">
      <line className="figure-axis" x1="0" x2="100%" y1="8" y2="8" />
      {low !== undefined && high !== undefined && (
        <line className="figure-span" x1={at(low)} x2={at(high)} y1="8" y2="8" />
      )}
      {dots.map(({ value, own }) => (
        <circle
          key={`${own} ${value}`}
          className={own ? "figure-own" : "figure-other"}
          cx={at(value)}
          cy="8"
          r="4.5"
        />
      ))}
    </svg>
  );
}

/** One value on the scale of several: a lane of the list beside each other. */
export function FigureLane({
  card,
  among,
  own,
}: {
  readonly card: FigureCard;
  readonly among: readonly FigureCard[];
  readonly own: boolean;
}): ReactElement | null {
  const values = among.flatMap((one) => [
    ...rangeOf(one),
    ...dotsOf(one, []).map(({ value }) => value),
  ]);
  const at = scaleOver(values);
  const value = inBase(card, card.value);
  if (at === undefined || value === undefined) return null;
  const [low, high] = rangeOf(card);
  return (
    <svg className="figure-range" width="100%" height="16" aria-hidden="true">
      <line className="figure-axis" x1="0" x2="100%" y1="8" y2="8" />
      {low !== undefined && high !== undefined && (
        <line className="figure-span" x1={at(low)} x2={at(high)} y1="8" y2="8" />
      )}
      <circle className={own ? "figure-own" : "figure-other"} cx={at(value)} cy="8" r="4.5" />
    </svg>
  );
}

/** The own dot is drawn last, so that no other hides it. */
function dotsOf(card: FigureCard, others: readonly FigureCard[]): readonly Placed[] {
  const placed = [...others.map((one) => ({ one, own: false })), { one: card, own: true }];
  const dots = placed.flatMap(({ one, own }) => {
    const value = inBase(one, one.value);
    return value === undefined || !Number.isFinite(value) ? [] : [{ value, own }];
  });
  return dots.filter(({ value, own }, i) => {
    const twin = dots.findIndex((other) => other.own === own && other.value === value);
    return twin === i;
  });
}

function rangeOf(card: FigureCard): readonly number[] {
  const [low, high] = [inBase(card, card.low), inBase(card, card.high)];
  return low === undefined || high === undefined || low === high ? [] : [low, high];
}

/** From 6 % to 94 % of the width, so that no dot is cut; undefined where there is one value only. */
function scaleOver(values: readonly number[]): ((value: number) => string) | undefined {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (!(high > low)) return undefined;
  return (value) => `${Math.round((6 + (88 * (value - low)) / (high - low)) * 100) / 100}%`;
}
