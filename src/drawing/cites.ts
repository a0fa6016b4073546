import type { PromiseVerdict, Span } from "../verdict/index.ts";
import { lookedIn } from "./looked-in.ts";
import { cardKey, type ReportInput } from "./report-input.ts";

/** Sources at the foot, numbered in the order in which the page first leans on them. */
export interface Cites {
  readonly numbers: ReadonlyMap<string, number>;
  /** Behind the statement and the table; the others stand beside plants and comparables only. */
  readonly main: ReadonlySet<string>;
}

export function citesOf(input: ReportInput): Cites {
  const ids = input.verdict.promises.flatMap((promise) => [
    promise.statement.where?.id ?? [],
    ...sourcesOf(input, [promise.promise.nameplate.path]),
    ...spansOf(promise).flatMap((span) => spanSources(input, span)),
    ...looksOf(promise).flatMap((text) => knownSources(input, text)),
  ]);
  const own = gateSources(input);
  const plants = input.verdict.promises.flatMap((promise) => plantsOf(input, promise));
  const compared = input.verdict.comparables.flatMap(({ value }) => sourcesOf(input, [value.path]));
  const all = [...new Set([...ids, ...own, ...plants, ...compared].flat())];
  return {
    numbers: new Map(all.map((id, i) => [id, i + 1])),
    main: new Set([...ids.flat(), ...own]),
  };
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

/** Behind the numbers of a plan that promises nothing. */
function gateSources(input: ReportInput): readonly string[] {
  const { amounts = [], sites = [], carbon } = input.gate?.told ?? {};
  if (input.verdict.promises.length > 0) return [];
  const spans = [
    ...amounts.map(({ span }) => span),
    ...(carbon === undefined ? [] : [carbon.sum]),
    ...sites.flatMap(({ drawn, contracted }) => (contracted ? [drawn, contracted] : [drawn])),
  ];
  return spans.flatMap((span) => spanSources(input, span));
}

/** Behind the plants that stand under the chain. */
function plantsOf({ plan, cards }: ReportInput, { stages }: PromiseVerdict): readonly string[] {
  const made = new Set(stages.map(({ stream }) => stream));
  return [...plan.base.plants.values()].flatMap(({ runs, capacity }) => {
    const run = plan.base.processes.get(runs)?.run;
    if (run === undefined || capacity === undefined || !made.has(run.stream)) return [];
    return cards.get(cardKey(capacity.path))?.source?.id ?? [];
  });
}

/** Where one looked in vain for what the statement and the table call unpublished. */
function looksOf({ running, statement, scopes }: PromiseVerdict): readonly string[] {
  const supplies = scopes.flatMap(({ cells }) =>
    cells.flatMap(({ conditions }) =>
      conditions.flatMap(({ have }) => (have.kind === "unpublished" ? [have.looked] : [])),
    ),
  );
  return [
    ...(running.kind === "unpublished" ? [running.looked] : []),
    ...(statement.said.kind === "unpublished" ? [statement.said.looked] : []),
    ...supplies,
  ];
}

function knownSources(input: ReportInput, looked: string): readonly string[] {
  return lookedIn(looked).ids.filter((id) => input.plan.base.sources.has(id));
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
