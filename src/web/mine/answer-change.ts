import { balanceWord, formatSpan, stateWord } from "../../sentences/index.ts";
import type { PromiseVerdict, ScopeVerdict, Verdict } from "../../verdict/index.ts";
import { type Language, type LocalText, type Plan, wordsIn } from "../../workspace/index.ts";

/** One line of the answer under the text as opened and as it stands now. */
export interface AnswerLine {
  readonly what: string;
  readonly was: string;
  readonly is: string;
}

export interface AnswerChange {
  readonly promise: LocalText;
  readonly scope: LocalText;
  readonly lines: readonly AnswerLine[];
}

/** What becomes of each answer: only the lines that read otherwise, scope by scope. */
export function answerChanges(
  before: Verdict,
  after: Verdict,
  plan: Plan,
  language: Language,
): readonly AnswerChange[] {
  return after.promises.flatMap((promise) => {
    const old = before.promises.find((one) => one.promise.id === promise.promise.id);
    return old === undefined ? [] : scopeChanges(old, promise, plan, language);
  });
}

function scopeChanges(
  before: PromiseVerdict,
  after: PromiseVerdict,
  plan: Plan,
  language: Language,
): readonly AnswerChange[] {
  return after.scopes.flatMap((scope): readonly AnswerChange[] => {
    const old = before.scopes.find((one) => one.scope.id === scope.scope.id);
    if (old === undefined) return [];
    const [was, is] = [told(old, plan, language), told(scope, plan, language)];
    const lines = [...is].flatMap(([what, now]): readonly AnswerLine[] => {
      const then = was.get(what);
      return then === undefined || then === now ? [] : [{ what, was: then, is: now }];
    });
    return lines.length === 0
      ? []
      : [{ promise: after.promise.name, scope: scope.scope.name, lines }];
  });
}

/** What is bought, what is drawn, and the states of the balances, as they are read. */
function told(
  { feed, utilities, cells }: ScopeVerdict,
  { base }: Plan,
  language: Language,
): ReadonlyMap<string, string> {
  const name = (id: string) => wordsIn(base.streams.get(id)?.name ?? { plain: id }, language).text;
  const drawn = utilities.map(({ stream, span, mean }) => {
    const amount = formatSpan(span, language);
    return [name(stream), mean === undefined ? amount : `${amount}; ${formatSpan(mean, language)}`];
  });
  const bought = feed === undefined ? [] : [[name(feed.stream), formatSpan(feed.span, language)]];
  const states = cells.map(({ balance, state }) => [
    balanceWord(balance, language),
    stateWord(state, language),
  ]);
  return new Map([...bought, ...drawn, ...states].map(([what = "", text = ""]) => [what, text]));
}
