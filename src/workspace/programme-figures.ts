import type { Figure } from "./figure.ts";
import type { Programme } from "./programme.ts";

/** Every figure a programme states: money, baselines, targets, readings. */
export function* figuresOfProgramme({ measures, indicators }: Programme): Generator<Figure> {
  for (const { money } of measures.values()) {
    for (const { planned, disbursed } of money) {
      if (planned !== undefined) yield planned;
      if (disbursed !== undefined) yield disbursed;
    }
  }
  for (const { baseline, target, readings } of indicators.values()) {
    if (baseline !== undefined) yield baseline.figure;
    if (target !== undefined) yield target;
    for (const { figure } of readings) yield figure;
  }
}
