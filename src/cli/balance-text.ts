import {
  type BalanceLine,
  figureName,
  type LineKind,
  type ProcessLines,
  processLines,
  type ToldBalance,
  type Total,
  totalsOf,
  wordsIn,
} from "../actions/index.ts";
import type { Quantity } from "../core/index.ts";
import {
  cliWords,
  compareNames,
  formatPeriod,
  formatQuantity,
  formatReadable,
  formatUnit,
  pageWords,
  perPeriod,
} from "../sentences/index.ts";
import { carbonRows } from "./carbon-text.ts";
import { componentsText } from "./components-text.ts";
import { loopText } from "./loop-text.ts";
import { withoutNoise } from "./noise.ts";
import { paint } from "./paint.ts";
import { siteHead, siteRows } from "./sites-text.ts";
import { naturalWidths, type Row, tableLines } from "./table.ts";
import { headed, said } from "./telling.ts";
import type { Terminal } from "./terminal.ts";
import { commandWords } from "./words.ts";
import { wrap } from "./wrap.ts";

interface Page extends Pick<Terminal, "language" | "columns"> {
  readonly told: ToldBalance;
  readonly perUnit: boolean;
}

/** What flows where in a year: a block for each process, then what crosses the gate and what is emitted. */
export function balanceText(
  told: ToldBalance,
  { language, columns }: Pick<Terminal, "language" | "columns">,
  perUnit: boolean,
): string {
  const page: Page = { told, language, columns, perUnit: perUnit && (told.asked?.amount ?? 0) > 0 };
  const processes = processLines(told);
  const blocks = processes.filter(takesPart).map((process) => blockOf(page, process));
  const totals = totalRows(page);
  const carbon = carbonOf(page);
  const rows = [headRow(page), ...blocks.flatMap(({ rows }) => rows), ...totals, ...carbon];
  const widths = naturalWidths(rows, columns);
  const lines = (some: readonly Row[]) => tableLines(some, widths);
  return [
    ...wrap(headingOf(page), columns).map((line) => paint(line, "bold")),
    ...readingNote(page).flatMap((note) => wrap(note, columns)),
    "",
    ...lines([headRow(page)]),
    ...blocks.flatMap(({ name, rows }) => ["", paint(name, "bold"), ...lines(rows)]),
    "",
    paint(headed(cliWords[language].table.total), "bold"),
    ...lines(totals),
    ...componentsText(told, { language, columns }),
    ...(carbon.length > 0
      ? ["", paint(commandWords[language].carbon.title, "bold"), ...lines(carbon)]
      : []),
    ...sitesBlock(page),
    ...[...partlessNote(page, processes), ...notesOf(page)].flatMap((note) => [
      "",
      ...wrap(note, columns),
    ]),
  ].join("\n");
}

function carbonOf({ told, language, perUnit }: Page): readonly Row[] {
  return carbonRows(told, language, perUnit ? 1 / (told.asked?.amount ?? 1) : undefined);
}

function sitesBlock({ told, language, columns }: Page): readonly string[] {
  const rows = siteRows(told, language);
  if (rows.length === 0) return [];
  const all = [siteHead(language), ...rows];
  const title = paint(commandWords[language].sites.title, "bold");
  return ["", title, ...tableLines(all, naturalWidths(all, columns))];
}

/** A process none of whose lines has an amount is only named: its zeros say nothing. One whose run is unpublished is no such. */
function takesPart({ lines: [run, ...others] }: ProcessLines): boolean {
  if (run === undefined) return false;
  return (
    run.missing.length > 0 || [run, ...others].some(({ amount }) => withoutNoise(amount) !== 0)
  );
}

function partlessNote(page: Page, processes: readonly ProcessLines[]): readonly string[] {
  const names = processes
    .filter((process) => !takesPart(process))
    .map((process) => processName(page, process));
  return names.length > 0 ? [`${commandWords[page.language].partless}: ${names.join("; ")}.`] : [];
}

/** What was asked · the year · the scenario · the scope. */
function headingOf(page: Page): string {
  const { told, language } = page;
  const { asking, scope, plan, balanced } = told;
  const own = commandWords[language];
  const scenario = plan.scenarios.get(asking.scenario ?? "");
  return [
    askedText(page) ?? own.ownGate,
    formatPeriod(balanced.balance.period, language),
    scenario ? said(scenario.name, language) : pageWords[language].table.asWritten,
    scope ? said(scope.name, language) : own.allProcesses,
  ].join(" · ");
}

/** `1 ГВт/жыл жартылай өткізгіш пластиналар`; what is no plain number stands as it was asked. */
function askedText(page: Page): string | undefined {
  const { asking, asked } = page.told;
  if (asked?.written === undefined) return asking.make ?? asking.from;
  return `${writtenText(page, asked.written)} ${nameOf(page, asked.stream)}`;
}

function writtenText({ language }: Page, written: Quantity): string {
  return formatQuantity(written, language, { digits: 12 });
}

function readingNote(page: Page): readonly string[] {
  const { told, language } = page;
  const { reading, asking, asked: question, workspace } = told;
  if (reading === undefined) return productNote({ told, language });
  const name = workspace.streams.get(reading)?.name;
  const asked = question?.written
    ? writtenText(page, question.written)
    : (asking.make ?? asking.from ?? "").replace(/\s+\S+$/, "");
  return [pageWords[language].table.readingIs(asked, name ? said(name, language) : reading)];
}

