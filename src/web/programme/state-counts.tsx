import type { ReactElement } from "react";
import { PROGRAMME_STATES } from "../../programme/index.ts";
import type { ToldProgramme } from "../../questions/index.ts";
import { formatNumber, programmeWords } from "../../sentences/index.ts";
import type { Language } from "../../workspace/index.ts";
import { StateMark } from "./state-mark.tsx";

/** How many lines stand in each state, worst first; a state nobody is in is not named. */
export function StateCounts({
  counts,
  language,
}: {
  readonly counts: ToldProgramme["counts"];
  readonly language: Language;
}): ReactElement {
  const words = programmeWords[language];
  return (
    <ul className="programme-counts">
      {PROGRAMME_STATES.filter((name) => counts[name] > 0).map((name) => (
        <li key={name}>
          <StateMark name={name} /> {words.state[name]}{" "}
          <b>{formatNumber(counts[name], language)}</b>
        </li>
      ))}
    </ul>
  );
}
