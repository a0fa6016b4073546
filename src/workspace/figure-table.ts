import {
  type CompiledExpression,
  compareIds,
  compileExpression,
  DIMENSIONLESS,
  type Dimension,
  describeDimension,
  type Expression,
  type Issue,
  issue,
  type Place,
  problemIssue,
  type ResolvedName,
  sameDimension,
} from "../core/index.ts";
import { eachFigure } from "./each-figure.ts";
import { type Figure, isDated, type StatedFigure, type UnpublishedFigure } from "./figure.ts";
import type { Workspace } from "./workspace.ts";

/** One figure made ready: how its number comes about, its dimension, and what stands under it. */
export interface Slot {
  readonly figure: Figure;
  /** Undefined where an unpublished figure hides it. */
  readonly dimension?: Dimension;
  readonly rule: Rule;
  /** Index among the figures with a range; their draws. */
  readonly ranged?: number;
  /** Slots of the figures its formula or its dates read. */
  readonly uses: readonly number[];
}

export type Rule =
  | { readonly kind: "formula"; readonly compiled: CompiledExpression; readonly range?: Range }
  | {
      readonly kind: "points" | "steps";
      readonly from: readonly number[];
      readonly of: readonly number[];
    }
  | { readonly kind: "assumed"; readonly of: number }
  | { readonly kind: "missing" };

interface Range {
  readonly low: CompiledExpression;
  readonly high: CompiledExpression;
}

/** All figures of a workspace in an order in which each comes after those it uses. */
export interface FigureTable {
  readonly slots: readonly Slot[];
  readonly slotOf: ReadonlyMap<Figure, number>;
  readonly slotOfPath: ReadonlyMap<string, number>;
  /** Slots with a range, in the order of their draws. */
  readonly ranged: readonly number[];
}

type Names = ReadonlyMap<string, Figure>;

interface Building {
  readonly workspace: Workspace;
  readonly slots: Slot[];
  readonly slotOf: Map<Figure, number>;
  readonly ranged: number[];
  readonly open: Set<Figure>;
  readonly issues: Issue[];
}

export interface SettledFigures {
  readonly table: FigureTable;
  readonly issues: readonly Issue[];
}

/** Figures that name figures that name figures: deeper than anyone can follow. */
const MOST_STOREYS = 500;

/** A workspace never changes, so neither does its table; many questions ask for it. */
const tables = new WeakMap<Workspace, SettledFigures>();

/** Resolves the names of every formula, checks its dimensions once, and puts the figures in order. */
export function settleFigures(workspace: Workspace): SettledFigures {
  const known = tables.get(workspace) ?? makeTable(workspace);
  tables.set(workspace, known);
  return known;
}

function makeTable(workspace: Workspace): SettledFigures {
  const building: Building = {
    workspace,
    slots: [],
    slotOf: new Map(),
    ranged: [],
    open: new Set(),
    issues: [],
  };
  for (const { figure, local } of eachFigure(workspace)) place(figure, local, building);
  const { slotOf, issues } = building;
  const { slots, ranged } = orderDraws(building);
  const slotOfPath = new Map(slots.map((slot, i) => [slot.figure.path, i]));
  for (const [figure, slot] of slotOf)
    if (!slotOfPath.has(figure.path)) slotOfPath.set(figure.path, slot);
  return { table: { slots, slotOf, slotOfPath, ranged }, issues };
}

/** Draws go to figures in the order of their paths: no order of the text changes who gets which. */
function orderDraws({ slots, ranged }: Building): Pick<FigureTable, "slots" | "ranged"> {
  const pathOf = (slot: number): string => slots[slot]?.figure.path ?? "";
  const ordered = [...ranged].sort((a, b) => compareIds(pathOf(a), pathOf(b)) || a - b);
  const place = new Map(ordered.map((slot, i) => [slot, i]));
  const placed = slots.map((slot, i) => {
    const draw = place.get(i);
    return draw === undefined ? slot : { ...slot, ranged: draw };
  });
  return { slots: placed, ranged: ordered };
}

