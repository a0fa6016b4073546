import { balanceWord, formatSpan, perPeriod, spanText } from "../sentences/index.ts";
import {
  byProductIn,
  type PromiseVerdict,
  type ScopeVerdict,
  type Span,
} from "../verdict/index.ts";
import { BALANCES } from "../workspace/index.ts";
import { cardOf, type Desk } from "./desk.ts";
import { sourcesOf } from "./leaning.ts";
import type { MemoTable, Run, TableCell } from "./memo.ts";
import { ringAndWord } from "./ring-sign.ts";
import { cite, firstOf, nameOf, nameRun } from "./sheet.ts";

/** Scopes side by side: what is bought and drawn, then always five balances. */
export function scopeTable(desk: Desk, promise: PromiseVerdict): readonly MemoTable[] {
  const scopes = firstOf(desk, promise.scopes, desk.room.scopes, "scopes");
  if (scopes.length === 0) return [];
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
  const table: MemoTable = {
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
  return [table];
}

type Rows = MemoTable["rows"];

function cellOf(...lines: readonly (readonly Run[])[]): TableCell {
  return { lines };
}

/** What a row is of, the sources behind all its amounts, and below what they are per. */
function head(desk: Desk, name: string, under: string, spans: readonly Span[]): TableCell {
  const cites = cite(desk, sourcesOf(desk, spans));
  return cellOf([{ text: name }, ...cites], [{ text: under, tone: "quiet" }]);
}

/** The same on one line. */
function shortHead(desk: Desk, name: string, under: string, spans: readonly Span[]): TableCell {
  const cites = cite(desk, sourcesOf(desk, spans));
  return cellOf([{ text: name }, { text: `, ${under}`, tone: "quiet" }, ...cites]);
}

/** `59–118 + ? GWh`: what is unpublished of it is a sign, and its name stands below the table. */
export function amount(desk: Desk, span: Span): Run {
  const { missing, low, high, unit } = span;
  if (missing.length > 0 && high.value === 0)
    return { text: desk.page.statement.unpublished, tone: "cannot tell" };
  const text = spanText(low.value, high.value, unit, desk.language);
  const more = missing.length > 0 ? "\u202f+\u202f?" : "";
  const joined = text.unit === "" ? "" : `\u00a0${text.unit}`;
  return { text: unbroken(`${text.numbers}${more}${joined}`) };
}

/** No line ends at the dash of a range, in a unit, or before the sign of a cubic metre. */
function unbroken(text: string): string {
  return text.replace(/[–·/]/g, "\u2060$&\u2060");
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
          [amount(desk, feed.span)],
          [{ text: desk.names.stream(feed.stream), tone: "quiet" }],
        ),
  );
  const spans = scopes.flatMap(({ feed }) => (feed ? [feed.span] : []));
  return [{ cells: [head(desk, words.feed, per, spans), ...cells] }];
}

/** Electricity, heat, water; below an energy its mean power. */
function utilityRows(desk: Desk, promise: PromiseVerdict, scopes: readonly ScopeVerdict[]): Rows {
  const drawn = new Set(scopes.flatMap(({ utilities }) => utilities.map((one) => one.stream)));
  const rank = (stream: string) => FIRST.indexOf(desk.base.streams.get(stream)?.utility);
  const sorted = [...drawn].toSorted((a, b) => rank(b) - rank(a));
  const shown = firstOf(desk, sorted, desk.room.utilities, "rows");
  return shown.flatMap((stream) => utilityRow(desk, promise, scopes, stream));
}

/** What stays longest stands last. */
const FIRST: readonly (string | undefined)[] = ["heat", "water", "electricity"];

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
  const cells = found.map((one) =>
    one === undefined
      ? none(words.notDrawn)
      : cellOf(
          [amount(desk, one.span)],
          ...(one.mean === undefined ? [] : [[amount(desk, one.mean)]]),
        ),
  );
  const spans = found.flatMap((one) => (one ? [one.span] : []));
  const name = capital(desk.names.stream(stream));
  const title = power
    ? head(desk, name, `${per}; ${words.meanPower}`, spans)
    : shortHead(desk, name, per, spans);
  return [{ cells: [title, ...cells] }];
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
  const spans = scopes.flatMap(({ carbon }) => (carbon ? [carbon.sum] : []));
  const per = perPeriod(period, desk.language);
  return [{ cells: [shortHead(desk, "CO₂", per, spans), ...cells] }];
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
  return firstOf(desk, [...new Set(parts)], desk.room.listed, "listed").join("; ");
}
