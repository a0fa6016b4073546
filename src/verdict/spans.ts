import { findExtremes, rangedAmong } from "./extremes.ts";
import { figuresBehind, type Gauge, type Probe, pathsOf } from "./probe.ts";
import type { End, Span } from "./verdict.ts";

/** A number to be read in every case: what it is, and the unknown it hangs on. */
export interface Asked {
  readonly unit: string;
  readonly gauge: (probe: Probe) => Gauge;
  readonly column: (probe: Probe) => number | undefined;
  /** Figures it stands on besides those behind the unknown. */
  readonly slots?: (probe: Probe) => readonly number[];
}

/** One number over all cases and the ranges of their figures; each end says whose it is. */
export function spanOver(probes: readonly Probe[], asked: Asked): Span | undefined {
  const ends = probes.map((probe) => caseEnds(probe, asked));
  const [first] = ends;
  if (first === undefined) return undefined;
  const low = ends.reduce(
    (least, end) => (end.low.value < least.value ? end.low : least),
    first.low,
  );
  const high = ends.reduce(
    (most, end) => (end.high.value > most.value ? end.high : most),
    first.high,
  );
  const missing = [...new Set(ends.flatMap((end) => end.missing))].sort();
  return { low, high, unit: asked.unit, missing };
}

function caseEnds(
  probe: Probe,
  asked: Asked,
): { readonly low: End; readonly high: End; readonly missing: readonly string[] } {
  const column = asked.column(probe);
  const slots = [...figuresBehind(probe, column), ...(asked.slots?.(probe) ?? [])];
  const rests = pathsOf(probe, slots);
  const extremes = findExtremes(probe, asked.gauge(probe), rangedAmong(probe, slots));
  const end = (value: number): End => ({ value, case: probe.case, rests });
  const missing = column === undefined ? [] : (probe.missing.get(column) ?? []);
  return { low: end(extremes.low), high: end(extremes.high), missing };
}

/** A span with every value divided by a number: an amount told as a mean over hours. */
export function perUnit(span: Span, by: number, unit: string): Span {
  const scale = (end: End): End => ({ ...end, value: end.value / by });
  return { ...span, low: scale(span.low), high: scale(span.high), unit };
}

/** What enters at the gate of a stream. */
export function enteringOf(stream: string, unit: string): Asked {
  const column = (probe: Probe) => probe.system.columnOf.enters.get(stream);
  return {
    unit,
    column,
    gauge: (probe) => {
      const at = column(probe);
      return ({ settled }) => (at === undefined ? 0 : (settled.values[at] ?? 0));
    },
  };
}

/** What a process must make, or treat, in the period. */
export function runningOf(process: string, unit: string): Asked {
  const instanceOf = (probe: Probe) =>
    probe.system.instances.find((instance) => instance.process.id === process);
  const column = (probe: Probe) => probe.system.columnOf.lots.get(instanceOf(probe)?.id ?? "");
  return {
    unit,
    column,
    gauge: (probe) => {
      const at = column(probe);
      const perLot = instanceOf(probe)?.recipe.run.amount;
      return ({ figures, settled }) =>
        at === undefined ? 0 : (settled.values[at] ?? 0) * (perLot?.evaluate(figures) ?? 1);
    },
  };
}
