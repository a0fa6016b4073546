import {
  baseUnit,
  type Dimension,
  fromBase,
  type Period,
  type Unit,
  yearOf,
} from "../core/index.ts";
import {
  compileAlone,
  evaluateFigures,
  type Figure,
  type FigureTable,
  type FigureValues,
  isDated,
  type LocalText,
  type Plan,
  type StatedFigure,
  settleFigures,
  type UnpublishedFigure,
  type Workspace,
  weighDates,
} from "../workspace/index.ts";
import type { FigureCard } from "./card.ts";

/** A card for every figure of a plan and its scenarios, by `scenario|path`. */
export function figureCards(plan: Plan, period: Period): ReadonlyMap<string, FigureCard> {
  const cards = new Map<string, FigureCard>();
  addCards(cards, "", plan.base, period);
  for (const { id, workspace } of plan.scenarios.values()) addCards(cards, id, workspace, period);
  return cards;
}

interface Desk {
  readonly workspace: Workspace;
  readonly table: FigureTable;
  readonly values: FigureValues;
}

function addCards(
  cards: Map<string, FigureCard>,
  scenario: string,
  workspace: Workspace,
  period: Period,
): void {
  const { table } = settleFigures(workspace);
  const desk = { workspace, table, values: evaluateFigures(table, weighDates(table, period)) };
  for (const [figure, slot] of table.slotOf) {
    const key = `${scenario}|${figure.path}`;
    if (figure.kind === "grade") continue;
    const known = cards.get(key);
    if (known === undefined || figure.kind === "unpublished")
      cards.set(key, cardOf(desk, figure, slot));
  }
}

function cardOf(desk: Desk, figure: Figure, slot: number): FigureCard {
  if (isDated(figure)) return datedCard(desk, figure, slot);
  return figure.kind === "stated"
    ? statedCard(desk, figure, slot)
    : unpublishedCard(desk, figure, slot);
}

/** What every card says: whose it is, in which words, what others say. */
function commonOf(
  desk: Desk,
  figure: Figure,
): Pick<FigureCard, "path" | "name" | "at"> & Partial<Pick<FigureCard, "because" | "note">> {
  return {
    path: figure.path,
    name: figure.name ?? nameOfPath(desk.workspace, figure.path),
    at: figure.at,
    ...(figure.because === undefined ? {} : { because: figure.because }),
    ...(figure.note === undefined ? {} : { note: figure.note }),
  };
}

function statedCard(desk: Desk, figure: StatedFigure, slot: number): FigureCard {
  const known = desk.table.slots[slot];
  const uses = (known?.uses ?? []).flatMap((use) => desk.table.slots[use]?.figure.path ?? []);
  const base = { ...commonOf(desk, figure), ...sourceOf(desk, figure), uses };
  const also = figure.also.map((other) => alsoCard(desk, other));
  const unit = unitOf(figure, known?.dimension);
  const value = desk.values[slot];
  const range = known?.rule.kind === "formula" ? known.rule.range : undefined;
  const shown = unit.text === "1" ? "" : unit.text;
  return {
    ...base,
    also,
    unit: shown,
    ...(value === undefined || Number.isNaN(value) ? {} : { value: fromBase(value, unit) }),
    ...(range === undefined
      ? {}
      : {
          low: fromBase(range.low.evaluate(desk.values), unit),
          high: fromBase(range.high.evaluate(desk.values), unit),
        }),
    ...(isPlainNumber(figure) ? {} : { formula: figure.text }),
    ...evidenceOf(figure, uses),
  };
}

/** As stated; a formula of other figures is derived; what nobody said of a number is not made up. */
function evidenceOf(figure: StatedFigure, uses: readonly string[]): Pick<FigureCard, "evidence"> {
  if (figure.evidence !== undefined) return { evidence: figure.evidence };
  return uses.length > 0 && figure.source === undefined ? { evidence: "derived" } : {};
}

function isPlainNumber({ expression }: StatedFigure): boolean {
  return expression.kind === "number";
}

/** The unit it is written in; a formula's own, where it is one of the usual ones. */
function unitOf(figure: StatedFigure, dimension: Dimension | undefined): Unit {
  const written = figure.expression.kind === "number" ? figure.expression.unit : undefined;
  return written ?? baseUnit(dimension ?? []);
}

function sourceOf(
  desk: Desk,
  figure: StatedFigure | UnpublishedFigure,
): Partial<Pick<FigureCard, "source" | "place">> {
  const source = desk.workspace.sources.get(figure.source?.id ?? "");
  if (source === undefined) return {};
  const place = figure.source?.place;
  return place === undefined ? { source } : { source, place };
}

