import type { Language, Workspace } from "../workspace/index.ts";
import { editsOf } from "./change-long.ts";
import { changeRow } from "./change-row.ts";
import { type Edit, editPlaces } from "./edit-places.ts";
import type { FigureChange } from "./figure-change.ts";
import { nodeOf } from "./figure-node.ts";
import { type PlainFigure, plainFigures } from "./plain-figures.ts";
import { isTable, readFile } from "./read-file.ts";
import type { WorkspaceFile } from "./read-plan.ts";

/**
 * Writes other words into the figures of some texts, and nothing else: comments and order stay. `failed` are the
 * paths whose figure stands in a way that cannot be changed alone.
 */
export function changeFigures(
  files: readonly WorkspaceFile[],
  workspace: Workspace,
  changes: readonly FigureChange[],
  language: Language,
): { readonly files: readonly WorkspaceFile[]; readonly failed: readonly string[] } {
  const figures = plainFigures(workspace);
  const failed: string[] = [];
  const byFile = Map.groupBy(changes, ({ path }) => figures.get(path)?.at.file ?? "");
  const changed = files.map((file) => {
    const own = byFile.get(file.path) ?? [];
    if (own.length === 0) return file;
    if (isTable(file)) return changeTable(file, own, figures, failed);
    const { root } = readFile(file);
    const edits = own.flatMap((change): readonly Edit[] => {
      const figure = figures.get(change.path);
      const node = figure && root && nodeOf(root, figure);
      const found = figure && node && editsOf({ figure, node, change, language }, file.text);
      if (found === undefined) failed.push(change.path);
      return found ?? [];
    });
    return { ...file, text: editPlaces(file.text, edits) };
  });
  failed.push(...(byFile.get("") ?? []).map(({ path }) => path));
  return { files: changed, failed };
}

function changeTable(
  file: WorkspaceFile,
  changes: readonly FigureChange[],
  figures: ReadonlyMap<string, PlainFigure>,
  failed: string[],
): WorkspaceFile {
  let { text } = file;
  for (const change of changes) {
    const figure = figures.get(change.path);
    const written = figure && changeRow(text, figure, change);
    if (written === undefined) failed.push(change.path);
    else text = written;
  }
  return { ...file, text };
}
