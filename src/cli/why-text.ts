import {
  type Asker,
  type FlowLine,
  figureName,
  type Taker,
  type ToldWhy,
} from "../actions/index.ts";
import {
  cliWords,
  formatPercent,
  formatPeriod,
  formatReadable,
  pageWords,
  perPeriod,
} from "../sentences/index.ts";
import { loopText } from "./loop-text.ts";
import { withoutNoise } from "./noise.ts";
import { paint } from "./paint.ts";
import { naturalWidths, type Row, tableLines } from "./table.ts";
import { headed, said } from "./telling.ts";
import type { Terminal } from "./terminal.ts";
import { commandWords } from "./words.ts";
import { wrap } from "./wrap.ts";

interface Page extends Pick<Terminal, "language" | "columns"> {
  readonly told: ToldWhy;
}

/** A flow, who takes it, who asked for it in the end, and the loop it goes round in. */
export function whyText(
  told: ToldWhy,
  { language, columns }: Pick<Terminal, "language" | "columns">,
): string {
  const page: Page = { told, language, columns };
  const { why, workspace, asking } = told;
  const head = wrap(headingOf(page), columns).map((line) => paint(line, "bold"));
  if (why === undefined) {
    return [...head, commandWords[language].nothingFlows(nameOf(page, asking.stream))].join("\n");
  }
  const words = cliWords[language].table;
  const takers = [
    ...why.takers.map((taker) => partRow(page, takerWords(page, taker), taker.amount)),
    ...unpublishedRows(page),
  ];
  const askers = why.askers.map((asker) => partRow(page, askerWords(page, asker), asker.amount));
  const widths = naturalWidths([...takers, ...askers], columns);
  const loop =
    why.loop === undefined ? [] : ["", ...wrap(loopText(why.loop, workspace, language), columns)];
  return [
    ...head,
    ...wrap(flowText(page, why.amount), columns),
    "",
    paint(headed(words.taken), "bold"),
    ...tableLines(takers, widths),
    "",
    paint(headed(words.neededFor), "bold"),
    ...tableLines(askers, widths),
    ...loop,
  ].join("\n");
}

/** The period's amount; without its unpublished part, where it has one, which is named. */
function flowText(page: Page, amount: number): string {
  const { told, language } = page;
  const { table } = pageWords[language];
  const [flow, year] = [quantity(page, amount), perPeriod(told.balanced.balance.period, language)];
  // Kazakh sets the period before the amount.
  const yearly = language === "kk" ? `${year} ${flow}` : `${flow} ${year}`;
  const missing = missingIn(page);
  if (missing.length === 0) return headed(yearly);
  const names = missing.map((path) => said(figureName(told.workspace, path), language));
  return headed(`${table.atLeast} ${yearly} (${table.andMore([...new Set(names)].join("; "))})`);
}

function missingIn({ told }: Page): readonly string[] {
  return told.balanced.balance.streams.get(told.asking.stream)?.missing ?? [];
}

/** Who takes it too, and nobody has published how much. */
function unpublishedRows(page: Page): readonly Row[] {
  const { told, language } = page;
  const text = pageWords[language].statement.unpublished;
  return told.balanced.balance.processes
    .filter(({ takes }) => takes.some((line) => isUnknown(line, told.asking.stream)))
    .map(({ id }) => [{ text: `  ${processName(page, id)}` }, { text, right: true }, { text: "" }]);
}

function isUnknown(line: FlowLine, stream: string): boolean {
  return line.name === stream && line.amount === 0 && line.missing.length > 0;
}

/** The stream · the year · the scenario · the promise · the scope. */
function headingOf({ told, language }: Page): string {
  const { asking, plan, promise, scope, balanced, workspace } = told;
  const scenario = plan.scenarios.get(asking.scenario ?? "");
  const stream = workspace.streams.get(asking.stream)?.name;
  return [
    headed(stream ? said(stream, language) : asking.stream),
    formatPeriod(balanced.balance.period, language),
    scenario ? said(scenario.name, language) : pageWords[language].table.asWritten,
    ...(promise ? [said(promise.name, language)] : [commandWords[language].ownGate]),
    ...(scope ? [said(scope.name, language)] : []),
  ].join(" · ");
}

/** Of a whole that lacks a part no share can be said. */
function partRow(page: Page, name: string, amount: number): Row {
  const whole = page.told.why?.amount ?? 0;
  const known = whole > 0 && missingIn(page).length === 0;
  const share = known ? formatPercent(amount / whole, page.language, { digits: 3 }) : "";
  return [
    { text: `  ${name}` },
    { text: quantity(page, amount), right: true },
    { text: share, right: true },
  ];
}

function quantity({ told, language }: Page, amount: number): string {
  return formatReadable({ value: withoutNoise(amount), unit: told.why?.unit ?? "" }, language);
}

function takerWords(page: Page, { kind, name }: Taker): string {
  const words = cliWords[page.language].table;
  if (kind === "gate") return words.leaves;
  if (kind === "left") return words.left;
  return kind === "mixture" ? nameOf(page, name) : processName(page, name);
}

function askerWords(page: Page, { kind, name }: Asker): string {
  const words = cliWords[page.language].table;
  if (kind === "cap") return `${processName(page, name)}: ${commandWords[page.language].atCap}`;
  if (kind === "rate") return `${processName(page, name)}: ${commandWords[page.language].atRate}`;
  return `${nameOf(page, name)}: ${words[kind]}`;
}

function nameOf({ told, language }: Page, id: string): string {
  const { streams, processes, plants } = told.workspace;
  const name = (streams.get(id) ?? processes.get(id) ?? plants.get(id))?.name;
  return name ? said(name, language) : id;
}

function processName({ told, language }: Page, id: string): string {
  const { processes, plants, streams } = told.workspace;
  const name = (processes.get(id) ?? plants.get(id) ?? streams.get(id))?.name;
  return name ? said(name, language) : id;
}
