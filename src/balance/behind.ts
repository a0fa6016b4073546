import { slotsBehindGrades } from "./components/index.ts";
import type { Settled } from "./settle.ts";
import { FULL } from "./shape.ts";
import type { System, Term } from "./system.ts";

/** Slots of all figures an unknown depends on: of its equation, and of every unknown in it. */
export function slotsBehind(
  system: System,
  { shape, values, state }: Settled,
  column: number,
): readonly number[] {
  const rows = new Set<number>();
  const slots = new Set<number>();
  const place = new Map(shape.columns.map((known, i) => [known, i]));
  const open = [column];
  const caps = new Map<number, readonly number[]>([
    ...system.orders.flatMap(({ members }) =>
      members.map((one) => [one.column, one.slots ?? []] as const),
    ),
    ...[...system.held].map(([held, { slots: under }]) => [held, under] as const),
  ]);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (state[next] === FULL) for (const slot of caps.get(next) ?? []) slots.add(slot);
    const row = shape.matching.rowOfColumn[place.get(next) ?? -1];
    if (row === undefined || row < 0 || rows.has(row)) continue;
    rows.add(row);
    for (const i of system.termsOfRow[row] ?? []) {
      const term = system.terms[i] as Term;
      if ((values[term.column] ?? 0) === 0 && term.column !== next) continue;
      for (const slot of term.slots) slots.add(slot);
      open.push(term.column);
    }
    for (const { row: at, amount } of system.numbers) {
      if (at === row) for (const slot of amount.slots) slots.add(slot);
    }
  }
  for (const slot of slotsBehindGrades(system, slots)) slots.add(slot);
  return [...slots].sort((a, b) => a - b);
}
