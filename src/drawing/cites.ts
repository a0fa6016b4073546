import type { PromiseVerdict, Span } from "../verdict/index.ts";
import { cardKey, type ReportInput } from "./report-input.ts";

/** Numbers for the sources at the foot, in the order in which the page first leans on them. */
export function citeNumbers(input: ReportInput): ReadonlyMap<string, number> {
  const ids = input.verdict.promises.flatMap((promise) => [
    promise.statement.where?.id ?? [],
    ...sourcesOf(input, [promise.promise.nameplate.path]),
    ...spansOf(promise).flatMap((span) => spanSources(input, span)),
  ]);
  const compared = input.verdict.comparables.flatMap(({ value }) => sourcesOf(input, [value.path]));
  return new Map([...new Set([...ids, ...compared].flat())].map((id, i) => [id, i + 1]));
}

function spansOf(promise: PromiseVerdict): readonly Span[] {
  return promise.scopes.flatMap((scope) => [
    ...(scope.feed ? [scope.feed.span] : []),
    ...scope.utilities.map(({ span }) => span),
    ...scope.cells.flatMap(({ conditions }) =>
      conditions.flatMap(({ need, have }) => [
        need,
        ...(have.kind === "amount" ? [have.span] : []),
      ]),
    ),
  ]);
}

function spanSources(input: ReportInput, span: Span): readonly string[] {
  return [span.high, span.low].flatMap((end) => sourcesOf(input, end.rests, end.case.scenario));
}

function sourcesOf(
  input: ReportInput,
  paths: readonly string[],
  scenario?: string,
): readonly string[] {
  return paths.flatMap((path) => {
    const card = input.cards.get(cardKey(path, scenario)) ?? input.cards.get(cardKey(path));
    return card?.source?.id ?? [];
  });
}
