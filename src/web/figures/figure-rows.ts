import { calendarYear, findUnit, type Period, toBase, yearOf } from "../../core/index.ts";
import { saidBy } from "../../format/index.ts";
import {
  evidenceWord,
  figureTitle,
  folded,
  formatQuantity,
  formatReadable,
  statedText,
} from "../../sentences/index.ts";
import { type FigureCard, figureCards } from "../../verdict/index.ts";
import {
  eachFigure,
  type Figure,
  isDated,
  type Language,
  type LocalText,
  type Plan,
  usersOf,
  type Workspace,
  wordsIn,
} from "../../workspace/index.ts";
import { type Owner, ownerOf } from "./owner.ts";
import { type ScenarioValue, scenarioValues } from "./scenario-values.ts";
import { statedIn } from "./what-is-mine.ts";

/** One figure as the table shows it; what does not hang on the language. */
export interface FigureRow {
  readonly path: string;
  readonly card: FigureCard;
  readonly figure: Figure;
  readonly owner: Owner;
  /** What it is called in a list of all. */
  readonly titles: Readonly<Record<Language, string>>;
  /** Names in all languages, address and source, as they are searched. */
  readonly searched: string;
  /** Cards of its dates, if it has some. */
  readonly entries: readonly FigureCard[];
  /** What other sources say. */
  readonly others: readonly FigureCard[];
  readonly disagree: boolean;
  /** What scenarios say instead. */
  readonly scenarios: readonly ScenarioValue[];
  /** Paths of the figures whose formula names it. */
  readonly usedBy: readonly string[];
  /** It differs from the original: what that says of it, or that it is new. */
  readonly mine?: { readonly was?: Figure };
}

interface Cached {
  readonly original: Plan | undefined;
  readonly rows: readonly FigureRow[];
}

const cache = new WeakMap<Plan, Cached>();

/** Every figure of the plan as it stands, in the order of its text; numbers the text expects of itself are left out. */
export function figureRows(plan: Plan, original?: Plan): readonly FigureRow[] {
  const known = cache.get(plan);
  if (known !== undefined && (original === undefined || known.original === original)) {
    return known.rows;
  }
  const rows = readRows(plan, original, firstYear(plan));
  cache.set(plan, { original, rows });
  return rows;
}

function firstYear({ base }: Plan): Period {
  return calendarYear(yearOf(base.calendar.from));
}

function readRows(plan: Plan, original: Plan | undefined, period: Period): readonly FigureRow[] {
  const { base } = plan;
  const cards = figureCards(plan, period);
  const used = usersOf(base);
  const before = once(() => (original === undefined ? new Map() : figureCards(original, period)));
  const rows = new Map<string, FigureRow>();
  for (const { figure } of eachFigure(base)) {
    const card = cards.get(`|${figure.path}`);
    const expected = figure.path.startsWith("expect.");
    if (card === undefined || expected || rows.has(figure.path)) continue;
    const scenarios = scenarioValues(plan, cards, card);
    const own = rowOf(figure, card, base, used.get(figure.path) ?? [], original?.base);
    const row = { ...own, scenarios };
    rows.set(figure.path, row.mine === undefined ? row : besideOriginal(row, before()));
  }
  return [...rows.values()];
}

function rowOf(
  figure: Figure,
  card: FigureCard,
  workspace: Workspace,
  usedBy: readonly string[],
  original: Workspace | undefined,
): Omit<FigureRow, "scenarios"> {
  const dates = isDated(figure) ? figure.entries.length : 0;
  const [entries, others] = [card.also.slice(0, dates), card.also.slice(dates)];
  const titles = {
    kk: figureTitle(workspace, figure, "kk"),
    ru: figureTitle(workspace, figure, "ru"),
    en: figureTitle(workspace, figure, "en"),
  };
  const mine = original === undefined ? undefined : mineOf(figure, workspace, original);
  return {
    path: figure.path,
    card,
    figure,
    owner: ownerOf(workspace, figure.path),
    titles,
    searched: folded([searchedOf(card), ...Object.values(titles)].join(" ")),
    entries,
    others,
    disagree: others.some((other) => differs(card, other)),
    usedBy,
    ...(mine === undefined ? {} : { mine }),
  };
}

