import { findUnit } from "../core/index.ts";
import type { Comparable } from "../workspace/index.ts";
import { cardOf, type Page } from "./page.ts";

const CURRENCY = /KZT|USD|EUR|CNY/g;

/** Comparables of one column: only the first are counted. */
interface ComparedGroups {
  /** Of the very scope. */
  readonly same: readonly Comparable[];
  /** Of a scope that its source says to be wider or narrower. */
  readonly other: readonly Comparable[];
  /** Figures of another kind: money per watt beside totals. */
  readonly kinds: readonly Comparable[];
}

/** Sorts the comparables of a column; `kind` is the kind of unit its balance is chiefly told in. */
export function comparedGroups(
  page: Page,
  comparables: readonly Comparable[],
  kind: string,
): ComparedGroups {
  const alike = comparables.filter((one) => kindOf(page, one) === kind);
  return {
    same: alike.filter(({ saysScope }) => saysScope === undefined),
    other: alike.filter(({ saysScope }) => saysScope !== undefined),
    kinds: comparables.filter((one) => kindOf(page, one) !== kind),
  };
}

/** The kind of unit most of them have; of two equally frequent, the first met. */
export function chiefKind(page: Page, comparables: readonly Comparable[]): string {
  const counts = Map.groupBy(comparables, (one) => kindOf(page, one));
  const [first] = [...counts].sort(([, a], [, b]) => b.length - a.length);
  return first?.[0] ?? "";
}

/** Currencies the figures are in, each once. */
export function currenciesOf(page: Page, comparables: readonly Comparable[]): ReadonlySet<string> {
  return new Set(comparables.flatMap((one) => unitOf(page, one).match(CURRENCY) ?? []));
}

/** What a unit measures, whatever the currency: a total, or money per watt. */
function kindOf(page: Page, comparable: Comparable): string {
  const unit = unitOf(page, comparable).replace(CURRENCY, "USD");
  return findUnit(unit)?.dimension.join(" ") ?? unit;
}

function unitOf(page: Page, { value }: Comparable): string {
  return cardOf(page, value.path)?.unit ?? "";
}
