import { baseUnit, dimensionOf, issue, sameDimension } from "../core/index.ts";
import {
  type Figure,
  type FigureTable,
  type FigureValues,
  missingUnder,
  type Outlet,
  type Process,
  type Stream,
} from "../workspace/index.ts";
import { type Amount, amountPerLot, type Measures } from "./amount.ts";

/** One line of a recipe: so much of a stream per lot. */
export interface RecipeLine {
  readonly stream: string;
  readonly amount: Amount;
  /** Known only as what the others leave. */
  readonly byDifference: boolean;
}

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

export interface NamedAmount extends RecipeLine {
  readonly unit: string;
}

/** Reads a process as amounts per lot; what is wrong goes to the issues and leaves its line out. */
export function readRecipe(process: Process, measures: Measures): Recipe | undefined {
  const run = runLine(process, measures);
  if (run === undefined) return undefined;
  const takes = process.takes.flatMap((line) => {
    const stream = measures.streams.get(line.stream);
    const amount = stream && amountPerLot(line.figure, stream, line.figure.at, measures);
    return amount ? [{ stream: line.stream, amount, byDifference: false }] : [];
  });
  const makes = process.run.kind === "makes";
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

function runLine(process: Process, measures: Measures): RecipeLine | undefined {
  const { run } = process;
  const stream = measures.streams.get(run.stream);
  if (stream === undefined) return undefined;
  if (run.amount === undefined) {
    const one: Amount = { slots: [], missing: [], time: "none", evaluate: () => 1 };
    return { stream: run.stream, amount: one, byDifference: false };
  }
  const amount = amountPerLot(run.amount, stream, run.amount.at, measures);
  return amount && { stream: run.stream, amount, byDifference: false };
}

/** Mass of one unit of a stream [t], where it has one. */
interface Mass {
  readonly slots: readonly number[];
  readonly missing: readonly string[];
  readonly evaluate: (values: FigureValues) => number;
}

interface EnteringMass {
  readonly line: RecipeLine;
  readonly mass: Mass | undefined;
}

export function massOf(stream: Stream, table: FigureTable): Mass | undefined {
  const { unit, mass } = stream;
  if (sameDimension(unit.dimension, dimensionOf("t"))) {
    return { slots: [], missing: [], evaluate: () => unit.factor };
  }
  const slot = mass && table.slotOf.get(mass);
  if (slot === undefined) return undefined;
  const missing = missingUnder(table, [slot]);
  const perUnit = table.slots[slot]?.dimension;
  const factor =
    perUnit !== undefined && sameDimension(perUnit, dimensionOf("t")) ? 1 : unit.factor;
  return { slots: [slot], missing, evaluate: (values) => (values[slot] ?? Number.NaN) * factor };
}

function massesOf(entering: readonly RecipeLine[], measures: Measures): readonly EnteringMass[] {
  return entering.map((line) => {
    const stream = measures.streams.get(line.stream);
    return { line, mass: stream && massOf(stream, measures.table) };
  });
}

type OutletReader = (outlet: Outlet, stream: Stream | undefined) => readonly RecipeLine[];

/** Outlets in amounts per lot; shares and the remainder are of the mass that enters. */
function outletReader(
  process: Process,
  entering: readonly EnteringMass[],
  measures: Measures,
  made: readonly RecipeLine[],
): OutletReader {
  const plain: OutletReader = (outlet, stream) => {
    const { amount } = outlet;
    if (stream === undefined || amount.kind === "rest") return [];
    const read =
      amount.kind === "amount"
        ? amountPerLot(amount.figure, stream, amount.figure.at, measures)
        : shareOfMass(amount.figure, feedsOf(amount, entering), stream, process, measures);
    return read ? [{ stream: outlet.stream, amount: read, byDifference: false }] : [];
  };
  return (outlet, stream) => {
    if (outlet.amount.kind !== "rest") return plain(outlet, stream);
    if (stream === undefined) return [];
    const others = [...process.gives, ...process.loses]
      .filter((other) => other.amount.kind !== "rest")
      .flatMap((other) => {
        const target = measures.streams.get(other.stream) ?? tonnes(other.stream);
        const quiet = { ...measures, issues: [] };
        return outletReader(process, entering, quiet, [])(other, target);
      });
    const lines = [...entering.map((feed) => feed.line), ...made, ...others];
    if (!allWeighed(lines, process, outlet, measures)) return [];
    const amount = remainder(entering, [...made, ...others], stream, measures);
    return [{ stream: outlet.stream, amount, byDifference: true }];
  };
}

/** A remainder of mass is known only where everything that could weigh something says what it weighs. */
function allWeighed(
  lines: readonly RecipeLine[],
  process: Process,
  outlet: Outlet,
  measures: Measures,
): boolean {
  const unweighed = lines.find((line) => {
    const stream = measures.streams.get(line.stream);
    return stream !== undefined && weighs(stream) && massOf(stream, measures.table) === undefined;
  });
  if (unweighed === undefined) return true;
  const facts = { process: process.id, stream: unweighed.stream };
  measures.issues.push(issue("rest-needs-mass", outlet.at, facts));
  return false;
}

/** Energy, hours of labour and what a site draws weigh nothing here. */
function weighs(stream: Stream): boolean {
  const { dimension } = stream.unit;
  const weightless = [dimensionOf("MWh"), dimensionOf("h")];
  return stream.utility === undefined && !weightless.some((one) => sameDimension(one, dimension));
}

function feedsOf(
  amount: Extract<Outlet["amount"], { kind: "ofEverything" | "of" }>,
  entering: readonly EnteringMass[],
): readonly EnteringMass[] {
  if (amount.kind === "ofEverything") return entering.filter((feed) => feed.mass !== undefined);
  return entering.filter((feed) => feed.line.stream === amount.feed);
}

/** Σ entering mass · share, in units of the outlet's stream. */
function shareOfMass(
  figure: Figure,
  feeds: readonly EnteringMass[],
  stream: Stream,
  process: Process,
  measures: Measures,
): Amount | undefined {
  const { table } = measures;
  const slot = table.slotOf.get(figure);
  if (slot === undefined) return undefined;
  const target = massOf(stream, table);
  const without = feeds.find((feed) => feed.mass === undefined);
  if (target === undefined || without !== undefined || feeds.length === 0) {
    const name = without?.line.stream ?? stream.id;
    measures.issues.push(
      issue("rest-needs-mass", figure.at, { process: process.id, stream: name }),
    );
    return undefined;
  }
  const parts = feeds.flatMap((feed) => (feed.mass ? [{ ...feed, mass: feed.mass }] : []));
  const slots = [
    slot,
    ...parts.flatMap(({ line, mass }) => [...line.amount.slots, ...mass.slots]),
    ...target.slots,
  ];
  const missing = [
    ...missingUnder(table, [slot]),
    ...parts.flatMap(({ line, mass }) => [...line.amount.missing, ...mass.missing]),
  ];
  const evaluate = (values: FigureValues): number => {
    let sum = 0;
    for (const { line, mass } of parts) sum += line.amount.evaluate(values) * mass.evaluate(values);
    return ((values[slot] ?? Number.NaN) * sum) / target.evaluate(values);
  };
  return { slots, missing, time: "none", evaluate };
}

/** Mass that enters less mass that leaves by the other outlets, in units of the stream. */
function remainder(
  entering: readonly EnteringMass[],
  others: readonly RecipeLine[],
  stream: Stream,
  { table, streams }: Measures,
): Amount {
  const masses = others.map((line) => {
    const known = streams.get(line.stream) ?? tonnes(line.stream);
    return { line, mass: massOf(known, table) };
  });
  const target = massOf(stream, table);
  const lines = [...entering, ...masses];
  const slots = lines.flatMap(({ line, mass }) => [...line.amount.slots, ...(mass?.slots ?? [])]);
  const missing = lines.flatMap(({ line, mass }) => [
    ...line.amount.missing,
    ...(mass?.missing ?? []),
  ]);
  const total = (feeds: readonly EnteringMass[], values: FigureValues): number => {
    let sum = 0;
    for (const { line, mass } of feeds) {
      if (mass !== undefined) sum += line.amount.evaluate(values) * mass.evaluate(values);
    }
    return sum;
  };
  const evaluate = (values: FigureValues): number =>
    (total(entering, values) - total(masses, values)) / (target?.evaluate(values) ?? 1);
  return { slots, missing, time: "none", evaluate };
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

const NOWHERE = { file: "", line: 1, column: 1, length: 1 };

function tonnes(id: string): Stream {
  return stranger(id, { text: "t", factor: 1, dimension: dimensionOf("t") });
}

function stranger(id: string, unit: Stream["unit"]): Stream {
  return { id, at: NOWHERE, name: { plain: id }, unit, powers: [], mixes: [] };
}

/** Something emitted or lost that is no stream of the workspace: in the unit it is written in. */
function strangerOf(id: string, figure: Figure, { table }: Measures): Stream | undefined {
  const slot = table.slotOf.get(figure);
  const known = slot === undefined ? undefined : table.slots[slot];
  if (known?.dimension === undefined) return tonnes(id);
  const { rule } = known;
  const unit = rule.kind === "formula" ? rule.compiled.unit : undefined;
  return stranger(id, unit ?? baseUnit(known.dimension));
}
