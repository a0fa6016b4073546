import {
  evaluateFigures,
  type FigureTable,
  type PeriodWeights,
  weighDates,
} from "../workspace/index.ts";
import type { Balanced } from "./balance-chain.ts";
import { carryComponents, tellComponents } from "./components/index.ts";
import { readBalance } from "./read-balance.ts";
import { type Settler, startSettling } from "./settle.ts";
import { settle } from "./settle-grades.ts";

/** A chain that was balanced once and is asked again with its ranged figures elsewhere; no text is read for it. */
export interface Rebalancer {
  readonly balanced: Balanced;
  readonly table: FigureTable;
  readonly settler: Settler;
  readonly dates: PeriodWeights;
}

/** `table` has the figures in the same slots as the one the chain was compiled with; its ranges may be others. */
export function startRebalancing(balanced: Balanced, table: FigureTable): Rebalancer {
  const { system, span } = balanced;
  const dates = weighDates(table, span.period);
  return { balanced, table, settler: startSettling(system), dates };
}

/** The balance where a draw puts the figures; undefined where the chain has no answer. */
export function rebalance(
  { balanced, table, settler, dates }: Rebalancer,
  draw: Float64Array,
): Balanced | undefined {
  const { system, span } = balanced;
  const values = evaluateFigures(table, dates, draw);
  const settled = settle(settler, values, span);
  if ("code" in settled) return undefined;
  const balance = readBalance(system, settled, values, span);
  const all = carryComponents(system, settled.values, values, span);
  let told: Balanced["components"] | undefined;
  return {
    system,
    settled,
    values,
    span,
    balance,
    // What is wrong with the text was said when it was read.
    issues: balanced.issues,
    get components() {
      told ??= tellComponents(all);
      return told;
    },
  };
}
