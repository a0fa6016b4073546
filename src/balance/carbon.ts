import {
  describeDimension,
  dimensionOf,
  divideDimensions,
  exactSum,
  type Issue,
  issue,
  massFractions,
  readFormula,
  sameDimension,
} from "../core/index.ts";
import {
  type FigureTable,
  type FigureValues,
  missingUnder,
  type Stream,
  type Workspace,
} from "../workspace/index.ts";
import type { Balance, FlowLine } from "./balance.ts";
import { type Mass, massOfLine } from "./mass.ts";
import type { System } from "./system.ts";

/** CO2 of one emitted name, or of one stream bought. [t] */
export interface CarbonLine {
  readonly kind: "direct" | "bought";
  readonly name: string;
  readonly amount: number;
  /** Unpublished figures that belong in it: it is at least this. Paths. */
  readonly missing: readonly string[];
}

/** CO2 of a balance in the period: from the processes themselves, and from what is bought. [t] */
export interface Carbon {
  readonly lines: readonly CarbonLine[];
  readonly direct: CarbonSum;
  readonly bought: CarbonSum;
  readonly sum: CarbonSum;
}

export interface CarbonSum {
  readonly amount: number;
  readonly missing: readonly string[];
}

/** Undefined where the text says nothing of CO2. */
export function carbonOf(
  system: System,
  balance: Balance,
  values: FigureValues,
): Carbon | undefined {
  const direct = directLines(system, balance, values);
  const bought = boughtLines(system, balance, values);
  const said = [...system.workspace.streams.values()].some(({ carbon }) => carbon !== undefined);
  if (direct.length === 0 && !said) return undefined;
  const lines = [...direct, ...bought];
  return { lines, direct: sumOf(direct), bought: sumOf(bought), sum: sumOf(lines) };
}

function sumOf(lines: readonly CarbonLine[]): CarbonSum {
  return {
    amount: exactSum(lines.map(({ amount }) => amount)),
    missing: [...new Set(lines.flatMap(({ missing }) => missing))].sort(),
  };
}

function directLines(
  { measures, standsBy }: System,
  { processes }: Balance,
  values: FigureValues,
): readonly CarbonLine[] {
  const still = new Set(standsBy.map(({ id }) => id));
  const emitted = processes
    .flatMap(({ id, emits }) => (still.has(id) ? [] : emits))
    .filter(({ name }) => isCarbon(name, measures.streams));
  return [...Map.groupBy(emitted, ({ name }) => name)].map(([name, lines]) => ({
    kind: "direct" as const,
    name,
    amount: exactSum(lines.map((line) => tonnes(line, measures, values))),
    missing: [...new Set(lines.flatMap(({ missing }) => missing))].sort(),
  }));
}

/** The name says so, or the stream of that name is declared to be nothing else. */
function isCarbon(name: string, streams: ReadonlyMap<string, Stream>): boolean {
  const of = streams.get(name)?.of;
  if (of !== undefined) return of.kind === "formula" && isDioxide(of.text);
  return name.toUpperCase() === "CO2";
}

/** `CO2`, `OCO`: the same shares of carbon and oxygen, however the formula is written. */
function isDioxide(formula: string): boolean {
  const read = readFormula(formula);
  if (!("elements" in read)) return false;
  const fractions = massFractions(read.elements);
  const { C = 0, O = 0, ...others } = Object.fromEntries(fractions);
  return Object.keys(others).length === 0 && Math.abs(C / O - CARBON_TO_OXYGEN) < 1e-9;
}

const CARBON_TO_OXYGEN = (() => {
  const read = readFormula("CO2");
  const fractions = "elements" in read ? massFractions(read.elements) : new Map<string, number>();
  return (fractions.get("C") ?? 0) / (fractions.get("O") ?? 1);
})();

function tonnes(line: FlowLine, measures: System["measures"], values: FigureValues): number {
  const amount = { slots: [], missing: [], time: "none", evaluate: () => line.amount } as const;
  const named = { stream: line.name, amount, byDifference: false, unit: line.unit };
  return line.amount * (massOfLine(named, measures)?.evaluate(values) ?? 0);
}

/** What enters at the gate, by the factor of its stream; power bought without one has CO2 that nobody says. */
function boughtLines(
  { measures }: System,
  { streams }: Balance,
  values: FigureValues,
): readonly CarbonLine[] {
  return [...streams.values()].flatMap(({ stream: id, entering, missing }): CarbonLine[] => {
    const stream = measures.streams.get(id);
    if (stream === undefined || (entering <= 0 && missing.length === 0)) return [];
    const factor = carbonPerUnit(stream, measures.table);
    if (factor === undefined) {
      const unsaid = stream.utility === "electricity" && stream.carbon === undefined;
      const path = `streams.${id}.carbon`;
      return unsaid && entering > 0
        ? [{ kind: "bought", name: id, amount: 0, missing: [path] }]
        : [];
    }
    const known = factor.missing.length === 0;
    const paths = [...new Set([...factor.missing, ...missing])].sort();
    const amount = known ? entering * factor.evaluate(values) : 0;
    return [{ kind: "bought", name: id, amount, missing: paths }];
  });
}

/** Mass of CO2 of one unit of a stream: written of it (`0.66 t`) or per unit (`0.66 t/MWh`). [t] */
function carbonPerUnit({ unit, carbon }: Stream, table: FigureTable): Mass | undefined {
  const slot = carbon && table.slotOf.get(carbon);
  if (slot === undefined) return undefined;
  const dimension = table.slots[slot]?.dimension;
  const whole = dimension !== undefined && sameDimension(dimension, dimensionOf("t"));
  const missing = missingUnder(table, [slot]);
  const factor = whole ? 1 : unit.factor;
  return { slots: [slot], missing, evaluate: (values) => (values[slot] ?? Number.NaN) * factor };
}

/** CO2 is a mass, of one unit or per unit; of anything else nothing follows. */
export function checkCarbon({ streams }: Workspace, table: FigureTable): readonly Issue[] {
  return [...streams.values()].flatMap(({ id, unit, carbon }) => {
    const dimension = table.slots[(carbon && table.slotOf.get(carbon)) ?? -1]?.dimension;
    if (carbon === undefined || dimension === undefined) return [];
    const ways = [dimensionOf("t"), divideDimensions(dimensionOf("t"), unit.dimension)];
    if (ways.some((way) => sameDimension(way, dimension))) return [];
    const given = describeDimension(dimension);
    const facts = { name: id, needed: `t/${unit.text}`, given, via: "none" } as const;
    return [issue("unit-mismatch", carbon.at, facts)];
  });
}
