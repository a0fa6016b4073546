import { calendarYear } from "../core/index.ts";
import {
  type AnyRow,
  type Beside,
  type ProgrammeChange,
  type ProgrammeState,
  promiseOfRow,
  sourceOf,
  stateOfRow,
} from "../programme/index.ts";
import type { State } from "../verdict/index.ts";
import {
  type DatedReading,
  type Due,
  type Fact,
  type Figure,
  isDated,
  type Language,
  type MoneyLine,
  type SourceRef,
  type Workspace,
  wordsIn,
} from "../workspace/index.ts";
import { formatDay, formatPeriod } from "./days.ts";
import { formatPercent, formatReadable } from "./numbers.ts";
import { programmeWords } from "./programme-words.ts";
import { statedText } from "./stated-text.ts";
import { stateWord } from "./states.ts";

/** The state in a word, and the days that belong to it: `overdue by 24 days`. */
function programmeStateText(state: ProgrammeState, language: Language): string {
  const words = programmeWords[language];
  const word = words.state[state.name];
  switch (state.name) {
    case "done":
      return words.doneOn(restsDay(state, language));
    case "late": {
      const day = state.done ? restsDay(state, language) : formatDay(state.on, language);
      return state.done ? words.doneLate(state.days, day) : words.expectedLate(state.days, day);
    }
    case "onTime": {
      const reported = words.reportedOn(writtenDay(state.reported, language));
      return `${word}, ${reported}; ${words.daysLeft(state.days)}`;
    }
    case "overdue":
      return words.daysOver(state.days);
    case "noDate":
      return word;
    case "notPublished": {
      const days = state.passed ? words.passedUnsaid(state.days) : words.daysLeft(state.days);
      return `${word}; ${days}`;
    }
  }
}

function restsDay({ rests }: ProgrammeState, language: Language): string {
  const [fact] = rests;
  return fact === undefined ? "" : writtenDay(fact, language);
}

/** A day as the text has it: a month or a year where no day was said. */
function writtenDay({ on, written }: Pick<Fact, "on" | "written">, language: Language): string {
  if (/^\d{4}$/.test(written)) return formatPeriod(calendarYear(Number(written)), language);
  return formatDay(on, language, written.length === 7 ? "month" : "day");
}

export function dueText(due: Due, language: Language): string {
  const words = programmeWords[language];
  return due.kind === "none" ? words.noDate : words.by(formatDay(due.by, language));
}

/** A source beside what it says: its id, named in full at the foot, and the place in it. */
function cited(source: SourceRef | undefined): string {
  if (source === undefined) return "";
  const { id, place } = source;
  return place === undefined ? ` (${id})` : ` (${id}, ${place})`;
}

/** Something published, and who says so: the source stands behind `text`, `after` behind the source. */
export interface Published {
  readonly text: string;
  readonly source?: SourceRef;
  readonly after?: string;
}

function citedText({ text, source, after = "" }: Published): string {
  return `${text}${cited(source)}${after}`;
}

function publishedBy(text: string, source: SourceRef | undefined): Published {
  return source === undefined ? { text } : { text, source };
}

/** `21 August 2025: under way (GOV25)`. */
export function factText(fact: Fact, language: Language): string {
  return citedText(factPublished(fact, language));
}

/** What a fact says, and its source. */
function factPublished(fact: Fact, language: Language): Published {
  const words = programmeWords[language];
  const what =
    fact.by === undefined ? words.fact[fact.word] : words.expectedBy(formatDay(fact.by, language));
  return publishedBy(`${writtenDay(fact, language)}: ${what}`, fact.source);
}

/** Title, publisher and the place in it. */
export function sourceText(
  ref: SourceRef | undefined,
  { sources }: Workspace,
  language: Language,
): string {
  const source = sources.get(ref?.id ?? "");
  if (source === undefined) return ref?.id ?? "";
  return [wordsIn(source.title, language).text, source.publisher, ref?.place]
    .filter((part) => part)
    .join(", ");
}

/** Money of a line with the sources of its amounts. */
export function moneyOf(row: AnyRow, language: Language): readonly Published[] {
  if (!("money" in row.item)) return [];
  return row.item.money.map((line) => {
    const source = [line.planned, line.disbursed].flatMap((one) => (one && sourceOf(one)) ?? [])[0];
    return publishedBy(moneyText(line, language), source);
  });
}

/** `2018–2025: given 67 bn KZT`; money stays in its own years and currency. */
function moneyText({ when, planned, disbursed }: MoneyLine, language: Language): string {
  const words = programmeWords[language];
  const years = /^\d/.test(when) ? when.replace("..", "–") : words.yearNotStated;
  const amounts = [
    ...(planned === undefined ? [] : [words.planned(figureText(planned, language))]),
    ...(disbursed === undefined ? [] : [words.disbursed(figureText(disbursed, language))]),
  ];
  return `${years}: ${amounts.join(", ")}`;
}

function readingPublished(reading: DatedReading, language: Language): Published {
  const { figure } = reading;
  const text = `${writtenDay(reading, language)}: ${figureText(figure, language)}`;
  return publishedBy(text, sourceOf(figure));
}

