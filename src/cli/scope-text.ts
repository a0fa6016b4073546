import {
  byProductIn,
  type PromiseVerdict,
  type ScopeVerdict,
  type Span,
  type State,
  type UtilitySpan,
  type Cell as VerdictCell,
} from "../actions/index.ts";
import { hours } from "../core/index.ts";
import {
  balanceWord,
  formatNumber,
  formatSpan,
  perPeriod,
  sentenceOf,
  stateWord,
} from "../sentences/index.ts";
import type { Style } from "./paint.ts";
import { type Cell, type Row, sharedWidths, tableLines } from "./table.ts";
import { amountOf, headed, said, type Telling } from "./telling.ts";
import { widthOf } from "./width.ts";
import { commandWords } from "./words.ts";
import { wrap } from "./wrap.ts";

export const STATE_STYLES: Readonly<Record<State, readonly Style[]>> = {
  closes: ["bold", "green"],
  "does not close": ["bold", "red"],
  depends: ["bold", "purple"],
  "cannot tell": ["bold", "yellow"],
  "not examined": ["faint"],
};

/** Narrower columns cannot hold a number and its unit. */
const NARROWEST = 16;

/** What each scope needs, and its five balances; as many scopes beside each other as there is room for. */
export function scopeText(telling: Telling, promise: PromiseVerdict): readonly string[] {
  const rows = labelled(telling, promise);
  const first = Math.min(19, Math.max(...rows.map((row) => widthOf(row.label))));
  const most = Math.max(1, Math.floor((telling.columns - first) / (NARROWEST + 2)));
  const groups: string[][] = [];
  for (let from = 0; from < promise.scopes.length; from += most) {
    const count = Math.min(most, promise.scopes.length - from);
    const widths = sharedWidths(first, count, telling.columns);
    const shown = rows.map(
      (row): Row => [
        { text: row.label, styles: row.styles ?? [] },
        ...row.cells.slice(from, from + count),
      ],
    );
    groups.push([...tableLines(shown, widths)]);
  }
  return groups.flatMap((lines, i) => (i === 0 ? lines : ["", ...lines]));
}

interface LabelledRow {
  readonly label: string;
  readonly styles?: readonly Style[];
  readonly cells: readonly Cell[];
}

function labelled(telling: Telling, promise: PromiseVerdict): readonly LabelledRow[] {
  const { language } = telling;
  const { scopes } = promise;
  const heads = scopes.map(({ scope }) => ({
    text: headed(said(scope.name, language)),
    styles: ["bold"] as const,
  }));
  return [
    { label: "", cells: heads },
    ...byProductRows(telling, promise),
    ...feedRows(telling, promise),
    ...utilityRows(telling, promise),
    ...balanceRows(telling, scopes),
  ];
}

/** What comes of a promised by-product with its hosts, of what is promised. */
function byProductRows(
  telling: Telling,
  { scopes, period }: PromiseVerdict,
): readonly LabelledRow[] {
  const { words, language, names } = telling;
  const found = scopes.map(byProductIn);
  if (found.every((one) => one === undefined)) return [];
  const cells = found.map((one): Cell => {
    if (one === undefined) return { text: words.table.notWorkedOut, styles: ["faint"] };
    const of = words.table.ofPromised(formatSpan(one.promised, language));
    return { text: `${amountText(telling, one.comes)} (${names.stream(one.stream)}), ${of}` };
  });
  return [{ label: `${words.table.withHost}, ${perPeriod(period, language)}`, cells }];
}

/** A by-product whose host stands outside takes nothing: no row where no scope has a feed. */
function feedRows(telling: Telling, { scopes, period }: PromiseVerdict): readonly LabelledRow[] {
  const { words, language } = telling;
  const given = scopes.some((scope) => byProductIn(scope) !== undefined);
  if (given && scopes.every(({ feed }) => feed === undefined)) return [];
  const label = `${words.table.feed}, ${perPeriod(period, language)}`;
  return [{ label, cells: scopes.map((scope) => feedCell(telling, scope)) }];
}

