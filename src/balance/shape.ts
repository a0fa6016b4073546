import type { Place } from "../core/index.ts";
import {
  type Assembly,
  analyse,
  type Factor,
  type Matching,
  matchRowsToColumns,
  planAssembly,
  type SolvePlan,
  type SparsePattern,
} from "./solve/index.ts";
import type { System } from "./system.ts";

/** What an unknown does at the moment: it stays at zero, is solved for, or stands at its cap. */
export const IDLE = 0;
export const FREE = 1;
export const FULL = 2;

/** Of a row: nothing may be left over of its stream; once let go, and barred again for good. */
export const BARRED = 1;
export const LET_GO = 2;
const BARRED_AGAIN = 3;

/** One byte a column; then one a row: barred where nothing may be left over, because that would be less than nothing. */
export type State = Uint8Array;

export function initialState(system: System): State {
  const state = new Uint8Array(system.columns.length + system.rows.length).fill(FREE);
  for (const column of system.standby) state[column] = IDLE;
  for (const { members } of system.orders) {
    for (const member of members.slice(1)) state[member.column] = IDLE;
  }
  for (const column of system.held.keys()) state[column] = FULL;
  state.fill(0, system.columns.length);
  return state;
}

/** The equations with only the free unknowns in them, matched and ordered: the same for all numbers. */
export interface Shape {
  /** Columns of the system that are solved for. */
  readonly columns: readonly number[];
  readonly terms: readonly number[];
  readonly assembly: Assembly;
  readonly edges: SparsePattern;
  readonly matching: Matching;
  readonly plan?: SolvePlan;
  /** Reused from draw to draw. */
  readonly work?: { factor?: Factor };
}

export function makeShape(system: System, state: State): Shape {
  const columns = system.columns.flatMap((_, i) => (state[i] === FREE ? [i] : []));
  const place = new Map(columns.map((column, i) => [column, i]));
  const terms = system.terms.flatMap((term, i) => (place.has(term.column) ? [i] : []));
  const pick = (all: readonly number[]) => ({
    rows: all.map((i) => system.terms[i]?.row ?? 0),
    columns: all.map((i) => place.get(system.terms[i]?.column ?? -1) ?? 0),
  });
  const whole = pick(terms);
  const size = [system.rows.length, columns.length] as const;
  const assembly = planAssembly(...size, whole.rows, whole.columns);
  const deciding = pick(terms.filter((i) => system.terms[i]?.decides));
  const edges = planAssembly(...size, deciding.rows, deciding.columns).pattern;
  const matching = matchRowsToColumns(edges, preferredColumns(system, place));
  const shape = { columns, terms, assembly, edges, matching };
  if (matching.size < Math.max(...size)) return shape;
  return { ...shape, plan: analyse(assembly.pattern, matching), work: {} };
}

/** A product is decided by its maker, a share by its part, what is bought by the gate: tried first. */
function preferredColumns(system: System, place: ReadonlyMap<number, number>): number[] {
  const preferred = system.rows.map((row) =>
    row.kind === "share" ? (place.get(row.column) ?? -1) : -1,
  );
  for (const term of system.terms) {
    const column = system.columns[term.column];
    const at = place.get(term.column);
    if (at === undefined || column === undefined || !term.decides || preferred[term.row] !== -1)
      continue;
    const own =
      column.kind === "lots"
        ? column.instance.recipe.run.stream === streamOf(system, term.row)
        : column.kind === "enters" || column.kind === "leaves";
    if (own) preferred[term.row] = at;
  }
  return preferred;
}

export function streamOf(system: System, row: number): string {
  return system.rows[row]?.stream ?? "";
}

export function withColumn(state: State, column: number, value: number): State {
  const next = state.slice();
  next[column] = value;
  return next;
}

/** From now on nothing may be left over of a stream. */
export function barLeft(system: System, state: State, row: number): State {
  const place = system.columns.length + row;
  return withColumn(state, place, state[place] === LET_GO ? BARRED_AGAIN : BARRED);
}

export function isBarred(system: System, state: State, row: number): boolean {
  const bar = state[system.columns.length + row];
  return bar === BARRED || bar === BARRED_AGAIN;
}

/** Whether something was lacking on the way: where nothing may be left over, or was let go again. */
export function wasBarred(system: System, state: State): boolean {
  return state.subarray(system.columns.length).some((bar) => bar !== 0);
}

export function placeOf(system: System, stream: string | undefined): Place {
  const { workspace } = system;
  const gate = workspace.leaves.get(stream ?? "") ?? workspace.enters.get(stream ?? "");
  const known = gate?.at ?? workspace.streams.get(stream ?? "")?.at;
  return known ?? { file: "tizbek.yaml", line: 1, column: 1, length: 1 };
}
