import { type Day, likelyName } from "../core/index.ts";
import { lastDayIn, type NewFact } from "../format/index.ts";
import { programmeWords } from "../sentences/index.ts";
import {
  FACT_WORDS,
  type FactWord,
  LANGUAGES,
  type Language,
  type Workspace,
} from "../workspace/index.ts";
import { cellAt, type Desk, type RowCells, refuse, same, valueIn } from "./desk.ts";
import {
  type FactColumn,
  type FactRow,
  factColumns,
  factRows,
  NEW_FACT_COLUMNS,
} from "./facts-sheet.ts";
import type { BookCell } from "./read-book.ts";
import { readDay } from "./read-day.ts";
import type { Put } from "./read-dues.ts";

/** Columns the sheet of facts cannot do without. */
export const READ_FACT_COLUMNS = ["path", ...NEW_FACT_COLUMNS] as const;

/** All that reading a row of facts needs. */
interface FactDesk extends Desk {
  readonly workspace: Workspace;
  readonly language: Language;
  readonly known: ReadonlyMap<string, FactRow>;
  readonly met: Set<string>;
  /** Days of which a measure has a fact, known or new. */
  readonly days: Map<string, Set<Day>>;
}

/** New rows of the sheet of facts; a fact the text has already is changed there. */
export function readFacts(
  desk: Desk,
  workspace: Workspace,
  language: Language,
): readonly Put<NewFact>[] {
  const measures = [...(workspace.programme?.measures.values() ?? [])];
  const days = new Map(measures.map(({ id, facts }) => [id, new Set(facts.map(({ on }) => on))]));
  const known = new Map(factRows(workspace, language).map((row) => [String(row.path), row]));
  const facts: FactDesk = { ...desk, workspace, language, known, met: new Set(), days };
  return [...desk.sheet.rows].flatMap(([row, cells]) =>
    row === 1 ? [] : (readRow(row, cells, facts) ?? []),
  );
}

function readRow(row: number, cells: RowCells, desk: FactDesk): Put<NewFact> | undefined {
  const path = textIn(cells, "path", desk);
  if (path !== "") return checkKnown(row, path, cells, desk);
  const written = factColumns.filter((column) => valueIn(cells, column, desk) !== undefined);
  if (written.every((column) => column === "name")) return undefined;
  for (const column of ["published", "note"] as const) {
    if (written.includes(column)) refuse(row, column, "locked", textIn(cells, column, desk), desk);
  }
  const edit = readNew(row, cells, desk);
  return edit && { edit, cell: cellAt(row, "measure", desk) };
}

/** A fact of the text stays as it was given. */
function checkKnown(row: number, path: string, cells: RowCells, desk: FactDesk): undefined {
  const was = desk.known.get(path);
  if (was === undefined) {
    return refuse(row, "path", "unknown-measure", path, desk, likelyName(path, desk.known.keys()));
  }
  if (desk.met.has(path)) return refuse(row, "path", "path-twice", path, desk);
  desk.met.add(path);
  for (const column of factColumns) {
    if (!desk.places.has(column) || same(valueIn(cells, column, desk), was[column])) continue;
    refuse(row, column, "locked", textIn(cells, column, desk), desk);
  }
}

function readNew(row: number, cells: RowCells, desk: FactDesk): NewFact | undefined {
  const measure = readId(row, cells, "measure", desk);
  const on = readDate(row, cells, "on", desk);
  const word = readWord(row, cells, desk);
  const expected = word === "expected";
  const by = expected ? readDate(row, cells, "expectedBy", desk) : undefined;
  if (word !== undefined && !expected) refuseBy(row, cells, desk);
  const source = readId(row, cells, "source", desk);
  const place = readText(row, cells, "place", desk) ?? "";
  if (measure === undefined || on === undefined || word === undefined || source === undefined) {
    return undefined;
  }
  if ((expected && by === undefined) || isTwice(row, measure, on, desk)) return undefined;
  const fact = { measure, on, word, source };
  return { ...fact, ...(by === undefined ? {} : { by }), ...(place === "" ? {} : { place }) };
}

function refuseBy(row: number, cells: RowCells, desk: FactDesk): void {
  const given = textIn(cells, "expectedBy", desk);
  if (given !== "") refuse(row, "expectedBy", "not-expected", given, desk);
}

function isTwice(row: number, measure: string, on: string, { days, ...desk }: FactDesk): boolean {
  const day = lastDayIn(on) ?? 0;
  const own = days.get(measure) ?? new Set();
  if (!own.has(day)) {
    days.set(measure, own.add(day));
    return false;
  }
  refuse(row, "on", "day-twice", on, desk);
  return true;
}

/** A measure or a source by its name in the text. */
function readId(
  row: number,
  cells: RowCells,
  column: "measure" | "source",
  desk: FactDesk,
): string | undefined {
  const given = readNeeded(row, cells, column, desk);
  if (given === undefined) return undefined;
  const id = given.replace(/^programme\.measures\./, "");
  const { programme, sources } = desk.workspace;
  const names: readonly string[] = [
    ...(column === "source" ? sources : (programme?.measures ?? new Map())).keys(),
  ];
  if (names.includes(id)) return id;
  const problem = column === "source" ? "unknown-source" : "unknown-measure";
  return refuse(row, column, problem, given, desk, likelyName(id, names));
}

function readDate(
  row: number,
  cells: RowCells,
  column: "on" | "expectedBy",
  desk: FactDesk,
): string | undefined {
  const cell = valueIn(cells, column, desk);
  if (cell === undefined) return refuse(row, column, "needed", "", desk);
  const read = readDay(cell);
  if ("text" in read) return read.text;
  return refuse(row, column, read.problem, textIn(cells, column, desk), desk, read.likely);
}

/** In the words of the text, or as any of the three languages says it. */
function readWord(row: number, cells: RowCells, desk: FactDesk): FactWord | undefined {
  const given = readNeeded(row, cells, "fact", desk);
  if (given === undefined) return undefined;
  const plain = given.toLowerCase();
  const word = FACT_WORDS.find((one) =>
    [one, ...LANGUAGES.map((language) => programmeWords[language].fact[one])].includes(plain),
  );
  if (word !== undefined) return word;
  const known = Object.values(programmeWords[desk.language].fact);
  return refuse(
    row,
    "fact",
    "fact-word",
    given,
    desk,
    likelyName(given, [...FACT_WORDS, ...known]),
  );
}

function readNeeded(
  row: number,
  cells: RowCells,
  column: FactColumn,
  desk: FactDesk,
): string | undefined {
  const text = readText(row, cells, column, desk);
  return text === "" ? refuse(row, column, "needed", "", desk) : text;
}

function readText(
  row: number,
  cells: RowCells,
  column: FactColumn,
  desk: FactDesk,
): string | undefined {
  const cell: BookCell | undefined = valueIn(cells, column, desk);
  const given = textIn(cells, column, desk);
  if (cell?.formula) return refuse(row, column, "formula", given, desk);
  if (cell?.error) return refuse(row, column, "error", given, desk);
  if (cell?.shown === "date" || cell?.shown === "month")
    return refuse(row, column, "date", given, desk);
  return given;
}

function textIn(cells: RowCells, column: FactColumn, desk: FactDesk): string {
  return String(valueIn(cells, column, desk)?.value ?? "")
    .replace(/\s+/g, " ")
    .trim();
}
