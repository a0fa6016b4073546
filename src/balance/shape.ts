import { type Issue, issue, type Place } from "../core/index.ts";
import {
  type Assembly,
  analyse,
  type Factor,
  type Matching,
  matchRowsToColumns,
  planAssembly,
  type Region,
  reachFromColumn,
  reachFromRow,
  type SolvePlan,
  type SparsePattern,
} from "./solve/index.ts";
import type { Column, System } from "./system.ts";

/** What an unknown does at the moment: it stays at zero, is solved for, or stands at its cap. */
export const IDLE = 0;
export const FREE = 1;
export const FULL = 2;

/** Of a row: nothing may be left over of its stream. */
export const BARRED = 1;

/** One byte a column; then one a row: BARRED where nothing may be left over, because that would be less than nothing. */
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

/** What is wrong with a shape, put right if the model says how: a new state, or the issue. */
export function repair(system: System, state: State, shape: Shape): State | Issue {
  const row = shape.matching.columnOfRow.indexOf(-1);
  if (row >= 0) {
    const region = reachFromRow(shape.edges, shape.matching, row);
    return relieve(system, state, region, row) ?? tooMuchSaid(system, region);
  }
  const column = shape.matching.rowOfColumn.indexOf(-1);
  const region = reachFromColumn(shape.edges, shape.matching, column);
  return tooLittleSaid(system, shape, region);
}

/** Too much promised: what comes anyway may be left over; if that is less than nothing, the one promise falls short. */
function relieve(system: System, state: State, region: Region, row: number): State | undefined {
  const rows = [row, ...region.rows].filter((r) => system.rows[r]?.kind === "stream");
  for (const r of rows) {
    const leaves = system.columnOf.leaves.get(streamOf(system, r));
    if (leaves !== undefined && state[leaves] === IDLE && !isBarred(system, state, r)) {
      return withColumn(state, leaves, FREE);
    }
  }
  const pushed = rows.find((r) => !isBarred(system, state, r) && comesAnyway(system, state, r));
  const left =
    pushed === undefined ? undefined : system.columnOf.left.get(streamOf(system, pushed));
  if (left !== undefined) return withColumn(state, left, FREE);
  const promised = promisesIn(system, rows);
  const own = promised.includes(row) ? row : promised[0];
  if (own === undefined || (promised.length > 1 && own !== row)) return undefined;
  const short = system.columnOf.short.get(streamOf(system, own));
  return short === undefined || state[short] !== IDLE ? undefined : withColumn(state, short, FREE);
}

export function withColumn(state: State, column: number, value: number): State {
  const next = state.slice();
  next[column] = value;
  return next;
}

/** From now on nothing may be left over of a stream. */
export function barLeft(system: System, state: State, row: number): State {
  return withColumn(state, system.columns.length + row, BARRED);
}

function isBarred(system: System, state: State, row: number): boolean {
  return state[system.columns.length + row] === BARRED;
}

/** A stream that is given, enters by a number, or comes from a supplier that runs at its cap. */
function comesAnyway(system: System, state: State, row: number): boolean {
  if (system.numbers.some((number) => number.row === row && number.side === "enters")) return true;
  const stream = streamOf(system, row);
  return system.terms.some((term) => {
    const column = system.columns[term.column];
    if (term.row !== row || column?.kind !== "lots") return false;
    const { recipe } = column.instance;
    const made = recipe.process.run.kind === "makes" && recipe.run.stream === stream;
    return made ? state[term.column] === FULL : recipe.gives.some((line) => line.stream === stream);
  });
}

function promisesIn(system: System, rows: readonly number[]): readonly number[] {
  return [...new Set(rows)].filter((row) =>
    system.numbers.some((number) => number.row === row && number.side === "leaves"),
  );
}

function tooMuchSaid(system: System, region: Region): Issue {
  const numbers = system.numbers.filter((number) => region.rows.includes(number.row));
  const names = [
    ...new Set([...numbers.map((number) => number.stream), ...ratesIn(system, region)]),
  ];
  const fallback = [...region.rows].map((row) => streamOf(system, row));
  const shown = names.length > 0 ? names : [...new Set(fallback)];
  return issue("promised-twice", placeOf(system, shown[0]), { names: shown.join(", ") });
}

/** Plants whose own rate stands in one of the equations. */
function ratesIn(system: System, region: Region): readonly string[] {
  return system.terms.flatMap(({ row, column }) => {
    const kind = system.columns[column];
    const held = region.rows.includes(row) && system.held.get(column)?.idle === false;
    return held && kind?.kind === "lots" ? [kind.instance.id] : [];
  });
}

function tooLittleSaid(system: System, shape: Shape, region: Region): Issue {
  const columns = [...region.columns].flatMap((c) => {
    const column = system.columns[shape.columns[c] ?? -1];
    return column === undefined ? [] : [column];
  });
  const makers = new Map<string, string[]>();
  for (const [stream, name] of columns.flatMap(suppliersIn)) {
    makers.set(stream, [...(makers.get(stream) ?? []), name]);
  }
  const several = [...makers].find(([, names]) => names.length > 1);
  if (several !== undefined) {
    const [stream, names] = several;
    const second = system.workspace.plants.get(names[1] ?? "")?.at;
    const at = second ?? placeOf(system, stream);
    return issue("two-makers", at, { stream, makers: names.join(", ") });
  }
  const names = [...new Set(columns.map(streamOfColumn))];
  return issue("nothing-says-how-much", placeOf(system, names[0]), { names: names.join(", ") });
}

/** Whom an unknown names as a supplier of a stream: a maker, the gate, a part of a mixture. */
function suppliersIn(column: Column): readonly (readonly [stream: string, name: string])[] {
  if (column.kind === "draw") return [[column.mixture, column.part]];
  if (column.kind === "enters") return [[column.stream, "enters"]];
  if (column.kind !== "lots" || column.instance.process.run.kind !== "makes") return [];
  return [[column.instance.recipe.run.stream, column.instance.id]];
}

function streamOfColumn(column: Column): string {
  if (column.kind === "lots") return column.instance.recipe.run.stream;
  return column.kind === "draw" ? column.mixture : column.stream;
}

export function placeOf(system: System, stream: string | undefined): Place {
  const { workspace } = system;
  const gate = workspace.leaves.get(stream ?? "") ?? workspace.enters.get(stream ?? "");
  const known = gate?.at ?? workspace.streams.get(stream ?? "")?.at;
  return known ?? { file: "tizbek.yaml", line: 1, column: 1, length: 1 };
}
