import { type Issue, isError, issue, likelyName } from "../core/index.ts";
import {
  evaluateFigures,
  type Figure,
  type FigureTable,
  type Workspace,
  weighDates,
} from "../workspace/index.ts";
import { amountPerTime, ratePerTime } from "./amount.ts";
import { balanceChain, measuresOf, wholeChain } from "./balance-chain.ts";
import { checkAmounts, checkMass } from "./check-mass.ts";
import { checkShares } from "./check-shares.ts";
import { compileSystem } from "./compile-system.ts";

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
    ...checkMakers(workspace),
    ...checkShares(workspace, table, values),
  ];
  // A line that could not be read would look like matter that is not there.
  if (text.some(isError)) return text;
  const amounts = checkAmounts(system, values);
  if (amounts.some(isError)) return [...text, ...amounts];
  const found = [...text, ...checkMass(system, values)];
  if (!saysNumbers(workspace)) return found;
  return [...found, ...checkPeriods(workspace, table)];
}

function saysNumbers(workspace: Workspace): boolean {
  return [...workspace.enters.values(), ...workspace.leaves.values()].some(
    (line) => line.amount.kind === "amount",
  );
}

/** One balance a period; what is the same in several is said once. */
function checkPeriods(workspace: Workspace, table: FigureTable): readonly Issue[] {
  const issues: Issue[] = [];
  const said = new Set<string>();
  for (const period of workspace.calendar.periods) {
    for (const one of balanceChain(workspace, table, wholeChain(workspace), period).issues) {
      const key = `${one.code} ${one.facts.stream ?? one.facts.plant ?? one.facts.names ?? ""}`;
      if (!said.has(key)) issues.push(one);
      said.add(key);
    }
  }
  return issues;
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
