import { figureTitle } from "../sentences/index.ts";
import {
  eachFigure,
  type Figure,
  isDated,
  type Language,
  type Workspace,
} from "../workspace/index.ts";

const figures = new WeakMap<Workspace, ReadonlyMap<string, Figure>>();

/** What a figure is called in a list of all, by its path; an entry of a dated one by its figure and its date. */
export function titleOfPath(workspace: Workspace, path: string, language: Language): string {
  const byPath = figures.get(workspace) ?? indexOf(workspace);
  figures.set(workspace, byPath);
  const figure = byPath.get(path);
  if (figure === undefined) return figureTitle(workspace, { path }, language);
  const title = figureTitle(workspace, figure, language);
  return figure.path === path ? title : `${title}, ${path.slice(figure.path.length + 1)}`;
}

/** Entries of dated figures stand under their own paths for the figure they belong to. */
function indexOf(workspace: Workspace): ReadonlyMap<string, Figure> {
  const found = new Map<string, Figure>();
  for (const { figure } of eachFigure(workspace)) {
    if (!found.has(figure.path)) found.set(figure.path, figure);
    for (const entry of isDated(figure) ? figure.entries : []) found.set(entry.figure.path, figure);
  }
  return found;
}
