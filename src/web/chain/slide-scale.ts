import type { Slide } from "../../questions/index.ts";

export interface SlideScale {
  readonly from: number;
  readonly to: number;
  readonly step: number;
  /** Where a value stands on a track of the width asked. [px] */
  readonly x: (value: number) => number;
}

/** The track goes a quarter beyond what is published on either side, never through zero, to round numbers. */
export function slideScale({ low, high, least, most, value }: Slide, width: number): SlideScale {
  const span = Math.max(most - least, Math.abs(value) * 0.1);
  const step = stepOf(span);
  // Where only one value is published the ends are those of what is offered.
  const share = high > low ? 0.25 : 0;
  const down = Math.min(least - span * share, value);
  const up = Math.max(most + span * share, value);
  const from = low >= 0 ? Math.max(0, floorTo(down, step)) : floorTo(down, step);
  const to = -floorTo(-up, step);
  const x = (at: number) => Math.round(((at - from) / (to - from)) * width * 100) / 100;
  return { from, to, step: step / 5, x };
}

/** A twentieth of the span or less, as 1, 2 or 5 of a power of ten. */
function stepOf(span: number): number {
  const most = span / 20;
  const power = 10 ** Math.floor(Math.log10(most));
  return [5, 2, 1].map((times) => times * power).find((one) => one <= most) ?? power;
}

/** Clean of the noise of binary fractions. */
function floorTo(value: number, step: number): number {
  return Number((Math.floor(value / step + 1e-9) * step).toPrecision(9));
}