/** The slot of a figure; figures it uses are placed before it. Undefined inside a ring of names. */
function place(figure: Figure, local: Names | undefined, building: Building): number | undefined {
  const known = building.slotOf.get(figure);
  if (known !== undefined) return known;
  const { open, issues } = building;
  if (open.has(figure)) {
    const paths = [...open, figure].map((one) => one.path);
    const ring = paths.slice(paths.indexOf(figure.path));
    issues.push(issue("name-cycle", figure.at, { names: ring.join(" → ") }));
    return undefined;
  }
  if (open.size >= MOST_STOREYS) {
    issues.push(issue("formula-syntax", figure.at, { problem: "too-deep", found: figure.path }));
    return undefined;
  }
  open.add(figure);
  const slot = makeSlot(figure, local, building);
  open.delete(figure);
  building.slots.push(slot);
  building.slotOf.set(figure, building.slots.length - 1);
  return building.slots.length - 1;
}

function makeSlot(figure: Figure, local: Names | undefined, building: Building): Slot {
  if (isDated(figure)) {
    const of = figure.entries.map((entry) => place(entry.figure, local, building) ?? 0);
    return datedSlot(figure, of, building);
  }
  if (figure.kind === "stated") return statedSlot(figure, local, building);
  return unpublishedSlot(figure, local, building);
}

function unpublishedSlot(
  figure: UnpublishedFigure,
  local: Names | undefined,
  building: Building,
): Slot {
  const none: Slot = { figure, rule: { kind: "missing" }, uses: [] };
  if (figure.assume === undefined) return none;
  const of = place(figure.assume, local, building);
  const dimension = of === undefined ? undefined : building.slots[of]?.dimension;
  if (of === undefined || dimension === undefined) return none;
  return { figure, dimension, rule: { kind: "assumed", of }, uses: [of] };
}

function datedSlot(
  figure: Extract<Figure, { kind: "points" | "steps" }>,
  of: readonly number[],
  building: Building,
): Slot {
  const dimensions = of.map((slot) => building.slots[slot]?.dimension);
  const dimension = dimensions.find((known) => known !== undefined);
  for (const [i, entry] of figure.entries.entries()) {
    const other = dimensions[i];
    if (dimension === undefined || other === undefined || sameDimension(dimension, other)) continue;
    building.issues.push(mismatchIssue(dimension, other, entry.figure.at));
  }
  const from = figure.entries.map((entry) => entry.from);
  const rule = { kind: figure.kind, from, of } as const;
  return dimension === undefined
    ? { figure, rule, uses: of }
    : { figure, dimension, rule, uses: of };
}

/** Two dimensions that should be one. */
function mismatchIssue(needed: Dimension, given: Dimension, at: Place): Issue {
  const words = { needed: describeDimension(needed), given: describeDimension(given) };
  return issue("unit-mismatch", at, { ...words, via: "none" });
}

function statedSlot(figure: StatedFigure, local: Names | undefined, building: Building): Slot {
  const named = slotsOfNames(figure, local, building);
  const uses = named.filter((slot) => slot !== undefined);
  const missing: Slot = { figure, rule: { kind: "missing" }, uses };
  // A name inside its own ring has been said; one that is unpublished hides what is made of it.
  if (named.some((slot) => slot === undefined || building.slots[slot]?.dimension === undefined)) {
    return missing;
  }
  const compiled = compile(figure.expression, figure, local, building);
  if (compiled === undefined) return missing;
  const range = compileRange(figure, compiled, local, building);
  const rule: Rule = range ? { kind: "formula", compiled, range } : { kind: "formula", compiled };
  const slot: Slot = { figure, dimension: compiled.dimension, rule, uses };
  if (range !== undefined) building.ranged.push(building.slots.length);
  return slot;
}

/**
 * The figures a formula names, placed before it; undefined for one in a ring with it. Names nobody gave are left
 * to the compiler to say.
 */
