import {
  type FigureMoves,
  movesOf,
  type Outcome,
  outcomesOf,
  startingSensitivity,
} from "../verdict/index.ts";
import type { Plan } from "../workspace/index.ts";
import { type Asking, readAsking } from "./asking.ts";
import type { Opened } from "./opened.ts";

/** How far one has got with looking at the figures of a plan, and what the last one moves. */
export interface MovesStep {
  readonly done: number;
  /** Absent till the chains are set going. */
  readonly all?: number;
  readonly moves?: FigureMoves;
}

/** Which figures move the verdict, one after another: whoever asks may stop between any two. */
export function* movesOpened({ plan }: Opened, asking: Asking): Generator<MovesStep> {
  if (plan === undefined) return;
  const asked = readAsking(asking, plan);
  if (asked.issues.length > 0) return;
  yield { done: 0 };
  const starting = startingSensitivity(plan, asked);
  let step = starting.next();
  while (!step.done) {
    yield { done: 0 };
    step = starting.next();
  }
  const sensitivity = step.value;
  const all = sensitivity.paths.length;
  for (const [i, path] of sensitivity.paths.entries()) {
    const moves = movesOf(sensitivity, path);
    yield { done: i + 1, all, ...(moves === undefined ? {} : { moves }) };
  }
}

/** Every promise and scope that may be asked about by itself, as of the day asked. */
export function outcomesAsked(plan: Plan, asking: Asking): readonly Outcome[] {
  return outcomesOf(plan, readAsking(asking, plan).asOf);
}