function unpublishedCard(desk: Desk, figure: UnpublishedFigure, slot: number): FigureCard {
  const assumed = figure.assume;
  const base = {
    ...commonOf(desk, figure),
    ...sourceOf(desk, figure),
    looked: figure.looked,
    ...(figure.ask === undefined ? {} : { ask: figure.ask }),
    also: figure.also.map((other) => alsoCard(desk, other)),
    uses: [],
  };
  if (assumed === undefined) return { ...base, unit: "", evidence: "unpublished" };
  const { value, unit, low, high, formula } = statedCard(desk, assumed, slot);
  return {
    ...base,
    unit,
    evidence: "assumed",
    ...(value === undefined ? {} : { value }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(formula === undefined ? {} : { formula }),
  };
}

/** The value of the period; the other years stand beside as what is also said. */
function datedCard(
  desk: Desk,
  figure: Extract<Figure, { kind: "points" | "steps" }>,
  slot: number,
): FigureCard {
  const cards = figure.entries.map((entry) => {
    const own = desk.table.slotOf.get(entry.figure) ?? -1;
    const card = cardOf(desk, entry.figure, own);
    return figure.kind === "points"
      ? { ...card, year: entry.from }
      : { ...card, year: yearOf(entry.from) };
  });
  const [first] = cards;
  const unit = unitOfEntries(figure, desk.table.slots[slot]?.dimension);
  const value = desk.values[slot] ?? Number.NaN;
  return {
    ...(first ?? { also: [], uses: [], unit: "" }),
    ...commonOf(desk, figure),
    unit: unit.text === "1" ? "" : unit.text,
    ...(Number.isNaN(value) ? {} : { value: fromBase(value, unit) }),
    also: [...cards, ...figure.also.map((other) => alsoCard(desk, other))],
    uses: cards.map((card) => card.path),
  };
}

function unitOfEntries(
  figure: Extract<Figure, { kind: "points" | "steps" }>,
  dimension: Dimension | undefined,
): Unit {
  const stated = figure.entries.find((entry) => entry.figure.kind === "stated")?.figure;
  return stated?.kind === "stated" ? unitOf(stated, dimension) : baseUnit(dimension ?? []);
}

/** What another source says of the same quantity: worked out beside the chain, with the same names. */
function alsoCard(desk: Desk, figure: StatedFigure | UnpublishedFigure): FigureCard {
  const base = { ...commonOf(desk, figure), ...sourceOf(desk, figure), also: [], uses: [] };
  if (figure.kind === "unpublished") {
    return { ...base, unit: "", evidence: "unpublished", looked: figure.looked };
  }
  const alone = compileAlone(figure, desk.workspace, desk.table);
  if (alone === undefined) return { ...base, unit: "", formula: figure.text };
  const unit = unitOf(figure, alone.value.dimension);
  const read = (part: typeof alone.value | undefined) =>
    part === undefined ? undefined : fromBase(part.evaluate(desk.values), unit);
  const [value, low, high] = [read(alone.value), read(alone.low), read(alone.high)];
  return {
    ...base,
    unit: unit.text === "1" ? "" : unit.text,
    ...(value === undefined || Number.isNaN(value) ? {} : { value }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(isPlainNumber(figure) ? {} : { formula: figure.text }),
    ...(figure.evidence === undefined ? {} : { evidence: figure.evidence }),
  };
}

/** A figure without a name of its own goes by what it belongs to: the stream it is taken of, at which process. */
export function nameOfPath(workspace: Workspace, path: string): LocalText {
  const [section = "", owner = "", , last = ""] = path.split(".");
  const stream = workspace.streams.get(last || owner);
  const process = section === "processes" ? workspace.processes.get(owner) : undefined;
  if (process !== undefined && stream !== undefined) return joinNames(stream.name, process.name);
  const known =
    process?.name ??
    workspace.plants.get(owner)?.name ??
    workspace.sites.get(owner)?.name ??
    stream?.name;
  return known ?? { plain: path.slice(path.lastIndexOf(".") + 1) };
}

function joinNames(what: LocalText, where: LocalText): LocalText {
  const joined: Record<string, string> = {};
  for (const language of ["kk", "ru", "en"] as const) {
    const [left, right] = [what[language] ?? what.plain, where[language] ?? where.plain];
    if (left !== undefined && right !== undefined) joined[language] = `${left}: ${right}`;
  }
  return Object.keys(joined).length > 0
    ? joined
    : { plain: `${what.plain ?? ""}: ${where.plain ?? ""}` };
}
