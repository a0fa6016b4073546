import { type ReactElement, useState } from "react";
import { filesPageWords } from "../../sentences/index.ts";
import type { View } from "../view.ts";
import { asScenario, type ScenarioMade } from "./as-scenario.ts";

interface SaveScenarioProps {
  readonly view: View;
}

/** The changed figures as a scenario of their own; the text goes back to what it was. */
export function SaveScenario({ view }: SaveScenarioProps): ReactElement {
  const words = filesPageWords[view.language].save;
  const [name, setName] = useState("");
  const [made, setMade] = useState<ScenarioMade>();
  const make = (): void => {
    const next = asScenario(view, name.trim());
    if (next.kind === "made") view.write(next.files, words.scenarioStep(name.trim()));
    setMade(next);
  };
  return (
    <form
      className="files-part"
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <h2 className="files-head">{words.asScenario}</h2>
      <p>{words.aboutScenario}</p>
      <p className="files-choices">
        <label className="files-name">
          <span>{words.scenarioName}</span>
          <input
            type="text"
            value={name}
            maxLength={100}
            spellCheck={false}
            autoComplete="off"
            aria-invalid={made !== undefined && made.kind !== "made"}
            aria-describedby="scenario-told"
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <button type="submit" className="files-button">
          {words.makeScenario}
        </button>
      </p>
      <div id="scenario-told" role="status">
        {made !== undefined && (
          <p className={made.kind === "made" ? "" : "files-fault"}>{toldOf(words, made)}</p>
        )}
      </div>
    </form>
  );
}

function toldOf(words: (typeof filesPageWords)["en"]["save"], made: ScenarioMade): string {
  switch (made.kind) {
    case "made":
      return words.madeScenario(made.path);
    case "taken":
      return words.nameTaken(made.name);
    case "unfit":
      return words.nameUnfit;
    case "no-figures":
      return words.noFigures;
    case "not-a-scenario":
      return words.notAScenario(made.paths.join(", "));
  }
}
