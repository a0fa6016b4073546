import type { Case, End, Span, StreamSpan, UtilitySpan } from "../verdict/index.ts";

/** A range with the case of each end; a number that could not be worked out is null. */
export function spanJson({ low, high, unit, missing }: Span): object {
  return { low: endJson(low), high: endJson(high), unit, missing };
}

export function spanOrNull(span: Span | undefined): object | null {
  return span === undefined ? null : spanJson(span);
}

function endJson({ value, case: own, rests }: End): object {
  return { value: Number.isFinite(value) ? value : null, case: caseJson(own), rests };
}

export function caseJson({ scenario, reading }: Case): object {
  return { scenario: scenario ?? null, reading: reading ?? null };
}

export function streamSpanJson({ stream, span }: StreamSpan): object {
  return { stream, span: spanJson(span) };
}

export function utilityJson({ stream, span, mean, peak, notes }: UtilitySpan): object {
  return { stream, span: spanJson(span), mean: spanOrNull(mean), peak: spanOrNull(peak), notes };
}
