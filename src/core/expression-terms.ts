/** A function of the values of all names, in base units. It allocates nothing. */
export type Evaluate = (values: Float64Array) => number;

/** A part of a formula on its way to a function: constants and names are told apart, so that they cost no call. */
export type Term =
  | { readonly kind: "constant"; readonly value: number }
  | { readonly kind: "slot"; readonly slot: number }
  | { readonly kind: "computed"; readonly evaluate: Evaluate };

export type Operation = "+" | "-" | "*" | "/" | "^" | "min" | "max";

/** The shapes an operation takes: two names; anything and a name; a constant and anything; two of anything. */
interface Shapes {
  readonly slots: (a: number, b: number) => Evaluate;
  readonly slot: (f: Evaluate, b: number) => Evaluate;
  readonly constant: (a: number, g: Evaluate) => Evaluate;
  readonly any: (f: Evaluate, g: Evaluate) => Evaluate;
}

// Written out, not made by one function: each closure then stays small enough to be compiled whole.
const SHAPES: Readonly<Record<"+" | "-" | "*" | "/", Shapes>> = {
  "+": {
    slots: (a, b) => (v) => at(v, a) + at(v, b),
    slot: (f, b) => (v) => f(v) + at(v, b),
    constant: (a, g) => (v) => a + g(v),
    any: (f, g) => (v) => f(v) + g(v),
  },
  "-": {
    slots: (a, b) => (v) => at(v, a) - at(v, b),
    slot: (f, b) => (v) => f(v) - at(v, b),
    constant: (a, g) => (v) => a - g(v),
    any: (f, g) => (v) => f(v) - g(v),
  },
  "*": {
    slots: (a, b) => (v) => at(v, a) * at(v, b),
    slot: (f, b) => (v) => f(v) * at(v, b),
    constant: (a, g) => (v) => a * g(v),
    any: (f, g) => (v) => f(v) * g(v),
  },
  "/": {
    slots: (a, b) => (v) => quotient(at(v, a), at(v, b)),
    slot: (f, b) => (v) => quotient(f(v), at(v, b)),
    constant: (a, g) => (v) => quotient(a, g(v)),
    any: (f, g) => (v) => quotient(f(v), g(v)),
  },
};

const RARE: Readonly<Record<"^" | "min" | "max", (a: number, b: number) => number>> = {
  "^": raise,
  min: Math.min,
  max: Math.max,
};

export function constant(value: number): Term {
  return { kind: "constant", value };
}

/** Two parts under one operation; of two constants, a constant. */
export function combine(operation: Operation, left: Term, right: Term): Term {
  const evaluate = combined(operation, left, right);
  return left.kind === "constant" && right.kind === "constant"
    ? constant(evaluate(NOTHING))
    : { kind: "computed", evaluate };
}

export function negate(term: Term): Term {
  if (term.kind === "constant") return constant(-term.value);
  const of = evaluateOf(term);
  return { kind: "computed", evaluate: (v) => -of(v) };
}

export function evaluateOf(term: Term): Evaluate {
  if (term.kind === "computed") return term.evaluate;
  if (term.kind === "constant") {
    const { value } = term;
    return () => value;
  }
  const { slot } = term;
  return (v) => at(v, slot);
}

const NOTHING = new Float64Array(0);

function combined(operation: Operation, left: Term, right: Term): Evaluate {
  const [f, g] = [evaluateOf(left), evaluateOf(right)];
  if (operation === "^" || operation === "min" || operation === "max") {
    const rare = RARE[operation];
    return (v) => rare(f(v), g(v));
  }
  const shapes = SHAPES[operation];
  if (left.kind === "slot" && right.kind === "slot") return shapes.slots(left.slot, right.slot);
  if (right.kind === "slot") return shapes.slot(f, right.slot);
  return left.kind === "constant" ? shapes.constant(left.value, g) : shapes.any(f, g);
}

/** A name without a value is no number. */
function at(values: Float64Array, slot: number): number {
  return values[slot] ?? Number.NaN;
}

/** What is divided by zero is no number: the caller says which figure made it so. */
function quotient(a: number, b: number): number {
  return b === 0 ? Number.NaN : a / b;
}

/** Whole powers by repeated multiplication: the same digits in every engine, which `Math.pow` does not promise. */
export function raise(base: number, exponent: number): number {
  if (!Number.isInteger(exponent) || Math.abs(exponent) > 1024) return base ** exponent;
  let [result, square, left] = [1, base, Math.abs(exponent)];
  while (left > 0) {
    if (left % 2 === 1) result *= square;
    square *= square;
    left = Math.floor(left / 2);
  }
  return exponent >= 0 ? result : quotient(1, result);
}
