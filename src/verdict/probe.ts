import {
  type Amount,
  checkAmounts,
  compileSystem,
  findMissing,
  type Measures,
  measuresOf,
  noteSwitches,
  type Promised,
  ratePerTime,
  readBalance,
  type Settled,
  type Settler,
  type Span,
  type System,
  settle,
  slotsBehind,
  spanOf,
  startSettling,
} from "../balance/index.ts";
import { type Issue, isError, issue, type Period } from "../core/index.ts";
import {
  evaluateFigures,
  type FigureTable,
  type FigureValues,
  type PeriodWeights,
  type Scope,
  type StatedPromise,
  slotsUnder,
  type Workspace,
  weighDates,
} from "../workspace/index.ts";
import { hostOutside } from "./host.ts";
import type { Case } from "./verdict.ts";

/** A workspace as one scenario states it, with its figures in order. */
export interface CaseSource {
  readonly scenario?: string;
  readonly workspace: Workspace;
  readonly table: FigureTable;
}

/** One chain set going in one case: a balance that can be asked again with other figures. */
export interface Trial {
  readonly case: Case;
  readonly workspace: Workspace;
  readonly table: FigureTable;
  readonly system: System;
  readonly settler: Settler;
  readonly span: Span;
  readonly dates: PeriodWeights;
  readonly nominal: Reading;
  /** Unpublished figures by column. */
  readonly missing: ReadonlyMap<number, readonly string[]>;
  /** Figures behind each column, once they are asked for. */
  readonly behind: Map<number, readonly number[]>;
  /** Whether each coefficient stands for supply or for use: in no draw may it turn round. */
  readonly signs: Int8Array;
  /** Why some figures within their ranges gave no answer, once they did not. */
  readonly untold: Issue[];
}

/** One promise under one scope, scenario and reading. */
export interface Probe extends Trial {
  readonly measures: Measures;
  readonly product: string;
  /** Where the promised plant is to stand, if the promise says it. */
  readonly site?: string;
  /** What is promised of it in the period. */
  readonly promised: Promised;
  /** The inside gives it and never makes it: what comes follows from what the gate says of its hosts. */
  readonly byProduct: boolean;
}

/** What one set of figures leads to. */
export interface Reading {
  readonly figures: FigureValues;
  readonly settled: Settled;
}

/** Reads a number off a reading. */
export type Gauge = (reading: Reading) => number;

export interface Question {
  readonly source: CaseSource;
  readonly promise: StatedPromise;
  readonly scope: Scope;
  readonly reading?: string;
  readonly period: Period;
}

function insideOf(workspace: Workspace, scope: Scope): ReadonlySet<string> {
  return new Set(scope.inside === "all" ? workspace.processes.keys() : scope.inside);
}

/** Frames and settles the chain of one case; the issues say why it could not be done. */
export function startProbe(question: Question): Probe | { readonly issues: readonly Issue[] } {
  const { source, scope, period, reading } = question;
  const { workspace, table } = source;
  const promise = ownPromise(workspace, question.promise);
  const measures = measuresOf(workspace, table, reading);
  const product = scope.makes ?? promise.stream;
  const amount = nameplateAmount(promise, product, workspace, measures);
  const span = spanOf(period, workspace.calendar);
  if (amount === undefined) return { issues: measures.issues };
  const inside = insideOf(workspace, scope);
  const asked = { stream: product, amount, path: promise.nameplate.path };
  const byProduct = isByProduct(workspace, inside, product);
  const outside = byProduct ? hostOutside(workspace, inside, product) : undefined;
  if (outside !== undefined) return { issues: [outside] };
  const framing = byProduct ? { inside, promised: asked } : { inside, demand: asked };
  const system = compileSystem(workspace, framing, measures, period);
  const dates = weighDates(table, period);
  const figures = evaluateFigures(table, dates);
  const issues = [...measures.issues, ...checkAmounts(system, figures), ...unknownAmounts(system)];
  if (issues.some(isError) || issues.some((one) => one.code === "figure-missing"))
    return { issues };
  const settler = startSettling(system);
  const settled = settle(settler, figures, span);
  if ("code" in settled) return { issues: [settled] };
  const short = byProduct ? [] : shortfall(system, settled, figures, span);
  if (short.length > 0) return { issues: short };
  return {
    case: caseOf(source, reading),
    workspace,
    table,
    measures,
    system,
    settler,
    span,
    dates,
    nominal: { figures, settled },
    missing: findMissing(system, settled),
    product,
    ...(promise.site === undefined ? {} : { site: promise.site }),
    promised: asked,
    byProduct,
    behind: new Map(),
    signs: Int8Array.from(settler.amounts, Math.sign),
    untold: [],
  };
}