function feedCell(telling: Telling, { feed }: ScopeVerdict): Cell {
  if (feed === undefined) return { text: telling.words.table.notWorkedOut, styles: ["faint"] };
  return { text: `${amountText(telling, feed.span)} (${telling.names.stream(feed.stream)})` };
}

/** `without the unpublished: 59–118 GWh` where a part of it is; the notes say which. */
function amountText({ words, language }: Telling, span: Span): string {
  const amount = formatSpan(span, language);
  return span.missing.length === 0 ? amount : `${words.table.atLeast} ${amount}`;
}

/** Electricity, heat and water: a row for each that any scope draws, its mean power below. */
function utilityRows(telling: Telling, { scopes, period }: PromiseVerdict): readonly LabelledRow[] {
  const { words, language, names } = telling;
  const streams = [
    ...new Set(scopes.flatMap(({ utilities }) => utilities.map(({ stream }) => stream))),
  ];
  return streams.flatMap((stream) => {
    const found = scopes.map(({ utilities }) => utilities.find((one) => one.stream === stream));
    const label = `${headed(names.stream(stream))}, ${perPeriod(period, language)}`;
    const amounts = { label, cells: found.map((one) => utilityCell(telling, one)) };
    if (!found.some((one) => one?.mean !== undefined)) return [amounts];
    const over = words.table.overHours(formatNumber(hours(period), language));
    const means = found.map((one) => meanCell(telling, one));
    return [amounts, { label: `${words.table.meanPower}, ${over}`, cells: means }];
  });
}

function utilityCell(telling: Telling, utility: UtilitySpan | undefined): Cell {
  if (utility === undefined) return { text: telling.words.table.notDrawn, styles: ["faint"] };
  return { text: amountText(telling, utility.span) };
}

function meanCell(telling: Telling, utility: UtilitySpan | undefined): Cell {
  if (utility?.mean === undefined) return { text: "" };
  const { language, words } = telling;
  const mean = amountText(telling, utility.mean);
  const peak = utility.peak && words.table.atLoadFactor(formatSpan(utility.peak, language));
  return { text: peak === undefined ? mean : `${mean}; ${peak}` };
}

function balanceRows(telling: Telling, scopes: readonly ScopeVerdict[]): readonly LabelledRow[] {
  const balances = scopes[0]?.cells.map(({ balance }) => balance) ?? [];
  return balances.map((balance) => ({
    label: balanceWord(balance, telling.language),
    cells: scopes.map(({ cells }) =>
      stateCell(
        telling,
        cells.find((cell) => cell.balance === balance),
      ),
    ),
  }));
}

function stateCell({ language }: Telling, cell: VerdictCell | undefined): Cell {
  const state = cell?.state ?? "not examined";
  return { text: stateWord(state, language), styles: STATE_STYLES[state] };
}

/**
 * Under the table: what the nameplate was taken to mean, and whose each end is. What the text notes of its
 * figures and scenarios is not said `again`.
 */
export function tableNotes(
  telling: Telling,
  promise: PromiseVerdict,
  again: boolean,
): readonly string[] {
  const notes = [
    ...missingNotes(telling, promise),
    ...(again ? [] : utilityNotes(telling, promise)),
    ...readingNotes(telling, promise),
    ...endsNote(telling, promise),
    ...(again ? [] : scenarioNotes(telling)),
  ];
  return notes.flatMap((note) => wrap(note, telling.columns));
}

/** Which parts of an amount are unpublished, each once. */
function missingNotes(telling: Telling, { scopes }: PromiseVerdict): readonly string[] {
  const { names, words } = telling;
  const missing = new Map<string, Set<string>>();
  for (const scope of scopes) {
    for (const { stream, span } of [...(scope.feed ? [scope.feed] : []), ...scope.utilities]) {
      const parts = missing.get(stream) ?? new Set();
      for (const path of span.missing) parts.add(names.figure(path));
      missing.set(stream, parts);
    }
  }
  return [...missing].flatMap(([stream, parts]) =>
    parts.size === 0
      ? []
      : [`${headed(names.stream(stream))}: ${words.table.andMore([...parts].join("; "))}.`],
  );
}

