import type { Balanced } from "../../balance/index.ts";
import { chainWords, formatReadable } from "../../sentences/index.ts";
import type { FigureCard } from "../../verdict/index.ts";
import type { Language } from "../../workspace/index.ts";
import { convertUnit } from "./convert-unit.ts";

/** Electricity of one process in the period, or of all. In `unit`. */
export interface Energy {
  readonly amount: number;
  readonly unit: string;
  /** Some of it nobody publishes: the amount is at least this. */
  readonly missing: boolean;
  /** None of the processes says that it takes any. */
  readonly none: boolean;
}

export interface StageEnergy extends Energy {
  /** Path of the figure that says it. */
  readonly path?: string;
  /** By the lowest and the highest published figure. */
  readonly low: number;
  readonly high: number;
}

/** All electricity of a chain. */
export function energyOf(balanced: Balanced): Energy {
  return balanced.balance.processes
    .map(({ id }) => stageEnergy(balanced, id, undefined))
    .reduce<Energy>(
      (sum, one) => ({
        amount: sum.amount + one.amount,
        unit: one.unit || sum.unit,
        missing: sum.missing || one.missing,
        none: sum.none && one.none,
      }),
      { amount: 0, unit: "", missing: false, none: true },
    );
}

/** What one process draws, and how far the published figures for it lie apart. */
export function stageEnergy(
  balanced: Balanced,
  id: string,
  cardOf: ((path: string) => FigureCard | undefined) | undefined,
): StageEnergy {
  const { workspace } = balanced.system;
  const process = balanced.balance.processes.find((one) => one.id === id);
  const line = process?.takes.find(
    ({ name }) => workspace.streams.get(name)?.utility === "electricity",
  );
  const nothing = {
    amount: 0,
    unit: line?.unit ?? "",
    missing: false,
    none: true,
    low: 0,
    high: 0,
  };
  if (process === undefined || line === undefined) return nothing;
  const { amount, unit } = line;
  const path = workspace.processes
    .get(process.process)
    ?.takes.find(({ stream }) => stream === line.name)?.figure.path;
  const values = publishedShares(path === undefined ? undefined : cardOf?.(path));
  return {
    amount,
    unit,
    missing: line.missing.length > 0,
    none: false,
    low: amount * Math.min(1, ...values),
    high: amount * Math.max(1, ...values),
    ...(path === undefined ? {} : { path }),
  };
}

/** Every published value as a part of the one used. */
function publishedShares(card: FigureCard | undefined): readonly number[] {
  const own = card?.value;
  if (card === undefined || own === undefined || own === 0) return [];
  return [card, ...card.also].flatMap((one) =>
    [one.value, one.low, one.high].flatMap((value) => {
      const same = convertUnit(value, one.unit, card.unit);
      return same === undefined ? [] : [same / own];
    }),
  );
}

export function energyText({ amount, unit, missing, none }: Energy, language: Language): string {
  if (none) return "";
  if (missing && amount === 0) return chainWords[language].unpublished;
  const known = formatReadable({ value: amount, unit }, language);
  return missing ? `${known} + ?` : known;
}
