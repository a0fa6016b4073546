import { likelyName } from "../core/index.ts";
import type { NewDue } from "../format/index.ts";
import { programmeWords } from "../sentences/index.ts";
import { LANGUAGES, type Language, type Workspace } from "../workspace/index.ts";
import { type CellAt, cellAt, type Desk, type RowCells, refuse, same, valueIn } from "./desk.ts";
import { type ProgrammeColumn, type ProgrammeRow, programmeRows } from "./programme-rows.ts";
import { readDay } from "./read-day.ts";

/** Something put into the text, and the cell that says it. */
export interface Put<Edit> {
  readonly edit: Edit;
  readonly cell: CellAt;
}

/** Columns the sheet of the programme cannot do without. */
export const DUE_COLUMNS = ["path", "due"] as const satisfies readonly ProgrammeColumn[];

/** Columns that are the same on every day the workbook may have been made for. */
const SAME_ALWAYS = [
  "name",
  "owner",
  "theme",
  "years",
  "planned",
  "disbursed",
  "baseline",
  "target",
  "unit",
  "statement",
  "quote",
] as const satisfies readonly ProgrammeColumn[];

/** Other dates on the sheet of the programme; what else was changed there is refused, cell by cell. */
export function readDues(
  desk: Desk,
  workspace: Workspace,
  language: Language,
): readonly Put<NewDue>[] {
  const rows = programmeRows(workspace, workspace.asOf, language);
  const known = new Map(rows.map((row) => [String(row.cells.path), row]));
  const met = new Set<string>();
  return [...desk.sheet.rows].flatMap(([row, cells]) => {
    const path = String(valueIn(cells, "path", desk)?.value ?? "").trim();
    if (row === 1 || (path === "" && isEmpty(cells, desk))) return [];
    const was = known.get(path);
    if (was === undefined) {
      return (
        refuse(row, "path", "unknown-measure", path, desk, likelyName(path, known.keys())) ?? []
      );
    }
    if (met.has(path)) return refuse(row, "path", "path-twice", path, desk) ?? [];
    met.add(path);
    return readRow(row, cells, was, desk) ?? [];
  });
}

function isEmpty(cells: RowCells, desk: Desk): boolean {
  return [...desk.places.keys()].every((column) => valueIn(cells, column, desk) === undefined);
}

function readRow(
  row: number,
  cells: RowCells,
  was: ProgrammeRow,
  desk: Desk,
): Put<NewDue> | undefined {
  const locked = [...SAME_ALWAYS, ...(was.ownDue ? [] : (["due"] as const))];
  for (const column of locked) {
    const now = valueIn(cells, column, desk);
    if (!desk.places.has(column) || same(now, was.cells[column])) continue;
    refuse(row, column, "locked", String(now?.value ?? ""), desk);
  }
  const now = valueIn(cells, "due", desk);
  if (!was.ownDue || same(now, was.cells.due)) return undefined;
  const { kind, item } = was.row;
  const part = kind === "indicator" ? "indicators" : "measures";
  const put = (due: string): Put<NewDue> => ({
    edit: { part, id: item.id, due },
    cell: cellAt(row, "due", desk),
  });
  const given = String(now?.value ?? "").trim();
  if (now === undefined || isNoDate(given)) return item.due.kind === "none" ? undefined : put("");
  const read = readDay(now);
  if ("text" in read) return put(read.text);
  return refuse(row, "due", read.problem, given, desk, read.likely);
}

function isNoDate(given: string): boolean {
  const plain = given.toLowerCase();
  return plain === "" || LANGUAGES.some((one) => programmeWords[one].noDate === plain);
}
