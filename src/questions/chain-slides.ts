import {
  type Balanced,
  type ProcessBalance,
  type Rebalancer,
  rebalance,
  startRebalancing,
} from "../balance/index.ts";
import { findUnit, type Quantity, sameDimension, toBase } from "../core/index.ts";
import { type FigureCard, figureCards } from "../verdict/index.ts";
import {
  type FigureTable,
  type LocalText,
  type Plan,
  type StatedFigure,
  settleFigures,
  slidingTable,
  type Workspace,
} from "../workspace/index.ts";
import type { DrawnChain } from "./draw.ts";

/** A value somebody published of the figure, in the unit of the slide. */
export interface SlideTick {
  readonly value: number;
  readonly source?: string;
  /** The one the plan uses in the scenario drawn. */
  readonly own: boolean;
}

/** A figure a person may move, and what is published of it; in its own unit. */
export interface Slide {
  readonly path: string;
  readonly name: LocalText;
  readonly unit: string;
  /** As the text says it now. */
  readonly value: number;
  /** Least and most anyone published. */
  readonly low: number;
  readonly high: number;
  /** Between these it is offered: a share of which only one value is published may be none or all. */
  readonly least: number;
  readonly most: number;
  readonly ticks: readonly SlideTick[];
  /** The range the text itself gives it, where it gives one. */
  readonly range?: { readonly low: number; readonly high: number };
  /** It is what was promised. */
  readonly target: boolean;
}

/** A drawn chain with the figures that move it most, ready to be moved. */
export interface ChainSlides {
  readonly slides: readonly Slide[];
  readonly rebalancer: Rebalancer;
}

const MOST = 5;
/** Moves the chain by less than this part: no need to offer it. */
const NOTICED = 1e-3;

/**
 * The promise and, of the quantities the processes share, those whose published values move the chain most: chosen by
 * what they do and not by what they are called. `published` is the plan as its sources stand in it, before anyone's
 * own numbers. `paths` are those chosen before: a number that moves does not change which are offered.
 */
export function chainSlides(
  chain: DrawnChain,
  plan: Plan,
  published: Plan,
  paths?: readonly string[],
): ChainSlides {
  const { question, balanced } = chain;
  const { workspace, promise } = question;
  const { table } = settleFigures(workspace);
  const scenario = scenarioOf(plan, workspace);
  const cards = figureCards(plan, question.period);
  const before = figureCards(published, question.period);
  // What one scenario takes of a source is published for all of them; what it assumes is not.
  const scenarios = ["", ...published.scenarios.keys()];
  const slideOf = (path: string, target: boolean): Slide | undefined => {
    const card = cards.get(`${scenario}|${path}`);
    const own = before.get(`${scenario}|${path}`) ?? card;
    const others = scenarios.flatMap((id) => before.get(`${id}|${path}`) ?? []);
    const published = others.filter(({ evidence }) => evidence !== "assumed");
    return card && own && makeSlide(card, saidOnce([own, ...published]), target);
  };
  const shared = [...workspace.where.values()].flatMap((figure) => {
    if (figure.kind !== "stated" || !isPlain(figure)) return [];
    const slide = slideOf(figure.path, false);
    return slide !== undefined && slide.most > slide.least ? [slide] : [];
  });
  const told = paths === undefined ? mostMoving(balanced, table, shared) : inOrder(shared, paths);
  const nameplate = promise?.nameplate;
  const target =
    nameplate?.kind === "stated" && isPlain(nameplate) ? slideOf(nameplate.path, true) : undefined;
  const slides = [...(target === undefined ? [] : [target]), ...told];
  return slidesBy(balanced, table, slides);
}

function mostMoving(
  balanced: Balanced,
  table: FigureTable,
  shared: readonly Slide[],
): readonly Slide[] {
  const all = slidesBy(balanced, table, shared);
  return shared
    .map((slide, i) => ({ slide, effect: effectOf(all, i) }))
    .filter(({ effect }) => effect > NOTICED)
    .sort((a, b) => b.effect - a.effect)
    .slice(0, MOST)
    .map(({ slide }) => slide);
}

function inOrder(shared: readonly Slide[], paths: readonly string[]): readonly Slide[] {
  const byPath = new Map(shared.map((slide) => [slide.path, slide]));
  return paths.flatMap((path) => byPath.get(path) ?? []);
}

/** The chain with the slides at these values, in their own units; undefined where it has no answer. */
export function slidTo(
  { slides, rebalancer }: ChainSlides,
  values: ReadonlyMap<string, number>,
): Balanced | undefined {
  const draw = Float64Array.from(slides, ({ path }) => values.get(path) ?? Number.NaN);
  return rebalance(rebalancer, draw);
}

