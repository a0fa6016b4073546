import { type Asking, outcomesAsked } from "../../questions/index.ts";
import type { FigureMoves } from "../../verdict/index.ts";
import { type Language, type Plan, wordsIn } from "../../workspace/index.ts";

/** One promise within one scope, as the address and the page name it. */
export interface NamedOutcome {
  readonly id: string;
  readonly name: string;
  /** Path of the promised number, as effects name their promise. */
  readonly promise: string;
  readonly scope: string;
}

/** What figures may move, in the order of the text. */
export function namedOutcomes(
  plan: Plan,
  asking: Asking,
  language: Language,
): readonly NamedOutcome[] {
  return outcomesAsked(plan, asking).map(({ promise, scope }) => {
    const names = [promise, scope].map(({ id, name }) => wordsIn(name, language).text || id);
    return {
      id: `${promise.id}/${scope.id}`,
      name: names.filter(Boolean).join("; "),
      promise: promise.nameplate.path,
      scope: scope.id,
    };
  });
}

/** What each figure moves of one outcome alone; a figure that moves nothing of it is not there. */
export function movesOfOutcome(
  moves: ReadonlyMap<string, FigureMoves>,
  outcome: NamedOutcome | undefined,
): ReadonlyMap<string, FigureMoves> {
  if (outcome === undefined) return moves;
  const kept = [...moves.values()].flatMap(({ path, effects }) => {
    const own = effects.filter(
      ({ what }) => what.promise === outcome.promise && what.scope === outcome.scope,
    );
    return own.length === 0 ? [] : [[path, { path, effects: own }] as const];
  });
  return new Map(kept);
}
