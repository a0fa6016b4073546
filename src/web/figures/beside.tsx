import type { ReactElement } from "react";
import { figuresWords, formatDay } from "../../sentences/index.ts";
import type { FigureCard } from "../../verdict/index.ts";
import { isDated, type Language } from "../../workspace/index.ts";
import { type FigureRow, sourceName, valueText, yearOfSource } from "./figure-rows.ts";
import { evidenceText } from "./figures-tools.tsx";
import { FigureLane } from "./range-bar.tsx";

interface BesideProps {
  readonly row: FigureRow;
  readonly language: Language;
}

/** What each source says, by source and year, on one scale; no line joins them and no mean is taken. */
export function BesideEachOther({ row, language }: BesideProps): ReactElement {
  const words = figuresWords[language];
  const cards = row.entries.length > 0 ? row.others : [row.card, ...row.others];
  return (
    <div className="figures-part">
      <h2>{words.others}</h2>
      <table className="figures-beside">
        <thead>
          <tr>
            <th scope="col">{words.columns.source}</th>
            <th scope="col">{words.columns.value}</th>
            <th scope="col">{words.columns.evidence}</th>
            <th scope="col">
              <span className="vh">{words.columns.range}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {cards.map((card) => (
            <tr key={keyOf(card)}>
              <th scope="row">
                {whose(row, card, language)} {yearOfSource(card)}
                {card.place !== undefined && <span className="figures-quiet"> {card.place}</span>}
              </th>
              <td>
                <Stated card={card} language={language} />
              </td>
              <td>{evidenceText({ ...row, card }, language)}</td>
              <td className="figures-lane">
                <FigureLane card={card} among={cards} own={card === row.card} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {row.disagree && <p className="figures-quiet">{words.otherSources}</p>}
    </div>
  );
}

/** A number of each date, and a way to change it alone. */
export function Entries({
  row,
  language,
  edit,
}: BesideProps & { readonly edit: (path: string) => void }): ReactElement {
  const words = figuresWords[language];
  const { figure } = row;
  const dates = isDated(figure) ? figure.entries : [];
  const points = figure.kind === "points";
  return (
    <div className="figures-part">
      <h2>{points ? words.byYear : words.byDay}</h2>
      <table className="figures-beside">
        <tbody>
          {row.entries.map((card, i) => (
            <tr key={card.path}>
              <th scope="row">
                {points
                  ? String(dates[i]?.from ?? "")
                  : words.fromDay(formatDay(dates[i]?.from ?? 0, language))}
              </th>
              <td>
                <Stated card={card} language={language} />
              </td>
              <td className="figures-long">{sourceName(card, language)}</td>
              <td className="figures-lane">
                <FigureLane card={card} among={row.entries} own={false} />
              </td>
              <td>
                <button type="button" className="plain" onClick={() => edit(card.path)}>
                  {words.change}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Whose number it is; one of the reader's own says so. */
function whose(row: FigureRow, card: FigureCard, language: Language): string {
  const words = figuresWords[language];
  const own = card === row.card && row.mine !== undefined ? words.mine : words.filters.noSource;
  return sourceName(card, language) || own;
}

function Stated({ card, language }: { readonly card: FigureCard; readonly language: Language }) {
  const text = valueText(card, language);
  return card.value === undefined ? <span className="hatched">{text}</span> : text;
}

function keyOf({ path, at, value, source }: FigureCard): string {
  return `${path} ${at.line}:${at.column} ${value} ${source?.id}`;
}