function slotsOfNames(
  figure: StatedFigure,
  local: Names | undefined,
  building: Building,
): readonly (number | undefined)[] {
  const names = new Set<string>();
  for (const expression of [figure.expression, figure.low, figure.high]) {
    if (expression !== undefined) collectNames(expression, names);
  }
  return [...names].flatMap((name) => {
    const named = findName(name, local, building);
    return named === undefined ? [] : [place(named, local, building)];
  });
}

function findName(name: string, local: Names | undefined, building: Building): Figure | undefined {
  return local?.get(name) ?? building.workspace.where.get(name);
}

function collectNames(expression: Expression, into: Set<string>): void {
  if (expression.kind === "name") into.add(expression.name);
  else if (expression.kind === "negative") collectNames(expression.of, into);
  else if (expression.kind === "operation") {
    collectNames(expression.left, into);
    collectNames(expression.right, into);
  } else if (expression.kind === "power") {
    collectNames(expression.base, into);
    collectNames(expression.exponent, into);
  } else if (expression.kind === "call") for (const part of expression.of) collectNames(part, into);
}

function compile(
  expression: Expression,
  figure: StatedFigure,
  local: Names | undefined,
  building: Building,
  boundAt?: Place,
): CompiledExpression | undefined {
  const resolve = (name: string): ResolvedName | undefined => {
    const named = findName(name, local, building);
    const slot = named && building.slotOf.get(named);
    const dimension = slot === undefined ? undefined : building.slots[slot]?.dimension;
    if (slot !== undefined && dimension !== undefined) return { slot, dimension };
    // All names of the formula are placed by now: this one is only asked for to tell `a-b` from `a - b`.
    return named && { slot: -1, dimension: DIMENSIONLESS };
  };
  const compiled = compileExpression(expression, resolve, namesSeen(local, building));
  if ("compiled" in compiled) return compiled.compiled;
  const text = " ".repeat(figure.valueFrom) + figure.text;
  const whole = boundAt ?? (figure.rough ? figure.at : undefined);
  for (const problem of compiled.problems) {
    const raised = problemIssue(problem, text, figure.valueAt);
    building.issues.push(whole === undefined ? raised : { ...raised, at: whole });
  }
  return undefined;
}

/** Names a misspelt one may have meant; gathered only when one is. */
function namesSeen(local: Names | undefined, { workspace }: Building): Iterable<string> {
  return {
    *[Symbol.iterator]() {
      if (local !== undefined) yield* local.keys();
      yield* workspace.where.keys();
    },
  };
}

function compileRange(
  figure: StatedFigure,
  value: CompiledExpression,
  local: Names | undefined,
  building: Building,
): Range | undefined {
  if (figure.low === undefined || figure.high === undefined) return undefined;
  const { bounds } = figure;
  const low = compile(figure.low, figure, local, building, bounds?.low.at);
  const high = compile(figure.high, figure, local, building, bounds?.high.at);
  if (low === undefined || high === undefined) return undefined;
  for (const bound of [low, high]) {
    if (sameDimension(bound.dimension, value.dimension)) continue;
    building.issues.push(mismatchIssue(value.dimension, bound.dimension, figure.at));
    return undefined;
  }
  return { low, high };
}

/** A figure that stands in no table (what another source says), with the names everyone sees. */
export function compileAlone(
  figure: StatedFigure,
  workspace: Workspace,
  table: FigureTable,
):
  | {
      readonly value: CompiledExpression;
      readonly low?: CompiledExpression;
      readonly high?: CompiledExpression;
    }
  | undefined {
  const resolve = (name: string) => {
    const slot = table.slotOf.get(workspace.where.get(name) ?? figure);
    const dimension = slot === undefined ? undefined : table.slots[slot]?.dimension;
    return slot === undefined || dimension === undefined ? undefined : { slot, dimension };
  };
  const compiled = (expression: Expression | undefined) => {
    const read = expression && compileExpression(expression, resolve);
    return read !== undefined && "compiled" in read ? read.compiled : undefined;
  };
  const value = compiled(figure.expression);
  if (value === undefined) return undefined;
  const [low, high] = [compiled(figure.low), compiled(figure.high)];
  return {
    value,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
  };
}
