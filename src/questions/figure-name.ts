import { nameOfPath } from "../verdict/index.ts";
import { eachFigure, type LocalText, type Workspace } from "../workspace/index.ts";

/** What people call a figure: its own name, else that of what it belongs to. */
export function figureName(workspace: Workspace, path: string): LocalText {
  for (const { figure } of eachFigure(workspace)) {
    if (figure.path === path && figure.name !== undefined) return figure.name;
  }
  return nameOfPath(workspace, path);
}
