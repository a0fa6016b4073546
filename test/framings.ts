/** Every question an example can be asked: its gate's own numbers, and each promise under each scope and reading. */
import {
  type Amount,
  type Balanced,
  balanceChain,
  measuresOf,
  ratePerTime,
  saysNumbers,
  wholeChain,
} from "../src/balance/index.ts";
import type { Period } from "../src/core/index.ts";
import type { WorkspaceFile } from "../src/format/index.ts";
import { judge } from "../src/verdict/index.ts";
import { isByProduct } from "../src/verdict/probe.ts";
import {
  type FigureTable,
  type Plan,
  type Scope,
  type StatedPromise,
  settleFigures,
  type Workspace,
} from "../src/workspace/index.ts";
import { planOf } from "./workspaces.ts";

export interface Framed {
  readonly name: string;
  readonly workspace: Workspace;
  readonly table: FigureTable;
  readonly scenario?: string;
  readonly period: Period;
  readonly balanced: Balanced;
  readonly asked?: AskedOf;
}

/** A promise under one scope and reading. */
export interface AskedOf {
  readonly promise: StatedPromise;
  readonly scope: Scope;
  readonly reading: string;
}

/** All balances of a plan that have an answer. */
export function framingsOf(files: readonly WorkspaceFile[]): readonly Framed[] {
  const plan = planOf(files);
  return casesOf(plan).flatMap((one) => [...gateBalances(one), ...promiseBalances(plan, one)]);
}

interface Case {
  readonly scenario?: string;
  readonly workspace: Workspace;
  readonly table: FigureTable;
}

function casesOf(plan: Plan): readonly Case[] {
  const named = [...plan.scenarios.values()].map(({ id, workspace }) => ({
    scenario: id,
    workspace,
  }));
  return [{ workspace: plan.base }, ...named].map((one) => ({
    ...one,
    table: settleFigures(one.workspace).table,
  }));
}

function gateBalances({ scenario, workspace, table }: Case): readonly Framed[] {
  if (!saysNumbers(workspace)) return [];
  return workspace.calendar.periods.map((period) => {
    const balanced = balanceChain(workspace, table, wholeChain(workspace), period);
    if (!("balance" in balanced)) throw new Error(JSON.stringify(balanced.issues));
    const name = `${scenario ?? "as it stands"}, gate, day ${period.from}`;
    return {
      name,
      workspace,
      table,
      period,
      balanced,
      ...(scenario === undefined ? {} : { scenario }),
    };
  });
}

function promiseBalances(plan: Plan, one: Case): readonly Framed[] {
  const { verdict } = judge(plan, { asOf: plan.base.asOf });
  return verdict.promises.flatMap(({ promise, scopes, readings, period }) =>
    scopes.flatMap(({ scope }) =>
      readings.map((reading) => promiseBalance(one, { promise, scope, reading }, period)),
    ),
  );
}

function promiseBalance(one: Case, asked: AskedOf, period: Period): Framed {
  const { scenario, workspace, table } = one;
  const balanced = demandOf(one, asked, period);
  const { promise, scope, reading } = asked;
  const name = `${scenario ?? "as it stands"}, ${promise.id}, ${scope.id}, ${reading || "one reading"}`;
  const named = scenario === undefined ? {} : { scenario };
  const framed = { name, workspace, table, period, balanced, ...named };
  // What comes with its host follows from the gate, not from what was asked.
  return isByProduct(workspace, insideOf(one, scope), scope.makes ?? promise.stream)
    ? framed
    : { ...framed, asked };
}

/** The chain of one scope asked for a promise, `times` over. */
export function demandOf(
  { workspace, table }: Pick<Case, "workspace" | "table">,
  { promise, scope, reading }: AskedOf,
  period: Period,
  times = 1,
): Balanced {
  const stream = scope.makes ?? promise.stream;
  const measures = measuresOf(workspace, table, reading);
  const of = workspace.streams.get(stream);
  const stated = [...workspace.statements.values()]
    .flatMap((statement) => statement.promises)
    .find((other) => other.id === promise.id);
  const amount = of && stated && ratePerTime(stated.nameplate, of, stated.nameplate.at, measures);
  if (amount === undefined) throw new Error(`no amount of ${stream}`);
  const inside = insideOf({ workspace }, scope);
  const number = { stream, amount: scaled(amount, times), path: promise.nameplate.path };
  const own = isByProduct(workspace, inside, stream) ? { promised: number } : { demand: number };
  const balanced = balanceChain(workspace, table, { inside, ...own }, period, reading);
  if (!("balance" in balanced)) throw new Error(JSON.stringify(balanced.issues));
  return balanced;
}

function insideOf({ workspace }: Pick<Case, "workspace">, scope: Scope): ReadonlySet<string> {
  return new Set(scope.inside === "all" ? workspace.processes.keys() : scope.inside);
}

function scaled(amount: Amount, times: number): Amount {
  return { ...amount, evaluate: (values) => times * amount.evaluate(values) };
}
