import { type Issue, issue } from "../core/index.ts";
import type { FigureValues } from "../workspace/index.ts";
import type { Balance } from "./balance.ts";
import { quantityOf } from "./quantity.ts";
import type { Settled } from "./settle.ts";
import { FULL, placeOf } from "./shape.ts";
import type { System } from "./system.ts";

/** What the balance decided on its own: a promise falls short, something is left over, a part is full. */
export function noteSwitches(
  system: System,
  settled: Settled,
  balance: Balance,
  numbers: FigureValues,
): readonly Issue[] {
  return [
    ...shortfalls(system, settled, balance),
    ...leftovers(system, balance),
    ...fullParts(system, settled, numbers),
  ];
}

function shortfalls(system: System, settled: Settled, balance: Balance): readonly Issue[] {
  return [...balance.streams.values()].flatMap(({ stream, short, leaving }) => {
    if (short <= 0) return [];
    const quantity = (value: number) => quantityOf(system, stream, value);
    const [lack] = [...settled.lacking].filter(([name]) => name !== stream);
    const lacks =
      lack === undefined ? {} : { lacks: lack[0], lacking: quantityOf(system, ...lack) };
    return [
      issue("promise-short", placeOf(system, stream), {
        stream,
        promised: quantity(short + leaving),
        as: isReported(system, stream) ? "reported" : "promised",
        made: quantity(leaving),
        short: quantity(short),
        ...lacks,
      }),
    ];
  });
}

/** A number at the gate that was measured, or found in a statistic: nobody promised it. */
function isReported({ workspace }: System, stream: string): boolean {
  const amount = workspace.leaves.get(stream)?.amount;
  const figure = amount !== undefined && "figure" in amount ? amount.figure : undefined;
  return figure?.kind === "stated" && REPORTED.includes(figure.evidence);
}

const REPORTED: readonly unknown[] = ["measured", "compiled", "estimated"];

/** What nobody takes, what comes back beyond the need, and by-products that are more than is asked. */
function leftovers(system: System, balance: Balance): readonly Issue[] {
  return [...balance.streams.values()].flatMap(({ stream, left, taken, drawn, leaving }) => {
    if (left <= 0) return [];
    const at = placeOf(system, stream);
    if (taken + drawn + leaving === 0 && !isTakenByAnyone(system, stream)) {
      const makers = system.instances
        .filter(({ recipe }) => recipe.gives.some((line) => line.stream === stream))
        .map(({ id }) => id);
      const named = makers.length > 0 ? { makers: makers.join(", ") } : {};
      return [issue("nobody-takes", at, { stream, ...named })];
    }
    const amount = quantityOf(system, stream, left);
    const returned = system.columnOf.draw.size > 0 && drawn > 0;
    return [issue(returned ? "comes-back-too-much" : "left-over", at, { stream, amount })];
  });
}

function isTakenByAnyone(system: System, stream: string): boolean {
  return system.terms.some(
    (term) =>
      system.rows[term.row]?.stream === stream &&
      term.decides &&
      system.columns[term.column]?.kind !== "left" &&
      system.columns[term.column]?.kind !== "short",
  );
}

function fullParts(
  system: System,
  { state, values }: Settled,
  numbers: FigureValues,
): readonly Issue[] {
  return system.orders.flatMap(({ stream, members }) =>
    members.flatMap(({ column, name }, i) => {
      if (state[column] !== FULL) return [];
      const kind = system.columns[column];
      const unit = kind?.kind === "draw" ? kind.part : stream;
      const next = members[i + 1]?.name;
      const perLot = kind?.kind === "lots" ? kind.instance.recipe.run.amount : undefined;
      const product = (values[column] ?? 0) * (perLot?.evaluate(numbers) ?? 1);
      const amount = quantityOf(system, unit, product);
      const facts = { stream, part: name, amount, ...(next === undefined ? {} : { next }) };
      return [issue("part-full", placeOf(system, stream), facts)];
    }),
  );
}
