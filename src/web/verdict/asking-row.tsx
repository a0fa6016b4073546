import type { ReactElement } from "react";
import { parseDay, parsePeriod } from "../../core/index.ts";
import type { Asking } from "../../questions/index.ts";
import { webWords } from "../../sentences/index.ts";
import { type Language, type Plan, wordsIn } from "../../workspace/index.ts";
import { AskedField } from "../frame/asked-field.tsx";

interface AskingRowProps {
  readonly language: Language;
  readonly plan: Plan | undefined;
  readonly asking: Asking;
  /** What stands in the fields where nothing is asked. */
  readonly asOf: string;
  readonly ask: (asking: Asking) => void;
}

/** Under which scenarios, as of which day and in which year the promises are judged. */
export function AskingRow({ language, plan, asking, asOf, ask }: AskingRowProps): ReactElement {
  const words = webWords[language];
  const put = (key: "asOf" | "year", text: string) => {
    const { [key]: _, ...others } = asking;
    ask(text === "" ? others : { ...others, [key]: text });
  };
  return (
    <section className="asking page" aria-label={words.asking}>
      <h1 className="vh">{words.views.verdict}</h1>
      <AskedField
        label={words.asOf}
        value={asking.asOf ?? ""}
        placeholder={asOf}
        wrong={(text) => (text === "" || "day" in parseDay(text) ? undefined : words.notADay)}
        put={(text) => put("asOf", text)}
      />
      <AskedField
        label={words.year}
        value={asking.year ?? ""}
        placeholder=""
        wrong={(text) => (text === "" || parsePeriod(text) ? undefined : words.notAYear)}
        put={(text) => put("year", text)}
      />
      {plan !== undefined && plan.scenarios.size > 0 && (
        <Scenarios language={language} plan={plan} asking={asking} ask={ask} />
      )}
    </section>
  );
}

function Scenarios({
  language,
  plan,
  asking,
  ask,
}: {
  readonly language: Language;
  readonly plan: Plan;
  readonly asking: Asking;
  readonly ask: (asking: Asking) => void;
}): ReactElement {
  const words = webWords[language];
  const all = [...plan.scenarios.keys()];
  const chosen = asking.scenarios ?? all;
  const turn = (id: string) => {
    const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
    const { scenarios: _, ...others } = asking;
    const every = next.length === 0 || next.length === all.length;
    ask(every ? others : { ...others, scenarios: all.filter((one) => next.includes(one)) });
  };
  return (
    <fieldset className="asked asked-scenarios">
      <legend>{words.scenarios}</legend>
      {all.map((id) => {
        const name = wordsIn(plan.scenarios.get(id)?.name ?? { plain: id }, language);
        return (
          <label key={id} lang={name.fallback}>
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => turn(id)} />
            {name.text}
          </label>
        );
      })}
    </fieldset>
  );
}
