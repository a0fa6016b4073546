import type { ComponentBalance, ProcessComponent } from "../balance/index.ts";
import { exactSum } from "../core/index.ts";
import type { ToldBalance } from "./balance.ts";

/** One component through one process, summed: what the reader is told before the lines. [t] */
export interface ComponentLine {
  readonly component: string;
  readonly process: string;
  readonly plant?: string;
  /** What enters with feeds, and what comes from no stream. */
  readonly enters: number;
  readonly byDifference: number;
  readonly unaccounted: number;
  /** A share nobody has published decides how much goes where: by difference and unaccounted are no answer. */
  readonly unpublished: boolean;
  /** Unaccounted over entering; undefined where nothing enters. [1] */
  readonly share?: number;
  readonly unstated: readonly string[];
}

/** Components told: all that have something unaccounted or by difference, or the one asked for. */
export function componentLines(told: ToldBalance): readonly ComponentLine[] {
  return told.balanced.components.flatMap((balance) =>
    balance.processes.map((process) => lineOf(told, balance, process)),
  );
}

function lineOf(
  { balanced }: ToldBalance,
  { component }: ComponentBalance,
  { process, enters, added, leaves, unaccounted, unstated }: ProcessComponent,
): ComponentLine {
  const own = balanced.balance.processes.find(({ id }) => id === process);
  const into = exactSum([...enters.map(({ tonnes }) => tonnes), added]);
  const rest = leaves.filter((line) => line.byDifference);
  return {
    component,
    process: own?.process ?? process,
    ...(own?.plant === undefined ? {} : { plant: own.plant }),
    enters: into,
    byDifference: exactSum(rest.map(({ tonnes }) => tonnes)),
    unaccounted,
    unpublished: [...enters, ...leaves].some((line) => line.unpublished),
    ...(into > 0 ? { share: unaccounted / into } : {}),
    unstated,
  };
}

/** The component a question names, told in full. */
export function askedComponent({ balanced, asking }: ToldBalance): ComponentBalance | undefined {
  return balanced.components.find(({ component }) => component === asking.element);
}
