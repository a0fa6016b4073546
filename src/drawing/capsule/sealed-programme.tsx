import type { ReactElement } from "react";
import type { SealedRow } from "../../capsule/index.ts";
import { capsuleWords, programmeWords } from "../../sentences/index.ts";
import { type Language, wordsIn } from "../../workspace/index.ts";
import { SealedWords } from "./sealed-words.tsx";

interface ProgrammeProps {
  readonly rows: readonly SealedRow[];
  readonly language: Language;
}

/** The lines of the programme as they stood: what, who answers, when, what was published. */
export function SealedProgramme({ rows, language }: ProgrammeProps): ReactElement {
  const words = capsuleWords[language].page;
  return (
    <div className="sealed-scroll">
      <table className="gate-table sealed-programme">
        <thead>
          <tr>
            {[words.what, words.owner, words.due, words.state, words.published].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={`${row.kind} ${row.id}`} row={row} language={language} />
          ))}
        </tbody>
      </table>
      <p className="small">{programmeWords[language].foot}</p>
    </div>
  );
}

function Row({
  row,
  language,
}: {
  readonly row: SealedRow;
  readonly language: Language;
}): ReactElement {
  const words = capsuleWords[language].page;
  return (
    <tr>
      <th scope="row">
        <SealedWords text={row.name} language={language} />
      </th>
      <td data-name={words.owner}>{wordsIn(row.owner, language).text}</td>
      <td data-name={words.due}>{wordsIn(row.dueText, language).text}</td>
      <td data-name={words.state}>{wordsIn(row.stateText, language).text}</td>
      <td data-name={words.published}>
        {row.published.length === 0 && words.nothingPublished}
        {row.published.map((text) => (
          <p key={JSON.stringify(text)}>
            <SealedWords text={text} language={language} />
          </p>
        ))}
      </td>
    </tr>
  );
}
