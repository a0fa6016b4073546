import { isError } from "../core/index.ts";
import type { Plan } from "../workspace/index.ts";
import { type Effect, effectOf, type Readings, readFigure, swingOf } from "./figure-effect.ts";
import { caseSources, type Judging, readingsOf } from "./judge.ts";
import { type Measured, measuredAtGate, measuredInScope, promisesNothing } from "./measured.ts";
import { outcomesOf } from "./outcomes.ts";
import { periodJudged } from "./periods.ts";
import { startProbe } from "./probe.ts";

/** Everything one figure moves. */
export interface FigureMoves {
  readonly path: string;
  readonly effects: readonly Effect[];
}

/** Chains set going once, and the figures behind what they ask for, to be looked at one by one. */
export interface Sensitivity {
  readonly measured: readonly Measured[];
  /** Paths of the figures that may move something, in the order of their names. */
  readonly paths: readonly string[];
}

/**
 * Which figures move a verdict. What is asked for in each promise and scope under each scenario, or crosses the gate
 * where nothing is promised; of several readings of a nameplate the one shown first.
 */
export function startSensitivity(plan: Plan, judging: Judging): Sensitivity {
  const steps = startingSensitivity(plan, judging);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in slices, one for each promise and scope: a page may breathe between. */
export function* startingSensitivity(
  plan: Plan,
  judging: Judging,
): Generator<undefined, Sensitivity> {
  const measured: Measured[] = [];
  for (const some of eachMeasured(plan, judging)) {
    measured.push(...some);
    yield undefined;
  }
  const paths = measured.flatMap((one) => [...movableOf(one).keys()]);
  return { measured, paths: [...new Set(paths)].sort() };
}

function* eachMeasured(plan: Plan, judging: Judging): Generator<readonly Measured[]> {
  const { sources, issues } = caseSources(plan, judging.scenarios);
  if (issues.some(isError)) return;
  if (promisesNothing(plan.base)) {
    for (const source of sources) yield measuredAtGate(source, judging.period);
    return;
  }
  const { base } = plan;
  const { asOf } = judging;
  for (const { promise, scope } of outcomesOf(plan, asOf)) {
    const period = periodJudged(promise, base, judging.period);
    const [reading = ""] = readingsOf(plan, promise, period);
    const started = sources.map((source) =>
      startProbe({ source, promise, scope, reading, period }),
    );
    const probes = started.filter((probe) => "system" in probe);
    yield measuredInScope(probes, promise, scope, asOf);
  }
}

/** What one figure moves: two ends of its range and one per cent about its own value, each a chain settled anew. */
export function movesOf({ measured }: Sensitivity, path: string): FigureMoves | undefined {
  const found = measured.flatMap((one) => {
    const slot = movableOf(one).get(path);
    return slot === undefined ? [] : [{ one, slot }];
  });
  if (found.length === 0) return undefined;
  const readings = new Map<Measured["trial"], Readings>();
  const effects = found.map(({ one, slot }) => {
    const known = readings.get(one.trial) ?? readFigure(one, slot);
    readings.set(one.trial, known);
    return effectOf(one, slot, known);
  });
  return { path, effects };
}

/** The same for all figures, one at a time: a page may stop between any two. */
export function* eachMoves(sensitivity: Sensitivity): Generator<FigureMoves> {
  for (const path of sensitivity.paths) {
    const moves = movesOf(sensitivity, path);
    if (moves !== undefined) yield moves;
  }
}

const movable = new WeakMap<Measured, ReadonlyMap<string, number>>();

function movableOf(measured: Measured): ReadonlyMap<string, number> {
  const known = movable.get(measured) ?? findMovable(measured);
  movable.set(measured, known);
  return known;
}

/** Numbers somebody states, with their slots. What merely follows from others, and the size of a lot, say nothing. */
function findMovable({ trial, slots }: Measured): ReadonlyMap<string, number> {
  const { table, workspace } = trial;
  const lots = new Set([...workspace.processes.values()].map(({ run }) => run.amount?.path));
  const found = slots.flatMap((slot): readonly (readonly [string, number])[] => {
    const known = table.slots[slot];
    if (known?.figure.kind !== "stated" || table.graded.has(slot)) return [];
    const ranged = known.ranged !== undefined;
    const follows = known.uses.length > 0 || lots.has(known.figure.path);
    return follows && !ranged ? [] : [[known.figure.path, slot]];
  });
  return new Map(found);
}

/** The effect to show first: one that turns a balance, else the widest swing, else the steepest slope. */
export function chiefEffect({ effects }: FigureMoves): Effect | undefined {
  return effects.toSorted((a, b) => weightOfEffect(b) - weightOfEffect(a))[0];
}

/** How far a figure moves the verdict, to sort by; undefined where it is not worked out. */
export function weightOfMoves(found: FigureMoves | undefined): number | undefined {
  const chief = found && chiefEffect(found);
  return chief && weightOfEffect(chief);
}

/** Rounding is no difference between two. */
const STEP_OF_WEIGHT = 1e9;

/** A slope is of one per cent: without a range it stands below whatever has one as wide. */
function weightOfEffect(effect: Effect): number {
  const swing = swingOf(effect) ?? 0;
  const slope = Math.min(Math.abs(effect.elasticity ?? 0), 1e3);
  const weight = (effect.turning === undefined ? 0 : 1e6) + Math.min(swing, 1e3) + slope / 1e3;
  return Math.round(weight * STEP_OF_WEIGHT) / STEP_OF_WEIGHT;
}
