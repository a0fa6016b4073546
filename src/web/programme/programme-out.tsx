import type { ReactElement } from "react";
import {
  programmeCsv,
  programmeIcs,
  type ToldProgramme,
  toldProgrammeJson,
} from "../../questions/index.ts";
import { figuresWords } from "../../sentences/index.ts";
import { saveText } from "../out/save-text.ts";
import type { View } from "../view.ts";
import { ProgrammeMemoWay } from "./programme-memo-way.tsx";

interface OutProps {
  readonly view: View;
  readonly told: ToldProgramme;
  /** Which lines were chosen, in words; empty where all are shown. */
  readonly chosen: string;
}

/** What is shown, as a table, a calendar, data for programs, or a memo. */
export function ProgrammeOut({ view, told, chosen }: OutProps): ReactElement {
  const { language } = view;
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
      <ProgrammeMemoWay view={view} told={told} chosen={chosen} />
    </p>
  );
}
