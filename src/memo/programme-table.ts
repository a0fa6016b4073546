import { type AnyRow, type ProgrammeStateName, stateOfRow } from "../programme/index.ts";
import {
  formatDay,
  moneyOf,
  type ProgrammeLine,
  type Published,
  programmeLine,
  programmeWords,
  publishedOf,
} from "../sentences/index.ts";
import type { Fact, LocalText } from "../workspace/index.ts";
import type { MemoTable, Run, TableCell } from "./memo.ts";
import type { ProgrammeRoom } from "./programme-room.ts";
import { signAndWords } from "./programme-sign.ts";
import { aside, cite, firstOf, named, nameRun, type Sheet, say } from "./sheet.ts";

export type ProgrammeSheet = Sheet & { readonly room: ProgrammeRoom };

const KINDS = ["measure", "order", "indicator"] as const;
/** Enough for the longest word of a narrow column in Kazakh. */
const WIDTHS = [0.39, 0.185, 0.425];

/** What and who answers for it, by when, how it stands and what is published: kind by kind. */
export function programmeTable(sheet: ProgrammeSheet, rows: readonly AnyRow[]): MemoTable {
  const words = programmeWords[sheet.language];
  const { name, owner, due, state, published } = words.columns;
  const heads = [`${name} · ${owner.toLowerCase()}`, due, `${state} · ${published.toLowerCase()}`];
  const groups = KINDS.flatMap((kind) => {
    const own = rows.filter((row) => row.kind === kind);
    if (own.length === 0) return [];
    const head = [
      cellOf([{ text: words.kinds[kind], strong: true }]),
      ...WIDTHS.slice(1).map(none),
    ];
    return [
      { cells: head, strong: true as const },
      ...own.map((row) => ({ cells: rowCells(sheet, row) })),
    ];
  });
  return {
    kind: "table",
    name: words.title,
    columns: WIDTHS.map((width) => ({ width, numbers: false })),
    head: heads.map((text) => cellOf([{ text, tone: "quiet" }])),
    rows: groups,
  };
}

function cellOf(...lines: readonly (readonly Run[])[]): TableCell {
  return { lines: lines.filter((runs) => runs.length > 0) };
}

function none(): TableCell {
  return cellOf();
}

function rowCells(sheet: ProgrammeSheet, row: AnyRow): readonly TableCell[] {
  const line = programmeLine(row, sheet.language);
  return [
    cellOf(nameRuns(sheet, row), ownerRuns(sheet, row), ...noteLines(sheet, row)),
    cellOf(dueRuns(sheet, row)),
    cellOf(
      stateRuns(sheet, row, line),
      ...publishedLines(sheet, row),
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
