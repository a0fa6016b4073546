import {
  byProductIn,
  type PromiseVerdict,
  type ScopeVerdict,
  type Span,
} from "../verdict/index.ts";
import { cardOf, type Desk } from "./desk.ts";

/** All amounts of the table of a promise. */
export function spansOf({ scopes }: PromiseVerdict): readonly Span[] {
  return scopes.flatMap(scopeSpans);
}

function scopeSpans(scope: ScopeVerdict): readonly Span[] {
  const given = byProductIn(scope);
  return [
    ...(given === undefined ? [] : [given.comes, given.promised]),
    ...(scope.feed ? [scope.feed.span] : []),
    ...scope.utilities.map(({ span }) => span),
    ...scope.cells.flatMap(({ conditions }) =>
      conditions.flatMap(({ need, have }) => (have.kind === "amount" ? [need, have.span] : [need])),
    ),
  ];
}

/** Sources behind both ends of amounts. */
export function sourcesOf(desk: Desk, spans: readonly Span[]): readonly string[] {
  return cardsOf(desk, spans).flatMap(({ card }) => card.source?.id ?? []);
}

/** The figures both ends of amounts rest on, each once a scenario. */
export function cardsOf(desk: Desk, spans: readonly Span[]) {
  const seen = new Set<string>();
  return spans.flatMap(({ low, high }) =>
    [low, high].flatMap(({ rests, case: { scenario } }) =>
      rests.flatMap((path) => {
        const card = cardOf(desk, path, scenario);
        const key = `${scenario ?? ""}|${path}`;
        if (card === undefined || seen.has(key)) return [];
        seen.add(key);
        return [{ path, card }];
      }),
    ),
  );
}
