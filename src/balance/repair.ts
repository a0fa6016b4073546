import { type Issue, issue } from "../core/index.ts";
import { loosen } from "./loosen.ts";
import {
  FREE,
  FULL,
  IDLE,
  isBarred,
  placeOf,
  type Shape,
  type State,
  streamOf,
  withColumn,
} from "./shape.ts";
import { type Region, reachFromColumn, reachFromRow } from "./solve/index.ts";
import type { Column, System } from "./system.ts";

/** What is wrong with a shape, put right if the model says how: a new state, or the issue. */
export function repair(system: System, state: State, shape: Shape): State | Issue {
  const row = shape.matching.columnOfRow.indexOf(-1);
  if (row >= 0) {
    const region = reachFromRow(shape.edges, shape.matching, row);
    return (
      relieve(system, state, region, row) ??
      loosen(system, state, region, row) ??
      tooMuchSaid(system, region)
    );
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
