import type { FormulaProblemCode } from "./chemical-formula.ts";
import { readOperations } from "./expression-parts.ts";
import { finish, startReader } from "./expression-reader.ts";
import type { TextProblem } from "./text-problem.ts";
import type { Unit } from "./units.ts";

interface Span {
  /** Characters of the text, half open, the offset given to `parseExpression` added. */
  readonly from: number;
  readonly to: number;
}

/** A formula as it is written. */
export type Expression =
  | NumberExpression
  | NameExpression
  | MolarMassExpression
  | NegativeExpression
  | OperationExpression
  | PowerExpression
  | CallExpression
  | GradeExpression;

export interface NumberExpression extends Span {
  readonly kind: "number";
  /** As written, in `unit`. */
  readonly value: number;
  readonly unit?: Unit;
}

/** A figure of the workspace; if none has the name, a chemical formula: its molar mass. */
export interface NameExpression extends Span {
  readonly kind: "name";
  readonly name: string;
}

/** `M(W)`. */
export interface MolarMassExpression extends Span {
  readonly kind: "molarMass";
  readonly formula: string;
  /** [t/mol] */
  readonly value: number;
}

export interface NegativeExpression extends Span {
  readonly kind: "negative";
  readonly of: Expression;
}

export type Operator = "+" | "-" | "*" | "/";

export interface OperationExpression extends Span {
  readonly kind: "operation";
  readonly operator: Operator;
  readonly left: Expression;
  readonly right: Expression;
}

export interface PowerExpression extends Span {
  readonly kind: "power";
  readonly base: Expression;
  readonly exponent: Expression;
}

export interface CallExpression extends Span {
  readonly kind: "call";
  readonly function: "min" | "max";
  readonly of: readonly Expression[];
}

/** `grade(S in off-gas)`: the share of a component in a stream, declared or found with the balance. */
export interface GradeExpression extends Span {
  readonly kind: "grade";
  /** As names are asked, with single blanks. */
  readonly name: string;
}

export type ExpressionProblemCode =
  | "expression-empty"
  | "expression-too-long"
  | "expression-too-deep"
  | "decimal-comma"
  | "bad-number"
  | "unknown-unit"
  | "unknown-function"
  | "unexpected-character"
  | "missing-operand"
  | "missing-operator"
  | "missing-bracket"
  | "extra-bracket"
  | "minus-needs-blanks"
  | "power-after-unit"
  | "formula-needs-m"
  | "grade-shape"
  | FormulaProblemCode;

export type ExpressionProblem = TextProblem<ExpressionProblemCode>;

/**
 * Reads a formula with units: `1 m2 * (thickness + kerf) * density`, `1 t * 2*Cl2/Ti`, `98 %`.
 * A unit follows its number and has no blanks inside; a minus between two values has blanks round
 * it, for names have hyphens. `offset` is where the text begins in the text the places count in.
 */
export function parseExpression(
  text: string,
  offset = 0,
): { expression: Expression } | { problem: ExpressionProblem } {
  const reader = startReader(text, offset);
  const expression = reader.problem ? undefined : readOperations(reader, 0);
  return finish(reader, expression);
}
