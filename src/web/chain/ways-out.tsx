import type { ReactElement } from "react";
import { drawSankey, type SankeyDrawn } from "../../drawing/index.ts";
import { chainWords } from "../../sentences/index.ts";
import type { Language } from "../../workspace/index.ts";
import { tableCsv } from "./chain-csv.ts";
import { paintSvg } from "./paint-svg.ts";
import { saveAs } from "./save-as.ts";

interface WaysProps {
  readonly drawn: SankeyDrawn;
  readonly name: string;
  readonly language: Language;
  readonly tableShown: boolean;
  readonly onTable: () => void;
}

/** What can be taken along: the drawing, a picture of it, its numbers, a print. */
export function WaysOut({ drawn, name, language, tableShown, onTable }: WaysProps): ReactElement {
  const words = chainWords[language];
  const svg = () => drawSankey(drawn);
  return (
    <p className="chain-ways">
      <button type="button" className="plain" aria-expanded={tableShown} onClick={onTable}>
        {tableShown ? words.hideTable : words.table}
      </button>
      <button
        type="button"
        className="plain"
        onClick={() => save(`${name}.csv`, "text/csv", tableCsv(drawn))}
      >
        {words.data}
      </button>
      <button
        type="button"
        className="plain"
        onClick={() => save(`${name}.svg`, "image/svg+xml", svg())}
      >
        {words.drawing}
      </button>
      <button
        type="button"
        className="plain"
        onClick={async () => {
          const text = svg();
          const picture = text && (await paintSvg(text));
          if (picture) saveAs(`${name}.png`, picture);
        }}
      >
        {words.picture}
      </button>
      <button type="button" className="plain" onClick={() => window.print()}>
        {words.print}
      </button>
    </p>
  );
}

function save(name: string, type: string, text: string | undefined): void {
  if (text !== undefined) saveAs(name, new Blob([text], { type: `${type};charset=utf-8` }));
}
