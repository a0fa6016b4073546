import type { Day } from "../core/index.ts";
import type { Language, Workspace } from "../workspace/index.ts";
import { PROGRAMME_COLUMNS, type ProgrammeColumn, programmeRows } from "./programme-rows.ts";
import { cell, openCell, type Sheet } from "./sheet.ts";
import { tableOf } from "./table-of.ts";

export const programmeColumns = Object.keys(PROGRAMME_COLUMNS) as readonly ProgrammeColumn[];

/** A row for every measure, order and indicator as of a day; the date by which it is due may be changed. */
export function programmeSheet(workspace: Workspace, asOf: Day, language: Language): Sheet {
  const rows = programmeRows(workspace, asOf, language).map(({ cells, ownDue }) =>
    programmeColumns.map((column) => {
      const value = cells[column] === "" ? undefined : cells[column];
      return column === "due" && ownDue ? openCell(value) : cell(value);
    }),
  );
  return tableOf("programme", PROGRAMME_COLUMNS, rows, 3, language);
}
