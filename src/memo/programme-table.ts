import {
  type AnyRow,
  type ProgrammeStateName,
  promiseOfRow,
  stateOfRow,
} from "../programme/index.ts";
import {
  formatDay,
  moneyOf,
  type ProgrammeLine,
  type Published,
  programmeLine,
  programmeWords,
  publishedOf,
  verdictBeside,
} from "../sentences/index.ts";
import type { State } from "../verdict/index.ts";
import type { Fact, LocalText } from "../workspace/index.ts";
import type { MemoTable, Run, TableCell } from "./memo.ts";
import type { ProgrammeRoom } from "./programme-room.ts";
import { signAndWords } from "./programme-sign.ts";
import { ring } from "./ring-sign.ts";
import { aside, cite, firstOf, named, nameRun, type Sheet, say } from "./sheet.ts";

type Verdicts = ReadonlyMap<string, State> | undefined;
export type ProgrammeSheet = Sheet & { readonly room: ProgrammeRoom };

const KINDS = ["measure", "order", "indicator"] as const;
/** Enough for the longest word of a narrow column in Kazakh. */
const WIDTHS = [0.41, 0.182, 0.408];

/** What and who answers for it, by when, how it stands and what is published: kind by kind. */
export function programmeTable(
  sheet: ProgrammeSheet,
  rows: readonly AnyRow[],
  verdicts: Verdicts,
): MemoTable {
  const words = programmeWords[sheet.language];
  const { owner, due, state, published } = words.columns;
  const [first, ...later] = KINDS.flatMap((kind) => {
    const own = rows.filter((row) => row.kind === kind);
    return own.length === 0 ? [] : [{ name: words.kinds[kind], own }];
  });
  const rowsOf = (own: readonly AnyRow[]) =>
    own.map((row) => ({ cells: rowCells(sheet, row, verdicts) }));
  return {
    kind: "table",
    name: words.title,
    columns: WIDTHS.map((width) => ({ width, numbers: false })),
    // The first kind stands in the head of the table, which would have a line of its own for no more than "what".
    head: [
      cellOf([
        { text: first?.name ?? words.columns.name, strong: true },
        { text: ` · ${owner.toLowerCase()}`, tone: "quiet" },
      ]),
      cellOf([{ text: due, tone: "quiet" }]),
      cellOf([{ text: `${state} · ${published.toLowerCase()}`, tone: "quiet" }]),
    ],
    rows: [
      ...rowsOf(first?.own ?? []),
      ...later.flatMap(({ name, own }) => [
        {
          cells: [cellOf([{ text: name, strong: true }]), cellOf(), cellOf()],
          strong: true as const,
        },
        ...rowsOf(own),
      ]),
    ],
  };
}

function cellOf(...lines: readonly (readonly Run[])[]): TableCell {
  return { lines: lines.filter((runs) => runs.length > 0) };
}

function rowCells(sheet: ProgrammeSheet, row: AnyRow, verdicts: Verdicts): readonly TableCell[] {
  const line = programmeLine(row, sheet.language);
  return [
    cellOf(nameRuns(sheet, row), ownerRuns(sheet, row), ...noteLines(sheet, row)),
    cellOf(dueRuns(sheet, row)),
    cellOf(
      stateRuns(sheet, row, line),
      ...publishedLines(sheet, row),
      verdictRuns(sheet, row, verdicts),
      line.progress === "" ? [] : [say(line.progress, { tone: "quiet" })],
    ),
  ];
}

/** Parts stand under their whole; behind the name, where it was said. */
function nameRuns(sheet: ProgrammeSheet, { item, depth, statement }: AnyRow): readonly Run[] {
  const part = depth > 0 ? [{ text: "–\u00a0" }] : [];
  const said = statement?.where === undefined ? [] : [statement.where.id];
  return [...part, nameRun(sheet, item.name), ...cite(sheet, said)];
}

