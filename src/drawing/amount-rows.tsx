import type { ReactElement } from "react";
import { hours } from "../core/index.ts";
import { formatNumber, formatSpan, spanText } from "../sentences/index.ts";
import type { ScopeVerdict, Span, UtilitySpan } from "../verdict/index.ts";
import type { LocalText } from "../workspace/index.ts";
import { SpanFigure } from "./figure.tsx";
import { LocalWords, plainWords } from "./local-words.tsx";
import { cardOf, type Page, streamName } from "./page.ts";
import { RangeBar } from "./range-bar.tsx";
import { Cite } from "./source-words.tsx";

/** One row of the scope table: an amount for each scope, on one scale. */
export interface Row {
  readonly key: string;
  readonly name: LocalText;
  readonly under: string;
  readonly cells: readonly (RowCell | undefined)[];
  /** What an empty cell says. */
  readonly empty: string;
}

interface RowCell {
  readonly key: string;
  readonly what: LocalText;
  readonly span: Span;
  /** Whether the cell says what it is an amount of. */
  readonly named: boolean;
  readonly mean?: Span;
  readonly peak?: Span;
}

/** The principal feed of each scope. */
export function feedRow(page: Page, scopes: readonly ScopeVerdict[]): Row {
  const words = page.words.table;
  return {
    key: "feed",
    name: { plain: words.feed },
    under: `${words.aYear}, ${words.oneScale}`,
    empty: words.notWorkedOut,
    cells: scopes.map(
      ({ feed, scope }) =>
        feed && {
          key: scope.id,
          what: streamName(page, feed.stream),
          span: feed.span,
          named: true,
        },
    ),
  };
}

/** Electricity, heat and water: a row for each that any scope draws. */
export function utilityRows(page: Page, scopes: readonly ScopeVerdict[]): readonly Row[] {
  const streams = [...new Set(scopes.flatMap(({ utilities }) => utilities.map((u) => u.stream)))];
  return streams.map((stream) => {
    const cells = scopes.map((scope) => utilityCell(page, scope, stream));
    return {
      key: stream,
      name: streamName(page, stream),
      under: underUtility(page, scopes, stream),
      empty: page.words.table.notDrawn,
      cells,
    };
  });
}

function utilityCell(page: Page, scope: ScopeVerdict, stream: string): RowCell | undefined {
  const found = scope.utilities.find((utility) => utility.stream === stream);
  if (!found) return undefined;
  const { span, mean, peak } = found;
  return {
    key: scope.scope.id,
    what: streamName(page, stream),
    span,
    named: false,
    ...(mean ? { mean } : {}),
    ...(peak ? { peak } : {}),
  };
}

function underUtility(page: Page, scopes: readonly ScopeVerdict[], stream: string): string {
  const words = page.words.table;
  const all: readonly UtilitySpan[] = scopes.flatMap(({ utilities }) => utilities);
  const mean = all.some((utility) => utility.stream === stream && utility.mean !== undefined);
  const period = page.input.verdict.promises[0]?.period;
  if (!mean || !period) return words.aYear;
  const over = words.overHours(formatNumber(hours(period), page.language));
  return `${words.aYear}; ${words.meanPower}, ${over}`;
}

export function AmountRow({ page, row }: { page: Page; row: Row }): ReactElement {
  const ends = scaleEnds(row);
  return (
    <tr className="amounts">
      <th scope="row">
        <span className="row-name">
          <LocalWords page={page} text={row.name} head />
        </span>{" "}
        <span className="small">{row.under}</span>
      </th>
      {row.cells.map((cell, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
        <td key={i}>
          {cell ? (
            <Amount page={page} cell={cell} end={ends.get(cell.span.unit) ?? 0} />
          ) : (
            <span className="small">{row.empty}</span>
          )}
        </td>
      ))}
    </tr>
  );
}

/** The longest of each unit fills its column: what is counted in other units has another scale. */
function scaleEnds(row: Row): ReadonlyMap<string, number> {
  const ends = new Map<string, number>();
  for (const cell of row.cells) {
    if (!cell) continue;
    const { unit } = cell.span;
    const room = cell.span.missing.length > 0 ? 1.12 : 1;
    ends.set(unit, Math.max(ends.get(unit) ?? 0, cell.span.high.value * room));
  }
  return ends;
}

function Amount({ page, cell, end }: { page: Page; cell: RowCell; end: number }): ReactElement {
  const { span, what, mean } = cell;
  const more = span.missing.length > 0;
  return (
    <>
      <span className="amount-line">
        <span>
          {more && <span className="at-least">{page.words.table.atLeast} </span>}
          <BigFigure page={page} span={span} what={what} />
          {cell.named && (
            <>
              {" "}
              <LocalWords page={page} text={what} />
            </>
          )}
          <Cite page={page} ids={citedBy(page, span)} />
        </span>
        {mean && (
          <span className="amount-mean">
            <BigFigure page={page} span={mean} what={what} />
          </span>
        )}
      </span>
      <span className="range-axis">
        <RangeBar low={span.low.value} high={span.high.value} end={end} more={more} />
      </span>
      <AmountNotes page={page} cell={cell} />
    </>
  );
}

function BigFigure({ page, span, what }: { page: Page; span: Span; what: LocalText }) {
  const text = spanText(span.low.value, span.high.value, span.unit, page.language);
  return (
    <>
      <span className="amount">
        <SpanFigure page={page} span={span} what={what} text={text.numbers} />
      </span>{" "}
      <span className="amount-unit">{text.unit}</span>
    </>
  );
}

/** What is unpublished beyond the number, and the power at the site's load factor. */
function AmountNotes({ page, cell }: { page: Page; cell: RowCell }): ReactElement | null {
  const words = page.words.table;
  const missing = missingNames(page, cell.span);
  const peak = cell.peak && formatSpan(cell.peak, page.language);
  if (missing === "" && !peak) return null;
  return (
    <span className="small amount-note">
      {missing !== "" && words.andMore(missing)}
      {missing !== "" && peak && "; "}
      {peak && words.atLoadFactor(peak)}
    </span>
  );
}

/** Names of the unpublished parts, each once. */
function missingNames(page: Page, span: Span): string {
  const names = span.missing.map((path) => {
    const card = cardOf(page, path, span.low.case.scenario);
    return card ? plainWords(page, card.name) : path;
  });
  return [...new Set(names)].join("; ");
}

/** Sources behind both ends of a range. */
function citedBy(page: Page, span: Span): readonly string[] {
  return [span.low, span.high].flatMap((end) =>
    end.rests.flatMap((path) => cardOf(page, path, end.case.scenario)?.source?.id ?? []),
  );
}