/** Where the scope ends in another product than the one named. */
function productNote({ told, language }: Pick<Page, "told" | "language">): readonly string[] {
  const { asked, scope, workspace } = told;
  if (asked === undefined || scope?.makes !== asked.stream) return [];
  const name = workspace.streams.get(asked.stream)?.name;
  return [commandWords[language].scopeMakes(name ? said(name, language) : asked.stream)];
}

function headRow({ told, language, perUnit }: Page): Row {
  const words = cliWords[language].table;
  const stream = told.workspace.streams.get(told.asked?.stream ?? "");
  const unit = stream
    ? `${formatUnit(stream.unit.text, language)} ${said(stream.name, language)}`
    : "";
  const faint = { styles: ["faint"] as const, right: true };
  return [
    { text: "" },
    { text: "" },
    { text: perPeriod(told.balanced.balance.period, language), ...faint },
    { text: words.meanPower, ...faint },
    ...(perUnit ? [{ text: words.perUnit(unit), ...faint }] : []),
  ];
}

function blockOf(
  page: Page,
  process: ProcessLines,
): { readonly name: string; readonly rows: readonly Row[] } {
  return {
    name: headed(processName(page, process)),
    rows: process.lines.map((line) => lineRow(page, line)),
  };
}

/** The process, and the plant that runs it where one is named. */
function processName({ told, language }: Page, process: ProcessLines): string {
  const { workspace } = told;
  const name = workspace.processes.get(process.process)?.name;
  const plant = process.plant === undefined ? undefined : workspace.plants.get(process.plant)?.name;
  return [
    name ? said(name, language) : process.process,
    ...(plant ? [said(plant, language)] : []),
  ].join(" · ");
}

function lineRow(page: Page, line: BalanceLine): Row {
  const { table } = cliWords[page.language];
  const name = nameOf(page, line.name);
  const marked = line.byDifference ? `${name} (${table.byDifference})` : name;
  return rowOf(page, lineWord(line.kind, page), marked, line);
}

function lineWord(kind: LineKind, { language }: Page): string {
  const { made, taken, given, lost, emitted } = cliWords[language].table;
  return { makes: made, treats: taken, takes: taken, gives: given, loses: lost, emits: emitted }[
    kind
  ];
}

type Amount = Pick<Total, "amount" | "unit" | "missing" | "meanPower" | "perUnit">;

function rowOf(page: Page, kind: string, name: string, line: Amount): Row {
  const { language } = page;
  const { meanPower, perUnit } = line;
  return [
    { text: `  ${kind}`, styles: ["faint"] },
    { text: name },
    { text: amountText(page, line, line.amount), right: true },
    {
      text:
        meanPower === undefined || unknown(line)
          ? ""
          : formatReadable({ value: meanPower, unit: "MW" }, language),
      right: true,
    },
    ...(page.perUnit
      ? [{ text: perUnit === undefined ? "" : amountText(page, line, perUnit), right: true }]
      : []),
  ];
}

/** Said to be without the unpublished where a part is; the word itself where all of it is. */
function amountText({ language }: Page, line: Amount, value: number): string {
  const words = pageWords[language];
  if (unknown(line)) return words.statement.unpublished;
  const amount = formatReadable({ value: withoutNoise(value), unit: line.unit }, language);
  return line.missing.length > 0 ? `${words.table.atLeast} ${amount}` : amount;
}

function unknown({ amount, missing }: Amount): boolean {
  return amount === 0 && missing.length > 0;
}

function nameOf({ told, language }: Page, id: string): string {
  const name = told.workspace.streams.get(id)?.name;
  return name ? said(name, language) : id;
}

/** What crosses the gate, then what is emitted: each by name, in the order of the reader's alphabet. */
function totalRows(page: Page): readonly Row[] {
  const words = cliWords[page.language].table;
  const byKind = Map.groupBy(totalsOf(page.told), ({ kind }) => kind);
  return [...byKind].flatMap(([kind, totals]) =>
    totals
      .map((total) => ({ total, name: nameOf(page, total.name) }))
      .sort((a, b) => compareNames(a.name, b.name, page.language))
      .map(({ total, name }) => rowOf(page, words[kind], name, total)),
  );
}

/** What is unpublished in all this, each once; what goes round, and how much larger it is for it. */
function notesOf(page: Page): readonly string[] {
  const { told, language } = page;
  const { processes, loops } = told.balanced.balance;
  const lines = processes.flatMap(({ run, takes, gives, loses, emits }) => [
    run,
    ...takes,
    ...gives,
    ...loses,
    ...emits,
  ]);
  const paths = [...new Set(lines.flatMap(({ missing }) => missing))];
  const names = [
    ...new Set(paths.map((path) => wordsIn(figureName(told.workspace, path), language).text)),
  ];
  const { figure } = pageWords[language];
  return [
    ...(names.length > 0 ? [`${figure.missing}: ${names.join("; ")}.`] : []),
    ...loops.map((loop) => loopText(loop, told.workspace, language)),
  ];
}
