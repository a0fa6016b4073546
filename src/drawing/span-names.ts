import type { Condition, PromiseVerdict, ScopeVerdict, Span, Verdict } from "../verdict/index.ts";
import type { LocalText, Workspace } from "../workspace/index.ts";

/** What every span of a verdict is an amount of, so that a number in a sentence opens under its name. */
export function spanNames(verdict: Verdict, workspace: Workspace): ReadonlyMap<Span, LocalText> {
  const entries = verdict.promises.flatMap(namedSpans);
  return new Map(
    entries.map(([span, stream]) => [
      span,
      workspace.streams.get(stream)?.name ?? { plain: stream },
    ]),
  );
}

type Named = readonly [span: Span, stream: string];

function namedSpans(promise: PromiseVerdict): readonly Named[] {
  return [
    ...promise.stages.map(({ span, stream }): Named => [span, stream]),
    ...promise.scopes.flatMap(scopeSpans),
  ];
}

function scopeSpans(scope: ScopeVerdict): readonly Named[] {
  const amounts = [scope.product, ...(scope.feed ? [scope.feed] : []), ...scope.bought];
  return [
    ...[...amounts, ...scope.chain].map(({ span, stream }): Named => [span, stream]),
    ...scope.utilities.flatMap(({ span, mean, peak, stream }) =>
      [span, mean, peak].flatMap((one): Named[] => (one ? [[one, stream]] : [])),
    ),
    ...scope.cells.flatMap(({ conditions }) => conditions.flatMap(conditionSpans)),
  ];
}

function conditionSpans({ need, have, margin, stream }: Condition): readonly Named[] {
  const supplied = have.kind === "amount" ? [have.span] : [];
  return [need, ...supplied, ...(margin ? [margin] : [])].map((span): Named => [span, stream]);
}
