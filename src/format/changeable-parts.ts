import type { Language, Workspace } from "../workspace/index.ts";
import { editsOf } from "./change-long.ts";
import { changeRow } from "./change-row.ts";
import type { FigureChange, FigurePart } from "./figure-change.ts";
import { nodeOf } from "./figure-node.ts";
import { plainFigures } from "./plain-figures.ts";
import { isTable, readFile } from "./read-file.ts";
import type { WorkspaceFile } from "./read-plan.ts";

/** Which parts of each figure stand so that they can be changed alone; tried on the texts, nothing is written. Of all figures, or these. */
export function changeableParts(
  files: readonly WorkspaceFile[],
  workspace: Workspace,
  language: Language,
  paths?: readonly string[],
): ReadonlyMap<string, ReadonlySet<FigurePart>> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const roots = new Map(files.map((file) => [file.path, readFile(file).root]));
  const parts = new Map<string, ReadonlySet<FigurePart>>();
  const figures = plainFigures(workspace);
  for (const path of paths ?? figures.keys()) {
    const figure = figures.get(path);
    if (figure === undefined) continue;
    const file = byPath.get(figure.at.file);
    const root = roots.get(figure.at.file);
    if (file === undefined || root === undefined) continue;
    const node = isTable(file) ? undefined : nodeOf(root, figure);
    const may = (part: FigurePart): boolean => {
      const change = { path, ...(figure.kind === "unpublished" ? STATED : {}), ...TRIED[part] };
      if (isTable(file)) return changeRow(file.text, figure, change) !== undefined;
      return (
        node !== undefined && editsOf({ figure, node, change, language }, file.text) !== undefined
      );
    };
    parts.set(path, new Set(PARTS.filter(may)));
  }
  return parts;
}

const STATED = { value: "1 t" };
const TRIED: Readonly<Record<FigurePart, Omit<FigureChange, "path">>> = {
  value: { value: "1 t" },
  low: { low: "1", high: "1" },
  high: { low: "1", high: "1" },
  evidence: { evidence: "assumed" },
  source: { source: "S" },
  place: { source: "S", place: "p" },
  note: { note: "n" },
};
const PARTS = Object.keys(TRIED) as readonly FigurePart[];