/** Nobody inside is run for it; some process gives it off. */
export function isByProduct(
  { processes }: Workspace,
  inside: ReadonlySet<string>,
  stream: string,
): boolean {
  const running = [...processes.values()].filter(({ id }) => inside.has(id));
  const made = running.some(({ run }) => run.kind === "makes" && run.stream === stream);
  return !made && running.some(({ gives }) => gives.some((line) => line.stream === stream));
}

/** A product that the inside only gives, never makes: what is promised of it does not come by asking. */
function shortfall(
  system: System,
  settled: Settled,
  figures: FigureValues,
  span: Span,
): readonly Issue[] {
  if (!fallsShort(system, settled)) return [];
  const balance = readBalance(system, settled, figures, span);
  const switches = noteSwitches(system, settled, balance, figures);
  return switches.filter((one) => one.code === "promise-short");
}

export function fallsShort(system: System, { values }: Settled): boolean {
  return [...system.columnOf.short.values()].some((column) => (values[column] ?? 0) > 0);
}

/** The promise as this case's workspace states it: its figures have their slots there. */
function ownPromise(workspace: Workspace, promise: StatedPromise): StatedPromise {
  for (const statement of workspace.statements.values()) {
    const own = statement.promises.find((one) => one.nameplate.path === promise.nameplate.path);
    if (own !== undefined) return own;
  }
  return promise;
}

function caseOf(source: CaseSource, reading: string | undefined): Case {
  return {
    ...(source.scenario === undefined ? {} : { scenario: source.scenario }),
    ...(reading === undefined || reading === "" ? {} : { reading }),
  };
}

function nameplateAmount(
  promise: StatedPromise,
  product: string,
  workspace: Workspace,
  measures: Measures,
): Amount | undefined {
  const stream = workspace.streams.get(product);
  return stream && ratePerTime(promise.nameplate, stream, promise.nameplate.at, measures);
}

/** Amounts of lots, and the nameplate itself: without them nothing follows. */
function unknownAmounts(system: System): readonly Issue[] {
  const lots = system.instances.flatMap(({ recipe, process }) =>
    recipe.run.amount.missing.map((figure) =>
      issue("figure-missing", process.run.at, { figure, needed: process.id }),
    ),
  );
  const numbers = system.numbers.flatMap(({ stream, amount }) =>
    amount.missing.map((figure) => {
      const at = system.workspace.streams.get(stream)?.at ?? {
        file: "",
        line: 1,
        column: 1,
        length: 1,
      };
      return issue("figure-missing", at, { figure, needed: stream });
    }),
  );
  return [...lots, ...numbers];
}

/** The chain settled with the ranged figures where a draw puts them; undefined where it has no answer. */
export function readAgain(probe: Trial, draw: Float64Array): Reading | undefined {
  const figures = evaluateFigures(probe.table, probe.dates, draw);
  const settled = settle(probe.settler, figures, probe.span);
  const wrong = "code" in settled ? settled : turnedRound(probe);
  if (wrong === undefined && !("code" in settled)) return { figures, settled };
  if (wrong !== undefined && probe.untold.length === 0) probe.untold.push(wrong);
  return undefined;
}

/** An amount of a recipe that its range takes below nothing. */
function turnedRound({ settler, signs, system }: Trial): Issue | undefined {
  const { amounts } = settler;
  for (let i = 0; i < amounts.length; i++) {
    if ((amounts[i] ?? 0) * (signs[i] ?? 0) < 0) return negativeAmount(system, i, amounts[i] ?? 0);
  }
  return undefined;
}

function negativeAmount(system: System, term: number, amount: number): Issue {
  const { row = -1, column = -1 } = system.terms[term] ?? {};
  const name = system.rows[row]?.stream ?? "";
  const kind = system.columns[column];
  const process = kind?.kind === "lots" ? kind.instance.process : undefined;
  const at = process?.takes.find((line) => line.stream === name)?.at ?? process?.run.at;
  const facts = { name, given: { value: -Math.abs(amount), unit: "" } };
  const place = at ?? system.workspace.streams.get(name)?.at ?? NOWHERE;
  return issue("negative-amount", place, process ? { ...facts, process: process.id } : facts);
}

const NOWHERE = { file: "tizbek.yaml", line: 1, column: 1, length: 1 };

/** Slots of every figure under what a column depends on. */
export function figuresBehind(probe: Trial, column: number | undefined): readonly number[] {
  if (column === undefined) return [];
  const known =
    probe.behind.get(column) ??
    slotsUnder(probe.table, slotsBehind(probe.system, probe.nominal.settled, column));
  probe.behind.set(column, known);
  return known;
}

/** Paths of stated and unpublished figures among some slots: what a number rests on. */
export function pathsOf(probe: Pick<Trial, "table">, slots: readonly number[]): readonly string[] {
  const paths = slots.flatMap((slot) => {
    const figure = probe.table.slots[slot]?.figure;
    return figure === undefined || !("text" in figure || figure.kind === "unpublished")
      ? []
      : [figure.path];
  });
  return [...new Set(paths)];
}
