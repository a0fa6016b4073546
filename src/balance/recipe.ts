import type { Outlet, Process } from "../workspace/index.ts";
import { type Amount, amountPerLot, type Measures } from "./amount.ts";
import { massesOf } from "./mass.ts";
import { type OutletReader, outletReader } from "./outlets.ts";
import type { NamedAmount, RecipeLine } from "./recipe-line.ts";
import { recoveredAmount, recoveriesOf } from "./recovered.ts";
import { strangerOf, tonnes } from "./stranger.ts";

/** A process per lot, every amount in the unit of its stream. */
export interface Recipe {
  readonly process: Process;
  /** Product of one lot, or feed of one lot. */
  readonly run: RecipeLine;
  readonly takes: readonly RecipeLine[];
  readonly gives: readonly RecipeLine[];
  /** Ends here; `unit` where the name is no stream: what it is written in. */
  readonly loses: readonly NamedAmount[];
  readonly emits: readonly NamedAmount[];
}

/** Reads a process as amounts per lot; what is wrong goes to the issues and leaves its line out. */
export function readRecipe(process: Process, measures: Measures): Recipe | undefined {
  const takes = process.takes.flatMap((line) => {
    const stream = measures.streams.get(line.stream);
    const amount = stream && amountPerLot(line.figure, stream, line.figure.at, measures);
    return amount ? [{ stream: line.stream, amount, byDifference: false }] : [];
  });
  const makes = process.run.kind === "makes";
  const run = runLine(process, takes, measures);
  if (run === undefined) return undefined;
  const entering = makes ? takes : [run, ...takes];
  const masses = massesOf(entering, measures);
  const outlet = outletReader(process, masses, measures, makes ? [run] : []);
  return {
    process,
    run,
    takes,
    gives: process.gives.flatMap((line) => outlet(line, measures.streams.get(line.stream))),
    loses: process.loses.flatMap((line) => namedOutlet(line, outlet, measures)),
    emits: process.emits.flatMap((line) => {
      const stream =
        measures.streams.get(line.stream) ?? strangerOf(line.stream, line.figure, measures);
      const amount = stream && amountPerLot(line.figure, stream, line.figure.at, measures);
      return amount
        ? [{ stream: line.stream, amount, byDifference: false, unit: stream.unit.text }]
        : [];
    }),
  };
}

function runLine(
  process: Process,
  takes: readonly RecipeLine[],
  measures: Measures,
): RecipeLine | undefined {
  const { run } = process;
  const stream = measures.streams.get(run.stream);
  if (stream === undefined) return undefined;
  const recoveries = run.kind === "makes" ? run.recoveries : undefined;
  if (run.kind === "makes" && run.amount === undefined) {
    const entering = massesOf(takes, measures);
    const amount = recoveredAmount(recoveries ?? [], entering, stream, process, run.at, measures);
    if (amount === undefined) return undefined;
    return {
      stream: run.stream,
      amount,
      byDifference: false,
      ...recoveriesOf(recoveries, measures),
    };
  }
  if (run.amount === undefined) {
    const one: Amount = { slots: [], missing: [], time: "none", evaluate: () => 1 };
    return { stream: run.stream, amount: one, byDifference: false };
  }
  const amount = amountPerLot(run.amount, stream, run.amount.at, measures);
  return (
    amount && {
      stream: run.stream,
      amount,
      byDifference: false,
      ...recoveriesOf(recoveries, measures),
    }
  );
}

/** A loss is named, not declared: it is measured as it is written, by mass where it is a share. */
function namedOutlet(
  outlet: Outlet,
  read: OutletReader,
  measures: Measures,
): readonly NamedAmount[] {
  const { amount } = outlet;
  const stream =
    measures.streams.get(outlet.stream) ??
    (amount.kind === "amount"
      ? strangerOf(outlet.stream, amount.figure, measures)
      : tonnes(outlet.stream));
  return read(outlet, stream).map((line) => ({ ...line, unit: stream?.unit.text ?? "t" }));
}
