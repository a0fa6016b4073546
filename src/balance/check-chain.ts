import { type Issue, isError, issue, likelyName, type Period } from "../core/index.ts";
import {
  evaluateFigures,
  type Figure,
  type FigureTable,
  type FigureValues,
  type Workspace,
  weighDates,
} from "../workspace/index.ts";
import { amountPerTime, type Measures, ratePerTime } from "./amount.ts";
import { balanceChain, measuresOf, wholeChain } from "./balance-chain.ts";
import { checkCarbon } from "./carbon.ts";
import { checkAdditions } from "./check-additions.ts";
import { checkCompositions } from "./check-compositions.ts";
import { checkReserves } from "./check-gate.ts";
import { checkAmounts, checkMass } from "./check-mass.ts";
import { checkMixtures } from "./check-mixtures.ts";
import { checkRecoveries } from "./check-recoveries.ts";
import { checkShares } from "./check-shares.ts";
import { compileSystem } from "./compile-system.ts";
import { saidOnce } from "./said-once.ts";
import { saysNumbers } from "./says-numbers.ts";

/** What is wrong with a chain whatever is asked of it; then, if its gate says numbers, with each of its periods. */
export function checkChain(workspace: Workspace, table: FigureTable): readonly Issue[] {
  const [first] = workspace.calendar.periods;
  if (first === undefined) return [];
  const measures = measuresOf(workspace, table, undefined);
  const system = compileSystem(workspace, wholeChain(workspace), measures);
  const values = evaluateFigures(table, weighDates(table, first));
  const text = [
    ...measures.issues,
    ...checkUnits(workspace, table),
    ...checkCarbon(workspace, table),
    ...checkMakers(workspace),
    ...checkMixtures(workspace),
    ...checkParts(workspace, table, measures, values),
  ];
  // A line that could not be read would look like matter that is not there.
  if (text.some(isError)) return text;
  const amounts = inEveryPeriod(workspace, table, (numbers) => checkAmounts(system, numbers));
  if (amounts.some(isError)) return [...text, ...amounts];
  const mass = inEveryPeriod(workspace, table, (numbers) => checkMass(system, numbers));
  const found = [...text, ...mass];
  if (!saysNumbers(workspace)) return found;
  return [...found, ...checkPeriods(workspace, table)];
}

/** What each stream and process says adds up to no more than all there is. */
function checkParts(
  workspace: Workspace,
  table: FigureTable,
  measures: Measures,
  values: FigureValues,
): readonly Issue[] {
  return [
    ...checkShares(workspace, table, values),
    ...checkRecoveries(workspace, measures, values),
    ...checkAdditions(workspace, measures),
    ...checkCompositions(workspace),
  ];
}

/** Errors by which the numbers of a balance would be no answer, whatever is asked and whoever brings what is taken. */
export function checkRecipes(
  workspace: Workspace,
  table: FigureTable,
  period: Period,
): readonly Issue[] {
  const measures = measuresOf(workspace, table, undefined);
  const system = compileSystem(workspace, wholeChain(workspace), measures);
  const values = evaluateFigures(table, weighDates(table, period));
  const parts = [...measures.issues, ...checkParts(workspace, table, measures, values)];
  if (parts.some(isError)) return parts.filter(isError);
  const amounts = checkAmounts(system, values);
  return [...amounts, ...(amounts.some(isError) ? [] : checkMass(system, values))].filter(isError);
}

/** A recipe may change with the years: what is wrong in several is said of the first. */
function inEveryPeriod(
  workspace: Workspace,
  table: FigureTable,
  check: (values: FigureValues) => readonly Issue[],
): readonly Issue[] {
  const { periods } = workspace.calendar;
  const dated = table.slots.some(({ rule }) => rule.kind === "points" || rule.kind === "steps");
  const found = new Map<string, Issue>();
  for (const period of dated ? periods : periods.slice(0, 1)) {
    for (const one of check(evaluateFigures(table, weighDates(table, period)))) {
      const key = JSON.stringify([one.code, one.at]);
      if (!found.has(key)) found.set(key, one);
    }
  }
  return [...found.values()];
}

/** One balance a period; what is the same in several is said once. */
function checkPeriods(workspace: Workspace, table: FigureTable): readonly Issue[] {
  const answers = workspace.calendar.periods.map((period) =>
    balanceChain(workspace, table, wholeChain(workspace), period),
  );
  const issues = answers.flatMap((answer) => answer.issues);
  const reserves = checkReserves(answers.filter((answer) => "balance" in answer));
  return saidOnce([...issues, ...reserves]);
}

/** Amounts that are read only when they are needed: limits of sites, capacities, nameplates, the gate. */
function checkUnits(workspace: Workspace, table: FigureTable): readonly Issue[] {
  const measures = measuresOf(workspace, table, undefined);
  const readBy = (reader: typeof amountPerTime) => (id: string, figure: Figure | undefined) => {
    const stream = workspace.streams.get(id);
    if (stream && figure) reader(figure, stream, figure.at, measures);
  };
  const [read, readRate] = [readBy(amountPerTime), readBy(ratePerTime)];
  for (const site of workspace.sites.values()) {
    for (const limit of site.limits) readRate(limit.stream, limit.contracted);
  }
  for (const plant of workspace.plants.values()) {
    const run = workspace.processes.get(plant.runs)?.run;
    readRate(run?.stream ?? "", plant.capacity);
    readRate(run?.stream ?? "", plant.achieved);
    readRate(run?.stream ?? "", plant.rate);
  }
  for (const statement of workspace.statements.values()) {
    for (const promise of statement.promises) readRate(promise.stream, promise.nameplate);
  }
  for (const line of [...workspace.enters.values(), ...workspace.leaves.values()]) {
    if ("figure" in line.amount) read(line.stream, line.amount.figure);
  }
  return measures.issues;
}

/** Everything that is taken must come from somewhere: a maker, a by-product, a mixture, or the gate. */
function checkMakers(workspace: Workspace): readonly Issue[] {
  const supplied = suppliedStreams(workspace);
  const missing = new Map<string, { readonly takers: string[]; readonly at: Issue["at"] }>();
  const take = (stream: string, taker: string, at: Issue["at"]): void => {
    if (supplied.has(stream) || !workspace.streams.has(stream)) return;
    const known = missing.get(stream) ?? { takers: [], at };
    known.takers.push(taker);
    missing.set(stream, known);
  };
  for (const process of workspace.processes.values()) {
    if (process.run.kind === "treats") take(process.run.stream, process.id, process.run.at);
    for (const line of process.takes) take(line.stream, process.id, line.at);
  }
  for (const stream of workspace.streams.values()) {
    for (const part of stream.mixes) take(part.stream, stream.id, part.at);
  }
  for (const line of workspace.leaves.values()) {
    if (line.amount.kind === "amount") take(line.stream, "leaves", line.at);
  }
  return [...missing].map(([stream, { takers, at }]) => {
    const likely = likelyName(stream, supplied);
    const facts = { stream, takers: takers.join(", ") };
    return issue("nobody-makes", at, likely === undefined ? facts : { ...facts, likely });
  });
}

function suppliedStreams(workspace: Workspace): ReadonlySet<string> {
  const supplied = new Set<string>(workspace.enters.keys());
  for (const process of workspace.processes.values()) {
    if (process.run.kind === "makes") supplied.add(process.run.stream);
    for (const outlet of process.gives) supplied.add(outlet.stream);
  }
  for (const stream of workspace.streams.values())
    if (stream.mixes.length > 0) supplied.add(stream.id);
  return supplied;
}
