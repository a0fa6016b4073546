import { type ReactElement, useId, useMemo, useState } from "react";
import { plainFigures } from "../../format/index.ts";
import { folded, formatReadable, holds, putInWords } from "../../sentences/index.ts";
import { type FigureCard, figureCards } from "../../verdict/index.ts";
import { LANGUAGES, wordsIn } from "../../workspace/index.ts";
import type { View } from "../view.ts";

const MOST = 16;

/** A figure by its name, in any of the languages, or by its path. */
export function FigureFinder({ view }: { readonly view: View }): ReactElement {
  const { language, opened } = view;
  const words = putInWords[language];
  const [sought, setSought] = useState("");
  const id = useId();
  const cards = useMemo(() => cardsOf(opened), [opened]);
  const found = useMemo(() => matching(cards, sought), [cards, sought]);
  const often = cards.filter(({ path }) => path.startsWith("where."));
  const shown = sought.trim() === "" ? often : found;
  return (
    <section className="row mine-part">
      <h2 className="label">{words.changeFigure}</h2>
      <div className="text">
        <p className="field">
          <label htmlFor={id}>{words.findFigure}</label>
          <input
            id={id}
            type="search"
            value={sought}
            autoComplete="off"
            onChange={(event) => setSought(event.target.value)}
          />
        </p>
        <p className="small" role="status">
          {sought.trim() === "" ? words.oftenChanged : shown.length === 0 ? words.noneFound : ""}
        </p>
        <ul className="found-figures">
          {shown.slice(0, MOST).map((card) => (
            <li key={card.path}>
              <button type="button" className="plain" onClick={() => view.go({ edit: card.path })}>
                {nameIn(card, language)}
              </button>{" "}
              <span className="found-value">
                {card.value === undefined
                  ? ""
                  : formatReadable({ value: card.value, unit: card.unit }, language)}
              </span>{" "}
              <span className="mono found-path">{card.path}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );

  function nameIn(card: FigureCard, of: View["language"]): string {
    return wordsIn(card.name, of).text || card.path;
  }
}

/** One card for every figure that is written in one place. */
function cardsOf({ plan }: View["opened"]): readonly FigureCard[] {
  const [period] = plan?.base.calendar.periods ?? [];
  if (plan === undefined || period === undefined) return [];
  const cards = figureCards({ ...plan, scenarios: new Map() }, period);
  const plain = plainFigures(plan.base);
  return [...cards.values()].filter(({ path }) => plain.has(path));
}

function matching(cards: readonly FigureCard[], sought: string): readonly FigureCard[] {
  if (sought.trim() === "") return [];
  return cards.filter(({ name, path }) => {
    const all = LANGUAGES.map((language) => wordsIn(name, language).text);
    return holds(folded([...all, path].join(" ")), sought);
  });
}