function slidesBy(balanced: Balanced, table: FigureTable, slides: readonly Slide[]): ChainSlides {
  // From none of its unit to one: a draw is then the value itself.
  const sliding = slides.map(({ path, unit }) => {
    const own = findUnit(unit === "" ? "1" : unit);
    const base = (value: number) => (own === undefined ? Number.NaN : toBase(value, own));
    return { slot: table.slotOfPath.get(path) ?? -1, low: base(0), high: base(1) };
  });
  return { slides, rebalancer: startRebalancing(balanced, slidingTable(table, sliding)) };
}

/** How far the processes move from one published end to the other, each in parts of itself. */
function effectOf(all: ChainSlides, place: number): number {
  const slide = all.slides[place];
  if (slide === undefined) return 0;
  const [low, high] = [slide.least, slide.most].map((value) =>
    slidTo(all, new Map([[slide.path, value]])),
  );
  if (low === undefined || high === undefined) return 0;
  const before = new Map(low.balance.processes.map((one) => [one.id, one]));
  return high.balance.processes.reduce((sum, one) => {
    const other = before.get(one.id);
    return other === undefined ? sum : sum + movedBetween(amountsOf(other), amountsOf(one));
  }, 0);
}

function amountsOf({ run, takes, gives, loses }: ProcessBalance): readonly number[] {
  return [run, ...takes, ...gives, ...loses].map(({ amount }) => amount);
}

/** Mean over the lines of a process, each against the larger of its two amounts. [1] */
function movedBetween(before: readonly number[], after: readonly number[]): number {
  const moved = after.map((amount, i) => {
    const [one, other] = [Math.abs(amount), Math.abs(before[i] ?? 0)];
    const most = Math.max(one, other);
    return most > 0 ? Math.abs(one - other) / most : 0;
  });
  return moved.reduce((sum, one) => sum + one, 0) / Math.max(1, moved.length);
}

function isPlain({ expression, kind }: StatedFigure): boolean {
  return kind === "stated" && expression.kind === "number";
}

/** A line that no scenario replaces stands in all of them. */
function saidOnce(cards: readonly FigureCard[]): readonly FigureCard[] {
  const places = cards.map(({ at: { file, line, column } }) => `${file}:${line}:${column}`);
  return cards.filter((_, i) => places.indexOf(places[i] ?? "") === i);
}

/** `said` is what its sources say of it, that of the chain's own scenario first. */
function makeSlide(
  card: FigureCard,
  said: readonly FigureCard[],
  target: boolean,
): Slide | undefined {
  const { path, name, unit, value } = card;
  if (value === undefined) return undefined;
  const ticks = ticksOf(said, unit);
  const ends = withAlso(said).flatMap((one) =>
    [one.low, one.high].flatMap((end) => convert(end, one.unit, unit) ?? []),
  );
  const values = [...ticks.map((tick) => tick.value), ...ends];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const offered = offeredBetween({ unit, value, low, high, target });
  const range =
    card.low === undefined || card.high === undefined
      ? {}
      : { range: { low: card.low, high: card.high } };
  return { path, name, unit, value, ticks, target, low, high, ...offered, ...range };
}

/** What was promised as one number moves from nothing to twice as much. */
function offeredBetween({
  unit,
  value,
  low,
  high,
  target,
}: Pick<Slide, "unit" | "value" | "low" | "high" | "target">): Pick<Slide, "least" | "most"> {
  if (high > low) return { least: low, most: high };
  if (target) return { least: 0, most: 2 * high };
  return unit === "%" && value <= 100 ? { least: 0, most: 100 } : { least: low, most: high };
}

function withAlso(said: readonly FigureCard[]): readonly FigureCard[] {
  return said.flatMap((one) => [one, ...one.also]);
}

function ticksOf(said: readonly FigureCard[], unit: string): readonly SlideTick[] {
  const [first] = said;
  return withAlso(said).flatMap((one): readonly SlideTick[] => {
    const value = convert(one.value, one.unit, unit);
    if (value === undefined) return [];
    const own = one === first;
    return [{ value, own, ...(one.source === undefined ? {} : { source: one.source.id }) }];
  });
}

/** Undefined where it is no number, or of another kind. */
function convert(value: number | undefined, from: string, to: string): number | undefined {
  if (value === undefined || from === to) return value;
  const [a, b] = [findUnit(from === "" ? "1" : from), findUnit(to === "" ? "1" : to)];
  if (a === undefined || b === undefined || !sameDimension(a.dimension, b.dimension))
    return undefined;
  return (value * a.factor) / b.factor;
}

function scenarioOf(plan: Plan, workspace: Workspace): string {
  return [...plan.scenarios.values()].find((one) => one.workspace === workspace)?.id ?? "";
}

/** A number as it is written into a text: no more digits than a hand sets, with its unit. */
export function writtenValue({ value, unit }: Quantity): string {
  const plain = String(Number(value.toPrecision(6)));
  return unit === "" ? plain : `${plain} ${unit}`;
}
