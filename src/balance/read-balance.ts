import { exactSum } from "../core/index.ts";
import type { FigureValues } from "../workspace/index.ts";
import { inPeriod, type Span } from "./amount.ts";
import type { Balance, DrawBalance, FlowLine, ProcessBalance, StreamBalance } from "./balance.ts";
import type { Instance } from "./instances.ts";
import { findLoops } from "./loops.ts";
import { findMissing } from "./missing.ts";
import type { NamedAmount, RecipeLine } from "./recipe-line.ts";
import { findReturns, sameRing } from "./returns.ts";
import type { Settled } from "./settle.ts";
import type { System } from "./system.ts";

/** The unknowns of a period told as flows: by process, by stream, by mixture. */
export function readBalance(
  system: System,
  settled: Settled,
  values: FigureValues,
  span: Span,
): Balance {
  const missing = findMissing(system, settled);
  const processes = [...system.instances, ...system.standsBy.map(still)].map((instance) =>
    processBalance(system, instance, settled, values, missing),
  );
  const draws = drawBalances(system, settled, processes);
  const streams = streamBalances(system, settled, values, span, { processes, draws, missing });
  const flows = { processes, draws, streams };
  const returns = findReturns(flows);
  const others = findLoops(system, settled).filter((loop) => !returns.some(sameRing(loop)));
  return { period: span.period, ...flows, loops: [...others, ...returns] };
}

/** What stands by lacks nothing that is unpublished. */
function still(instance: Instance): Instance {
  return { ...instance, idle: true };
}

type Missing = ReadonlyMap<number, readonly string[]>;

function processBalance(
  system: System,
  instance: Instance,
  settled: Settled,
  values: FigureValues,
  missing: Missing,
): ProcessBalance {
  const column = system.columnOf.lots.get(instance.id) ?? -1;
  const lots = settled.values[column] ?? 0;
  const unknown = missing.get(column) ?? [];
  const { recipe, process, plant } = instance;
  const flow = (line: RecipeLine, unit: string): FlowLine => {
    const amount = line.amount.missing.length > 0 ? 0 : line.amount.evaluate(values) * lots;
    const paths = instance.idle ? [] : [...new Set([...line.amount.missing, ...unknown])];
    const { byDifference } = line;
    return { name: line.stream, amount, unit, byDifference, missing: paths };
  };
  const unitOf = (id: string) => system.measures.streams.get(id)?.unit.text ?? "";
  const own = (line: RecipeLine) => flow(line, unitOf(line.stream));
  const named = (line: NamedAmount) => flow(line, line.unit);
  const shape = {
    id: instance.id,
    process: process.id,
    lots,
    run: own(recipe.run),
    makes: process.run.kind === "makes",
    takes: recipe.takes.map(own),
    gives: recipe.gives.map(own),
    loses: recipe.loses.map(named),
    emits: recipe.emits.map(named),
  };
  return plant === undefined ? shape : { ...shape, plant: plant.id };
}

function drawBalances(
  system: System,
  { values }: Settled,
  processes: readonly ProcessBalance[],
): readonly DrawBalance[] {
  return [...touchedBy(system, processes)].flatMap((mixture) => {
    const parts = system.workspace.streams.get(mixture)?.mixes ?? [];
    const columns = system.columnOf.draw.get(mixture);
    return parts.map(({ stream: part }) => {
      const amount = values[columns?.get(part) ?? -1] ?? 0;
      return { mixture, part, amount };
    });
  });
}

/** Streams with an equation of their own, then those of what stands by, with all that is mixed into them. */
function touchedBy(
  { rowOfStream, standsBy, workspace }: System,
  processes: readonly ProcessBalance[],
): ReadonlySet<string> {
  const touched = new Set(rowOfStream.keys());
  const lines = processes.slice(processes.length - standsBy.length).flatMap(flowsOf);
  for (const { name } of lines) if (workspace.streams.has(name)) touched.add(name);
  for (const stream of touched) {
    for (const part of workspace.streams.get(stream)?.mixes ?? []) touched.add(part.stream);
  }
  return touched;
}

function flowsOf({ run, takes, gives }: ProcessBalance): readonly FlowLine[] {
  return [run, ...takes, ...gives];
}

interface Parts {
  readonly processes: readonly ProcessBalance[];
  readonly draws: readonly DrawBalance[];
  readonly missing: Missing;
}

function streamBalances(
  system: System,
  settled: Settled,
  values: FigureValues,
  span: Span,
  parts: Parts,
): ReadonlyMap<string, StreamBalance> {
  const sums = sumByStream(parts);
  const streams = new Map<string, StreamBalance>();
  for (const stream of touchedBy(system, parts.processes)) {
    streams.set(stream, streamBalance(system, settled, values, span, stream, sums, parts));
  }
  return streams;
}

type Side = "made" | "given" | "taken" | "mixed" | "drawn";
type Sums = ReadonlyMap<string, number>;

/** Amounts by stream and side; each sum is exact, so that the order of the text changes no digit. */
function sumByStream({ processes, draws }: Parts): Sums {
  const amounts = new Map<string, number[]>();
  const add = (stream: string, side: Side, amount: number): void => {
    const key = `${side} ${stream}`;
    const list = amounts.get(key) ?? [];
    list.push(amount);
    amounts.set(key, list);
  };
  for (const process of processes) {
    add(process.run.name, process.makes ? "made" : "taken", process.run.amount);
    for (const line of process.takes) add(line.name, "taken", line.amount);
    for (const line of process.gives) add(line.name, "given", line.amount);
  }
  for (const { mixture, part, amount } of draws) {
    add(mixture, "mixed", amount);
    add(part, "drawn", amount);
  }
  return new Map([...amounts].map(([key, list]) => [key, exactSum(list)]));
}

function streamBalance(
  system: System,
  settled: Settled,
  values: FigureValues,
  span: Span,
  stream: string,
  sums: Sums,
  { missing }: Parts,
): StreamBalance {
  const { columnOf } = system;
  const at = (kind: "enters" | "leaves" | "left" | "short"): number =>
    settled.values[columnOf[kind].get(stream) ?? -1] ?? 0;
  const sum = (side: Side): number => sums.get(`${side} ${stream}`) ?? 0;
  const stated = (side: "enters" | "leaves"): number => {
    const row = system.rowOfStream.get(stream);
    const own = system.numbers.filter((one) => one.row === row && one.side === side);
    return exactSum(own.map(({ amount }) => inPeriod(amount, values, span)));
  };
  return {
    stream,
    opening: 0,
    made: sum("made"),
    given: sum("given"),
    entering: at("enters") + stated("enters"),
    mixed: sum("mixed"),
    taken: sum("taken"),
    drawn: sum("drawn"),
    leaving: at("leaves") + stated("leaves") - at("short"),
    left: at("left"),
    short: at("short"),
    closing: 0,
    missing: missingOf(system, stream, missing),
  };
}

/** What is unknown about a stream: its own coefficients, and every unknown that stands in its equation. */
function missingOf(system: System, stream: string, missing: Missing): readonly string[] {
  const row = system.rowOfStream.get(stream) ?? -1;
  const paths = (system.termsOfRow[row] ?? []).flatMap((i) => {
    const term = system.terms[i];
    return term === undefined ? [] : [...term.missing, ...(missing.get(term.column) ?? [])];
  });
  return [...new Set(paths)].sort();
}
