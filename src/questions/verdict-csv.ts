import { formatDay } from "../core/index.ts";
import type {
  Cell,
  Condition,
  PromiseVerdict,
  ScopeVerdict,
  Span,
  Verdict,
} from "../verdict/index.ts";
import { writeCsv } from "./csv.ts";

const HEADER = [
  "promise",
  "year",
  "scope",
  "row",
  "name",
  "low",
  "high",
  "unit",
  "low_case",
  "high_case",
  "state",
  "missing",
] as const;

type Row = readonly (string | number)[];

/** What is behind the table of the page: amounts with both ends and whose they are, then the five balances. */
export function verdictCsv({ promises }: Verdict): string {
  return writeCsv([HEADER, ...promises.flatMap(promiseRows)]);
}

function promiseRows({ promise, period, scopes }: PromiseVerdict): readonly Row[] {
  const year = yearText(period);
  return scopes.flatMap((scope) =>
    scopeRows(scope).map((row) => [promise.id, year, scope.scope.id, ...row]),
  );
}

function yearText({ from, to }: PromiseVerdict["period"]): string {
  return `${formatDay(from)}/${formatDay(to)}`;
}

function scopeRows({ bought, utilities, cells }: ScopeVerdict): readonly Row[] {
  return [
    ...bought.map(({ stream, span }) => spanRow("bought", stream, span)),
    ...utilities.flatMap(({ stream, span, mean, peak }) => [
      spanRow("utility", stream, span),
      ...(mean === undefined ? [] : [spanRow("mean power", stream, mean)]),
      ...(peak === undefined ? [] : [spanRow("power at load factor", stream, peak)]),
    ]),
    ...cells.flatMap(cellRows),
  ];
}

function spanRow(row: string, name: string, span: Span, state = ""): Row {
  const { low, high, unit, missing } = span;
  return [
    row,
    name,
    number(low.value),
    number(high.value),
    unit,
    caseText(low.case),
    caseText(high.case),
    state,
    missing.join("; "),
  ];
}

function cellRows({ balance, state, conditions }: Cell): readonly Row[] {
  const head: Row = ["balance", balance, "", "", "", "", "", state, ""];
  return [head, ...conditions.map((condition) => conditionRow(balance, condition))];
}

function conditionRow(balance: string, { stream, need, state }: Condition): Row {
  return spanRow(`${balance} condition`, stream, need, state);
}

function number(value: number): number | string {
  return Number.isFinite(value) ? value : "";
}

function caseText({ scenario, reading }: Span["low"]["case"]): string {
  return [scenario ?? "", reading ?? ""].filter((part) => part !== "").join(" / ");
}
