import type { ReactElement } from "react";
import type { Place } from "../../core/index.ts";
import type { WorkspaceFile } from "../../format/index.ts";
import { putInWords, standingWord } from "../../sentences/index.ts";
import { type Plant, STANDINGS, type Workspace } from "../../workspace/index.ts";
import type { View } from "../view.ts";
import { nameOf } from "./supplier-form.tsx";

/** How each plant stands, to be said otherwise: what is only announced is counted by nobody. */
export function PlantsTable({
  view,
  base,
}: {
  readonly view: View;
  readonly base: Workspace;
}): ReactElement {
  const words = putInWords[view.language];
  const plants = [...base.plants.values()];
  return (
    <details className="thing">
      <summary>{words.plants}</summary>
      <div className="thing-form">
        <p className="small">{plants.length === 0 ? words.noPlants : words.plantsHint}</p>
        {plants.map((plant) => (
          <PlantRow key={plant.id} view={view} plant={plant} />
        ))}
      </div>
    </details>
  );
}

function PlantRow({ view, plant }: { readonly view: View; readonly plant: Plant }): ReactElement {
  const { language } = view;
  const name = nameOf(plant.name, plant.id, language);
  const standing = plant.standing.at(-1);
  const word = standing?.word ?? "unpublished";
  const change = (next: string) => {
    const files = standing === undefined ? undefined : saidInstead(view.files, standing.at, next);
    if (files !== undefined) view.write(files, `${name}: ${standingWord(next, language)}`);
  };
  return (
    <p className="field field-line">
      <label htmlFor={`standing-${plant.id}`}>{name}</label>
      <select
        id={`standing-${plant.id}`}
        value={word}
        disabled={standing === undefined}
        onChange={(event) => change(event.target.value)}
      >
        {word === "unpublished" && (
          <option value="unpublished">{standingWord("unpublished", language)}</option>
        )}
        {STANDINGS.map((one) => (
          <option key={one} value={one}>
            {standingWord(one, language)}
          </option>
        ))}
      </select>
    </p>
  );
}

/** The text with another word at a place; a comment behind it stays. */
export function saidInstead(
  files: readonly WorkspaceFile[],
  { file, line, column, length }: Place,
  word: string,
): readonly WorkspaceFile[] {
  return files.map((one) => {
    if (one.path !== file) return one;
    const lines = one.text.split("\n");
    const letters = [...(lines[line - 1] ?? "")];
    // A mapping on its line ends with its bracket: `{unpublished: "…"}`.
    const end = letters[column - 1] === "{" ? letters.lastIndexOf("}") + 1 : column - 1 + length;
    letters.splice(column - 1, end - column + 1, word);
    lines[line - 1] = letters.join("");
    return { path: one.path, text: lines.join("\n") };
  });
}
