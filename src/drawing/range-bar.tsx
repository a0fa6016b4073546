import { scaleLinear } from "d3-scale";
import type { ReactElement } from "react";
import { HATCH_FILL } from "./hatch.tsx";

export interface RangeBarProps {
  readonly low: number;
  readonly high: number;
  /** Right end of the row's scale, which begins at zero. */
  readonly end: number;
  /** Parts of it are unpublished: the bar goes on, hatched, nobody knows how far. */
  readonly more?: boolean;
}

const HEIGHT = 14;
/** Nobody knows how far it goes on: a short hatched end, of the row's scale. */
const MORE = 0.1;

/** Solid to the lowest published value, outlined to the highest; lengths in per cent of the row's scale. */
export function RangeBar({ low, high, end, more = false }: RangeBarProps): ReactElement {
  const at = percentScale(end);
  return (
    <svg className="range-bar" width="100%" height={HEIGHT} aria-hidden="true">
      {more && (
        <rect
          x={at(high)}
          y="1"
          width={at(Math.min(end - high, end * MORE))}
          height={HEIGHT - 2}
          fill={HATCH_FILL}
        />
      )}
      <rect className="bar-outline" y="0.75" width={at(high)} height={HEIGHT - 1.5} />
      <rect className="bar-solid" width={at(low)} height={HEIGHT} />
    </svg>
  );
}

/** A scale from zero to `end` whose positions are written in per cent, so that no width is fixed. */
export function percentScale(end: number): (value: number) => string {
  const scale = scaleLinear()
    .domain([0, end > 0 ? end : 1])
    .range([0, 100])
    .clamp(true);
  return (value) => percent(scale(value));
}

export function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}
