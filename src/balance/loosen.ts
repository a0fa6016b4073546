import { BARRED, FREE, FULL, IDLE, LET_GO, type State, streamOf, withColumn } from "./shape.ts";
import type { Region } from "./solve/index.ts";
import type { System } from "./system.ts";

/** Whoever takes at his cap, or was found below nothing, while more was asked may take less, or something, after all. */
export function loosen(
  system: System,
  state: State,
  region: Region,
  row: number,
): State | undefined {
  const rows = new Set([row, ...region.rows]);
  const set = system.terms.filter(
    ({ row: at, column }) => rows.has(at) && isSet(system, state, column),
  );
  const user = set.find(({ row: at, column }) => isUser(system, at, column));
  if (user !== undefined) return withColumn(state, user.column, FREE);
  const [other] = set;
  return letGo(system, state, rows) ?? (other && withColumn(state, other.column, FREE));
}

/** What was lacking before a promise fell short may be left over after all; tried once. */
function letGo(system: System, state: State, rows: ReadonlySet<number>): State | undefined {
  const place = [...rows].find((row) => state[system.columns.length + row] === BARRED);
  const left = system.columnOf.left.get(streamOf(system, place ?? -1));
  if (place === undefined || left === undefined) return undefined;
  return withColumn(withColumn(state, system.columns.length + place, LET_GO), left, FREE);
}

/** Whether an unknown takes the stream of an equation. */
function isUser(system: System, row: number, column: number): boolean {
  const kind = system.columns[column];
  const stream = streamOf(system, row);
  if (kind?.kind === "draw") return kind.part === stream;
  if (kind?.kind !== "lots") return false;
  const { recipe, process } = kind.instance;
  if (process.run.kind === "treats") return recipe.run.stream === stream;
  return recipe.takes.some((line) => line.stream === stream);
}

/** At its cap, or a draw once found below nothing: neither held by its plant nor waiting for its turn. */
function isSet(system: System, state: State, column: number): boolean {
  if (system.held.has(column)) return false;
  if (state[column] === FULL) return true;
  const waits = system.orders.some(({ members }) =>
    members.slice(1).some((member) => member.column === column),
  );
  return state[column] === IDLE && system.columns[column]?.kind === "draw" && !waits;
}
