import { type Issue, issue } from "../core/index.ts";
import type { FigureValues } from "../workspace/index.ts";
import { inPeriod, type Span } from "./amount.ts";
import { loopIssue } from "./loops.ts";
import { nextState } from "./next-state.ts";
import { repair } from "./repair.ts";
import {
  FULL,
  initialState,
  makeShape,
  placeOf,
  type Shape,
  type State,
  wasBarred,
} from "./shape.ts";
import { assemble, factor, solve } from "./solve/index.ts";
import type { System, Term } from "./system.ts";

/** A chain being settled again and again: shapes and arrays are kept from draw to draw. */
export interface Settler {
  readonly system: System;
  readonly shapes: Map<string, Shape>;
  readonly amounts: Float64Array;
  /** Columns that may be rounding only, each with its equation. */
  readonly trimmed: readonly (readonly [column: number, row: number])[];
  /** What runs or is drawn, with the coefficient by which it supplies (or uses) its own stream. */
  readonly running: readonly Running[];
  /** The state the last set of numbers settled in: most draws settle there at once. */
  last?: { readonly state: State; readonly shape: Shape };
  /** Shares of components to begin with. */
  shares?: Float64Array;
}

/** All unknowns of a period, by column. */
export interface Settled {
  readonly values: Float64Array;
  readonly state: State;
  readonly shape: Shape;
  /** Of the equations as solved, in the order of the shape's pattern. */
  readonly coefficients: Float64Array;
  /** How much of a stream was lacking where nothing could be left over: why a promise falls short. */
  readonly lacking: ReadonlyMap<string, number>;
}

export function startSettling(system: System): Settler {
  const trimmed = (["left", "short", "enters", "leaves"] as const).flatMap((kind) =>
    [...system.columnOf[kind]].map(
      ([stream, column]) => [column, system.rowOfStream.get(stream) ?? 0] as const,
    ),
  );
  const amounts = new Float64Array(system.terms.length);
  const running = runningColumns(system);
  return { system, shapes: new Map(), amounts, trimmed, running };
}

interface Running {
  readonly column: number;
  readonly row: number;
  readonly term: number;
}

/** Of lots the coefficient in the stream that sets them going, of draws the one in their mixture. */
function runningColumns(system: System): readonly Running[] {
  return system.terms.flatMap(({ row, column }, term): readonly Running[] => {
    const kind = system.columns[column];
    const stream = system.rows[row]?.kind === "stream" ? system.rows[row]?.stream : undefined;
    const own = kind?.kind === "lots" ? kind.instance.recipe.run.stream : undefined;
    const mixture = kind?.kind === "draw" ? kind.mixture : undefined;
    return stream !== undefined && stream === (own ?? mixture) ? [{ column, row, term }] : [];
  });
}

/** More switches than this and the text has no answer the model can give. */
const MAX_SWITCHES = 60;
/** Less than this part of the largest amount in an equation is rounding, not matter. */
const NOTHING = 1e-11;

/**
 * Solves for all amounts of a period, the compositions taken as they stand in the figures; a negative amount is set
 * to zero and what follows from that is tried.
 */
export function settleAmounts(settler: Settler, values: FigureValues, span: Span): Settled | Issue {
  const { system } = settler;
  fillAmounts(settler, values);
  if (settler.last !== undefined) {
    const again = attempt(settler, settler.last.state, values, span, settler.last.shape);
    if ("values" in again && nextState(system, again, values, span) === undefined) {
      return again;
    }
  }
  const settled = settleAnew(settler, values, span);
  if ("values" in settled && mayStandAgain(system, settled.state)) {
    settler.last = { state: settled.state, shape: settled.shape };
  }
  return settled;
}

/** Where nothing may be left over, a smaller answer fits other numbers too: it is never tried first. */
function mayStandAgain(system: System, state: State): boolean {
  return !wasBarred(system, state);
}

function fillAmounts({ system, amounts }: Settler, values: FigureValues): void {
  for (let i = 0; i < amounts.length; i++) amounts[i] = system.terms[i]?.evaluate(values) ?? 0;
}

function settleAnew(settler: Settler, values: FigureValues, span: Span): Settled | Issue {
  const { system } = settler;
  let state = initialState(system);
  const lacking = new Map<string, number>();
  for (let switches = 0; switches < MAX_SWITCHES + system.rows.length; switches++) {
    const settled = attempt(settler, state, values, span);
    if ("code" in settled) return settled;
    if (!("values" in settled)) {
      state = settled.repaired;
      continue;
    }
    const next = nextState(system, settled, values, span, lacking);
    if (next === undefined) return { ...settled, lacking };
    state = next;
  }
  const names = system.rows.map((row) => row.stream).slice(0, 8);
  return issue("not-solvable", atOf(system), { names: names.join(", ") });
}

