import type { Amount } from "./amount.ts";

/** One line of a recipe: so much of a stream per lot. */
export interface RecipeLine {
  readonly stream: string;
  readonly amount: Amount;
  /** Known only as what the others leave. */
  readonly byDifference: boolean;
}

export interface NamedAmount extends RecipeLine {
  readonly unit: string;
}