function figureText(figure: Figure, language: Language): string {
  if (!isDated(figure)) return statedText(figure, language);
  return figure.entries.map((entry) => statedText(entry.figure, language)).join("; ");
}

/** The sources what is published of some lines rests on, each once, in the order they are met. */
export function sourcesOfRows(rows: readonly AnyRow[]): readonly string[] {
  const refs = rows.flatMap((row) => [
    ...row.facts.flatMap(({ source }) => source ?? []),
    ...figuresOf(row).flatMap((figure) => sourceOf(figure) ?? []),
    ...(row.kind === "indicator" ? row.beside.flatMap(({ source }) => source ?? []) : []),
    ...(row.statement?.where === undefined ? [] : [row.statement.where]),
  ]);
  return [...new Set(refs.map(({ id }) => id))];
}

/** The figures a line prints. */
function figuresOf(row: AnyRow): readonly Figure[] {
  if (row.kind === "stated") return [];
  const figures =
    row.kind === "indicator"
      ? [...row.readings.map(({ figure }) => figure), row.progress.target, row.figure]
      : row.item.money.flatMap(({ planned, disbursed }) => [planned, disbursed]);
  return figures.flatMap((figure) => figure ?? []);
}

/** What is published of a line, the latest first: readings of an indicator, facts of a measure. */
export function publishedOf(row: AnyRow, language: Language): readonly Published[] {
  if (row.kind !== "indicator") {
    return row.facts.map((fact) => factPublished(fact, language)).toReversed();
  }
  return row.readings.toReversed().flatMap((one) => {
    const beside = row.beside.filter(({ reading }) => reading === one);
    return [
      readingPublished(one, language),
      ...beside.map((other) => besidePublished(other, language)),
      ...(one.figure.because === undefined
        ? []
        : [{ text: wordsIn(one.figure.because, language).text }]),
    ];
  });
}

/** `beside it 1.695 Mt (MCS26W): sum of world output of …`. */
function besidePublished({ quantity, name, source }: Beside, language: Language): Published {
  const words = programmeWords[language];
  const text = `${words.beside} ${formatReadable(quantity, language)}`;
  const after = name === undefined ? {} : { after: `: ${wordsIn(name, language).text}` };
  return { ...publishedBy(text, source), ...after };
}

/** Where an indicator is to come, and how far it has. */
function progressText(row: AnyRow, language: Language): string {
  if (row.kind !== "indicator") return "";
  const words = programmeWords[language];
  const { target, share } = row.progress;
  return [
    ...(target === undefined ? [] : [words.target(figureText(target, language))]),
    ...(share === undefined ? [] : [words.ofTheWay(formatPercent(share, language))]),
    ...(row.figure === undefined ? [] : [words.inPlan(figureText(row.figure, language))]),
  ].join("; ");
}

/** A line of the programme in one language, for every place that prints one. */
export interface ProgrammeLine {
  readonly row: AnyRow;
  readonly name: string;
  readonly owner: string;
  readonly theme: string;
  readonly due: string;
  /** Empty where nothing is promised. */
  readonly state: string;
  readonly published: readonly string[];
  readonly money: readonly string[];
  readonly progress: string;
  readonly looked: string;
  readonly ask: string;
  readonly note: string;
}

export function programmeLine(row: AnyRow, language: Language): ProgrammeLine {
  const { item, owner, theme } = row;
  const words = programmeWords[language];
  const text = (words: typeof item.name | undefined) =>
    words === undefined ? "" : wordsIn(words, language).text;
  const state = stateOfRow(row);
  const promised = row.kind === "measure" || row.kind === "order" || state !== undefined;
  return {
    row,
    name: text(item.name),
    owner: owner === undefined ? words.noOwner : text(owner.name),
    theme: text(theme?.name),
    due: promised ? dueText(row.due, language) : "",
    // Without a date the state says no more than the date.
    state:
      state === undefined || state.name === "noDate" ? "" : programmeStateText(state, language),
    published: publishedOf(row, language).map(citedText),
    money: moneyOf(row, language).map(({ text }) => text),
    progress: progressText(row, language),
    looked: item.looked ?? "",
    ask: text(item.ask),
    note: text(item.note),
  };
}

/** What the verdict says of a line that is a promise; empty for any other. */
export function verdictBeside(
  row: AnyRow,
  verdicts: ReadonlyMap<string, State> | undefined,
  language: Language,
): string {
  const promise = promiseOfRow(row);
  if (promise === undefined) return "";
  const { verdictIs, noVerdict } = programmeWords[language];
  const state = verdicts?.get(promise);
  return state === undefined ? noVerdict : verdictIs(stateWord(state, language));
}

/** The line's name and its state, with the former where it is another; then what was published since. */
export function changeTexts(
  { row, before, now, facts, readings }: ProgrammeChange,
  language: Language,
): readonly string[] {
  const { name } = programmeLine(row, language);
  const is = now === undefined ? "" : `: ${programmeStateText(now, language)}`;
  const was =
    before === undefined || before.name === now?.name
      ? ""
      : ` (${programmeWords[language].was(programmeStateText(before, language))})`;
  const published =
    row.kind === "indicator"
      ? readings.map((one) => readingPublished(one, language))
      : facts.map((fact) => factPublished(fact, language));
  return [`${name}${is}${was}`, ...published.map(citedText)];
}
