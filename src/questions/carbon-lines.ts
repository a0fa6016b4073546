import { type Carbon, carbonOf } from "../balance/index.ts";
import type { ToldBalance } from "./balance.ts";

/** CO2 of the period: direct, from what is bought, and both. [t]; undefined where the text says nothing of it. */
export function carbonLines({ balanced }: Pick<ToldBalance, "balanced">): Carbon | undefined {
  return carbonOf(balanced.system, balanced.balance, balanced.values);
}
