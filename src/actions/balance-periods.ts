import {
  balancePeriodsOpened,
  type PeriodsAnswer,
  type PeriodsAsking,
} from "../questions/index.ts";
import { openPlan } from "./open-plan.ts";

/** The whole calendar of a workspace, period by period, or the one period asked. */
export function balancePeriods(folder: string, asking: PeriodsAsking): PeriodsAnswer {
  return balancePeriodsOpened(openPlan(folder), asking);
}
