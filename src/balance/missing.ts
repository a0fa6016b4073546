import type { Settled } from "./settle.ts";
import type { System } from "./system.ts";

/**
 * Which unknowns an unpublished coefficient reaches, and by which figures: it stands in an equation, the unknown
 * that equation decides is not known, and so on to all that depend on it. A take from the gate ends there at once.
 */
export function findMissing(
  system: System,
  { shape, state }: Settled,
): ReadonlyMap<number, readonly string[]> {
  const reached = new Map<number, Set<string>>();
  const open: number[] = [];
  const reach = (row: number, paths: Iterable<string>): void => {
    const place = shape.matching.columnOfRow[row] ?? -1;
    const column = shape.columns[place];
    if (column === undefined) return;
    const known = reached.get(column) ?? new Set<string>();
    const before = known.size;
    for (const path of paths) known.add(path);
    reached.set(column, known);
    if (known.size > before) open.push(column);
  };
  for (const term of system.terms) {
    const still = state[term.column] === 0 || system.held.get(term.column)?.idle;
    if (term.missing.length > 0 && !still) reach(term.row, term.missing);
  }
  for (const { row, amount } of system.numbers) {
    if (amount.missing.length > 0) reach(row, amount.missing);
  }
  const rowsOf = reached.size === 0 ? new Map() : rowsByColumn(system);
  const place = new Map(shape.columns.map((column, i) => [column, i]));
  for (let column = open.pop(); column !== undefined; column = open.pop()) {
    const own = shape.matching.rowOfColumn[place.get(column) ?? -1];
    for (const row of rowsOf.get(column) ?? []) {
      if (row !== own) reach(row, reached.get(column) ?? []);
    }
  }
  return new Map([...reached].map(([column, paths]) => [column, [...paths].sort()]));
}

function rowsByColumn(system: System): ReadonlyMap<number, readonly number[]> {
  const rows = new Map<number, number[]>();
  for (const { row, column } of system.terms) {
    const list = rows.get(column) ?? [];
    list.push(row);
    rows.set(column, list);
  }
  return rows;
}