/** Remarks on the line and on what is published of it. */
function noteLines(sheet: ProgrammeSheet, { item, facts }: AnyRow): readonly (readonly Run[])[] {
  const notes = [...facts.map(({ note }) => note), item.note].flatMap((note) => note ?? []);
  const shown = firstOf(sheet, notes, sheet.room.notes ? notes.length : 0, "notes");
  return shown.map((note) => noteRuns(sheet, note));
}

function noteRuns(sheet: ProgrammeSheet, note: LocalText): readonly Run[] {
  const run = nameRun({ ...sheet, room: { ...sheet.room, name: sheet.room.aside } }, note);
  const whole = aside(sheet, run.text);
  return whole === undefined ? [] : [{ ...run, text: whole, tone: "quiet" }];
}

/** Where nobody is named, one sentence below the table says so for all. */
function ownerRuns(sheet: ProgrammeSheet, { owner }: AnyRow): readonly Run[] {
  return owner === undefined ? [] : [{ ...nameRun(sheet, owner.name), tone: "quiet" }];
}

/** The day; that none is given is a state of its own, and its sign stands here. */
function dueRuns({ language, words }: ProgrammeSheet, row: AnyRow): readonly Run[] {
  const state = stateOfRow(row);
  if (state === undefined) return [];
  if (row.due.kind === "by") return [{ text: formatDay(row.due.by, language) }];
  if (state.name === "noDate") return signAndWords("noDate", words.noDay);
  return [{ text: words.noDay, tone: "quiet" }];
}

/** Without a day the state says no more than that. A fact the state tells with its day is not told again below. */
function stateRuns(sheet: ProgrammeSheet, row: AnyRow, { state }: ProgrammeLine): readonly Run[] {
  const name = stateOfRow(row)?.name;
  if (name === undefined || state === "") return [];
  const sources = toldByState(row).flatMap(({ source }) => source?.id ?? []);
  return [...signAndWords(name, state), ...cite(sheet, sources)];
}

/** Of a line that is a promise, what the verdict says of it, with its own ring. */
function verdictRuns(
  { language }: ProgrammeSheet,
  row: AnyRow,
  verdicts: Verdicts,
): readonly Run[] {
  const text = verdictBeside(row, verdicts, language);
  const state = verdicts?.get(promiseOfRow(row) ?? "");
  if (state === undefined) return text === "" ? [] : [{ text, tone: "quiet" }];
  return [ring(state), { text: `\u00a0${text}`, tone: state }];
}

const TELLING: readonly ProgrammeStateName[] = ["done", "late", "onTime"];

function toldByState(row: AnyRow): readonly Fact[] {
  const state = stateOfRow(row);
  return state !== undefined && TELLING.includes(state.name) ? state.rests : [];
}

/** What is published with the number of its source; where nothing is, that is said. */
function publishedLines(sheet: ProgrammeSheet, row: AnyRow): readonly (readonly Run[])[] {
  const { language, room } = sheet;
  const told = row.kind === "indicator" ? [] : toldByState(row);
  const facts = row.facts.filter((fact) => !told.includes(fact));
  const all = publishedOf({ ...row, facts }, language);
  const shown = firstOf(sheet, all, room.facts, "facts");
  const unsaid = row.facts.length === 0 && stateOfRow(row)?.name !== "notPublished";
  const nothing = { text: programmeWords[language].nothingPublished, tone: "cannot tell" as const };
  return [
    unsaid && all.length === 0 ? [nothing] : [],
    ...shown.map((one) => publishedRuns(sheet, one)),
    ...moneyOf(row, language).map((one) => publishedRuns(sheet, one)),
  ];
}

function publishedRuns(sheet: ProgrammeSheet, { text, source, after }: Published): readonly Run[] {
  const place = source?.place === undefined ? "" : ` (${named(sheet, source.place)})`;
  return [
    say(`${text}${place}`),
    ...cite(sheet, source === undefined ? [] : [source.id]),
    ...(after === undefined ? [] : [say(named(sheet, after))]),
  ];
}
