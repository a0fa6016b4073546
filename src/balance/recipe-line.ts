import type { Fraction } from "../workspace/index.ts";
import type { Amount } from "./amount.ts";

/** One line of a recipe: so much of a stream per lot. */
export interface RecipeLine {
  readonly stream: string;
  readonly amount: Amount;
  /** Known only as what the others leave. */
  readonly byDifference: boolean;
  /** Of what enters of a component: the share that goes here. */
  readonly recoveries?: ReadonlyMap<string, Fraction>;
  /** `24 % of everything`, or of one feed. */
  readonly share?: { readonly fraction: Fraction; readonly feed?: string };
}

export interface NamedAmount extends RecipeLine {
  readonly unit: string;
}
