import { type AnyRow, type ProgrammeStateName, stateOfRow } from "../programme/index.ts";
import type { ProgrammeRoom } from "./programme-room.ts";
import { firstOf, type Sheet } from "./sheet.ts";

/** What a reader looks for first: days that passed or come, then what goes on, what is done, what has no day. */
const RANKS: readonly ProgrammeStateName[] = [
  "overdue",
  "late",
  "notPublished",
  "onTime",
  "done",
  "noDate",
];

/** The lines there is room for, in the order of the programme. */
export function rowsShown(
  sheet: Sheet & { readonly room: ProgrammeRoom },
  rows: readonly AnyRow[],
): readonly AnyRow[] {
  const promised = rows.filter((row) => stateOfRow(row) !== undefined);
  const followed = rows.filter((row) => row.kind === "indicator" && row.state === undefined);
  const ranked = promised.toSorted((a, b) => rankOf(a) - rankOf(b));
  const shown = new Set([
    ...firstOf(sheet, ranked, sheet.room.rows, "rows"),
    ...firstOf(sheet, followed, sheet.room.followed, "rows"),
  ]);
  return rows.filter((row) => shown.has(row));
}

function rankOf(row: AnyRow): number {
  const state = stateOfRow(row);
  return state === undefined ? RANKS.length : RANKS.indexOf(state.name);
}
