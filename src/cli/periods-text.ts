import { type Language, type PeriodRow, periodRows, type ToldPeriods } from "../actions/index.ts";
import { exactSum } from "../core/index.ts";
import { cliWords, formatPeriod, formatReadable, pageWords } from "../sentences/index.ts";
import { withoutNoise } from "./noise.ts";
import { paint } from "./paint.ts";
import { siteHead, siteRows } from "./sites-text.ts";
import { naturalWidths, type Row, tableLines } from "./table.ts";
import { headed, said } from "./telling.ts";
import type { Terminal } from "./terminal.ts";
import { commandWords } from "./words.ts";
import { wrap } from "./wrap.ts";

type Page = Pick<Terminal, "language" | "columns">;

/** The whole calendar: a row for each period, a column for each stream shown; all periods together below. */
export function periodsText(told: ToldPeriods, { language, columns }: Page): string {
  const rows = periodRows(told);
  const sums = told.shown.map((_, i) => ({
    amount: exactSum(rows.map(({ amounts }) => amounts[i]?.amount ?? 0)),
    missing: rows.flatMap(({ amounts }) => amounts[i]?.missing ?? []),
  }));
  const cells = (amounts: readonly Amount[]): Row =>
    amounts.map((one, i) => ({ text: amountText(told, one, i, language), right: true }));
  const table = [
    headRow(told, language),
    ...rows.map((row): Row => [{ text: nameOf(row, language) }, ...cells(row.amounts)]),
    [{ text: headed(cliWords[language].table.total), styles: ["bold"] as const }, ...cells(sums)],
  ];
  return tableLines(table, naturalWidths(table, columns)).join("\n");
}

interface Amount {
  readonly amount: number;
  readonly missing: readonly string[];
}

function nameOf({ balanced }: PeriodRow, language: Language): string {
  return formatPeriod(balanced.balance.period, language);
}

function headRow({ workspace, shown }: ToldPeriods, language: Language): Row {
  const heads = shown.map((id) => {
    const name = workspace.streams.get(id)?.name;
    return { text: name ? said(name, language) : id, styles: ["bold"] as const, right: true };
  });
  return [{ text: "" }, ...heads];
}

function amountText(
  { workspace, shown }: ToldPeriods,
  { amount, missing }: Amount,
  i: number,
  language: Language,
): string {
  const words = pageWords[language];
  if (amount === 0 && missing.length > 0) return words.statement.unpublished;
  const unit = workspace.streams.get(shown[i] ?? "")?.unit.text ?? "";
  const text = formatReadable({ value: withoutNoise(amount), unit }, language);
  return missing.length > 0 ? `${words.table.atLeast} ${text}` : text;
}

/** The sites of one period, or of each of several under its name. */
export function sitesText(
  { workspace, periods }: Pick<ToldPeriods, "workspace" | "periods">,
  { language, columns }: Page,
): string {
  const blocks = periods.map((balanced) => ({
    name: formatPeriod(balanced.balance.period, language),
    rows: siteRows({ workspace, balanced }, language),
  }));
  if (blocks.every(({ rows }) => rows.length === 0)) {
    return wrap(commandWords[language].sites.none, columns).join("\n");
  }
  const head = siteHead(language);
  const widths = naturalWidths([head, ...blocks.flatMap(({ rows }) => rows)], columns);
  return [
    ...tableLines([head], widths),
    ...blocks.flatMap(({ name, rows }) => ["", paint(name, "bold"), ...tableLines(rows, widths)]),
  ].join("\n");
}
