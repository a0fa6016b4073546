import { balanceWord, formatPeriod, stateWord } from "../sentences/index.ts";
import type { Cell as BalanceCell, Condition, Span, Verdict } from "../verdict/index.ts";
import { type Language, type LocalText, type Workspace, wordsIn } from "../workspace/index.ts";
import { type Cell, cell, type Sheet } from "./sheet.ts";
import { tableOf } from "./table-of.ts";

const COLUMNS = {
  promise: 24,
  period: 12,
  scope: 26,
  balance: 12,
  state: 18,
  would: 18,
  stream: 24,
  needLow: 14,
  needHigh: 14,
  haveLow: 14,
  haveHigh: 14,
  gapLow: 14,
  gapHigh: 14,
  unit: 10,
  missing: 40,
} as const;

/** Promise by scope by balance: a row for every condition, and one for a balance that has none. */
export function verdictSheet(verdict: Verdict, workspace: Workspace, language: Language): Sheet {
  const say = (text: LocalText): string => wordsIn(text, language).text;
  const rows = verdict.promises.flatMap(({ promise, period, scopes }) =>
    scopes.flatMap(({ scope, cells }) =>
      cells.flatMap((one) => {
        const head = [promise.id, formatPeriod(period, language), say(scope.name)].map(cell);
        return rowsOf(one, workspace, language).map((row) => [...head, ...row]);
      }),
    ),
  );
  return tableOf("verdict", COLUMNS, rows, 3, language);
}

function rowsOf(
  { balance, state, would, conditions }: BalanceCell,
  workspace: Workspace,
  language: Language,
): readonly (readonly Cell[])[] {
  const head = (own: typeof state, if_: typeof would): readonly Cell[] =>
    [
      balanceWord(balance, language),
      stateWord(own, language),
      if_ === undefined ? undefined : stateWord(if_, language),
    ].map(cell);
  if (conditions.length === 0) return [[...head(state, would), ...NOTHING]];
  return conditions.map((one) => [
    ...head(one.state, one.would),
    ...conditionCells(one, workspace, language),
  ]);
}

const NOTHING: readonly Cell[] = Array.from({ length: 9 }, () => cell(undefined));

function conditionCells(
  { stream, need, have, margin }: Condition,
  workspace: Workspace,
  language: Language,
): readonly Cell[] {
  const name = workspace.streams.get(stream)?.name;
  const there = have.kind === "amount" ? have.span : undefined;
  const missing = new Set([...need.missing, ...(there?.missing ?? [])]);
  return [
    cell(name === undefined ? stream : wordsIn(name, language).text),
    ...endsOf(need),
    ...endsOf(there),
    ...endsOf(margin),
    cell(need.unit),
    cell([...missing].join("; ")),
  ];
}

function endsOf(span: Span | undefined): readonly Cell[] {
  return [span?.low.value, span?.high.value].map((value) =>
    cell(value !== undefined && Number.isFinite(value) ? value : undefined),
  );
}
