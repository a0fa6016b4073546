import { type FlowLine, gateAmounts, type ProcessBalance, takingPart } from "../balance/index.ts";
import { dimensionOf, exactSum, hours, sameDimension } from "../core/index.ts";
import type { Utility } from "../workspace/index.ts";
import type { ToldBalance } from "./balance.ts";

export type LineKind = "makes" | "treats" | "takes" | "gives" | "loses" | "emits";

/** One line of a process in the year: so much of something made, taken, given, lost, emitted. */
export interface BalanceLine {
  readonly kind: LineKind;
  /** A stream, or the name of what is lost or emitted. */
  readonly name: string;
  readonly amount: number;
  readonly unit: string;
  readonly byDifference: boolean;
  /** Unpublished figures that belong in it: paths. */
  readonly missing: readonly string[];
  readonly utility?: Utility;
  /** Over the hours of the year, for streams of energy. [MW] */
  readonly meanPower?: number;
  /** For one unit of what is asked. */
  readonly perUnit?: number;
}

export interface ProcessLines {
  readonly id: string;
  readonly process: string;
  readonly plant?: string;
  readonly lots: number;
  readonly lines: readonly BalanceLine[];
}

/** What every process does in the year, in the order of the text's names. */
export function processLines(told: ToldBalance): readonly ProcessLines[] {
  return told.balanced.balance.processes.map((process) => {
    const { id, plant, lots } = process;
    const lines = linesOf(process).map(([kind, line]) => tellLine(told, kind, line));
    const own = { id, process: process.process, lots, lines };
    return plant === undefined ? own : { ...own, plant };
  });
}

function linesOf(process: ProcessBalance): readonly (readonly [LineKind, FlowLine])[] {
  const { makes, run, takes, gives, loses, emits } = process;
  const kind = (word: LineKind) => (line: FlowLine) => [word, line] as const;
  return [
    kind(makes ? "makes" : "treats")(run),
    ...takes.map(kind("takes")),
    ...gives.map(kind("gives")),
    ...loses.map(kind("loses")),
    ...emits.map(kind("emits")),
  ];
}

function tellLine(told: ToldBalance, kind: LineKind, line: FlowLine): BalanceLine {
  const stream = told.workspace.streams.get(line.name);
  const power = meanPower(told, line.name, line.amount);
  const asked = told.asked?.amount ?? 0;
  return {
    kind,
    ...line,
    ...(stream?.utility === undefined ? {} : { utility: stream.utility }),
    ...(power === undefined ? {} : { meanPower: power }),
    ...(asked > 0 ? { perUnit: line.amount / asked } : {}),
  };
}

/** An amount of energy over the hours of the year [MW]; undefined for what is no energy. */
function meanPower(
  { workspace, balanced }: ToldBalance,
  id: string,
  amount: number,
): number | undefined {
  const unit = workspace.streams.get(id)?.unit;
  if (unit === undefined || !sameDimension(unit.dimension, dimensionOf("MWh"))) return undefined;
  return (amount * unit.factor) / hours(balanced.balance.period);
}

export interface Total {
  readonly kind: "enters" | "leaves" | "left" | "short" | "emitted";
  readonly name: string;
  readonly amount: number;
  readonly unit: string;
  readonly missing: readonly string[];
  readonly utility?: Utility;
  readonly meanPower?: number;
  readonly perUnit?: number;
}

/** What crosses the gate in the year, what is left or missing, and all that is emitted. */
export function totalsOf(told: ToldBalance): readonly Total[] {
  const gate = gateAmounts(told.balanced).map(({ kind, found, amount }) =>
    tellTotal(told, kind, found.stream, amount, found.missing),
  );
  return [...gate, ...emittedOf(told)];
}

function tellTotal(
  told: ToldBalance,
  kind: Total["kind"],
  name: string,
  amount: number,
  missing: readonly string[],
): Total {
  const stream = told.workspace.streams.get(name);
  const power = meanPower(told, name, amount);
  const asked = told.asked?.amount ?? 0;
  return {
    kind,
    name,
    amount,
    unit: stream?.unit.text ?? "",
    missing,
    ...(stream?.utility === undefined ? {} : { utility: stream.utility }),
    ...(power === undefined ? {} : { meanPower: power }),
    ...(asked > 0 ? { perUnit: amount / asked } : {}),
  };
}

function emittedOf(told: ToldBalance): readonly Total[] {
  const lines = takingPart(told.balanced).flatMap(({ emits }) => emits);
  const byName = Map.groupBy(lines, ({ name, unit }) => `${name} ${unit}`);
  return [...byName.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const amount = exactSum(group.map((line) => line.amount));
    const missing = [...new Set(group.flatMap((line) => line.missing))];
    return [{ ...tellTotal(told, "emitted", first.name, amount, missing), unit: first.unit }];
  });
}
