import { type FigureCard, type PromiseVerdict, publishedBeside } from "../actions/index.ts";
import {
  balanceWord,
  evidenceWord,
  formatReadable,
  formatReadableRange,
  sentenceOf,
} from "../sentences/index.ts";
import { paint } from "./paint.ts";
import { headed, said, type Telling } from "./telling.ts";
import { wrapBehind } from "./wrap.ts";

/** Published figures under the reasons they stand beside, each as its source states it; none for a plan without. */
export function publishedText(telling: Telling, promise: PromiseVerdict): readonly string[] {
  const published = publishedBeside(telling.answer, promise);
  const { language, columns, words } = telling;
  const balances = Map.groupBy(published, ({ comparable }) => comparable.balance);
  return [...balances].flatMap(([balance, beside]) => [
    "",
    paint(`${words.sideBySide.published}: ${balanceWord(balance, language).toLowerCase()}`, "bold"),
    ...beside.flatMap(({ comparable, card }) => {
      const { plant, year, note } = comparable;
      const named = [headed(said(plant, language)), ...(year === undefined ? [] : [year])];
      const lines = [
        ...othersWords(telling, card),
        ...(note === undefined ? [] : [sentenceOf(headed(said(note, language)))]),
      ];
      return [
        ...wrapBehind("  ", `${named.join(", ")}: ${statedWords(telling, card)}`, columns),
        ...lines.flatMap((line) => wrapBehind("    ", line, columns)),
      ];
    }),
  ]);
}

/** `1.5 t, compiled, Mineral Commodity Summaries 2026`. */
function statedWords({ language, words }: Telling, card: FigureCard): string {
  const { value, unit, low, high, evidence, source } = card;
  const ranged = low !== undefined && high !== undefined && low !== high;
  const amount =
    value === undefined
      ? words.statement.unpublished
      : ranged
        ? formatReadableRange(low, high, unit, language, STATED)
        : formatReadable({ value, unit }, language, STATED);
  return [
    amount,
    ...(evidence === undefined || value === undefined ? [] : [evidenceWord(evidence, language)]),
    ...(source === undefined ? [] : [said(source.title, language)]),
  ].join(", ");
}

/** As many digits as a source states. */
const STATED = { digits: 9 };

/** What other sources, or other editions, say of the same; and why the first was chosen. */
function othersWords(telling: Telling, { also, because }: FigureCard): readonly string[] {
  const { words, language } = telling;
  const others = also.map((card) => statedWords(telling, card)).join("; ");
  return [
    ...(others === "" ? [] : [`${words.figure.others}: ${others}.`]),
    ...(because === undefined
      ? []
      : [`${words.figure.because}: ${sentenceOf(said(because, language))}`]),
  ];
}
