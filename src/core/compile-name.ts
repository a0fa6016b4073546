import { molarMass, readFormula } from "./chemical-formula.ts";
import { type Compiler, fail, type Part } from "./compiler.ts";
import { dimensionOf, divideDimensions } from "./dimension.ts";
import type { NameExpression } from "./expression.ts";
import { constant } from "./expression-terms.ts";
import { likelyName } from "./likely.ts";
import { likelyFormula } from "./likely-formula.ts";
import { findUnit } from "./units.ts";

/** [t/mol] */
export const MOLAR_MASS = divideDimensions(dimensionOf("t"), dimensionOf("mol"));

/** A figure of the workspace, else a chemical formula: its molar mass. */
export function compileName(compiler: Compiler, expression: NameExpression): Part | undefined {
  const { name } = expression;
  const resolved = compiler.resolve(name);
  if (resolved) {
    compiler.slots.add(resolved.slot);
    return { dimension: resolved.dimension, term: { kind: "slot", slot: resolved.slot } };
  }
  const formula = readFormula(name);
  const unit = findUnit(name);
  if ("elements" in formula && !unit) {
    return { dimension: MOLAR_MASS, term: constant(molarMass(formula.elements) / 1e6) };
  }
  return failAtName(compiler, expression, unit !== undefined, "elements" in formula);
}

/** `W` is watt and tungsten: which, is said by a number before it or by `M(W)`. */
function failAtName(
  compiler: Compiler,
  expression: NameExpression,
  isUnit: boolean,
  isFormula: boolean,
): undefined {
  const { name } = expression;
  if (isUnit && isFormula)
    return fail(compiler, "unit-or-element", expression, { name, likely: `M(${name})` });
  if (isUnit)
    return fail(compiler, "unit-without-number", expression, { name, likely: `1 ${name}` });
  const parts = subtractedNames(compiler, name);
  if (parts) return fail(compiler, "minus-needs-blanks", expression, parts);
  const likely = likelyName(name, compiler.known) ?? likelyFormula(name);
  const shown = name.slice(0, 60);
  const facts = likely === undefined ? { name: shown } : { name: shown, likely };
  return fail(compiler, "unknown-name", expression, facts);
}

/** `feed-returns`, where feed and returns are names, was meant as `feed - returns`. */
function subtractedNames(
  compiler: Compiler,
  name: string,
): { given: string; left: string; right: string } | undefined {
  for (let at = name.indexOf("-"); at > 0; at = name.indexOf("-", at + 1)) {
    const [left, right] = [name.slice(0, at), name.slice(at + 1)];
    if (isKnown(compiler, left) && isKnown(compiler, right)) {
      return { given: name, left, right };
    }
  }
  return undefined;
}

function isKnown(compiler: Compiler, name: string): boolean {
  return /^\d+$/.test(name) || compiler.resolve(name) !== undefined;
}
