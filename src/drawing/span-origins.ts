import { nameOfId } from "../sentences/index.ts";
import type {
  Condition,
  GateBalance,
  PromiseVerdict,
  ScopeVerdict,
  Span,
  Verdict,
} from "../verdict/index.ts";
import type { LocalText, Workspace } from "../workspace/index.ts";

/** What a span is an amount of, and the figures behind it where its ends do not say. */
export interface SpanOrigin {
  readonly what: LocalText;
  readonly paths: readonly string[];
}

/** Where every number of a verdict comes from, so that it opens under its own name. */
export interface SpanOrigins {
  readonly of: (span: Span) => SpanOrigin | undefined;
}

export function spanOrigins(
  verdict: Verdict,
  workspace: Workspace,
  gate?: GateBalance,
): SpanOrigins {
  const found = verdict.promises.flatMap(promiseSpans).map(({ span, stream, paths = [] }) => {
    const what = workspace.streams.get(stream)?.name ?? { plain: stream };
    return { span, origin: { what, paths } };
  });
  const scopes = verdict.promises.flatMap((promise) => promise.scopes);
  const counted = [...scopes.flatMap(elementSpans), ...gateSpans(gate)];
  const bySpan = new Map([
    ...found.map(({ span, origin }) => [span, origin] as const),
    ...counted.map(
      ({ span, stream }) => [span, { what: nameIn(workspace, stream), paths: [] }] as const,
    ),
  ]);
  // A sentence turns a negative margin round: the span is a new one with the same two sizes.
  const bySize = new Map(found.map(({ span, origin }) => [sizesOf(span), origin]));
  return { of: (span) => bySpan.get(span) ?? bySize.get(sizesOf(span)) };
}

function sizesOf({ low, high, unit }: Span): string {
  const sizes = [Math.abs(low.value), Math.abs(high.value)].sort((a, b) => a - b);
  return `${sizes.join(" ")} ${unit}`;
}

function nameIn(workspace: Workspace, id: string): LocalText {
  return nameOfId(workspace, id) ?? { plain: id };
}

/** Of a plan's own numbers. */
function gateSpans(gate: GateBalance | undefined): readonly Found[] {
  if (gate?.told === undefined) return [];
  const { amounts, elements, carbon, sites } = gate.told;
  const scope = { cells: [], ...(elements ? { elements } : {}), ...(carbon ? { carbon } : {}) };
  return [
    ...amounts.flatMap(({ name, span, mean }) =>
      [span, mean].flatMap((one) => (one ? [{ span: one, stream: name }] : [])),
    ),
    ...elementSpans(scope),
    ...sites.flatMap(({ stream, drawn, mean, contracted, contractedMean }) =>
      [drawn, mean, contracted, contractedMean].flatMap((one) =>
        one ? [{ span: one, stream }] : [],
      ),
    ),
  ];
}

/** Of components and of CO2: a stream of the same size has another name. */
function elementSpans({
  elements,
  cells,
  carbon,
}: Pick<ScopeVerdict, "elements" | "cells" | "carbon">): readonly Found[] {
  const lines = (elements?.lines ?? []).flatMap(
    ({ component, enters, byDifference, unaccounted }) =>
      [enters, byDifference, unaccounted].flatMap((span) =>
        span === undefined ? [] : [{ span, stream: component }],
      ),
  );
  const lost = cells.flatMap(({ unaccounted = [] }) =>
    unaccounted.map(({ amount, component }) => ({ span: amount, stream: component })),
  );
  const emitted = carbon === undefined ? [] : [carbon.direct, carbon.bought, carbon.sum];
  return [...lines, ...lost, ...emitted.map((span) => ({ span, stream: "CO₂" }))];
}

interface Found {
  readonly span: Span;
  readonly stream: string;
  readonly paths?: readonly string[];
}

function promiseSpans(promise: PromiseVerdict): readonly Found[] {
  return [...promise.stages, ...promise.scopes.flatMap(scopeSpans)];
}

function scopeSpans(scope: ScopeVerdict): readonly Found[] {
  const feed = scope.feed ? [scope.feed] : [];
  return [
    ...[scope.product, ...feed, ...scope.bought, ...scope.chain],
    ...scope.utilities.flatMap(({ span, mean, peak, stream }) =>
      [span, mean, peak].flatMap((one) => (one ? [{ span: one, stream }] : [])),
    ),
    ...scope.cells.flatMap(({ conditions }) => conditions.flatMap(conditionSpans)),
  ];
}

/** What there is rests on who supplies it; a margin on both sides. */
function conditionSpans({ need, have, margin, mean, stream }: Condition): readonly Found[] {
  const counted = have.kind === "amount" ? have.counted.map(({ path }) => path) : [];
  const supplied = have.kind === "amount" ? [{ span: have.span, stream, paths: counted }] : [];
  const both = [...new Set([...counted, ...need.high.rests, ...need.low.rests])];
  return [
    ...(margin ? [{ span: margin, stream, paths: both }] : []),
    ...supplied,
    ...(mean?.margin ? [{ span: mean.margin, stream, paths: both }] : []),
    ...(mean?.have ? [{ span: mean.have, stream, paths: counted }] : []),
    ...(mean ? [{ span: mean.need, stream }] : []),
    { span: need, stream },
  ];
}
