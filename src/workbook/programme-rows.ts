import type { Day } from "../core/index.ts";
import { type AnyRow, programmeAsOf, sourceOf, stateOfRow } from "../programme/index.ts";
import { programmeLine, programmeWords } from "../sentences/index.ts";
import {
  type Language,
  type LocalText,
  type MoneyLine,
  type SourceRef,
  type Workspace,
  wordsIn,
} from "../workspace/index.ts";
import { amountCells } from "./amount-cells.ts";
import type { CellValue } from "./sheet.ts";
import { KINDS } from "./words.ts";

/** The columns of the sheet of the programme, in order, with their widths. */
export const PROGRAMME_COLUMNS = {
  path: 38,
  kind: 12,
  name: 40,
  owner: 24,
  theme: 20,
  due: 16,
  state: 20,
  daysLeft: 12,
  latest: 34,
  years: 16,
  planned: 14,
  disbursed: 14,
  baseline: 14,
  target: 14,
  reading: 14,
  readOn: 12,
  unit: 10,
  source: 24,
  statement: 20,
  quote: 60,
} as const;

export type ProgrammeColumn = keyof typeof PROGRAMME_COLUMNS;

/** A line that is promised, asked or followed, as its row shows it. */
export interface ProgrammeRow {
  readonly row: Exclude<AnyRow, { readonly kind: "stated" }>;
  /** Its own date may be changed here; that of a promise is changed where it is promised. */
  readonly ownDue: boolean;
  readonly cells: Readonly<Record<ProgrammeColumn, CellValue>>;
}

export function programmeRows(
  workspace: Workspace,
  asOf: Day,
  language: Language,
): readonly ProgrammeRow[] {
  return programmeAsOf(workspace, asOf).flatMap((row) =>
    row.kind === "stated" ? [] : [rowOf(row, asOf, language)],
  );
}

function rowOf(row: ProgrammeRow["row"], asOf: Day, language: Language): ProgrammeRow {
  const { item, due, kind } = row;
  const line = programmeLine(row, language);
  const words = programmeWords[language];
  const state = stateOfRow(row);
  const part = kind === "indicator" ? "indicators" : "measures";
  const ownDue = item.due.kind === "by" || due.kind === "none";
  return {
    row,
    ownDue: ownDue && (kind !== "indicator" || state !== undefined),
    cells: {
      path: `programme.${part}.${item.id}`,
      kind: KINDS[kind][language],
      name: line.name,
      owner: line.owner,
      theme: line.theme,
      due: due.kind === "by" ? due.written : state && words.noDate,
      state: state && words.state[state.name],
      daysLeft: due.kind === "none" || state?.name === "done" ? undefined : due.by - asOf,
      latest: line.published[0],
      ...numbersOf(row, language),
      source: citedAs(latestSource(row)),
      statement: row.statement?.id,
      quote: item.quote && said(item.quote, row.statement?.language ?? language),
    },
  };
}

type NumberColumn =
  | "years"
  | "planned"
  | "disbursed"
  | "baseline"
  | "target"
  | "reading"
  | "readOn"
  | "unit";

/** Money in its own years, or where an indicator began, is to come and stands. */
function numbersOf(
  row: ProgrammeRow["row"],
  language: Language,
): Readonly<Record<NumberColumn, CellValue>> {
  if (row.kind === "indicator") {
    const { baseline, target, readings } = row.item;
    const latest = row.readings.at(-1);
    const figures = { baseline: baseline?.figure, target, reading: latest?.figure };
    // All readings, also later ones: on whatever day the workbook is made, a cell looks the same.
    const all = readings.map(({ figure }) => figure);
    return { ...EMPTY, ...amountCells(figures, all), readOn: latest?.written };
  }
  const { money } = row.item;
  const [line] = money;
  if (money.length === 1 && line !== undefined) {
    const { planned, disbursed, when } = line;
    const years = yearsIn(when, language);
    return { ...EMPTY, ...amountCells({ planned, disbursed }), years };
  }
  return { ...EMPTY, ...linesOf(row.item.money, language) };
}

const EMPTY: Readonly<Record<NumberColumn, CellValue>> = {
  years: undefined,
  planned: undefined,
  disbursed: undefined,
  baseline: undefined,
  target: undefined,
  reading: undefined,
  readOn: undefined,
  unit: undefined,
};

/** Several years in one cell, each with its amount: what differs in its year is never added up. */
function linesOf(
  money: readonly MoneyLine[],
  language: Language,
): Partial<Record<NumberColumn, CellValue>> {
  if (money.length === 0) return {};
  const told = (key: "planned" | "disbursed"): string =>
    money
      .flatMap((line) => {
        const { amount, unit } = amountCells({ amount: line[key] });
        if (amount === undefined) return [];
        return [
          `${yearsIn(line.when, language)}: ${[amount, unit].filter((part) => part !== undefined).join(" ")}`,
        ];
      })
      .join("; ");
  const years = money.map(({ when }) => yearsIn(when, language)).join("; ");
  return { years, planned: told("planned"), disbursed: told("disbursed") };
}

/** As the text has them; where it has none, that is said. */
function yearsIn(when: string, language: Language): string {
  return /^\d/.test(when) ? when : programmeWords[language].yearNotStated;
}

function latestSource(row: ProgrammeRow["row"]): SourceRef | undefined {
  if (row.kind !== "indicator") return row.facts.at(-1)?.source;
  const figure = row.readings.at(-1)?.figure;
  return figure && sourceOf(figure);
}

function citedAs(source: SourceRef | undefined): string | undefined {
  if (source === undefined) return undefined;
  return source.place === undefined ? source.id : `${source.id}, ${source.place}`;
}

function said(text: LocalText | undefined, language: Language): string {
  return text === undefined ? "" : wordsIn(text, language).text;
}
