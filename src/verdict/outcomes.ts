import type { Day } from "../core/index.ts";
import type { Plan, Scope, StatedPromise } from "../workspace/index.ts";
import { wasSaid } from "./dates.ts";
import { scopesOf } from "./judge.ts";

/** What a verdict is about: one promise within one scope. */
export interface Outcome {
  readonly promise: StatedPromise;
  readonly scope: Scope;
}

/** Every promise made by the day, within each scope it allows. */
export function outcomesOf({ base }: Plan, asOf: Day): readonly Outcome[] {
  const said = [...base.statements.values()].filter((statement) => wasSaid(statement, asOf));
  return said
    .flatMap(({ promises }) => promises)
    .flatMap((promise) => scopesOf(promise, base).map((scope) => ({ promise, scope })));
}
