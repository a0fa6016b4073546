import {
  type CompiledExpression,
  compileExpression,
  DIMENSIONLESS,
  type Dimension,
  describeDimension,
  type Expression,
  type Issue,
  issue,
  type Place,
  problemIssue,
  type ResolvedName,
  sameDimension,
} from "../core/index.ts";
import type { StatedFigure } from "./figure.ts";
import type { Building, Names, Range, SlotFigure } from "./figure-slots.ts";
import { findGrade, gradeIssue } from "./grade-slots.ts";

/** Two dimensions that should be one. */
export function mismatchIssue(needed: Dimension, given: Dimension, at: Place): Issue {
  const words = { needed: describeDimension(needed), given: describeDimension(given) };
  return issue("unit-mismatch", at, { ...words, via: "none" });
}

export function findName(
  name: string,
  local: Names | undefined,
  building: Building,
): SlotFigure | undefined {
  return local?.get(name) ?? building.workspace.where.get(name) ?? findGrade(name, building);
}

export function collectNames(expression: Expression, into: Set<string>): void {
  if (expression.kind === "name" || expression.kind === "grade") into.add(expression.name);
  else if (expression.kind === "negative") collectNames(expression.of, into);
  else if (expression.kind === "operation") {
    collectNames(expression.left, into);
    collectNames(expression.right, into);
  } else if (expression.kind === "power") {
    collectNames(expression.base, into);
    collectNames(expression.exponent, into);
  } else if (expression.kind === "call") for (const part of expression.of) collectNames(part, into);
}

export function compile(
  expression: Expression,
  figure: StatedFigure,
  local: Names | undefined,
  building: Building,
  boundAt?: Place,
): CompiledExpression | undefined {
  const resolve = (name: string): ResolvedName | undefined => {
    const named = findName(name, local, building);
    const slot = named && building.slotOf.get(named);
    const dimension = slot === undefined ? undefined : building.slots[slot]?.dimension;
    if (slot !== undefined && dimension !== undefined) return { slot, dimension };
    // All names of the formula are placed by now: this one is only asked for to tell `a-b` from `a - b`.
    return named && { slot: -1, dimension: DIMENSIONLESS };
  };
  const compiled = compileExpression(expression, resolve, namesSeen(local, building));
  if ("compiled" in compiled) return compiled.compiled;
  const text = " ".repeat(figure.valueFrom) + figure.text;
  const whole = boundAt ?? (figure.rough ? figure.at : undefined);
  for (const problem of compiled.problems) {
    const told = problemIssue(problem, text, figure.valueAt);
    const raised = gradeIssue(told, building.workspace) ?? told;
    building.issues.push(whole === undefined ? raised : { ...raised, at: whole });
  }
  return undefined;
}

/** Names a misspelt one may have meant; gathered only when one is. */
function namesSeen(local: Names | undefined, { workspace }: Building): Iterable<string> {
  return {
    *[Symbol.iterator]() {
      if (local !== undefined) yield* local.keys();
      yield* workspace.where.keys();
    },
  };
}

export function compileRange(
  figure: StatedFigure,
  value: CompiledExpression,
  local: Names | undefined,
  building: Building,
): Range | undefined {
  if (figure.low === undefined || figure.high === undefined) return undefined;
  const { bounds } = figure;
  const low = compile(figure.low, figure, local, building, bounds?.low.at);
  const high = compile(figure.high, figure, local, building, bounds?.high.at);
  if (low === undefined || high === undefined) return undefined;
  for (const bound of [low, high]) {
    if (sameDimension(bound.dimension, value.dimension)) continue;
    building.issues.push(mismatchIssue(value.dimension, bound.dimension, figure.at));
    return undefined;
  }
  return { low, high };
}