/** A number of the reader's own stands beside the one it stands for. */
function besideOriginal(row: FigureRow, before: ReadonlyMap<string, FigureCard>): FigureRow {
  const was = before.get(`|${row.path}`);
  if (was?.value === undefined || row.entries.length > 0) return row;
  const others = [{ ...was, also: [] }, ...row.others];
  return { ...row, others, disagree: others.some((other) => differs(row.card, other)) };
}

function searchedOf({ name, path, source }: FigureCard): string {
  const words = (text: LocalText): readonly string[] => Object.values(text);
  return [
    ...words(name),
    path,
    source?.id ?? "",
    source?.publisher ?? "",
    ...(source === undefined ? [] : words(source.title)),
  ].join(" ");
}

/** Another value outside what this one allows, in base units; a figure nobody compares in one unit does not differ. */
function differs(own: FigureCard, other: FigureCard): boolean {
  const [value, said] = [inBase(own, own.value), inBase(other, other.value)];
  if (value === undefined || said === undefined) return false;
  const low = inBase(own, own.low) ?? value;
  const high = inBase(own, own.high) ?? value;
  const slack = 1e-9 * Math.max(Math.abs(low), Math.abs(high));
  return said < low - slack || said > high + slack;
}

/** A value of a card in base units: what two of one dimension are compared in. */
export function inBase({ unit }: FigureCard, value: number | undefined): number | undefined {
  if (value === undefined) return undefined;
  const known = findUnit(unit === "" ? "1" : unit);
  return known === undefined ? undefined : toBase(value, known);
}

function mineOf(figure: Figure, now: Workspace, original: Workspace): FigureRow["mine"] {
  const [was, is] = [statedIn(original), statedIn(now)];
  const paths = isDated(figure) ? figure.entries.map((one) => one.figure.path) : [figure.path];
  const changed = paths.find((path) => {
    const [old, own] = [was.get(path), is.get(path)];
    return own !== undefined && (old === undefined || saidBy(old) !== saidBy(own));
  });
  if (changed === undefined) return undefined;
  const old = was.get(changed);
  return old === undefined ? {} : { was: old };
}

/** As many digits as a source states. */
const STATED = { digits: 9 };

/** The number as the table shows it: as stated; worked out, in the unit that reads best. */
export function valueText(card: FigureCard, language: Language): string {
  const { value, unit, formula } = card;
  if (value === undefined) return evidenceWord("unpublished", language);
  return formula === undefined
    ? formatQuantity({ value, unit }, language, STATED)
    : formatReadable({ value, unit }, language);
}

/** What a figure was in the original, in one text. */
export function wasText(was: Figure, language: Language): string {
  if (!isDated(was)) return statedText(was, language);
  return was.entries.map(({ figure }) => statedText(figure, language)).join("; ");
}

export function nameIn({ titles }: Pick<FigureRow, "titles">, language: Language): string {
  return titles[language];
}

/** Year of what a source says. */
export function yearOfSource({ source, year }: FigureCard): string {
  return year === undefined
    ? (/\d{4}/.exec(source?.date ?? source?.edition ?? "")?.[0] ?? "")
    : String(year);
}

export function sourceName({ source }: FigureCard, language: Language): string {
  return source === undefined ? "" : (source.publisher ?? wordsIn(source.title, language).text);
}

/** The same in a narrow column: who published it, without the authors in brackets. */
export function shortSource(card: FigureCard, language: Language): string {
  const name = sourceName(card, language);
  const bracket = name.indexOf(" (");
  return bracket > 0 ? name.slice(0, bracket) : name;
}

/** How many things use a figure: formulas that name it, and the process it stands in. */
export function usedCount({ path, usedBy }: FigureRow): number {
  return usedBy.length + (path.startsWith("processes.") ? 1 : 0);
}

function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}
