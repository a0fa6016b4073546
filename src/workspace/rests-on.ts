import type { Evidence } from "../core/index.ts";
import type { FigureTable } from "./figure-slots.ts";

/** All slots under some slots, themselves included, in order. */
export function slotsUnder(
  table: Pick<FigureTable, "slots">,
  slots: Iterable<number>,
): readonly number[] {
  const seen = new Set<number>();
  const walk = (slot: number): void => {
    if (seen.has(slot)) return;
    seen.add(slot);
    for (const below of table.slots[slot]?.uses ?? []) walk(below);
  };
  for (const slot of slots) walk(slot);
  return [...seen].sort((a, b) => a - b);
}

/** Paths of the unpublished figures under some slots that nothing is assumed for. */
export function missingUnder(
  table: Pick<FigureTable, "slots">,
  slots: Iterable<number>,
): readonly string[] {
  return slotsUnder(table, slots).flatMap((slot) => {
    const figure = table.slots[slot]?.figure;
    return figure?.kind === "unpublished" && figure.assume === undefined ? [figure.path] : [];
  });
}

/** Paths of the figures under some slots that rest on an assumption or on memory. */
export function assumedUnder(
  table: Pick<FigureTable, "slots">,
  slots: Iterable<number>,
): readonly string[] {
  return statedUnder(table, slots, ["assumed", "remembered"]);
}

/** Paths of the figures under some slots that are norms: ceilings or floors, not measurements. */
export function normsUnder(
  table: Pick<FigureTable, "slots">,
  slots: Iterable<number>,
): readonly string[] {
  return statedUnder(table, slots, ["norm"]);
}

function statedUnder(
  table: Pick<FigureTable, "slots">,
  slots: Iterable<number>,
  evidence: readonly Evidence[],
): readonly string[] {
  const paths = slotsUnder(table, slots).flatMap((slot) => {
    const figure = table.slots[slot]?.figure;
    if (figure?.kind !== "stated" || figure.evidence === undefined) return [];
    return evidence.includes(figure.evidence) ? [figure.path] : [];
  });
  return [...new Set(paths)];
}