/** What the text says of the figures behind an amount: an old one, a high one. */
function utilityNotes({ names, language }: Telling, { scopes }: PromiseVerdict): readonly string[] {
  const notes = scopes.flatMap(({ utilities }) =>
    utilities.flatMap(({ stream, notes }) =>
      notes.map(
        ({ process, note }) =>
          `${headed(names.stream(stream))}: ${said(process, language)}: ${sentenceOf(said(note, language))}`,
      ),
    ),
  );
  return [...new Set(notes)];
}

function readingNotes(telling: Telling, verdict: PromiseVerdict): readonly string[] {
  const { words, language, workspace } = telling;
  const [first, ...others] = verdict.readings;
  const { promise } = verdict;
  if (first === undefined || first === "" || promise.powerOf !== undefined) return [];
  const named = (reading: string) => {
    const name = workspace.streams.get(reading)?.name;
    return name ? said(name, language) : reading;
  };
  return [
    words.table.readingIs(amountOf(telling, promise.nameplate), named(first)),
    ...others.flatMap((reading) => {
      const feeds = verdict.scopes.flatMap((scope) => {
        const other = scope.readings.find((one) => one.reading === reading);
        return other === undefined ? [] : [otherNeeds(telling, other)];
      });
      return feeds.length === 0
        ? []
        : [words.table.otherReading(named(reading), [...new Set(feeds)].join("; "))];
    }),
    ...settledByScope(telling, verdict),
  ];
}

/** Scopes that end in another product than the promised one, and so have no other reading. */
function settledByScope(
  { language, names }: Telling,
  { scopes, promise }: PromiseVerdict,
): readonly string[] {
  return scopes
    .filter(({ product, readings }) => product.stream !== promise.stream && readings.length === 0)
    .map(({ scope, product }) => {
      const name = headed(said(scope.name, language));
      return commandWords[language].powerByScope(name, names.stream(product.stream));
    });
}

/** `bricks 1,865–2,390 t, electricity 8.9–20.8 GWh, 1.0–2.4 MW`. */
function otherNeeds(
  telling: Telling,
  { feed, utilities }: ScopeVerdict["readings"][number],
): string {
  const { names, workspace } = telling;
  const electricity = utilities.find(
    ({ stream }) => workspace.streams.get(stream)?.utility === "electricity",
  );
  const power = electricity?.mean;
  return [
    ...(feed ? [`${names.stream(feed.stream)} ${amountText(telling, feed.span)}`] : []),
    ...(electricity
      ? [`${names.stream(electricity.stream)} ${amountText(telling, electricity.span)}`]
      : []),
    ...(power ? [formatSpan(power, telling.language)] : []),
  ].join(", ");
}

/** What each scenario of the range is, in the words of the text. */
function scenarioNotes({ answer, verdict, language }: Telling): readonly string[] {
  return verdict.scenarios.flatMap((id) => {
    const scenario = answer.plan?.scenarios.get(id);
    if (scenario?.note === undefined) return [];
    return [
      `${headed(said(scenario.name, language))}: ${sentenceOf(said(scenario.note, language))}`,
    ];
  });
}

function endsNote(telling: Telling, { scopes }: PromiseVerdict): readonly string[] {
  const { verdict, words } = telling;
  if (verdict.scenarios.length === 0) return [];
  const spans = scopes.flatMap((scope): readonly Span[] => [
    ...(scope.feed ? [scope.feed.span] : []),
    ...scope.utilities.map(({ span }) => span),
  ]);
  // A number without a range has no ends to tell.
  const ranged = spans.filter(({ low, high }) => low.value !== high.value);
  if (ranged.length === 0) return [];
  const names = (side: "low" | "high") =>
    [...new Set(ranged.map((span) => span[side].case.scenario))]
      .map((id) => scenarioName(telling, id))
      .join("; ");
  return [words.table.ends(names("low"), names("high"))];
}

function scenarioName({ answer, words, language }: Telling, id: string | undefined): string {
  if (id === undefined) return words.table.asWritten;
  const name = answer.plan?.scenarios.get(id)?.name;
  return name ? said(name, language) : id;
}
