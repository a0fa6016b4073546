import type { ReactElement } from "react";
import { figuresWords } from "../../sentences/index.ts";
import type { Language } from "../../workspace/index.ts";
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
          save("figures.csv", "text/csv;charset=utf-8", `\ufeff${figuresCsv(rows, language)}`)
        }
      >
        .csv
      </button>{" "}
      <button
        type="button"
        className="plain"
        onClick={() => save("figures.json", "application/json", figuresJson(rows, moves.byPath))}
      >
        .json
      </button>
    </p>
  );
}

/** The page itself makes the file: no server sees it. */
function save(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
