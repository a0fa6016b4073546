import { type ReactElement, useMemo } from "react";
import { putInWords } from "../../sentences/index.ts";
import { isNothing, NOTHING_MINE, tellMine, whatIsMine } from "../figures/what-is-mine.ts";
import type { SessionControl } from "../use-session.ts";
import type { View } from "../view.ts";

interface DifferencesProps {
  readonly view: View;
  readonly control: SessionControl;
}

/** What differs from the text as opened, figure by figure, each to be changed again or taken back. */
export function DifferencesList({ view, control }: DifferencesProps): ReactElement {
  const { language, original, opened } = view;
  const words = putInWords[language];
  const now = opened.plan;
  const mine = useMemo(
    () => (original.plan && now ? whatIsMine(original.plan, now) : NOTHING_MINE),
    [original, now],
  );
  if (now === undefined || isNothing(mine)) return <p className="lead">{words.nothingYet}</p>;
  const { summary, lines } = tellMine(mine, now, language);
  return (
    <section className="row mine-part">
      <h2 className="label">{words.difference}</h2>
      <div className="text">
        {summary.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <ul className="mine-lines">
          {lines.map(({ path, text }) => (
            <li key={`${path} ${text}`}>
              <span>{text}</span>
              <button type="button" className="plain" onClick={() => view.go({ edit: path })}>
                {words.change}
              </button>
            </li>
          ))}
        </ul>
        <p>
          <button
            type="button"
            className="button button-plain"
            onClick={() => control.reset(words.backAll)}
          >
            {words.backAll}
          </button>
        </p>
      </div>
    </section>
  );
}
