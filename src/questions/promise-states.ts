import { type Day, formatDay } from "../core/index.ts";
import { type AnyRow, promiseOfRow } from "../programme/index.ts";
import type { State, Verdict } from "../verdict/index.ts";
import { checkOpened } from "./check.ts";
import type { Opened } from "./opened.ts";

/** What the verdict says of each promise, by its id. */
export type PromiseStates = ReadonlyMap<string, State>;

/**
 * The verdict beside the lines that are promises, as of a day. Nothing is judged where no line is one; undefined
 * also where the chain does not hold.
 */
export function statesBeside(
  opened: Opened,
  rows: readonly AnyRow[],
  asOf: Day,
): PromiseStates | undefined {
  if (rows.every((row) => promiseOfRow(row) === undefined)) return undefined;
  const { verdict } = checkOpened(opened, { asOf: formatDay(asOf) });
  return verdict && statesIn(verdict);
}

export function statesIn({ promises }: Verdict): PromiseStates {
  return new Map(promises.map(({ promise, state }) => [promise.id, state]));
}
