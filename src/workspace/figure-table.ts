import { compareIds, type Issue, issue, sameDimension } from "../core/index.ts";
import { checkAlso } from "./check-also.ts";
import { collectNames, compile, compileRange, findName, mismatchIssue } from "./compile-figure.ts";
import { eachFigure } from "./each-figure.ts";
import { type Figure, isDated, type StatedFigure, type UnpublishedFigure } from "./figure.ts";
import type { Building, FigureTable, Names, Rule, Slot, SlotFigure } from "./figure-slots.ts";
import { placeGrades } from "./grade-slots.ts";
import type { Workspace } from "./workspace.ts";

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
    grades: new Map(),
    place: (figure, local) => place(figure, local, building),
  };
  placeGrades(building);
  for (const { figure, local } of eachFigure(workspace)) place(figure, local, building);
  checkAlso(building);
  const { slotOf, issues } = building;
  const { slots, ranged } = orderDraws(building);
  const slotOfPath = new Map(slots.map((slot, i) => [slot.figure.path, i]));
  for (const [figure, slot] of slotOf)
    if (!slotOfPath.has(figure.path)) slotOfPath.set(figure.path, slot);
  const { grades } = building;
  const graded = gradedSlots(slots);
  return { table: { slots, slotOf, slotOfPath, ranged, grades, graded }, issues };
}

/** Every slot comes after those it uses: one pass finds all that hang on a share that is found. */
function gradedSlots(slots: readonly Slot[]): ReadonlySet<number> {
  const graded = new Set<number>();
  for (const [i, { rule, uses }] of slots.entries()) {
    if (rule.kind === "grade" || uses.some((use) => graded.has(use))) graded.add(i);
  }
  return graded;
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
function place(
  figure: SlotFigure,
  local: Names | undefined,
  building: Building,
): number | undefined {
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

function makeSlot(figure: SlotFigure, local: Names | undefined, building: Building): Slot {
  if (isDated(figure)) {
    const of = figure.entries.map((entry) => place(entry.figure, local, building) ?? 0);
    return datedSlot(figure, of, building);
  }
  if (figure.kind === "stated") return statedSlot(figure, local, building);
  if (figure.kind === "grade") return { figure, rule: { kind: "missing" }, uses: [] };
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
