import type { Cell, Condition, PromiseVerdict, ScopeVerdict, Supplier } from "../actions/index.ts";
import { isError } from "../core/index.ts";
import {
  balanceWord,
  conditionSentence,
  formatSpan,
  notExaminedSentence,
  plainText,
  standingWord,
  stateWord,
  turningSentence,
  wouldSentence,
} from "../sentences/index.ts";
import { issueText } from "./issue-text.ts";
import { paint } from "./paint.ts";
import { STATE_STYLES } from "./scope-text.ts";
import { headed, said, type Telling } from "./telling.ts";
import { wrap, wrapBehind } from "./wrap.ts";

/** Why each cell is what it is, scope by scope: what is needed and missing, as a compiler says it. */
export function reasonsText(telling: Telling, { scopes }: PromiseVerdict): readonly string[] {
  return scopes.flatMap((scope) => ["", ...scopeReasons(telling, scope)]);
}

function scopeReasons(telling: Telling, scope: ScopeVerdict): readonly string[] {
  const { language, columns, answer, issueNames } = telling;
  const name = headed(said(scope.scope.name, language));
  const findings = scope.issues.filter((issue) => !isError(issue));
  const notExamined = notExaminedSentence(scope.cells, language);
  return [
    ...(name === "" ? [] : [paint(name, "bold")]),
    ...findings.map((issue) => issueText(issue, answer.texts, telling, issueNames)),
    ...scope.cells.flatMap((cell) => cellReasons(telling, cell)),
    ...(notExamined === "" ? [] : wrap(notExamined, columns)),
  ];
}

/** Open markets are no condition: they are not examined. */
function cellReasons(telling: Telling, { balance, state, conditions }: Cell): readonly string[] {
  const told = conditions.filter(({ have }) => have.kind !== "open");
  if (told.length === 0) return [];
  const { language } = telling;
  const word = paint(stateWord(state, language), ...STATE_STYLES[state]);
  return [
    `${balanceWord(balance, language)}: ${word}`,
    ...told.flatMap((condition) => conditionText(telling, condition)),
  ];
}

/** One thing that must hold: its issue with place and carets, or a sentence where nothing is wrong. */
function conditionText(telling: Telling, condition: Condition): readonly string[] {
  const { language, columns, names, answer, issueNames } = telling;
  const { issue } = condition;
  const head =
    issue === undefined
      ? wrapBehind("  ", plainText(conditionSentence(condition, language, names)), columns)
      : issueText(issue, answer.texts, telling, issueNames).split("\n");
  const more = moreAbout(telling, condition);
  return [...head, ...more.flatMap((text) => wrapBehind("    ", text, columns))];
}

/** What the issue does not say: where it turns, what it would be, what is unpublished in it, whom to ask, who supplies. */
function moreAbout(telling: Telling, condition: Condition): readonly string[] {
  const { language, names, words } = telling;
  const { issue, turning, need, have } = condition;
  const missing = [...new Set(need.missing.map(names.figure))].join("; ");
  const ask = have.kind === "unpublished" && have.ask ? said(have.ask, language) : "";
  return [
    issue !== undefined && turning !== undefined
      ? plainText(turningSentence(turning, language))
      : "",
    wouldSentence(condition, language, names),
    missing === "" ? "" : `${words.figure.missing}: ${missing}.`,
    ask === "" ? "" : `${words.reasons.whoMayKnow} ${ask}.`,
    ...suppliersText(telling, condition),
  ].filter((text) => text !== "");
}

/** Plants that are counted (a line of the gate has been shown already); and apart, those announced and never counted. */
function suppliersText(telling: Telling, { have, announced }: Condition): readonly string[] {
  const { reasons } = telling.words;
  const suppliers = have.kind === "amount" ? have.counted : [];
  const counted = suppliers.filter(({ plant }) => plant !== undefined);
  const list = (suppliers: readonly Supplier[]) =>
    suppliers.map((one) => supplierText(telling, one)).join("; ");
  return [
    ...(counted.length > 0 ? [reasons.counted(list(counted))] : []),
    ...(announced.length > 0 ? [reasons.announced(list(announced))] : []),
  ];
}

function supplierText({ language, words }: Telling, supplier: Supplier): string {
  const { name, plant, standing, amount } = supplier;
  const nobody = plant === undefined ? [] : [words.statement.unpublished];
  const parts = [
    said(name, language),
    ...(standing === undefined ? [] : [standingWord(standing, language)]),
    ...(amount === undefined ? nobody : [formatSpan(amount, language)]),
  ];
  return parts.join(", ");
}
