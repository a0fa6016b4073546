import { type Issue, issue } from "../core/index.ts";
import type { FigureValues, GateLine } from "../workspace/index.ts";
import { amountPerTime, inPeriod, type Span } from "./amount.ts";
import type { Balance } from "./balance.ts";
import { quantityOf } from "./quantity.ts";
import type { System } from "./system.ts";

/** Smaller than this part of the limit is rounding. */
const ROUNDING = 1e-9;

/** Limits that must hold for the amounts found: the gate's `at most`, each plant's capacity. */
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
  side: "enters" | "leaves",
  line: GateLine,
  values: FigureValues,
  span: Span,
): readonly Issue[] {
  const stream = system.workspace.streams.get(line.stream);
  const found = balance.streams.get(line.stream);
  if (line.amount.kind !== "atMost" || stream === undefined || found === undefined) return [];
  const amount = amountPerTime(line.amount.figure, stream, line.at, system.measures);
  if (amount === undefined || amount.missing.length > 0) return [];
  const have = inPeriod(amount, values, span);
  const need = side === "enters" ? found.entering : found.leaving;
  if (need <= have * (1 + ROUNDING)) return [];
  const quantity = (value: number) => quantityOf(system, line.stream, value);
  return [
    issue("gate-overdrawn", line.at, {
      stream: line.stream,
      side,
      need: quantity(need),
      have: quantity(have),
      short: quantity(need - have),
    }),
  ];
}

function checkCapacities(
  system: System,
  balance: Balance,
  values: FigureValues,
  span: Span,
): readonly Issue[] {
  return system.instances.flatMap(({ id, plant, capacity, recipe }) => {
    if (plant === undefined || capacity === undefined || capacity.missing.length > 0) return [];
    const have = inPeriod(capacity, values, span);
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
