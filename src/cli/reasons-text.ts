import type { Condition, PromiseVerdict, ScopeVerdict, Supplier } from "../actions/index.ts";
import { isError } from "../core/index.ts";
import {
  balanceWord,
  conditionSentence,
  formatSpan,
  missingSentence,
  notExaminedSentence,
  plainText,
  standingWord,
  stateWord,
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
  const { language, columns, answer } = telling;
  const name = headed(said(scope.scope.name, language));
  const examined = scope.cells.filter((cell) => cell.conditions.length > 0);
  const notExamined = notExaminedSentence(scope.cells, language);
  return [
    ...(name === "" ? [] : [paint(name, "bold")]),
    ...scope.issues
      .filter((issue) => !isError(issue))
      .map((issue) => issueText(issue, answer.texts, telling, telling.issueNames)),
    ...examined.flatMap(({ balance, state, conditions }) => {
      const told = conditions.filter((condition) => condition.have.kind !== "open");
      return told.flatMap((condition, i) => [
        ...(i === 0
          ? [
              `${balanceWord(balance, language)}: ${paint(stateWord(state, language), ...STATE_STYLES[state])}`,
            ]
          : []),
        ...conditionText(telling, condition),
      ]);
    }),
    ...(notExamined === "" ? [] : wrap(notExamined, columns)),
  ];
}

/** One thing that must hold: its issue with place and carets, or a sentence where nothing is wrong. */
function conditionText(telling: Telling, condition: Condition): readonly string[] {
  const { language, columns, names, answer } = telling;
  const { issue, turning, would, assumed } = condition;
  const sentence = plainText(conditionSentence(condition, language, names));
  const more = [
    ...(condition.need.missing.length > 0 || condition.have.kind === "unpublished"
      ? [missingSentence(condition, language, names)]
      : []),
    ...(would !== undefined && assumed.length > 0
      ? [wouldSentence(condition, language, names)]
      : []),
    ...suppliersText(telling, condition),
  ].filter((text) => text !== "");
  if (issue === undefined)
    return [
      ...wrapBehind("  ", sentence, columns),
      ...more.flatMap((text) => wrapBehind("    ", text, columns)),
    ];
  const turns = turning === undefined ? [] : wrapBehind("    ", sentence, columns);
  const lines = issueText(issue, answer.texts, telling, telling.issueNames).split("\n");
  return [...lines, ...turns, ...more.flatMap((text) => wrapBehind("    ", text, columns))];
}

/** Who is counted; and apart, what is announced and never counted. */
function suppliersText(telling: Telling, { have, announced }: Condition): readonly string[] {
  const { reasons } = telling.words;
  const counted = have.kind === "amount" ? have.counted : [];
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
