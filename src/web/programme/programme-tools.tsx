import { type ReactElement, useEffect, useId, useState } from "react";
import { formatDay, parseDay } from "../../core/index.ts";
import { PROGRAMME_STATES } from "../../programme/index.ts";
import { programmeWords, webWords } from "../../sentences/index.ts";
import { type Language, type Named, type Plan, wordsIn } from "../../workspace/index.ts";
import type { View } from "../view.ts";
import type { Shown } from "./shown.ts";

interface ToolsProps {
  readonly view: Pick<View, "language" | "go">;
  readonly plan: Plan;
  readonly shown: Shown;
}

/** The day, the day before it, and three filters. */
export function ProgrammeTools({ view, plan, shown }: ToolsProps): ReactElement {
  const { language, go } = view;
  const { filter, changes, state } = programmeWords[language];
  const { offices, themes } = plan.base.programme ?? {};
  const since = shown.since === undefined ? "" : formatDay(shown.since);
  return (
    <search className="figures-tools">
      <DayField
        label={webWords[language].asOf}
        value={formatDay(shown.asOf)}
        take={(day) => go({ day })}
        language={language}
      />
      <DayField
        label={changes}
        value={since}
        take={(day) => go({ since: day })}
        language={language}
      />
      <Choice label={filter.owner} value={shown.owner} take={(owner) => go({ owner })}>
        {[["", filter.all], ...namesOf(offices, language)]}
      </Choice>
      <Choice label={filter.state} value={shown.state} take={(one) => go({ state: one })}>
        {[["", filter.all], ...PROGRAMME_STATES.map((one) => [one, state[one]] as const)]}
      </Choice>
      <Choice label={filter.theme} value={shown.theme} take={(theme) => go({ theme })}>
        {[["", filter.all], ...namesOf(themes, language)]}
      </Choice>
    </search>
  );
}

function namesOf(
  named: ReadonlyMap<string, Named> | undefined,
  language: Language,
): readonly (readonly [id: string, text: string])[] {
  return [...(named?.values() ?? [])].map(({ id, name }) => [id, wordsIn(name, language).text]);
}

interface FieldProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly take: (value: string) => void;
}

/** A day as it is written; the address takes it once it is one, or nothing where there is none. */
function DayField({
  label,
  value,
  language,
  take,
}: FieldProps & { readonly language: Language }): ReactElement {
  const id = useId();
  const [text, setText] = useState(value);
  const wrong = text !== undefined && text !== "" && !("day" in parseDay(text));
  useEffect(() => setText(value), [value]);
  const write = (next: string) => {
    setText(next);
    if (next === "" || "day" in parseDay(next)) take(next);
  };
  return (
    <div className="edit-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        placeholder="2026-11-24"
        value={text}
        onChange={(event) => write(event.target.value.trim())}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-said` : undefined}
      />
      {wrong && (
        <p id={`${id}-said`} className="edit-wrong">
          {webWords[language].notADay}
        </p>
      )}
    </div>
  );
}

function Choice({
  label,
  value = "",
  take,
  children,
}: FieldProps & {
  readonly children: readonly (readonly [id: string, text: string] | readonly string[])[];
}): ReactElement {
  const id = useId();
  return (
    <div className="edit-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => take(event.target.value)}>
        {children.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
