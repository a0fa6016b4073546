import type {
  ComparedAmount,
  ComparedPromise,
  ComparedScope,
  FigureCard,
  ToldComparison,
} from "../actions/index.ts";
import {
  balanceWord,
  cliWords,
  figureAmount,
  formatEnds,
  formatReadable,
  pageWords,
  stateWord,
} from "../sentences/index.ts";
import { withoutNoise } from "./noise.ts";
import { paint } from "./paint.ts";
import { STATE_STYLES } from "./scope-text.ts";
import { naturalWidths, type Row, tableLines } from "./table.ts";
import { headed, said } from "./telling.ts";
import type { Terminal } from "./terminal.ts";
import { commandWords } from "./words.ts";
import { wrap } from "./wrap.ts";

interface Page extends Pick<Terminal, "language" | "columns"> {
  readonly told: ToldComparison;
}

/** Two scenarios: the figures replaced, then what follows for each promise and at the gate. */
export function compareText(
  told: ToldComparison,
  { language, columns }: Pick<Terminal, "language" | "columns">,
): string {
  const page: Page = { told, language, columns };
  const [first, second] = told.scenarios.map((id) => scenarioName(page, id));
  return [
    ...wrap(`${first} → ${second}`, columns).map((line) => paint(line, "bold")),
    ...figuresText(page),
    ...told.promises.flatMap((promise) => ["", ...promiseText(page, promise)]),
    ...gateText(page),
  ].join("\n");
}

function scenarioName({ told, language }: Page, id: string): string {
  if (id === "") return pageWords[language].table.asWritten;
  const name = told.plan.scenarios.get(id)?.name;
  return name ? said(name, language) : id;
}

function figuresText(page: Page): readonly string[] {
  const { told, language, columns } = page;
  const words = commandWords[language];
  if (told.figures.length === 0) return ["", words.sameFigures];
  const rows = told.figures.map(
    ({ path, from, to }): Row => [
      { text: said((to ?? from)?.name ?? { plain: path }, language) },
      { text: cardText(page, from) },
      { text: "→", styles: ["faint"] },
      { text: cardText(page, to) },
    ],
  );
  return [
    "",
    paint(words.replaced(told.figures.length), "bold"),
    ...tableLines(rows, naturalWidths(rows, columns)),
  ];
}

function cardText({ language }: Page, card: FigureCard | undefined): string {
  if (card === undefined) return commandWords[language].absent;
  return figureAmount(card, language) ?? pageWords[language].statement.unpublished;
}

function promiseText(page: Page, { promise, scopes }: ComparedPromise): readonly string[] {
  const { language, columns } = page;
  const name = wrap(said(promise.promise.name, language), columns).map((line) =>
    paint(line, "bold"),
  );
  const rows = [headRow(page), ...scopes.flatMap((scope) => scopeRows(page, scope))];
  return [...name, ...tableLines(rows, naturalWidths(rows, columns))];
}

function headRow(page: Page): Row {
  const { told, language } = page;
  const names = told.scenarios.map((id) => scenarioName(page, id));
  const heads = [...names, cliWords[language].table.difference];
  return [
    { text: "" },
    ...heads.map((text) => ({ text, styles: ["faint"] as const, right: true })),
  ];
}

function scopeRows(page: Page, { scope, amounts, cells }: ComparedScope): readonly Row[] {
  const { language } = page;
  const examined = cells.filter(({ from, to }) => from !== "not examined" || to !== "not examined");
  return [
    [{ text: headed(said(scope.name, language)), styles: ["bold"] }],
    ...amounts.map((amount) => amountRow(page, nameOf(page, amount.stream), amount)),
    ...examined.map(
      ({ balance, from, to }): Row => [
        { text: balanceWord(balance, language) },
        { text: stateWord(from, language), styles: STATE_STYLES[from], right: true },
        { text: stateWord(to, language), styles: STATE_STYLES[to], right: true },
      ],
    ),
  ];
}

/** A gate that both scenarios leave as it is belongs to another chain: nothing is said of it. */
function gateText(page: Page): readonly string[] {
  const { told, language, columns } = page;
  if (told.gate.every(isSame)) return [];
  const words = cliWords[language].table;
  const rows = [
    headRow(page),
    ...told.gate.map((amount) => {
      const kind = amount.kind === "bought" ? words.enters : words[amount.kind];
      return amountRow(page, `${nameOf(page, amount.stream)}: ${kind}`, amount);
    }),
  ];
  return [
    "",
    paint(headed(commandWords[language].ownGate), "bold"),
    ...tableLines(rows, naturalWidths(rows, columns)),
  ];
}

function isSame({ from, to }: ComparedAmount): boolean {
  if (from === undefined || to === undefined) return false;
  return from.low === to.low && from.high === to.high && `${from.missing}` === `${to.missing}`;
}

function amountRow(page: Page, name: string, amount: ComparedAmount): Row {
  return [
    { text: headed(name) },
    { text: endsText(page, amount, amount.from), right: true },
    { text: endsText(page, amount, amount.to), right: true },
    { text: differenceText(page, amount), right: true },
  ];
}

function endsText(
  { language }: Page,
  { unit }: ComparedAmount,
  ends: ComparedAmount["from"],
): string {
  if (ends === undefined) return commandWords[language].absent;
  const amount = formatEnds(withoutNoise(ends.low), withoutNoise(ends.high), unit, language);
  return ends.missing.length > 0 ? `${pageWords[language].table.atLeast} ${amount}` : amount;
}

/** Between the middles of both, with its sign; none where a part of either is unpublished. */
function differenceText({ language }: Page, { unit, from, to }: ComparedAmount): string {
  if (from === undefined || to === undefined) return "";
  if (from.missing.length + to.missing.length > 0) return "";
  const [before, after] = [(from.low + from.high) / 2, (to.low + to.high) / 2];
  const change = Number((after - before).toPrecision(6));
  if (change === 0 || Math.abs(change) < Math.abs(before) * 1e-9) return "";
  const sign = change > 0 ? "+" : "";
  return sign + formatReadable({ value: change, unit }, language, { digits: 3 });
}

function nameOf({ told, language }: Page, id: string): string {
  const name = told.plan.base.streams.get(id)?.name;
  return name ? said(name, language) : id;
}
