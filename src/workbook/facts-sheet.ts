import { formatDay } from "../core/index.ts";
import { programmeWords } from "../sentences/index.ts";
import {
  type Fact,
  type Language,
  type Measure,
  type Workspace,
  wordsIn,
} from "../workspace/index.ts";
import { type CellValue, cell, openCell, type Sheet } from "./sheet.ts";
import { tableOf } from "./table-of.ts";

/** The columns of the sheet of facts, in order, with their widths. */
export const FACT_COLUMNS = {
  path: 44,
  measure: 24,
  name: 40,
  on: 14,
  fact: 20,
  expectedBy: 14,
  published: 14,
  source: 16,
  place: 24,
  note: 40,
} as const;

export type FactColumn = keyof typeof FACT_COLUMNS;
export const factColumns = Object.keys(FACT_COLUMNS) as readonly FactColumn[];

/** Columns of a new fact. */
export const NEW_FACT_COLUMNS = [
  "measure",
  "on",
  "fact",
  "expectedBy",
  "source",
  "place",
] as const satisfies readonly FactColumn[];

/** Rows left open for new facts; more may be written below them. */
const ROOM = 30;

/** Every fact the text has, a row each, and rows for new ones. */
export function factsSheet(workspace: Workspace, language: Language): Sheet {
  const known = factRows(workspace, language).map((row) =>
    factColumns.map((one) => cell(row[one])),
  );
  const open = new Set<FactColumn>(NEW_FACT_COLUMNS);
  const empty = factColumns.map((one) => (open.has(one) ? openCell(undefined) : cell(undefined)));
  const rows = [...known, ...Array.from({ length: ROOM }, () => empty)];
  return tableOf("facts", FACT_COLUMNS, rows, 0, language);
}

export type FactRow = Readonly<Record<FactColumn, CellValue>>;

export function factRows({ programme }: Workspace, language: Language): readonly FactRow[] {
  const measures = [...(programme?.measures.values() ?? [])];
  return measures.flatMap((measure) => measure.facts.map((fact) => rowOf(measure, fact, language)));
}

function rowOf({ id, name }: Measure, fact: Fact, language: Language): FactRow {
  const { written, word, by, published, source, note } = fact;
  return {
    path: `programme.measures.${id}.facts.${written}`,
    measure: id,
    name: wordsIn(name, language).text,
    on: written,
    fact: programmeWords[language].fact[word],
    expectedBy: by && formatDay(by),
    published: published && formatDay(published),
    source: source?.id,
    place: source?.place,
    note: note && wordsIn(note, language).text,
  };
}
