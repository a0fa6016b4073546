import { exactSum, type Issue, issue } from "../core/index.ts";
import type { Figure, FigureValues, GateLine } from "../workspace/index.ts";
import { type Amount, amountPerTime, inPeriod, type Span } from "./amount.ts";
import type { Balance } from "./balance.ts";
import { quantityOf } from "./quantity.ts";
import type { System } from "./system.ts";

/** Smaller than this part of the limit is rounding. */
const ROUNDING = 1e-9;

/** Limits that must hold for the amounts found: the gate's `at most`, each plant's capacity; and who supplies at all. */
export function checkGate(
  system: System,
  balance: Balance,
  values: FigureValues,
  span: Span,
): readonly Issue[] {
  return [
    ...[...system.workspace.enters.values()].flatMap((line) =>
      checkLine(system, balance, "enters", line, values, span),
    ),
    ...[...system.workspace.leaves.values()].flatMap((line) =>
      checkLine(system, balance, "leaves", line, values, span),
    ),
    ...checkCapacities(system, balance, values, span),
  ];
}

function checkLine(
  system: System,
  balance: Balance,
  side: Side,
  line: GateLine,
  values: FigureValues,
  span: Span,
): readonly Issue[] {
  if (line.amount.kind === "unpublished") return unnamed(system, balance, line, line.amount.figure);
  const most = mostOf(system, line);
  if (most === undefined) return [];
  // A reserve may be drawn as one likes: in one period no more than all of it.
  const have = most.time === "none" ? most.evaluate(values) : inPeriod(most, values, span);
  return overdrawn(system, line, side, passing(balance, line.stream, side), have);
}

type Side = "enters" | "leaves";

/** What is needed and nobody is known to supply: so much of it, and where one looked. */
function unnamed(
  system: System,
  balance: Balance,
  { stream, at }: GateLine,
  figure: Figure,
): readonly Issue[] {
  const amount = passing(balance, stream, "enters");
  if (amount <= 0) return [];
  const need = quantityOf(system, stream, amount);
  const looked = figure.kind === "unpublished" && figure.looked !== "" ? figure.looked : undefined;
  const where = looked === undefined ? {} : { looked };
  return [issue("supply-unpublished", at, { stream, low: need, high: need, ...where })];
}

function mostOf(system: System, { stream: id, amount, at }: GateLine): Amount | undefined {
  const stream = system.workspace.streams.get(id);
  if (amount.kind !== "atMost" || stream === undefined) return undefined;
  const most = amountPerTime(amount.figure, stream, at, { ...system.measures, issues: [] });
  return most === undefined || most.missing.length > 0 ? undefined : most;
}

function passing(balance: Balance, stream: string, side: Side): number {
  const found = balance.streams.get(stream);
  return (side === "enters" ? found?.entering : found?.leaving) ?? 0;
}

function overdrawn(
  system: System,
  line: GateLine,
  side: Side,
  need: number,
  have: number,
): readonly Issue[] {
  if (need <= have * (1 + ROUNDING)) return [];
  const quantity = (value: number) => quantityOf(system, line.stream, value);
  const [needed, there] = [quantity(need), quantity(have)];
  const short = quantity(need - have);
  return [
    issue("gate-overdrawn", line.at, {
      stream: line.stream,
      side,
      need: needed,
      have: there,
      short,
    }),
  ];
}

/** What of a balance a reserve is checked by. */
interface Drawn {
  readonly system: System;
  readonly balance: Balance;
  readonly values: FigureValues;
}

/** A limit without a rate is a reserve: all the periods together may draw it once. */
export function checkReserves(periods: readonly Drawn[]): readonly Issue[] {
  const [first] = periods;
  if (first === undefined) return [];
  const { system, values } = first;
  return (["enters", "leaves"] as const).flatMap((side) =>
    [...system.workspace[side].values()].flatMap((line) => {
      const most = mostOf(system, line);
      if (most?.time !== "none") return [];
      const drawn = exactSum(periods.map(({ balance }) => passing(balance, line.stream, side)));
      return overdrawn(system, line, side, drawn, most.evaluate(values));
    }),
  );
}

function checkCapacities(
  system: System,
  balance: Balance,
  values: FigureValues,
  span: Span,
): readonly Issue[] {
  return system.instances.flatMap(({ id, plant, capacity, recipe }) => {
    if (plant === undefined || capacity === undefined || capacity.amount.missing.length > 0)
      return [];
    const have = capacity.within(values, span);
    const need = balance.processes.find((process) => process.id === id)?.run.amount ?? 0;
    if (need <= have * (1 + ROUNDING)) return [];
    const quantity = (value: number) => quantityOf(system, recipe.run.stream, value);
    return [
      issue("capacity-overdrawn", plant.capacity?.at ?? plant.at, {
        plant: plant.id,
        need: quantity(need),
        have: quantity(have),
        short: quantity(need - have),
      }),
    ];
  });
}
