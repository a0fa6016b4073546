import { compileName, MOLAR_MASS } from "./compile-name.ts";
import { type CompileProblem, type Compiler, fail, type Part, type Resolve } from "./compiler.ts";
import {
  DIMENSIONLESS,
  type Dimension,
  describeDimension,
  divideDimensions,
  isDimensionless,
  multiplyDimensions,
  raiseDimension,
  sameDimension,
} from "./dimension.ts";
import type {
  CallExpression,
  Expression,
  GradeExpression,
  NumberExpression,
  OperationExpression,
  PowerExpression,
} from "./expression.ts";
import {
  combine,
  constant,
  type Evaluate,
  evaluateOf,
  negate,
  type Term,
} from "./expression-terms.ts";
import { toBase, type Unit } from "./units.ts";

export interface CompiledExpression {
  readonly dimension: Dimension;
  /** The value in base units. NaN where something was divided by zero: the caller says so. */
  readonly evaluate: Evaluate;
  /** Places in `values` it reads, each once, in the order they are first written. */
  readonly slots: readonly number[];
  /** The unit as written, where the formula is one number with a unit. */
  readonly unit?: Unit;
}

/**
 * Checks the dimensions of a formula once and makes it a function of numbers. A name nobody
 * resolves is read as a chemical formula: its molar mass. A written 0 fits any dimension.
 * All problems are gathered. `known` are the names a misspelt one may have meant.
 */
export function compileExpression(
  expression: Expression,
  resolve: Resolve,
  known: Iterable<string> = [],
): { compiled: CompiledExpression } | { problems: readonly CompileProblem[] } {
  const compiler: Compiler = { resolve, known, problems: [], slots: new Set() };
  const part = compile(compiler, expression);
  if (!part) return { problems: compiler.problems };
  const unit = writtenUnit(expression);
  const { dimension, term } = part;
  const compiled = { dimension, evaluate: evaluateOf(term), slots: [...compiler.slots] };
  return { compiled: unit ? { ...compiled, unit } : compiled };
}

function writtenUnit(expression: Expression): Unit | undefined {
  if (expression.kind === "negative") return writtenUnit(expression.of);
  return expression.kind === "number" ? expression.unit : undefined;
}

function compile(compiler: Compiler, expression: Expression): Part | undefined {
  switch (expression.kind) {
    case "number":
      return compileNumber(expression);
    case "name":
      return compileName(compiler, expression);
    case "molarMass":
      return { dimension: MOLAR_MASS, term: constant(expression.value) };
    case "negative": {
      const of = compile(compiler, expression.of);
      return of && { dimension: of.dimension, term: negate(of.term) };
    }
    case "operation":
      return compileOperation(compiler, expression);
    case "power":
      return compilePower(compiler, expression);
    case "call":
      return compileCall(compiler, expression);
    case "grade":
      return compileGrade(compiler, expression);
  }
}

function compileNumber({ value, unit }: NumberExpression): Part {
  return unit
    ? { dimension: unit.dimension, term: constant(toBase(value, unit)) }
    : { dimension: DIMENSIONLESS, term: constant(value) };
}

function compileOperation(compiler: Compiler, expression: OperationExpression): Part | undefined {
  const { operator } = expression;
  const left = compile(compiler, expression.left);
  const right = compile(compiler, expression.right);
  if (!left || !right) return undefined;
  if (operator === "/" && isZero(right)) {
    return fail(compiler, "division-by-zero", expression.right, {});
  }
  const dimension =
    operator === "*"
      ? multiplyDimensions(left.dimension, right.dimension)
      : operator === "/"
        ? divideDimensions(left.dimension, right.dimension)
        : commonDimension(compiler, left, right, expression.right);
  return dimension && { dimension, term: combine(operator, left.term, right.term) };
}

function isZero(part: Part): boolean {
  return part.term.kind === "constant" && part.term.value === 0;
}

/** What is added, subtracted or compared must be of one dimension; a plain 0 is of any. */
function commonDimension(
  compiler: Compiler,
  left: Part,
  right: Part,
  at: Expression,
): Dimension | undefined {
  if (sameDimension(left.dimension, right.dimension)) return left.dimension;
  if (isZero(right) && isDimensionless(right.dimension)) return left.dimension;
  if (isZero(left) && isDimensionless(left.dimension)) return right.dimension;
  return fail(compiler, "unit-mismatch", at, {
    given: describeDimension(right.dimension),
    needed: describeDimension(left.dimension),
  });
}

function compilePower(compiler: Compiler, expression: PowerExpression): Part | undefined {
  const base = compile(compiler, expression.base);
  const exponent = compile(compiler, expression.exponent);
  if (!base || !exponent) return undefined;
  if (!isDimensionless(exponent.dimension)) {
    const unit = describeDimension(exponent.dimension);
    return fail(compiler, "power-needs-plain-number", expression.exponent, { unit });
  }
  const term = combine("^", base.term, exponent.term);
  if (isDimensionless(base.dimension)) return { dimension: DIMENSIONLESS, term };
  const power = wholePower(exponent.term);
  if (power === undefined) {
    const unit = describeDimension(base.dimension);
    return fail(compiler, "power-needs-integer", expression.exponent, { unit });
  }
  return { dimension: raiseDimension(base.dimension, power), term };
}

/** A quantity with a unit is raised to a whole number that stands in the text, of -9 to 9. */
function wholePower(exponent: Term): number | undefined {
  if (exponent.kind !== "constant" || !Number.isInteger(exponent.value)) return undefined;
  return Math.abs(exponent.value) <= 9 ? exponent.value : undefined;
}

/** A plain number, whatever it will be found to be. */
function compileGrade(compiler: Compiler, expression: GradeExpression): Part | undefined {
  const resolved = compiler.resolve(expression.name);
  if (!resolved) return fail(compiler, "unknown-name", expression, { name: expression.name });
  compiler.slots.add(resolved.slot);
  return { dimension: resolved.dimension, term: { kind: "slot", slot: resolved.slot } };
}

function compileCall(compiler: Compiler, expression: CallExpression): Part | undefined {
  const parts = expression.of.map((argument) => compile(compiler, argument));
  let whole = parts[0];
  for (const [i, part] of parts.entries()) {
    if (i === 0) continue;
    if (!whole || !part) {
      whole = undefined;
      continue;
    }
    const at = expression.of[i] ?? expression;
    const dimension = commonDimension(compiler, whole, part, at);
    const term = combine(expression.function, whole.term, part.term);
    whole = dimension && { dimension, term };
  }
  return whole;
}
