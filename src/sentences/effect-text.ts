import { type Effect, swingOf } from "../verdict/index.ts";
import type { Language } from "../workspace/index.ts";
import { figuresWords } from "./figures-words.ts";
import type { VerdictNames } from "./names.ts";
import { formatPercent } from "./numbers.ts";
import { formatEnds } from "./span-text.ts";

/** What an amount does over the figure's published range, or by one per cent of it: `bricks: 1,796–2,015 t`. */
export function effectText(effect: Effect, language: Language, names: VerdictNames): string {
  const words = figuresWords[language].moves;
  const stream = names.stream(effect.what.stream);
  const { atLow, atHigh } = effect.amount;
  if ((swingOf(effect) ?? 0) > ALIKE && atLow !== undefined && atHigh !== undefined) {
    const [low, high] = [Math.min(atLow, atHigh), Math.max(atLow, atHigh)];
    return words.reach(stream, formatEnds(low, high, effect.what.unit, language));
  }
  const { elasticity } = effect;
  return elasticity === undefined || Math.abs(elasticity) < NOTHING
    ? words.nothing
    : words.slope(stream, slopeText(elasticity, language));
}

/** Ends nearer than this print as one number: the slope says more. */
const ALIKE = 2e-3;
/** Rounding is no influence. */
const NOTHING = 1e-6;

/** `+0,83%`: per cent of the amount for one per cent of the figure. */
export function slopeText(elasticity: number, language: Language): string {
  const sign = elasticity > 0 ? "+" : "";
  return sign + formatPercent(elasticity / 100, language, { digits: 2 });
}
