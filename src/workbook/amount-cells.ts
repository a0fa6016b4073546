import { plainNumber } from "../sentences/index.ts";
import { type Figure, isDated } from "../workspace/index.ts";
import type { CellValue } from "./sheet.ts";

/**
 * Figures of one row: numbers and the unit they share; where one of them or of those `beside` is no plain number or
 * has a unit of its own, all as their text has them.
 */
export function amountCells<K extends string>(
  figures: Readonly<Record<K, Figure | undefined>>,
  beside: readonly Figure[] = [],
): Readonly<Record<K | "unit", CellValue>> {
  const all = Object.entries<Figure | undefined>(figures);
  // What is unpublished has no unit that could differ.
  const stated = [...all.map(([, figure]) => figure), ...beside].filter(
    (figure) => figure !== undefined && figure.kind !== "unpublished",
  );
  const numbers = stated.flatMap((figure) => (figure && numberOf(figure)) ?? []);
  const units = new Set(numbers.map(({ unit }) => unit));
  const plain = units.size === 1 && numbers.length === stated.length;
  const cells = all.map(([key, figure]): readonly [string, CellValue] => [
    key,
    figure && (plain ? (numberOf(figure)?.value ?? textOf(figure)) : textOf(figure)),
  ]);
  const [unit] = units;
  const shown = plain && unit !== "1" ? unit : undefined;
  return Object.fromEntries([...cells, ["unit", shown]]) as Record<K | "unit", CellValue>;
}

function numberOf(figure: Figure) {
  if (isDated(figure) || figure.kind === "unpublished") return undefined;
  return plainNumber(figure.expression);
}

function textOf(figure: Figure): string {
  if (isDated(figure)) return figure.entries.map((entry) => textOf(entry.figure)).join("; ");
  return figure.kind === "stated" ? figure.text : "unpublished";
}
