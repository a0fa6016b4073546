import { checkRecipes } from "../balance/index.ts";
import { type Issue, isError, type Period } from "../core/index.ts";
import { checkFigures, type FigureTable, type Workspace } from "../workspace/index.ts";

/** What is wrong with the figures and recipes of a text, before any amount is told from them. */
export function checkText(
  workspace: Workspace,
  table: FigureTable,
  ...periods: readonly Period[]
): readonly Issue[] {
  const figures = checkFigures(table, ...periods);
  const [first] = periods;
  if (first === undefined || figures.some(isError)) return figures;
  return [...figures, ...checkRecipes(workspace, table, first)];
}
