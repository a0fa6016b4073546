import type {
  Cell,
  Condition,
  PromiseVerdict,
  ScopeVerdict,
  Supplier,
  Unaccounted,
} from "../actions/index.ts";
import { type Issue, isError } from "../core/index.ts";
import {
  balanceWord,
  ceilingsSentence,
  conditionIssue,
  conditionSentence,
  explainedSentence,
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
import { commandWords } from "./words.ts";
import { wrap, wrapBehind } from "./wrap.ts";

/** Why each cell is what it is, scope by scope: what is needed and missing, as a compiler says it. */
export function reasonsText(telling: Telling, { scopes }: PromiseVerdict): readonly string[] {
  return scopes.flatMap((scope) => ["", ...scopeReasons(telling, scope)]);
}

function scopeReasons(telling: Telling, scope: ScopeVerdict): readonly string[] {
  const { language, columns, answer, issueNames } = telling;
  const name = headed(said(scope.scope.name, language));
  // An error of the whole text stands below with all others.
  const findings = scope.issues.filter((issue) => !isError(issue) || !isSaid(answer, issue));
  const notExamined = notExaminedSentence(scope.cells, language);
  return [
    ...(name === "" ? [] : [paint(name, "bold")]),
    ...findings.map((issue) => issueText(issue, answer.texts, telling, issueNames)),
    ...scope.cells.flatMap((cell) => cellReasons(telling, cell)),
    ...(notExamined === "" ? [] : wrap(notExamined, columns)),
  ];
}

function isSaid({ issues }: Telling["answer"], { code, at }: Issue): boolean {
  return issues.some(
    (one) => one.code === code && one.at.file === at.file && one.at.line === at.line,
  );
}

/** An open market is no condition. What the site draws from one is said by name: its limit was not examined. */
function cellReasons(
  telling: Telling,
  { balance, state, conditions, unaccounted = [] }: Cell,
): readonly string[] {
  const told = conditions.filter(({ have }) => have.kind !== "open");
  const open = balance === "energy" ? conditions.filter(({ have }) => have.kind === "open") : [];
  if (told.length + open.length + unaccounted.length === 0) return [];
  const { language, names, columns } = telling;
  const streams = open.map(({ stream }) => names.stream(stream)).join(", ");
  const word = paint(stateWord(state, language), ...STATE_STYLES[state]);
  return [
    `${balanceWord(balance, language)}: ${word}`,
    ...told.flatMap((condition) => conditionText(telling, condition)),
    ...unaccounted.flatMap((lost) => unaccountedText(telling, lost)),
    ...(open.length > 0
      ? wrapBehind("  ", commandWords[language].openMarkets(streams), columns)
      : []),
  ];
}

/** What has no place where it leaves, at the process that leaves it so, and why the text says so. */
function unaccountedText(telling: Telling, lost: Unaccounted): readonly string[] {
  const { language, columns, answer, issueNames } = telling;
  const why = explainedSentence(lost, language);
  return [
    ...issueText(lost.issue, answer.texts, telling, issueNames).split("\n"),
    ...(why === "" ? [] : wrapBehind("    ", why, columns)),
  ];
}

/**
 * One thing that must hold: its issue with place and carets; or a sentence, where nothing is wrong or where it
 * falls short only by what is assumed or a ceiling.
 */
function conditionText(telling: Telling, condition: Condition): readonly string[] {
  const { language, columns, names, answer, issueNames } = telling;
  const issue = issueOf(condition);
  const sentence = plainText(conditionSentence(condition, language, names));
  const head =
    issue === undefined
      ? wrapBehind("  ", sentence, columns)
      : issueText(
          issue,
          answer.texts,
          telling,
          issueNames,
          conditionIssue(condition, issue, language, names),
        ).split("\n");
  const more = moreAbout(telling, condition);
  return [...head, ...more.flatMap((text) => wrapBehind("    ", text, columns))];
}

function issueOf({ issue, have, state }: Condition): Condition["issue"] {
  const unsure = state === "cannot tell" && have.kind === "amount";
  return unsure ? undefined : issue;
}

/** What the issue does not say: where it turns, what it would be, what is unpublished in it, whom to ask, who supplies. */
function moreAbout(telling: Telling, condition: Condition): readonly string[] {
  const { language, names, words } = telling;
  const { turning, need, have } = condition;
  const issue = issueOf(condition);
  const unpublished = [...need.missing, ...(have.kind === "amount" ? have.span.missing : [])];
  const missing = [...new Set(unpublished.map(names.figure))].join("; ");
  const ask = have.kind === "unpublished" && have.ask ? said(have.ask, language) : "";
  return [
    issue !== undefined && turning !== undefined
      ? plainText(turningSentence(turning, language))
      : "",
    wouldSentence(condition, language, names),
    ceilingsSentence(condition, language, names),
    missing === "" ? "" : `${words.figure.missing}: ${missing}.`,
    ask === "" ? "" : `${words.reasons.whoMayKnow} ${ask}.`,
    ...suppliersText(telling, condition),
  ].filter((text) => text !== "");
}

/** Plants that are counted (a line of the gate has been shown already); and apart, those that are not. */
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
  const stands = standing === undefined ? "" : ` (${standingWord(standing, language)})`;
  const parts = [
    said(name, language) + stands,
    ...(amount === undefined ? nobody : [formatSpan(amount, language)]),
  ];
  return parts.join(", ");
}
