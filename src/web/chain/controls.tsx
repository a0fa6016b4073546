import { memo, type ReactElement } from "react";
import type { DrawnChain } from "../../questions/index.ts";
import { chainWords, elementName } from "../../sentences/index.ts";
import { wordsIn } from "../../workspace/index.ts";
import type { View } from "../view.ts";
import { askChain, chainAsked } from "./chain-asked.ts";
import { Choice } from "./choice.tsx";
import { sameText } from "./same-text.ts";
import { energyOf, energyText } from "./stage-energy.ts";

interface ControlsProps {
  readonly view: View;
  readonly chain: DrawnChain | undefined;
}

/** What is drawn: which promise, how much of the chain, and what height means. The same while numbers move. */
export const Choices = memo(ChoicesShown);

function ChoicesShown({ view, chain }: ControlsProps): ReactElement | null {
  const { plan } = view.opened;
  const { language, go } = view;
  const words = chainWords[language];
  if (plan === undefined) return null;
  const { base } = plan;
  const promises = [...base.statements.values()].flatMap((statement) => statement.promises);
  const counted = [...base.accounts.values(), ...base.traces.values()];
  const nameOf = (id: string) => {
    const component = base.accounts.get(id) ?? base.traces.get(id);
    return (component && wordsIn(component.name, language).text) || elementName(id, language) || id;
  };
  return (
    <div className="chain-choices">
      <Choice
        label={words.of}
        chosen={chain?.what ?? view.address.element ?? ""}
        options={[
          ...counted.map(({ id }) => ({ id, name: nameOf(id) })),
          { id: "mass", name: words.allMatter },
        ]}
        onChoose={(element) => go({ element, at: undefined })}
      />
      {promises.length > 0 && (
        <Choice
          label={words.promise}
          chosen={chain?.question.promise?.id ?? ""}
          options={[
            ...promises.map(({ id, name }) => ({
              id,
              name: wordsIn(name, language).text || id.replaceAll("-", " "),
            })),
            ...(chain?.question.promise === undefined ? [{ id: "", name: words.ownGate }] : []),
          ]}
          onChoose={(promise) => go({ promise, at: undefined })}
        />
      )}
      {base.scopes.size > 0 && chain?.question.promise !== undefined && (
        <Choice
          label={words.scope}
          chosen={chain.question.scope?.id ?? ""}
          options={[...base.scopes.values()].map(({ id, name }) => ({
            id,
            name: wordsIn(name, language).text || id,
          }))}
          onChoose={(scope) => go({ scope, at: undefined })}
        />
      )}
    </div>
  );
}

/** What the text says where no scenario replaces it. */
const AS_WRITTEN = "-";

/** More scenarios than this are a list. */
const SIDE_BY_SIDE = 3;

/** Scenarios side by side, each with what it draws in all; one tap turns the chain over to it. */
export const Technology = memo(TechnologyShown);

function TechnologyShown({ view }: { readonly view: View }): ReactElement | null {
  const { opened, language, go, asking } = view;
  const words = chainWords[language];
  const scenarios = [...(opened.plan?.scenarios.values() ?? [])];
  if (scenarios.length === 0) return null;
  const asked = chainAsked(view);
  const same = scenarios.find(({ workspace }) => sameText(workspace, opened.plan?.base))?.id;
  const said = asked.scenario === AS_WRITTEN ? undefined : asked.scenario;
  const chosen = said ?? same ?? "";
  const named = scenarios.map(({ id, name }) => ({ id, name: wordsIn(name, language).text || id }));
  const options = same === undefined ? [{ id: "", name: words.asWritten }, ...named] : named;
  const written = asking.scenarios === undefined ? undefined : AS_WRITTEN;
  const choose = (id: string) => go({ technology: id === "" ? written : id });
  const energyAt = (id: string) => {
    const { scenario: _, ...rest } = asked;
    const chain = askChain(opened, id === "" ? rest : { ...rest, scenario: id });
    return chain === undefined ? "" : energyText(energyOf(chain.balanced), language);
  };
  if (options.length > SIDE_BY_SIDE) {
    return <Choice label={words.technology} chosen={chosen} options={options} onChoose={choose} />;
  }
  return (
    <fieldset className="chain-technology">
      <legend>{words.technology}</legend>
      {options.map(({ id, name }) => (
        <button type="button" key={id} aria-pressed={id === chosen} onClick={() => choose(id)}>
          <span>{name}</span>
          <span>{energyAt(id)}</span>
        </button>
      ))}
    </fieldset>
  );
}
