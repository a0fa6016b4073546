import type { Span } from "../verdict/index.ts";
import type { Language } from "../workspace/index.ts";
import { formatNumber } from "./numbers.ts";
import type { Segment } from "./segments.ts";
import { formatUnit, NO_BREAK, scaleUnit } from "./unit-words.ts";

/** A range as it is printed: the numbers, and the unit apart from them. */
export interface SpanText {
  /** `2 121–2 941`; one number where both ends print the same. */
  readonly numbers: string;
  readonly unit: string;
  readonly low: string;
  readonly high: string;
}

/** Both ends in the unit that reads best for the larger, and to the same decimal place. */
export function spanText(low: number, high: number, unit: string, language: Language): SpanText {
  const larger = Math.abs(low) > Math.abs(high) ? low : high;
  const scaled = scaleUnit(larger, unit);
  const ratio = larger === 0 ? 1 : scaled.value / larger;
  const decimals = decimalsOf(scaled.value);
  const [from, to] = [low * ratio, high * ratio].map((value) => digits(value, decimals, language));
  return {
    numbers: from === to ? `${to}` : `${from}–${to}`,
    unit: formatUnit(scaled.unit, language),
    low: `${from}`,
    high: `${to}`,
  };
}

/** Derived numbers carry three digits, or all before the comma up to four. */
function decimalsOf(value: number): number {
  const size = Math.abs(value);
  if (size === 0 || size >= 100) return 0;
  return Math.min(6, 2 - Math.floor(Math.log10(size)));
}

function digits(value: number, decimals: number, language: Language): string {
  if (Math.abs(value) >= 10_000) return formatNumber(value, language, { digits: 4 });
  return formatNumber(value, language, { decimals });
}

/** A span as one text: `2 121–2 941 т`. */
export function formatSpan(span: Span, language: Language): string {
  return formatEnds(span.low.value, span.high.value, span.unit, language);
}

/** Both ends of a computed amount: one number where they print the same. */
export function formatEnds(low: number, high: number, unit: string, language: Language): string {
  return joinUnit(spanText(low, high, unit, language), language);
}

/** A span as a number the page can open. */
export function spanSegment(span: Span, language: Language): Segment {
  return { kind: "number", text: formatSpan(span, language), span };
}

/** How much is missing where a margin is negative: both ends turned round. */
export function shortfallOf(margin: Span): Span {
  const low = { ...margin.high, value: -margin.high.value };
  const high = { ...margin.low, value: -margin.low.value };
  return { ...margin, low, high };
}

/** Only the high end: the most it may be. */
export function upTo(span: Span): Span {
  return { ...span, low: span.high };
}

function joinUnit({ numbers, unit }: SpanText, language: Language): string {
  const close = unit === "" || (unit === "%" && language !== "ru");
  return numbers + (close ? "" : NO_BREAK) + unit;
}
