import { type BalanceAnswer, type BalanceAsking, balanceOpened } from "../questions/index.ts";
import { openPlan } from "./open-plan.ts";

/** What a product takes, or what a feed gives, process by process, in one year. */
export function balance(folder: string, asking: BalanceAsking): BalanceAnswer {
  return balanceOpened(openPlan(folder), asking);
}
