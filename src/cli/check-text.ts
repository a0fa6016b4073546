import type { CheckAnswer, PromiseVerdict } from "../actions/index.ts";
import { cliWords, headline, plainText } from "../sentences/index.ts";
import { countText, issueText } from "./issue-text.ts";
import { paint } from "./paint.ts";
import { reasonsText } from "./reasons-text.ts";
import { STATE_STYLES, scopeText, tableNotes } from "./scope-text.ts";
import { statementText } from "./statement-text.ts";
import { startTelling, type Telling } from "./telling.ts";
import type { Terminal } from "./terminal.ts";
import { wrap } from "./wrap.ts";

/** The answer of `check`: every promise as the first question is answered, then what is wrong in the text. */
export function checkText(answer: CheckAnswer, terminal: Terminal): string {
  const { language, columns } = terminal;
  const telling = startTelling(answer, language, columns);
  const promises = telling?.verdict.promises ?? [];
  const told =
    telling === undefined
      ? []
      : promises.flatMap((promise, i) => [
          ...(i > 0 ? ["", "─".repeat(columns), ""] : []),
          ...promiseText(telling, promise),
        ]);
  const nothing = telling !== undefined && promises.length === 0 && answer.exitCode === 0;
  const issues = answer.issues.map((issue) => `${issueText(issue, answer.texts, terminal)}\n`);
  const count = countText(answer.issues, language);
  return [
    ...told,
    ...(told.length > 0 && issues.length > 0 ? ["", "─".repeat(columns), ""] : []),
    ...issues,
    ...(nothing ? [cliWords[language].nothingPromised] : []),
    ...(count === "" ? [] : [count]),
  ].join("\n");
}

function promiseText(telling: Telling, promise: PromiseVerdict): readonly string[] {
  const { language, columns, names, words } = telling;
  const { answer, lead } = headline(promise, language, names);
  const [first = "", ...rest] = wrap(`${answer} ${plainText(lead)}`, columns);
  return [
    ...statementText(telling, promise),
    "",
    paint(first, ...STATE_STYLES[promise.state]),
    ...rest,
    "",
    ...scopeText(telling, promise),
    ...tableNotes(telling, promise),
    "",
    paint(words.reasons.title, "bold"),
    ...reasonsText(telling, promise),
  ];
}
