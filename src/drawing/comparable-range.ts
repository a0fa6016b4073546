import { findUnit } from "../core/index.ts";
import { formatReadableRange } from "../sentences/index.ts";
import type { FigureCard, PromiseVerdict } from "../verdict/index.ts";
import type { Comparable } from "../workspace/index.ts";
import { cardOf, type Page } from "./page.ts";

/** Fewer plants, or plants of another size, are a plain list and no range. */
const FEWEST = 3;
const SIZE_FACTOR = 5;

export interface ComparableRange {
  readonly text: string;
  readonly sizes: string;
}

/**
 * A range over comparables: only where at least three have the scope, a size within ×5 of the
 * promise, and figures in one unit of one currency.
 */
export function comparableRange(
  page: Page,
  promise: PromiseVerdict,
  comparables: readonly Comparable[],
): ComparableRange | undefined {
  const nameplate = cardOf(page, promise.promise.nameplate.path);
  const near = comparables.flatMap((one) => {
    const [value, size] = [cardOf(page, one.value.path), one.size && cardOf(page, one.size.path)];
    const fits = one.saysScope === undefined && nearSize(size, nameplate);
    return fits && value?.value !== undefined && size ? [{ value, size }] : [];
  });
  const unit = near[0]?.value.unit;
  if (near.length < FEWEST || unit === undefined) return undefined;
  if (near.some(({ value }) => value.unit !== unit)) return undefined;
  return {
    text: rangeOf(
      page,
      near.map(({ value }) => value),
    ),
    sizes: rangeOf(
      page,
      near.map(({ size }) => size),
    ),
  };
}

function rangeOf(page: Page, cards: readonly FigureCard[]): string {
  const values = cards
    .flatMap((card) => [card.low ?? card.value ?? [], card.high ?? card.value ?? []])
    .flat();
  return formatReadableRange(
    Math.min(...values),
    Math.max(...values),
    cards[0]?.unit ?? "",
    page.language,
  );
}

function nearSize(size: FigureCard | undefined, nameplate: FigureCard | undefined): boolean {
  if (size?.value === undefined || nameplate?.value === undefined) return false;
  const [a, b] = [findUnit(size.unit), findUnit(nameplate.unit)];
  if (!a || !b || a.dimension.some((n, i) => n !== b.dimension[i])) return false;
  const times = (size.value * a.factor) / (nameplate.value * b.factor);
  return times <= SIZE_FACTOR && times >= 1 / SIZE_FACTOR;
}
