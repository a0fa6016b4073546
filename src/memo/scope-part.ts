import { hours } from "../core/index.ts";
import { balanceWord, formatNumber, formatSpan, perPeriod, spanText } from "../sentences/index.ts";
import {
  byProductIn,
  type PromiseVerdict,
  type ScopeVerdict,
  type Span,
} from "../verdict/index.ts";
import { BALANCES } from "../workspace/index.ts";
import { cardOf, cite, type Desk, firstOf, nameOf, nameRun } from "./desk.ts";
import { sourcesOf } from "./leaning.ts";
import type { MemoTable, Run, TableCell } from "./memo.ts";
import { ringAndWord } from "./ring-sign.ts";

/** Scopes side by side: what is bought and drawn, then always five balances. */
export function scopeTable(desk: Desk, promise: PromiseVerdict): MemoTable | undefined {
  const scopes = firstOf(desk, promise.scopes, desk.room.scopes, "scopes");
  if (scopes.length === 0) return undefined;
  const amounts = [
    ...byProductRow(desk, scopes),
    ...feedRow(desk, promise, scopes),
    ...utilityRows(desk, promise, scopes),
    ...carbonRow(desk, promise, scopes),
  ];
  const balances = BALANCES.map((balance) => ({
    strong: true as const,
    cells: [
      cellOf([{ text: balanceWord(balance, desk.language), strong: true }]),
      ...scopes.map(({ cells }) => {
        const cell = cells.find((one) => one.balance === balance);
        return cellOf(ringAndWord(cell?.state ?? "not examined", desk.language));
      }),
    ],
  }));
  const first = 0.28;
  return {
    kind: "table",
    name: desk.page.table.caption,
    columns: [
      { width: first, numbers: false },
      ...scopes.map(() => ({ width: (1 - first) / scopes.length, numbers: true })),
    ],
    head: [
      cellOf([{ text: desk.page.statement.scope, tone: "quiet" }]),
      ...scopes.map(({ scope }) => cellOf([{ ...nameRun(desk, scope.name), strong: true }])),
    ],
    rows: [...amounts, ...balances],
  };
}

type Rows = MemoTable["rows"];

function cellOf(...lines: readonly (readonly Run[])[]): TableCell {
  return { lines };
}

function head(name: string, under: string): TableCell {
  return cellOf([{ text: name }], [{ text: under, tone: "quiet" }]);
}

/** `59–118 + ? GWh`: what is unpublished of it is a sign, and its name stands below the table. */
export function amount(desk: Desk, span: Span): Run {
  const { missing, low, high, unit } = span;
  if (missing.length > 0 && high.value === 0)
    return { text: desk.page.statement.unpublished, tone: "cannot tell" };
  if (missing.length === 0) return { text: formatSpan(span, desk.language), face: "serif" };
  const text = spanText(low.value, high.value, unit, desk.language);
  return { text: `${text.numbers}\u202f+\u202f?\u00a0${text.unit}`, face: "serif" };
}

function none(text: string): TableCell {
  return cellOf([{ text, tone: "quiet" }]);
}

function byProductRow(desk: Desk, scopes: readonly ScopeVerdict[]): Rows {
  const found = scopes.map(byProductIn);
  const words = desk.page.table;
  if (found.every((one) => one === undefined)) return [];
  const cells = found.map((one) =>
    one === undefined
      ? none(words.notWorkedOut)
      : cellOf(
          [amount(desk, one.comes)],
          [
            {
              text: words.ofPromised(formatSpan(one.promised, desk.language)),
              tone: "quiet" as const,
            },
          ],
        ),
  );
  return [{ cells: [cellOf([{ text: words.withHost }]), ...cells] }];
}

/** The principal feed of each scope; nothing where a by-product buys none. */
function feedRow(desk: Desk, promise: PromiseVerdict, scopes: readonly ScopeVerdict[]): Rows {
  const words = desk.page.table;
  const bought = scopes.some(({ feed }) => feed !== undefined);
  if (!bought && scopes.some((scope) => byProductIn(scope) !== undefined)) return [];
  const per = perPeriod(promise.period, desk.language);
  const cells = scopes.map(({ feed }) =>
    feed === undefined
      ? none(words.notWorkedOut)
      : cellOf(
          [amount(desk, feed.span), ...cite(desk, sourcesOf(desk, [feed.span]))],
          [{ text: desk.names.stream(feed.stream), tone: "quiet" }],
        ),
  );
  return [{ cells: [head(words.feed, per), ...cells] }];
}

/** Electricity, heat, water; below an energy its mean power. */
function utilityRows(desk: Desk, promise: PromiseVerdict, scopes: readonly ScopeVerdict[]): Rows {
  const streams = new Set(scopes.flatMap(({ utilities }) => utilities.map((one) => one.stream)));
  const shown = firstOf(desk, [...streams], desk.room.rows, "rows");
  return shown.flatMap((stream) => utilityRow(desk, promise, scopes, stream));
}

function utilityRow(
  desk: Desk,
  { period }: PromiseVerdict,
  scopes: readonly ScopeVerdict[],
  stream: string,
): Rows {
  const words = desk.page.table;
  const found = scopes.map(({ utilities }) => utilities.find((one) => one.stream === stream));
  const power = found.some((one) => one?.mean !== undefined);
  const per = perPeriod(period, desk.language);
  const over = words.overHours(formatNumber(hours(period), desk.language));
  const under = power ? `${per}; ${words.meanPower} ${over}` : per;
  const cells = found.map((one) =>
    one === undefined
      ? none(words.notDrawn)
      : cellOf(
          [amount(desk, one.span), ...cite(desk, sourcesOf(desk, [one.span]))],
          ...(one.mean === undefined ? [] : [[amount(desk, one.mean)]]),
        ),
  );
  return [{ cells: [head(capital(desk.names.stream(stream)), under), ...cells] }];
}

function carbonRow(desk: Desk, { period }: PromiseVerdict, scopes: readonly ScopeVerdict[]): Rows {
  if (scopes.every(({ carbon }) => carbon === undefined)) return [];
  if (!desk.room.carbon) {
    desk.leftOut.set("carbon", 1);
    return [];
  }
  const cells = scopes.map(({ carbon }) =>
    carbon === undefined ? none(desk.page.table.notWorkedOut) : cellOf([amount(desk, carbon.sum)]),
  );
  return [{ cells: [head("CO₂", perPeriod(period, desk.language)), ...cells] }];
}

export function capital(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** What of the table's amounts nobody has published: each by name, once. */
export function unpublishedParts(desk: Desk, spans: readonly Span[]): string {
  const parts = spans.flatMap(({ missing, low, high }) =>
    high.value === 0
      ? []
      : missing.map((path) => {
          const card = cardOf(desk, path, low.case.scenario);
          return card === undefined ? desk.names.figure(path) : nameOf(desk, card.name);
        }),
  );
  return [...new Set(parts)].join("; ");
}
