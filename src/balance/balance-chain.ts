import { type Issue, isError, issue, type Period } from "../core/index.ts";
import {
  evaluateFigures,
  type FigureTable,
  type FigureValues,
  type Workspace,
  weighDates,
} from "../workspace/index.ts";
import { type Measures, type Span, spanOf } from "./amount.ts";
import type { Balance } from "./balance.ts";
import { checkGate } from "./check-gate.ts";
import { checkAmounts, checkGraded } from "./check-mass.ts";
import { checkSites } from "./check-sites.ts";
import { compileSystem } from "./compile-system.ts";
import {
  type ComponentBalance,
  carryComponents,
  checkComponents,
  tellComponents,
} from "./components/index.ts";
import { countedIn } from "./content.ts";
import type { Framing } from "./draft.ts";
import { noteIdle } from "./note-idle.ts";
import { readBalance } from "./read-balance.ts";
import { type Settled, startSettling } from "./settle.ts";
import { settle } from "./settle-grades.ts";
import { placeOf } from "./shape.ts";
import { noteSwitches } from "./switches.ts";
import type { System } from "./system.ts";

/** A balance of one period with everything it was made from. */
export interface Balanced {
  readonly system: System;
  readonly settled: Settled;
  readonly values: FigureValues;
  readonly span: Span;
  readonly balance: Balance;
  /** Each component that is counted or rides along. */
  readonly components: readonly ComponentBalance[];
  readonly issues: readonly Issue[];
}

export type BalanceAnswer = Balanced | { readonly issues: readonly Issue[] };

/** What a chain of processes takes, gives and loses in one period. */
export function balanceChain(
  workspace: Workspace,
  table: FigureTable,
  framing: Framing,
  period: Period,
  reading?: string,
): BalanceAnswer {
  const measures = measuresOf(workspace, table, reading);
  const system = compileSystem(workspace, framing, measures, period);
  const values = evaluateFigures(table, weighDates(table, period));
  const span = spanOf(period, workspace.calendar);
  const before = [...measures.issues, ...checkAmounts(system, values), ...checkKnown(system)];
  if (before.some(isError) || before.some((one) => one.code === "figure-missing")) {
    return { issues: before };
  }
  const settled = settle(startSettling(system), values, span);
  if ("code" in settled) return { issues: [...before, settled] };
  const balance = readBalance(system, settled, values, span);
  const all = carryComponents(system, settled.values, values, span);
  const told = once(() => tellComponents(all));
  const graded = checkGraded(system, values);
  if (graded.some(isError)) return { issues: [...before, ...graded] };
  const issues = [
    ...before,
    ...graded,
    ...noteSwitches(system, settled, balance, values),
    ...checkGate(system, balance, values, span),
    ...checkComponents(system, values, all, told),
    ...checkSites(system, balance, values, span),
    ...noteIdle(system, period),
  ];
  return {
    system,
    settled,
    values,
    span,
    balance,
    issues,
    get components() {
      return told();
    },
  };
}

/** Told only where someone asks: lists of every component through every stream are long. */
function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

export function measuresOf(
  workspace: Workspace,
  table: FigureTable,
  reading: string | undefined,
): Measures {
  const counted = countedIn(workspace);
  const { streams, traces } = workspace;
  const measures = { table, streams, counted, traces, issues: [] };
  return reading === undefined ? measures : { ...measures, reading };
}

/** The whole workspace, with the numbers that stand at its gate. */
export function wholeChain(workspace: Workspace): Framing {
  return { inside: new Set(workspace.processes.keys()) };
}

/** Without the amount of a lot, or the number promised, nothing follows at all. */
function checkKnown(system: System): readonly Issue[] {
  const lots = system.instances.flatMap(({ recipe, process }) =>
    recipe.run.amount.missing.map((figure) => ({ figure, needed: process.id, at: process.run.at })),
  );
  const numbers = system.numbers.flatMap(({ stream, amount }) =>
    amount.missing.map((figure) => ({ figure, needed: stream, at: placeOf(system, stream) })),
  );
  const rates = system.instances.flatMap(({ id, rate, idle, plant, process }) =>
    (idle ? [] : (rate?.amount.missing ?? [])).map((figure) => ({
      figure,
      needed: id,
      at: plant?.rate?.at ?? process.at,
    })),
  );
  return [...lots, ...numbers, ...rates].map(({ at, ...facts }) =>
    issue("figure-missing", at, facts),
  );
}
