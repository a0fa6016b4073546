import type { Dimension } from "./dimension.ts";
import type { Expression } from "./expression.ts";
import type { Term } from "./expression-terms.ts";
import type { TextProblem } from "./text-problem.ts";

export interface ResolvedName {
  readonly slot: number;
  readonly dimension: Dimension;
}
export type Resolve = (name: string) => ResolvedName | undefined;

export type CompileProblem = TextProblem<
  | "unknown-name"
  | "unit-mismatch"
  | "minus-needs-blanks"
  | "unit-without-number"
  | "unit-or-element"
  | "power-needs-integer"
  | "power-needs-plain-number"
  | "division-by-zero"
>;

/** What the compiling of one formula knows and gathers. */
export interface Compiler {
  readonly resolve: Resolve;
  readonly known: Iterable<string>;
  readonly problems: CompileProblem[];
  readonly slots: Set<number>;
}

/** A part of a formula, its dimension checked. */
export interface Part {
  readonly dimension: Dimension;
  readonly term: Term;
}

/** Notes a problem; returns undefined so that a compiling function can end with it. */
export function fail(
  compiler: Compiler,
  code: CompileProblem["code"],
  at: Expression,
  facts: CompileProblem["facts"],
): undefined {
  compiler.problems.push({ code, from: at.from, to: at.to, facts });
  return undefined;
}
