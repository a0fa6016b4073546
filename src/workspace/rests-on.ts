import type { FigureTable } from "./figure-table.ts";

/** All slots under some slots, themselves included, in order. */
export function slotsUnder(table: FigureTable, slots: Iterable<number>): readonly number[] {
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
export function missingUnder(table: FigureTable, slots: Iterable<number>): readonly string[] {
  return slotsUnder(table, slots).flatMap((slot) => {
    const figure = table.slots[slot]?.figure;
    return figure?.kind === "unpublished" && figure.assume === undefined ? [figure.path] : [];
  });
}

/** Paths of the figures under some slots that rest on an assumption or on memory. */
export function assumedUnder(table: FigureTable, slots: Iterable<number>): readonly string[] {
  const paths = slotsUnder(table, slots).flatMap((slot) => {
    const figure = table.slots[slot]?.figure;
    const assumed =
      figure?.kind === "stated" &&
      (figure.evidence === "assumed" || figure.evidence === "remembered");
    return assumed ? [figure.path] : [];
  });
  return [...new Set(paths)];
}
