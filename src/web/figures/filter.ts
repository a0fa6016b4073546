import { describeDimension, findUnit } from "../../core/index.ts";
import { compareNames, holds } from "../../sentences/index.ts";
import type { Language } from "../../workspace/index.ts";
import { type FigureRow, inBase, nameIn, sourceName, usedCount } from "./figure-rows.ts";

export const ONLY = ["disagree", "mine", "unpublished"] as const;
export type Only = (typeof ONLY)[number];

export const COLUMNS = [
  "name",
  "value",
  "range",
  "evidence",
  "source",
  "used",
  "moves",
  "file",
] as const;
export type Column = (typeof COLUMNS)[number];

/** What the address asks the table to show, and in which order. */
export interface Shown {
  readonly query: string;
  readonly evidence: string;
  readonly source: string;
  readonly of: string;
  /** Of which promise and scope the column of influence tells; empty for all. */
  readonly outcome: string;
  readonly only?: Only;
  readonly sort?: { readonly column: Column; readonly down: boolean };
}

/** Where nobody says: an id no source and no evidence has. */
export const NONE = "-";

export function readShown(address: Readonly<Record<string, string>>): Shown {
  const {
    q = "",
    evidence = "",
    source = "",
    of = "",
    only = "",
    sort = "",
    outcome = "",
  } = address;
  const down = sort.startsWith("-");
  const column = COLUMNS.find((one) => one === (down ? sort.slice(1) : sort));
  const kept = ONLY.find((one) => one === only);
  return {
    query: q,
    evidence,
    source,
    of,
    outcome,
    ...(kept === undefined ? {} : { only: kept }),
    ...(column === undefined ? {} : { sort: { column, down } }),
  };
}

export function isFiltered({ query, evidence, source, of, only }: Shown): boolean {
  return query.trim() + evidence + source + of + (only ?? "") !== "";
}

export function evidenceOf({ card, figure }: FigureRow): string {
  if (card.evidence !== undefined) return card.evidence;
  return figure.kind === "unpublished" ? "unpublished" : NONE;
}

export function filterRows(rows: readonly FigureRow[], shown: Shown): readonly FigureRow[] {
  return rows.filter(
    (row) =>
      (shown.query.trim() === "" || holds(row.searched, shown.query)) &&
      (shown.evidence === "" || evidenceOf(row) === shown.evidence) &&
      (shown.source === "" || (row.card.source?.id ?? NONE) === shown.source) &&
      (shown.of === "" || row.owner.id === shown.of) &&
      isKept(row, shown.only),
  );
}

function isKept({ disagree, mine, card }: FigureRow, only: Only | undefined): boolean {
  if (only === undefined) return true;
  if (only === "disagree") return disagree;
  return only === "mine" ? mine !== undefined : card.value === undefined;
}

/** How far a figure moves the verdict; what is not worked out stands last. */
export type WeightOf = (path: string) => number | undefined;

export function sortRows(
  rows: readonly FigureRow[],
  { sort }: Shown,
  language: Language,
  weightOf: WeightOf,
): readonly FigureRow[] {
  if (sort === undefined) return rows;
  const names = new Map(rows.map((row) => [row, nameIn(row, language)]));
  const byName = (a: FigureRow, b: FigureRow): number =>
    compareNames(names.get(a) ?? "", names.get(b) ?? "", language);
  const order = orderBy(sort.column, language, weightOf, byName);
  const sign = sort.down ? -1 : 1;
  return rows.toSorted((a, b) => sign * order(a, b) || byName(a, b));
}

type Order = (a: FigureRow, b: FigureRow) => number;

function orderBy(column: Column, language: Language, weightOf: WeightOf, byName: Order): Order {
  const byText =
    (text: (row: FigureRow) => string): Order =>
    (a, b) =>
      compareNames(text(a), text(b), language);
  switch (column) {
    case "value":
      return byValue;
    case "range":
      return (a, b) => breadthOf(a) - breadthOf(b);
    case "evidence":
      return byText(evidenceOf);
    case "source":
      return byText(({ card }) => sourceName(card, language));
    case "used":
      return (a, b) => usedCount(a) - usedCount(b);
    case "moves":
      return (a, b) => (weightOf(a.path) ?? -1) - (weightOf(b.path) ?? -1);
    case "file":
      return (a, b) =>
        compareNames(a.card.at.file, b.card.at.file, language) || a.card.at.line - b.card.at.line;
    default:
      return byName;
  }
}

/** How far apart its values are for its size: range and other sources. [1] */
function breadthOf({ card, others }: FigureRow): number {
  const values = [card, ...others].flatMap((one) =>
    [one.value, one.low, one.high].flatMap((value) => inBase(one, value) ?? []),
  );
  const own = Math.abs(inBase(card, card.value) ?? 0);
  return own === 0 || values.length < 2 ? -1 : (Math.max(...values) - Math.min(...values)) / own;
}

/** Values of one kind of quantity beside each other, by size: tonnes are never compared with megawatts. */
function byValue(a: FigureRow, b: FigureRow): number {
  const [first, second] = [a, b].map(({ card }) => kindOf(card.unit));
  if (first !== second) return (first ?? "") < (second ?? "") ? -1 : 1;
  return (
    (inBase(a.card, a.card.value) ?? -Infinity) - (inBase(b.card, b.card.value) ?? -Infinity) || 0
  );
}

function kindOf(unit: string): string {
  const known = findUnit(unit === "" ? "1" : unit);
  return known === undefined ? unit : describeDimension(known.dimension);
}
