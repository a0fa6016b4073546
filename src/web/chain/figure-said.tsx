import type { ReactElement } from "react";
import { chainWords, evidenceWord, formatQuantity } from "../../sentences/index.ts";
import type { FigureCard } from "../../verdict/index.ts";
import { type Language, wordsIn } from "../../workspace/index.ts";
import type { View } from "../view.ts";
import { TextPlace } from "./text-place.tsx";

interface ValueProps {
  readonly card: FigureCard;
  readonly language: Language;
}

/** All that is said of one figure: its source and place, what others say, why one was chosen, its line in the text. */
export function FigureSaid({
  card,
  view,
}: {
  readonly card: FigureCard;
  readonly view: View;
}): ReactElement {
  const { language } = view;
  const words = chainWords[language];
  const { also, because, note, ask, at, formula } = card;
  const text = (local: FigureCard["because"]) => local && wordsIn(local, language).text;
  return (
    <div className="small figure-said">
      <p>
        {words.used}: <Value card={card} language={language} />
      </p>
      {formula !== undefined && <p className="mono">{formula}</p>}
      {also.length > 0 && (
        <ul>
          {also.map((one) => (
            <li key={`${one.path} ${one.value} ${one.place}`}>
              <Value card={one} language={language} />
            </li>
          ))}
        </ul>
      )}
      {because !== undefined && <p>{text(because)}</p>}
      {note !== undefined && <p>{text(note)}</p>}
      {ask !== undefined && (
        <p>
          {words.ask} {text(ask)}
        </p>
      )}
      <p>
        <TextPlace view={view} at={at} />
      </p>
    </div>
  );
}

/** A value with how well it is known, who says it, and where. */
function Value({ card, language }: ValueProps): ReactElement {
  const { value, unit, evidence, source, place } = card;
  const number =
    value === undefined
      ? chainWords[language].unpublished
      : formatQuantity({ value, unit }, language);
  const title = source && wordsIn(source.title, language).text;
  const parts = [number, evidence && evidenceWord(evidence, language), title ?? source?.id, place];
  return <>{parts.filter((part) => part).join(", ")}</>;
}
