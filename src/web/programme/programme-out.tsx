import type { ReactElement } from "react";
import {
  programmeCsv,
  programmeIcs,
  type ToldProgramme,
  toldProgrammeJson,
} from "../../questions/index.ts";
import { figuresWords } from "../../sentences/index.ts";
import type { Language } from "../../workspace/index.ts";
import { saveText } from "../out/save-text.ts";

/** What is shown, as a table, a calendar, data for programs, or on paper. */
export function ProgrammeOut({
  told,
  language,
}: {
  readonly told: ToldProgramme;
  readonly language: Language;
}): ReactElement {
  const ways = [
    [".csv", "text/csv;charset=utf-8", () => `\ufeff${programmeCsv(told, language)}`],
    [".ics", "text/calendar;charset=utf-8", () => programmeIcs(told, language)],
    [".json", "application/json", () => `${JSON.stringify(toldProgrammeJson(told), null, 2)}\n`],
  ] as const;
  return (
    <p className="figures-take">
      {figuresWords[language].take}{" "}
      {ways.map(([end, type, text]) => (
        <button
          key={end}
          type="button"
          className="plain"
          onClick={() => saveText(`programme${end}`, type, text())}
        >
          {end}
        </button>
      ))}
    </p>
  );
}
