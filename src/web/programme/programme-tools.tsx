import type { ReactElement } from "react";
import { formatDay, parseDay } from "../../core/index.ts";
import { PROGRAMME_STATES } from "../../programme/index.ts";
import { programmeWords, webWords } from "../../sentences/index.ts";
import { type Language, type Named, type Plan, wordsIn } from "../../workspace/index.ts";
import { AskedField } from "../frame/asked-field.tsx";
import { Choice } from "../frame/choice.tsx";
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
  const { asOf, notADay } = webWords[language];
  const { offices, themes } = plan.base.programme ?? {};
  const since = shown.since === undefined ? "" : formatDay(shown.since);
  const own = formatDay(plan.base.asOf);
  const day = formatDay(shown.asOf);
  const wrong = (text: string) => (text === "" || "day" in parseDay(text) ? undefined : notADay);
  const put = (key: "day" | "since") => (text: string) => go({ [key]: text });
  return (
    <search className="figures-tools">
      <AskedField label={asOf} value={day} placeholder={own} wrong={wrong} put={put("day")} />
      <AskedField
        label={changes}
        value={since}
        placeholder={own}
        wrong={wrong}
        put={put("since")}
      />
      <Choice label={filter.owner} value={shown.owner ?? ""} take={(owner) => go({ owner })}>
        <option value="">{filter.all}</option>
        {optionsOf(offices, language)}
      </Choice>
      <Choice label={filter.state} value={shown.state ?? ""} take={(one) => go({ state: one })}>
        <option value="">{filter.all}</option>
        {PROGRAMME_STATES.map((one) => (
          <option key={one} value={one}>
            {state[one]}
          </option>
        ))}
      </Choice>
      <Choice label={filter.theme} value={shown.theme ?? ""} take={(theme) => go({ theme })}>
        <option value="">{filter.all}</option>
        {optionsOf(themes, language)}
      </Choice>
    </search>
  );
}

function optionsOf(
  named: ReadonlyMap<string, Named> | undefined,
  language: Language,
): readonly ReactElement[] {
  return [...(named?.values() ?? [])].map(({ id, name }) => (
    <option key={id} value={id}>
      {wordsIn(name, language).text}
    </option>
  ));
}
