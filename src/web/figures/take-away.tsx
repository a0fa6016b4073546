import type { ReactElement } from "react";
import { figuresWords } from "../../sentences/index.ts";
import type { Language } from "../../workspace/index.ts";
import { saveText } from "../out/save-text.ts";
import type { FigureRow } from "./figure-rows.ts";
import { figuresCsv, figuresJson } from "./figures-export.ts";
import type { Moves } from "./use-moves.ts";

interface TakeProps {
  readonly rows: readonly FigureRow[];
  readonly language: Language;
  readonly moves: Moves;
}

/** What is shown, as files of the reader's own. */
export function TakeAway({ rows, language, moves }: TakeProps): ReactElement {
  const words = figuresWords[language];
  return (
    <p className="figures-take">
      {words.take}{" "}
      <button
        type="button"
        className="plain"
        onClick={() =>
          saveText("figures.csv", "text/csv;charset=utf-8", `\ufeff${figuresCsv(rows, language)}`)
        }
      >
        .csv
      </button>{" "}
      <button
        type="button"
        className="plain"
        onClick={() =>
          saveText("figures.json", "application/json", figuresJson(rows, moves.byPath))
        }
      >
        .json
      </button>
    </p>
  );
}