function atOf(system: System): Issue["at"] {
  const [first] = system.workspace.streams.values();
  return first?.at ?? { file: "tizbek.yaml", line: 1, column: 1, length: 1 };
}

type Attempt = Settled | Issue | { readonly repaired: State };

/** One linear solve for one choice of what is free. */
function attempt(
  settler: Settler,
  state: State,
  values: FigureValues,
  span: Span,
  shape: Shape = shapeOf(settler, state),
): Attempt {
  const { system } = settler;
  if (shape.plan === undefined || shape.work === undefined) {
    const repaired = repair(system, state, shape);
    return "code" in repaired ? repaired : { repaired };
  }
  const all = new Float64Array(system.columns.length);
  fillFull(system, state, values, span, all);
  const coefficients = assemble(shape.assembly, pick(settler.amounts, shape.terms));
  const rhs = rightHandSide(settler, state, values, span, all);
  const solution = solveShape(settler, shape, coefficients, rhs);
  if ("code" in solution) return solution;
  for (const [i, column] of shape.columns.entries()) all[column] = solution[i] ?? 0;
  dropRounding(settler, all);
  return { values: all, state, shape, coefficients, lacking: new Map() };
}

/** The unknowns of a shape; numbers beyond all numbers (a division by zero, a chain of huge amounts) are an issue. */
function solveShape(
  settler: Settler,
  { plan, work, ...shape }: Shape,
  coefficients: Float64Array,
  rhs: Float64Array,
): Float64Array | Issue {
  const { system } = settler;
  if (plan === undefined || work === undefined) return beyondNumbers(settler);
  try {
    work.factor = factor(plan, coefficients, work.factor);
    const [problem] = work.factor.problems;
    if (problem !== undefined) return loopIssue(system, { ...shape, plan }, coefficients, problem);
    return solve(work.factor, rhs);
  } catch (error) {
    if (error instanceof RangeError) return beyondNumbers(settler);
    throw error;
  }
}

function beyondNumbers({ system, amounts }: Settler): Issue {
  const term = system.terms[amounts.findIndex((amount) => !Number.isFinite(amount))];
  const stream = system.rows[term?.row ?? -1]?.stream ?? system.numbers[0]?.stream;
  return issue("number-out-of-range", placeOf(system, stream), { name: stream ?? "" });
}

function shapeOf(settler: Settler, state: State): Shape {
  const key = String.fromCharCode(...state);
  const known = settler.shapes.get(key);
  if (known !== undefined) return known;
  const shape = makeShape(settler.system, state);
  settler.shapes.set(key, shape);
  return shape;
}

function pick(amounts: Float64Array, terms: readonly number[]): Float64Array {
  const picked = new Float64Array(terms.length);
  for (let i = 0; i < terms.length; i++) picked[i] = amounts[terms[i] as number] as number;
  return picked;
}

/** Suppliers at their cap, or at a rate of their own, stand with it on the right-hand side. */
function fillFull(
  system: System,
  state: State,
  values: FigureValues,
  span: Span,
  all: Float64Array,
): void {
  for (const [column, { value }] of system.held) all[column] = value(values, span);
  for (const { members } of system.orders) {
    for (const { column, cap } of members) {
      if (state[column] === FULL && cap !== undefined) all[column] = cap(values, span);
    }
  }
}

function rightHandSide(
  { system, amounts }: Settler,
  state: State,
  values: FigureValues,
  span: Span,
  all: Float64Array,
): Float64Array {
  const rhs = new Float64Array(system.rows.length);
  for (const { row, side, amount } of system.numbers) {
    const given = inPeriod(amount, values, span);
    rhs[row] = (rhs[row] ?? 0) + (side === "leaves" ? given : -given);
  }
  for (const [i, term] of system.terms.entries()) {
    if (state[term.column] !== FULL) continue;
    rhs[term.row] = (rhs[term.row] ?? 0) - (amounts[i] ?? 0) * (all[term.column] ?? 0);
  }
  return rhs;
}

/** What is less than rounding of the equation it stands in is nothing. */
function dropRounding({ system, amounts, trimmed, running }: Settler, all: Float64Array): void {
  const largest = new Float64Array(system.rows.length);
  for (let i = 0; i < amounts.length; i++) {
    const { row, column } = system.terms[i] as Term;
    const size = Math.abs((amounts[i] as number) * (all[column] as number));
    if (size > (largest[row] as number)) largest[row] = size;
  }
  for (const [column, row] of trimmed) {
    if (Math.abs(all[column] as number) <= NOTHING * (largest[row] as number)) all[column] = 0;
  }
  for (const { column, row, term } of running) {
    const amount = (all[column] as number) * (amounts[term] as number);
    if (amount < 0 && -amount <= NOTHING * (largest[row] as number)) all[column] = 0;
  }
}
