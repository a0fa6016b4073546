import type { ReactElement } from "react";
import { hours, type Period } from "../core/index.ts";
import { formatNumber, perPeriod } from "../sentences/index.ts";
import { byProductIn, type ScopeVerdict, type UtilitySpan } from "../verdict/index.ts";
import type { LocalText } from "../workspace/index.ts";
import { Amount, type RowCell } from "./amount-cell.tsx";
import { LocalWords } from "./local-words.tsx";
import { type Page, streamName } from "./page.ts";

/** One row of the scope table: an amount for each scope, on one scale. */
export interface Row {
  readonly key: string;
  readonly name: LocalText;
  readonly under: string;
  readonly cells: readonly (RowCell | undefined)[];
  /** What an empty cell says. */
  readonly empty: string;
}

/** What comes of a by-product, against what is promised of it; undefined where nothing promised is one. */
export function byProductRow(page: Page, scopes: readonly ScopeVerdict[]): Row | undefined {
  const words = page.words.table;
  const cells = scopes.map((scope): RowCell | undefined => {
    const found = byProductIn(scope);
    if (found === undefined) return undefined;
    const { stream, promised, comes } = found;
    const what = streamName(page, stream);
    return { key: scope.scope.id, what, span: comes, named: true, notes: [], promised };
  });
  if (cells.every((cell) => cell === undefined)) return undefined;
  return {
    key: "by-product",
    name: { plain: words.withHost },
    under: `${perPeriod(periodOf(page), page.language)}, ${words.oneScale}`,
    empty: words.notWorkedOut,
    cells,
  };
}

/** The principal feed of each scope. */
export function feedRow(page: Page, scopes: readonly ScopeVerdict[]): Row {
  const words = page.words.table;
  return {
    key: "feed",
    name: { plain: words.feed },
    under: `${perPeriod(periodOf(page), page.language)}, ${words.oneScale}`,
    empty: words.notWorkedOut,
    cells: scopes.map(
      ({ feed, scope }) =>
        feed && {
          key: scope.id,
          what: streamName(page, feed.stream),
          span: feed.span,
          named: true,
          notes: [],
        },
    ),
  };
}

function periodOf({ input }: Page): Period | undefined {
  return input.verdict.promises[0]?.period;
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

/** CO2 of each scope, direct and for what is bought; undefined where the text says nothing of it. */
export function carbonRow(page: Page, scopes: readonly ScopeVerdict[]): Row | undefined {
  if (scopes.every(({ carbon }) => carbon === undefined)) return undefined;
  const what = { plain: CARBON_DIOXIDE };
  return {
    key: "carbon",
    name: what,
    under: `${perPeriod(periodOf(page), page.language)}, ${page.words.table.oneScale}`,
    empty: page.words.table.notWorkedOut,
    cells: scopes.map(({ scope, carbon }): RowCell | undefined => {
      if (carbon === undefined) return undefined;
      const { direct, bought, sum } = carbon;
      const parts = { direct, bought };
      return { key: scope.id, what, span: sum, named: false, notes: [], parts };
    }),
  };
}

const CARBON_DIOXIDE = "CO₂";

function utilityCell(page: Page, scope: ScopeVerdict, stream: string): RowCell | undefined {
  const found = scope.utilities.find((utility) => utility.stream === stream);
  if (!found) return undefined;
  const { span, mean, peak, notes } = found;
  return {
    key: scope.scope.id,
    what: streamName(page, stream),
    span,
    named: false,
    notes,
    ...(mean ? { mean } : {}),
    ...(peak ? { peak } : {}),
  };
}

function underUtility(page: Page, scopes: readonly ScopeVerdict[], stream: string): string {
  const words = page.words.table;
  const all: readonly UtilitySpan[] = scopes.flatMap(({ utilities }) => utilities);
  const mean = all.some((utility) => utility.stream === stream && utility.mean !== undefined);
  const period = periodOf(page);
  const per = perPeriod(period, page.language);
  if (!mean || !period) return per;
  const over = words.overHours(formatNumber(hours(period), page.language));
  return `${per}; ${words.meanPower}, ${over}`;
}

export function AmountRow({ page, row }: { page: Page; row: Row }): ReactElement {
  const ends = scaleEnds(row);
  return (
    <tr className={`amounts amounts-${row.key}`}>
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
    const most = Math.max(cell.span.high.value * room, cell.promised?.high.value ?? 0);
    ends.set(unit, Math.max(ends.get(unit) ?? 0, most));
  }
  return ends;
}
