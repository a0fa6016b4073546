import { type ReactElement, useMemo } from "react";
import { checkOpened } from "../../questions/index.ts";
import { putInWords } from "../../sentences/index.ts";
import { wordsIn } from "../../workspace/index.ts";
import type { View } from "../view.ts";
import { answerChanges } from "./answer-change.ts";

/** What my numbers do to the answer: before and now, side by side. */
export function AnswerChangeList({ view }: { readonly view: View }): ReactElement | null {
  const { language, original, opened, asking, verdict, judging } = view;
  const words = putInWords[language];
  const before = useMemo(() => checkOpened(original, asking).verdict, [original, asking]);
  const plan = opened.plan;
  if (before === undefined || verdict === undefined || plan === undefined || judging) return null;
  const changes = answerChanges(before, verdict, plan, language);
  return (
    <section className="row mine-part">
      <h2 className="label">{words.answer}</h2>
      <div className="text">
        {changes.length === 0 && <p>{words.sameAnswer}</p>}
        {changes.map(({ promise, scope, lines }) => {
          const head = [promise, scope].map((text) => wordsIn(text, language).text).join(": ");
          return (
            <table className="answer-change" key={head}>
              <caption>{head}</caption>
              <thead>
                <tr>
                  <td />
                  <th scope="col">{words.was}</th>
                  <th scope="col">{words.is}</th>
                </tr>
              </thead>
              <tbody>
                {lines.map(({ what, was, is }) => (
                  <tr key={what}>
                    <th scope="row">{what}</th>
                    <td>{was}</td>
                    <td>{is}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          );
        })}
      </div>
    </section>
  );
}
