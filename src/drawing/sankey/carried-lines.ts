import { type Balanced, contentOf, massOf, weighs } from "../../balance/index.ts";
import { dimensionOf, findUnit, sameDimension } from "../../core/index.ts";

/** What one line of a process carries of what is drawn. [t] */
export interface Line {
  readonly name: string;
  readonly tonnes: number;
  readonly byDifference: boolean;
  /** Lost or emitted: it goes to no stream. */
  readonly ends: boolean;
}

export interface LinesOfProcess {
  readonly process: string;
  readonly enters: readonly Line[];
  readonly added: number;
  readonly leaves: readonly Line[];
  /** What enters and has no place where it leaves; below zero where more leaves. */
  readonly unaccounted: number;
}

/** One element, or all that weighs, in the lines of a balance. [t] */
export interface CarriedLines {
  readonly processes: readonly LinesOfProcess[];
  /** Enters at the gate, and leaves there or is left over, by stream. */
  readonly gate: ReadonlyMap<string, { readonly entering: number; readonly leaving: number }>;
  readonly draws: readonly {
    readonly mixture: string;
    readonly part: string;
    readonly tonnes: number;
  }[];
  /** Streams whose amount is not known in tonnes. */
  readonly untold: readonly string[];
}

export const MASS = "mass";

/** Lines of an element that is counted, or of mass; undefined where nobody counts it. */
export function carriedLines(balanced: Balanced, what: string): CarriedLines | undefined {
  return what === MASS ? massLines(balanced) : elementLines(balanced, what);
}

function elementLines(balanced: Balanced, element: string): CarriedLines | undefined {
  const found = balanced.components.find(({ component }) => component === element);
  if (found === undefined) return undefined;
  const may = (name: string, tonnes: number) => tonnes !== 0 || declares(balanced, name, element);
  const kept = (lines: readonly Line[]) => lines.filter(({ name, tonnes }) => may(name, tonnes));
  return {
    processes: found.processes.map(({ process, enters, added, leaves, unaccounted }) => ({
      process,
      enters: kept(enters),
      added,
      leaves: kept(leaves),
      unaccounted,
    })),
    gate: new Map(
      found.streams.map(({ stream, entering, leaving }) => [stream, { entering, leaving }]),
    ),
    draws: found.draws.filter(({ part, tonnes }) => may(part, tonnes)),
    untold: found.unpublished,
  };
}

/** A stream that is said to hold the element keeps its place also where nothing of it flows. */
function declares({ system }: Balanced, name: string, element: string): boolean {
  const stream = system.measures.streams.get(name);
  return (stream && contentOf(stream, system.measures)?.has(element)) ?? false;
}

function massLines(balanced: Balanced): CarriedLines {
  const { balance, system, values } = balanced;
  const { streams, table } = system.measures;
  const tonnesOf = (name: string, amount: number, unit?: string): number | undefined => {
    const stream = streams.get(name);
    if (stream === undefined) return amount * (tonnesPer(unit) ?? Number.NaN);
    return weighs(stream)
      ? amount * (massOf(stream, table)?.evaluate(values) ?? Number.NaN)
      : undefined;
  };
  const untold = new Set<string>();
  const told = (name: string, amount: number, unit?: string): number => {
    const tonnes = tonnesOf(name, amount, unit) ?? 0;
    if (Number.isNaN(tonnes) && amount !== 0) untold.add(name);
    return Number.isNaN(tonnes) ? 0 : tonnes;
  };
  const processes = balance.processes.map((one): LinesOfProcess => {
    const read =
      (ends: boolean) =>
      (line: (typeof one.takes)[number]): readonly Line[] => {
        const stream = streams.get(line.name);
        if (stream !== undefined && !weighs(stream)) return [];
        const tonnes = told(line.name, line.amount, line.unit);
        return [{ name: line.name, tonnes, byDifference: line.byDifference, ends }];
      };
    const made = one.makes ? [one.run] : [];
    const fed = one.makes ? [] : [one.run];
    const enters = [...fed, ...one.takes].flatMap(read(false));
    const leaves = [
      ...[...made, ...one.gives].flatMap(read(false)),
      ...[...one.loses, ...one.emits].flatMap(read(true)),
    ];
    const open = [...enters, ...leaves].some(({ name }) => untold.has(name));
    const unaccounted = open ? 0 : sumOf(enters) - sumOf(leaves);
    return {
      process: one.id,
      enters,
      added: 0,
      leaves,
      unaccounted: withoutRounding(unaccounted, sumOf(enters)),
    };
  });
  return {
    processes,
    gate: new Map(
      [...balance.streams.values()].map(({ stream, entering, leaving, left }) => [
        stream,
        { entering: told(stream, entering), leaving: told(stream, leaving + left) },
      ]),
    ),
    draws: balance.draws.map(({ mixture, part, amount }) => ({
      mixture,
      part,
      tonnes: told(part, amount),
    })),
    untold: [...untold],
  };
}

function tonnesPer(unit: string | undefined): number | undefined {
  const found = unit === undefined ? undefined : findUnit(unit);
  return found && sameDimension(found.dimension, dimensionOf("t")) ? found.factor : undefined;
}

export function sumOf(lines: readonly { readonly tonnes: number }[]): number {
  return lines.reduce((sum, { tonnes }) => sum + tonnes, 0);
}

/** Less than this part of what enters is rounding. */
const ROUNDING = 1e-9;

export function withoutRounding(tonnes: number, of: number): number {
  return Math.abs(tonnes) <= ROUNDING * of ? 0 : tonnes;
}
