import { exactSum } from "../core/index.ts";
import { inPeriod } from "./amount.ts";
import type { Balanced } from "./balance-chain.ts";
import type { Loop } from "./loops.ts";
import { FULL } from "./shape.ts";
import { factor, solve } from "./solve/index.ts";

/** Who takes a stream directly. */
export interface Taker {
  /** A process, a mixture, or the gate (`leaves`). */
  readonly kind: "process" | "mixture" | "gate" | "left";
  readonly name: string;
  readonly amount: number;
}

/** Who asked for a flow in the end: a number at the gate, or a supplier that runs at its cap or its own rate. */
export interface Asker {
  readonly kind: "leaves" | "enters" | "cap" | "rate";
  readonly name: string;
  readonly amount: number;
}

/** Why a stream flows: its takers, and the askers whose parts add up to the flow. */
export interface Why {
  readonly stream: string;
  readonly unit: string;
  readonly amount: number;
  readonly takers: readonly Taker[];
  readonly askers: readonly Asker[];
  readonly loop?: Loop;
}

/** Splits the flow of a stream by who takes it and by who asked for it; undefined for a stream nothing touches. */
export function explainStream(balanced: Balanced, stream: string): Why | undefined {
  const { balance, system } = balanced;
  const found = balance.streams.get(stream);
  if (found === undefined) return undefined;
  const { made, given, entering, mixed } = found;
  const loop = loopOf(balanced, stream);
  return {
    stream,
    unit: system.workspace.streams.get(stream)?.unit.text ?? "",
    amount: exactSum([made, given, entering, mixed]),
    takers: takersOf(balanced, stream),
    askers: askersOf(balanced, stream),
    ...(loop === undefined ? {} : { loop }),
  };
}

function takersOf({ balance }: Balanced, stream: string): readonly Taker[] {
  const takers: Taker[] = balance.processes.flatMap((process): Taker[] => {
    const lines = process.makes ? process.takes : [process.run, ...process.takes];
    const amount = exactSum(
      lines.filter((line) => line.name === stream).map((line) => line.amount),
    );
    return amount === 0 ? [] : [{ kind: "process", name: process.id, amount }];
  });
  for (const { mixture, part, amount } of balance.draws) {
    if (part === stream && amount !== 0) takers.push({ kind: "mixture", name: mixture, amount });
  }
  const { leaving = 0, left = 0 } = balance.streams.get(stream) ?? {};
  if (leaving !== 0) takers.push({ kind: "gate", name: "leaves", amount: leaving });
  if (left !== 0) takers.push({ kind: "left", name: stream, amount: left });
  return takers.sort((a, b) => b.amount - a.amount || (a.name < b.name ? -1 : 1));
}

/** Each cause alone through the same equations: they are linear once the switches are set, so the parts add up. */
function askersOf(balanced: Balanced, stream: string): readonly Asker[] {
  const { system, settled, values, span } = balanced;
  const { shape, state } = settled;
  if (shape.plan === undefined) return [];
  const factored = factor(shape.plan, settled.coefficients);
  const causes = new Map<
    string,
    { kind: Asker["kind"]; name: string; rhs: Float64Array; own: number }
  >();
  const causeOf = (kind: Asker["kind"], name: string) => {
    const key = `${kind} ${name}`;
    const known = causes.get(key) ?? {
      kind,
      name,
      rhs: new Float64Array(system.rows.length),
      own: 0,
    };
    causes.set(key, known);
    return known;
  };
  const row = system.rowOfStream.get(stream);
  for (const number of system.numbers) {
    const cause = causeOf(number.side, number.stream);
    const amount = inPeriod(number.amount, values, span);
    cause.rhs[number.row] =
      (cause.rhs[number.row] ?? 0) + (number.side === "leaves" ? amount : -amount);
    if (number.row === row && number.side === "enters") cause.own += amount;
  }
  for (const term of system.terms) {
    if (state[term.column] !== FULL) continue;
    const kind = system.held.has(term.column) ? "rate" : "cap";
    const cause = causeOf(kind, nameOf(balanced, term.column));
    const amount = term.evaluate(values) * (settled.values[term.column] ?? 0);
    cause.rhs[term.row] = (cause.rhs[term.row] ?? 0) - amount;
    if (term.row === row && amount > 0) cause.own += amount;
  }
  return [...causes.values()].flatMap(({ kind, name, rhs, own }) => {
    const solution = solve(factored, rhs);
    const amount = own + suppliedBy(balanced, solution, row);
    return amount === 0 ? [] : [{ kind, name, amount }];
  });
}

function nameOf({ system }: Balanced, column: number): string {
  const kind = system.columns[column];
  if (kind?.kind === "lots") return kind.instance.id;
  return kind?.kind === "draw" ? kind.part : (kind?.stream ?? "");
}

/** What the free unknowns of one cause supply of a stream. */
function suppliedBy(
  { system, settled, values }: Balanced,
  solution: Float64Array,
  row: number | undefined,
): number {
  const place = new Map(settled.shape.columns.map((column, i) => [column, i]));
  const parts = system.terms.flatMap((term) => {
    const at = place.get(term.column);
    if (term.row !== row || at === undefined) return [];
    const kind = system.columns[term.column]?.kind;
    if (kind === "left" || kind === "short" || kind === "leaves") return [];
    const coefficient = term.evaluate(values);
    return coefficient > 0 ? [coefficient * (solution[at] ?? 0)] : [];
  });
  return exactSum(parts);
}

/** The loop a stream goes round in: the return that feeds it, else one it is part of. */
function loopOf({ balance }: Balanced, stream: string): Loop | undefined {
  const own = balance.loops.find((loop) => loop.streams[0] === stream);
  return own ?? balance.loops.find((loop) => loop.streams.includes(stream));
}
