import type { ReactElement } from "react";
import type { ToldProgramme } from "../../questions/index.ts";
import { changeTexts, formatDay, programmeWords } from "../../sentences/index.ts";
import type { Language } from "../../workspace/index.ts";

/** What became of the lines between two days. */
export function ProgrammeChanges({
  told,
  language,
}: {
  readonly told: ToldProgramme;
  readonly language: Language;
}): ReactElement | null {
  const { since, changes } = told;
  if (since === undefined || changes === undefined) return null;
  const words = programmeWords[language];
  return (
    <section className="programme-changes">
      <h2>{words.changedSince(formatDay(since, language))}</h2>
      {changes.length === 0 && <p>{words.noChanges}</p>}
      <ul>
        {changes.map((change) => {
          const [first = "", ...published] = changeTexts(change, language);
          return (
            <li key={`${change.row.kind} ${change.row.item.id}`}>
              {first}
              {published.map((text) => (
                <span key={text} className="programme-quiet">
                  {text}
                </span>
              ))}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
