import { Fragment, memo, type ReactElement } from "react";
import { figuresWords, formatNumber, type VerdictNames } from "../../sentences/index.ts";
import type { FigureMoves } from "../../verdict/index.ts";
import { type Language, wordsIn } from "../../workspace/index.ts";
import {
  type FigureRow,
  nameIn,
  shortSource,
  usedCount,
  valueText,
  wasText,
  yearOfSource,
} from "./figure-rows.ts";
import { evidenceText } from "./figures-tools.tsx";
import { ScenarioLines } from "./in-scenarios.tsx";
import { MovesCell } from "./moves-cell.tsx";
import { FigureRange } from "./range-bar.tsx";
import type { Moves } from "./use-moves.ts";

interface LineProps {
  readonly row: FigureRow;
  readonly place: number;
  readonly open: boolean;
  readonly language: Language;
  readonly found: FigureMoves | undefined;
  readonly state: Moves["state"];
  readonly names: VerdictNames;
  readonly narrow: boolean;
  readonly toggle: (path: string) => void;
}

/** One figure in one row; drawn anew only where something in it has changed. */
export const FigureLine = memo(function FigureLine(props: LineProps): ReactElement {
  const { row, place, open, language, toggle } = props;
  const { columns } = figuresWords[language];
  const { card, owner } = row;
  const [source, year] = [shortSource(card, language), yearOfSource(card)];
  return (
    <tr aria-rowindex={place} className={open ? "figures-row figures-row-open" : "figures-row"}>
      <th scope="row" className="figures-name">
        <button
          type="button"
          className="figures-open"
          aria-expanded={open}
          onClick={() => toggle(row.path)}
        >
          {nameIn(row, language)}
        </button>
        {owner.name !== undefined &&
          !nameIn(row, language).includes(wordsIn(owner.name, language).text) && (
            <span className="figures-quiet">{wordsIn(owner.name, language).text}</span>
          )}
      </th>
      <td className="figures-value" data-label={columns.value}>
        <Value row={row} language={language} />
        <ScenarioLines row={row} language={language} />
      </td>
      <td className="figures-range" data-label={columns.range}>
        <FigureRange card={card} others={row.others} />
      </td>
      <td className="figures-evidence" data-label={columns.evidence}>
        {evidenceText(row, language)}
      </td>
      <td className="figures-source" data-label={columns.source}>
        {source}
        {year !== "" && !source.includes(year) && `, ${year}`}
        {card.place !== undefined && (
          <span className="figures-quiet figures-place"> {card.place}</span>
        )}
      </td>
      <td className="figures-used" data-label={columns.used}>
        {formatNumber(usedCount(row), language)}
      </td>
      <td className="figures-moves" data-label={columns.moves}>
        <MovesCell {...props} />
      </td>
      <td className="figures-file" data-label={columns.file}>
        {fileParts(card.at.file).map((part) => (
          <Fragment key={part}>
            {part}
            <wbr />
          </Fragment>
        ))}
        :{card.at.line}
      </td>
    </tr>
  );
});

/** The name of a file in parts a line may end after: `silicon`, `.yaml`. */
function fileParts(file: string): readonly string[] {
  return file.slice(file.lastIndexOf("/") + 1).split(/(?=\.)/);
}

/** Stated, derived and assumed are underlined each in its way; what nobody published is hatched. */
function Value({ row, language }: Pick<LineProps, "row" | "language">): ReactElement {
  const { card, mine, entries } = row;
  const words = figuresWords[language];
  const text = valueText(card, language);
  if (card.value === undefined) return <span className="hatched">{text}</span>;
  const kind = mine === undefined ? standingOf(card.evidence) : "mine";
  return (
    <>
      <span className={`figures-number figures-${kind}`}>{text}</span>
      {entries.length > 0 && <span className="figures-quiet"> ({entries.length})</span>}
      {mine !== undefined && (
        <span className="figures-said-mine">
          {words.mine}
          {mine.was !== undefined && `, ${words.was(wasText(mine.was, language))}`}
        </span>
      )}
    </>
  );
}

function standingOf(evidence: FigureRow["card"]["evidence"]): "stated" | "derived" | "assumed" {
  if (evidence === "assumed" || evidence === "remembered") return "assumed";
  return evidence === "derived" ? "derived" : "stated";
}
