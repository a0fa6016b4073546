import { formatDay } from "../core/index.ts";
import { lookedIn } from "../drawing/index.ts";
import { type AnyRow, PROGRAMME_STATES, stateOfRow } from "../programme/index.ts";
import { asOfSentence, programmeWords } from "../sentences/index.ts";
import { wordsIn } from "../workspace/index.ts";
import { footRuns, kicker, leftOutOf, standingPart } from "./foot-part.ts";
import { leanMemo } from "./ladder.ts";
import { type Block, type Memo, type Paragraph, paragraph, type Run } from "./memo.ts";
import { stopped } from "./missing-part.ts";
import type { ProgrammeMemoInput } from "./programme-input.ts";
import { PROGRAMME_ROOMS, type ProgrammeRoom } from "./programme-room.ts";
import { rowsShown } from "./programme-rows.ts";
import { signAndWords } from "./programme-sign.ts";
import { type ProgrammeSheet, programmeTable } from "./programme-table.ts";
import { aside, cite, firstOf, laySheet, nameOf, nameRun, say } from "./sheet.ts";
import { sourcesPart } from "./sources-part.ts";
import { dayWords, lookedAt } from "./statement-part.ts";

/** The programme on one page: who is to do what by when, and what is published of it. */
export function makeProgrammeMemo(input: ProgrammeMemoInput): Memo {
  return leanMemo((room) => memoIn(input, room), PROGRAMME_ROOMS);
}

function memoIn(input: ProgrammeMemoInput, room: ProgrammeRoom): Memo {
  const { plan, asOf, language } = input;
  const sheet = laySheet({ ...input, base: plan.base }, room);
  const { programme } = plan.base;
  const words = programmeWords[language];
  const name = programme?.name ?? {};
  const titled = wordsIn(name, language).text === "" ? { plain: words.title } : name;
  const at = programme?.at ?? { file: "tizbek.yaml", line: 1 };
  const parts: readonly Block[] =
    programme === undefined
      ? [paragraph("body", say(words.nothing))]
      : programmeParts(sheet, input);
  return {
    title: nameOf(sheet, titled),
    language,
    day: formatDay(asOf),
    blocks: [
      kicker(sheet, asOfSentence(asOf, language)),
      paragraph("title", nameRun(sheet, titled)),
      ...parts,
      ...standingPart(sheet, at, sheet.words.leftOutProgramme),
    ],
    foot: footRuns(sheet),
    leftOut: leftOutOf(sheet),
  };
}

function programmeParts(
  sheet: ProgrammeSheet,
  { rows, verdicts, chosen }: ProgrammeMemoInput,
): readonly Block[] {
  const words = programmeWords[sheet.language];
  const only = chosen === undefined ? [] : [paragraph("small", say(sheet.words.only(chosen)))];
  if (rows.length === 0) return [...only, paragraph("body", say(words.nothingHere))];
  const shown = rowsShown(sheet, rows);
  return [
    ...countsPart(sheet, rows),
    ...only,
    ...(shown.length === 0 ? [] : [programmeTable(sheet, shown, verdicts)]),
    ...statedPart(sheet, rows),
    paragraph("small", ...unnamedRuns(sheet, shown), ...lookedRuns(sheet, shown), say(words.foot)),
    ...sourcesPart(sheet),
  ];
}

/** How many lines stand in each state, worst first; a state nobody is in is not named. */
function countsPart({ language }: ProgrammeSheet, rows: readonly AnyRow[]): readonly Paragraph[] {
  const words = programmeWords[language];
  const names = rows.flatMap((row) => stateOfRow(row)?.name ?? []);
  const counts = PROGRAMME_STATES.flatMap((name): readonly (readonly Run[])[] => {
    const count = names.filter((one) => one === name).length;
    return count === 0 ? [] : [signAndWords(name, `${words.state[name]}: ${count}`)];
  });
  const runs = counts.flatMap((one, i) => (i === 0 ? one : [{ text: " · " }, ...one]));
  return counts.length === 0 ? [] : [paragraph("lead", ...runs)];
}

/** In how many lines nobody is named who answers. */
function unnamedRuns(sheet: ProgrammeSheet, rows: readonly AnyRow[]): readonly Run[] {
  const unnamed = rows.filter(({ owner }) => owner === undefined).length;
  return unnamed === 0 ? [] : [say(`${sheet.words.unnamed(unnamed)} `)];
}

/** What was stated without a number or a day that could be followed. */
function statedPart(sheet: ProgrammeSheet, rows: readonly AnyRow[]): readonly Paragraph[] {
  const all = rows.filter(({ kind }) => kind === "stated");
  const shown = firstOf(sheet, all, sheet.room.stated, "rows");
  if (shown.length === 0) return [];
  const runs = shown.flatMap(({ item, statement }, i): readonly Run[] => [
    ...(i === 0 ? [] : [{ text: ". " }]),
    nameRun(sheet, item.name),
    ...cite(sheet, statement?.where === undefined ? [] : [statement.where.id]),
  ]);
  const head = { text: `${programmeWords[sheet.language].kinds.stated}. `, strong: true as const };
  return [paragraph("body", head, ...runs, { text: "." })];
}

/** Where one looked for what is unpublished, and who may know: each once. */
function lookedRuns(sheet: ProgrammeSheet, rows: readonly AnyRow[]): readonly Run[] {
  const words = programmeWords[sheet.language];
  const unsaid = rows.filter(({ facts }) => facts.length === 0).map(({ item }) => item);
  const looked = unsaid.flatMap((item) => item.looked ?? []);
  const asks = unsaid.flatMap(({ ask }) => ask ?? []);
  if (looked.length + asks.length === 0) return [];
  if (!sheet.room.looked) {
    sheet.leftOut.set("looked", 1);
    return [];
  }
  return [
    ...told(
      words.looked,
      eachOnce(looked).flatMap((one) => placeOf(sheet, one) ?? []),
    ),
    ...told(words.whoMayKnow, eachOnce(asks.map((ask) => nameOf(sheet, ask)))),
  ];
}

/** `1, 3 – 24 November 2026`: sources by their numbers at the foot; other words stay. */
function placeOf(sheet: ProgrammeSheet, looked: string): string | undefined {
  const { ids, day } = lookedIn(looked);
  if (!ids.every((id) => sheet.base.sources.has(id))) return aside(sheet, lookedAt(sheet, looked));
  const numbers = cite(sheet, ids).map(({ text }) => text.replaceAll(",", ", "));
  return [...numbers, ...(day === undefined ? [] : [dayWords(sheet, day)])].join(" – ");
}

function told(head: string, all: readonly string[]): readonly Run[] {
  if (all.length === 0) return [];
  return [{ text: `${head} `, strong: true }, say(`${stopped(all.join("; "))} `)];
}

function eachOnce(all: readonly string[]): readonly string[] {
  return [...new Set(all)];
}
