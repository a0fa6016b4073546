import { type Day, parseDay } from "../../core/index.ts";
import {
  type AnyRow,
  PROGRAMME_STATES,
  type ProgrammeStateName,
  stateOfRow,
} from "../../programme/index.ts";
import type { Asking } from "../../questions/index.ts";
import { programmeWords } from "../../sentences/index.ts";
import { type Language, type Named, type Plan, wordsIn } from "../../workspace/index.ts";

/** What of the programme is shown; all of it stands in the address. */
export interface Shown {
  readonly asOf: Day;
  readonly since?: Day;
  readonly owner?: string;
  readonly theme?: string;
  readonly state?: ProgrammeStateName;
}

export function readShown(
  words: Readonly<Record<string, string>>,
  { asOf }: Asking,
  own: Day,
): Shown {
  const day = dayOf(words.day) ?? dayOf(asOf) ?? own;
  const since = dayOf(words.since);
  const state = PROGRAMME_STATES.find((one) => one === words.state);
  return {
    asOf: day,
    ...(since === undefined ? {} : { since }),
    ...(words.owner === undefined ? {} : { owner: words.owner }),
    ...(words.theme === undefined ? {} : { theme: words.theme }),
    ...(state === undefined ? {} : { state }),
  };
}

function dayOf(text: string | undefined): Day | undefined {
  const read = text === undefined ? undefined : parseDay(text);
  return read !== undefined && "day" in read ? read.day : undefined;
}

/** `State: done; Theme: silicon`; empty where all lines are shown. */
export function chosenWords(
  { owner, theme, state }: Shown,
  { base: { programme } }: Plan,
  language: Language,
): string {
  const { filter, state: states } = programmeWords[language];
  const name = (of: Named | undefined, id: string) => (of && wordsIn(of.name, language).text) || id;
  return [
    ...(owner ? [`${filter.owner}: ${name(programme?.offices.get(owner), owner)}`] : []),
    ...(state ? [`${filter.state}: ${states[state]}`] : []),
    ...(theme ? [`${filter.theme}: ${name(programme?.themes.get(theme), theme)}`] : []),
  ].join("; ");
}

/** Lines of the theme and the state chosen; the office is chosen where they are made. */
export function shownRows(rows: readonly AnyRow[], { theme, state }: Shown): readonly AnyRow[] {
  return rows.filter(
    (row) =>
      (theme === undefined || row.theme?.id === theme) &&
      (state === undefined || stateOfRow(row)?.name === state),
  );
}
