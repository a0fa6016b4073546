import type { ReactElement } from "react";
import { Ring, stateClass } from "../../drawing/index.ts";
import {
  headline,
  plainText,
  stateWord,
  type TextWords,
  verdictNames,
} from "../../sentences/index.ts";
import { type PromiseVerdict, STATES, type Verdict } from "../../verdict/index.ts";
import { type Language, type Plan, wordsIn } from "../../workspace/index.ts";

interface AnswerProps {
  readonly language: Language;
  readonly words: TextWords;
  readonly verdict: Verdict | undefined;
  readonly judging: boolean;
  /** Whether the texts mean a plan now; while they do not, the answer is that of the former ones. */
  readonly readable: boolean;
  readonly plan: Plan | undefined;
}

/** The answer beside the text: it stays while a new one is worked out. */
export function AnswerSide(props: AnswerProps): ReactElement {
  const { words, verdict, judging, readable, plan } = props;
  const note = noteOf(props);
  return (
    <section className="text-answer" aria-labelledby="text-answer" aria-busy={judging}>
      <h2 className="text-head" id="text-answer">
        {words.answer.title}
      </h2>
      <p className="text-note" aria-live="polite">
        {note}
      </p>
      <div className={judging && readable ? "text-judging" : undefined}>
        {plan !== undefined &&
          verdict?.promises.map((promise) => (
            <PromiseAnswer
              key={`${promise.statement.id} ${promise.promise.id}`}
              promise={promise}
              plan={plan}
              language={props.language}
            />
          ))}
      </div>
    </section>
  );
}

function noteOf({ words, verdict, judging, readable }: AnswerProps): string {
  if (verdict === undefined) return readable ? "" : words.answer.none;
  if (!readable) return words.answer.former;
  if (judging) return words.answer.judging;
  return verdict.promises.length === 0 ? words.answer.noPromise : "";
}

interface PromiseProps {
  readonly promise: PromiseVerdict;
  readonly plan: Plan;
  readonly language: Language;
}

function PromiseAnswer({ promise, plan, language }: PromiseProps): ReactElement {
  const { answer, lead } = headline(promise, language, verdictNames(plan.base, language));
  return (
    <article className="text-promise">
      <p className="text-promise-name">{wordsIn(promise.promise.name, language).text}</p>
      <p className="text-state">
        <Ring state={promise.state} size={44} />
        <strong className={stateClass(promise.state)}>{stateWord(promise.state, language)}</strong>
      </p>
      <p className="text-says">
        {answer} {plainText(lead)}
      </p>
      <ul className="text-states">
        {STATES.map((state) => (
          <li key={state} className={promise.counts[state] > 0 ? "some" : undefined}>
            <Ring state={state} size={18} />
            <span>{stateWord(state, language)}</span>
            <span>{promise.counts[state]}</span>
          </li>
        ))}
      </ul>
    </article>
  );
}
