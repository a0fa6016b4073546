import type {
  CheckAnswer,
  Language,
  LocalText,
  PromiseVerdict,
  Verdict,
  Workspace,
} from "../actions/index.ts";
import { figureName, wordsIn } from "../actions/index.ts";
import {
  formatQuantity,
  type Names,
  nameOfId,
  type PageWords,
  pageWords,
  type VerdictNames,
  verdictNames,
} from "../sentences/index.ts";

/** A verdict and all that is needed to tell it in one language. */
export interface Telling {
  readonly answer: CheckAnswer;
  readonly workspace: Workspace;
  readonly verdict: Verdict;
  readonly language: Language;
  readonly columns: number;
  readonly words: PageWords;
  readonly names: VerdictNames;
  /** Names for the sentences of issues. */
  readonly issueNames: Names;
}

export function startTelling(
  answer: CheckAnswer,
  language: Language,
  columns: number,
): Telling | undefined {
  const { plan, verdict } = answer;
  if (plan === undefined || verdict === undefined) return undefined;
  const { base } = plan;
  return {
    answer,
    verdict,
    workspace: base,
    language,
    columns,
    words: pageWords[language],
    names: verdictNames(base, language, (path) => figureName(base, path)),
    issueNames: (id) => nameOfId(base, id),
  };
}

/** Words someone gave; where the language asked for is missing, the one they are in is said. */
export function said(text: LocalText, language: Language): string {
  const { text: words, fallback } = wordsIn(text, language);
  return fallback === undefined ? words : `${words} (${fallback})`;
}

/** A promised amount as the reader writes it: `1 ГВт/жыл`. */
export function amountOf(
  { language, words }: Telling,
  figure: PromiseVerdict["promise"]["nameplate"],
): string {
  if (figure.kind !== "stated") return words.statement.unpublished;
  const { expression, text } = figure;
  if (expression.kind !== "number") return text;
  return formatQuantity({ value: expression.value, unit: expression.unit?.text ?? "1" }, language, {
    digits: 12,
  });
}

/** At the head of a line; a word with a capital inside (pH, kW) keeps its own. */
export function headed(text: string): string {
  const [first = "", second = ""] = text;
  return second !== second.toLowerCase() ? text : first.toUpperCase() + text.slice(first.length);
}
