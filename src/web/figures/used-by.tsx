import type { ReactElement } from "react";
import { titleOfPath } from "../../questions/index.ts";
import { figuresWords } from "../../sentences/index.ts";
import { type Language, type Plan, wordsIn } from "../../workspace/index.ts";
import type { View } from "../view.ts";
import type { FigureRow } from "./figure-rows.ts";

interface UsedProps {
  readonly row: FigureRow;
  readonly plan: Plan;
  readonly language: Language;
  readonly go: View["go"];
}

/** The figures whose formula names this one, each opening in its turn; and the process it stands in. */
export function UsedBy({ row, plan, language, go }: UsedProps): ReactElement {
  const words = figuresWords[language];
  const process = /^processes\.([^.]+)\./.exec(row.path)?.[1];
  const own = process === undefined ? undefined : plan.base.processes.get(process)?.name;
  return (
    <div className="figures-part">
      <h2>{words.usedBy}</h2>
      {own !== undefined && (
        <p>
          {words.process}: {wordsIn(own, language).text}
        </p>
      )}
      {row.usedBy.length === 0 && own === undefined && (
        <p className="figures-quiet">{words.usedByNobody}</p>
      )}
      <ul className="figures-users">
        {row.usedBy.map((path) => (
          <li key={path}>
            <button
              type="button"
              className="plain"
              onClick={() =>
                go({ figure: path, edit: "", q: "", only: "", evidence: "", source: "", of: "" })
              }
            >
              {titleOfPath(plan.base, path, language)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
