import {
  type CheckAnswer,
  type Language,
  type PromiseVerdict,
  saysNumbers,
} from "../actions/index.ts";
import { type Issue, severityOf } from "../core/index.ts";
import { asOfSentence, cliWords, headline, plainText } from "../sentences/index.ts";
import { issuesText } from "./issue-text.ts";
import { paint } from "./paint.ts";
import { publishedText } from "./published-text.ts";
import { reasonsText } from "./reasons-text.ts";
import { STATE_STYLES, scopeText, tableNotes } from "./scope-text.ts";
import { promiseHead, statementText } from "./statement-text.ts";
import { startTelling, type Telling } from "./telling.ts";
import type { Terminal } from "./terminal.ts";
import { commandWords } from "./words.ts";
import { wrap } from "./wrap.ts";

/** The answer of `check`: every promise as the first question is answered, then what is wrong in the text. */
export function checkText(answer: CheckAnswer, terminal: Terminal): string {
  const { language, columns } = terminal;
  const telling = startTelling(answer, language, columns);
  const { issues, texts } = answer;
  const parts = telling === undefined ? [] : statementsText(telling);
  const nothing = telling !== undefined && parts.length === 0 && answer.exitCode === 0;
  return [
    ...parts,
    ...(parts.length > 0 && gateBalances(answer) ? [cliWords[language].gateBalanced] : []),
    ...(nothing ? [nothingText(answer, language)] : []),
    ...(issues.length > 0 ? [issuesText(issues, texts, terminal, answer.plan?.base)] : []),
  ].join(`\n\n${"─".repeat(columns)}\n\n`);
}

/** The text is right and judges nothing: what was tried all the same. */
function nothingText(answer: CheckAnswer, language: Language): string {
  const { plan, verdict } = answer;
  const words = cliWords[language];
  if (plan === undefined || verdict === undefined) return "";
  const { statements, expectations } = plan.base;
  const promised = [...statements.values()].some(({ promises }) => promises.length > 0);
  if (promised)
    return `${asOfSentence(verdict.asOf, language)} ${commandWords[language].nothingYet}`;
  return [
    words.nothingPromised,
    ...(expectations.size > 0 ? [words.expectedCame(expectations.size)] : []),
    ...(gateBalances(answer) ? [words.gateBalanced] : []),
  ].join(" ");
}

/** The plan's own numbers were balanced, and nothing was found. */
function gateBalances({ plan, issues }: CheckAnswer): boolean {
  return plan !== undefined && saysNumbers(plan.base) && !issues.some(isFinding);
}

function isFinding(one: Issue): boolean {
  return severityOf(one) === "finding";
}

/** Each statement once, with everything it promises. */
function statementsText(telling: Telling): readonly string[] {
  const groups = Map.groupBy(telling.verdict.promises, ({ statement }) => statement.id);
  return [...groups.values()].map((promises) => {
    const [first] = promises;
    if (first === undefined) return "";
    const statement = statementText(telling, first.statement).join("\n");
    const told = promises.map((promise) => promiseText(telling, promise, first).join("\n"));
    return [statement, ...told].join("\n\n");
  });
}

function promiseText(
  telling: Telling,
  promise: PromiseVerdict,
  first: PromiseVerdict,
): readonly string[] {
  const { language, columns, names, words } = telling;
  const { answer, lead } = headline(promise, language, names);
  const lines = wrap(answer, columns);
  const again = enlarges(promise, first);
  const reasons = again
    ? []
    : ["", paint(words.reasons.title, "bold"), ...reasonsText(telling, promise)];
  return [
    ...promiseHead(telling, promise),
    "",
    ...lines.map((line) => paint(line, ...STATE_STYLES[promise.state])),
    ...wrap(plainText(lead), columns),
    "",
    ...scopeText(telling, promise),
    ...tableNotes(telling, promise, again),
    ...reasons,
    ...(again ? [] : publishedText(telling, promise)),
  ];
}

/** The same product at the same site within the same scope, only more of it: for the same reasons, where none changes. */
function enlarges(later: PromiseVerdict, first: PromiseVerdict): boolean {
  const same = (["stream", "site", "scope"] as const).every(
    (key) => later.promise[key] === first.promise[key],
  );
  const states = ({ scopes }: PromiseVerdict) =>
    scopes.flatMap(({ cells }) =>
      cells.flatMap(({ conditions }) => conditions.map(({ state }) => state)),
    );
  return later !== first && same && states(later).join() === states(first).join();
}
