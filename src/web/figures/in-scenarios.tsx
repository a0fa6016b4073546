import type { ReactElement } from "react";
import { figuresWords } from "../../sentences/index.ts";
import { type Language, wordsIn } from "../../workspace/index.ts";
import { type FigureRow, sourceName, valueText, yearOfSource } from "./figure-rows.ts";
import type { ScenarioValue } from "./scenario-values.ts";

interface InScenariosProps {
  readonly row: FigureRow;
  readonly language: Language;
}

/** Beside the number: what a scenario says instead, with the note of its line. */
export function ScenarioLines({ row, language }: InScenariosProps): ReactElement {
  return (
    <>
      {row.scenarios.map((one) => (
        <span key={one.id} className="figures-quiet figures-scenario">
          {nameOf(one, language)}: {valueText(one.card, language)}
          {one.card.note !== undefined && `; ${wordsIn(one.card.note, language).text}`}
        </span>
      ))}
    </>
  );
}

/** The same in full: whose number it is, why it was chosen, what is noted. */
export function InScenarios({ row, language }: InScenariosProps): ReactElement {
  const words = figuresWords[language];
  return (
    <div className="figures-part">
      <h2>{words.inScenarios}</h2>
      <dl className="figures-facts">
        {row.scenarios.map((one) => (
          <div key={one.id}>
            <dt>{nameOf(one, language)}</dt>
            <dd>
              <ScenarioSaid one={one} language={language} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function ScenarioSaid({
  one: { card },
  language,
}: {
  readonly one: ScenarioValue;
  readonly language: Language;
}): ReactElement {
  const words = figuresWords[language];
  const said = [
    [words.because, card.because],
    [words.note, card.note],
  ] as const;
  const source = [sourceName(card, language), yearOfSource(card)].filter(Boolean).join(", ");
  return (
    <>
      {[valueText(card, language), source, card.place].filter(Boolean).join("; ")}
      {said.map(([name, text]) =>
        text === undefined ? null : (
          <p key={name} className="figures-quiet">
            {name}: {wordsIn(text, language).text}
          </p>
        ),
      )}
      <p className="mono figures-quiet">
        {card.at.file}:{card.at.line}
      </p>
    </>
  );
}

function nameOf({ id, name }: ScenarioValue, language: Language): string {
  return wordsIn(name, language).text || id;
}
