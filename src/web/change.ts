import {
  changeFigures,
  type FigureChange,
  plainFigures,
  type WorkspaceFile,
} from "../format/index.ts";
import { type Opened, openTexts } from "../questions/index.ts";
import type { Language, Workspace } from "../workspace/index.ts";

export interface Changed {
  readonly files: readonly WorkspaceFile[];
  /** Paths of figures that could not be changed alone. */
  readonly failed: readonly string[];
}

/**
 * Figures changed wherever they stand: in the text and in every scenario that says them otherwise. Someone who puts
 * in her own kerf means it in all of them.
 */
export function changeEverywhere(
  opened: Opened,
  files: readonly WorkspaceFile[],
  changes: readonly FigureChange[],
  language: Language,
): Changed {
  const { plan } = opened;
  if (plan === undefined) return { files, failed: changes.map(({ path }) => path) };
  const own = changeFigures(files, plan.base, changes, language);
  let now = own.files;
  const failed = new Set(own.failed);
  for (const id of plan.scenarios.keys()) {
    const said = saidOtherwise(openTexts(now), id, changes);
    if (said === undefined) continue;
    const next = changeFigures(now, said.workspace, said.changes, language);
    now = next.files;
    for (const path of next.failed) failed.add(path);
  }
  return { files: now, failed: [...failed] };
}

/** The changes to figures a scenario has a text of its own for, in the texts as they are now. */
function saidOtherwise(
  { plan }: Opened,
  id: string,
  changes: readonly FigureChange[],
): { readonly workspace: Workspace; readonly changes: readonly FigureChange[] } | undefined {
  const workspace = plan?.scenarios.get(id)?.workspace;
  if (plan === undefined || workspace === undefined) return undefined;
  const [base, scenario] = [plainFigures(plan.base), plainFigures(workspace)];
  const other = changes.filter(({ path }) => {
    const [a, b] = [base.get(path)?.at, scenario.get(path)?.at];
    return b !== undefined && (a?.file !== b.file || a.line !== b.line || a.column !== b.column);
  });
  return other.length === 0 ? undefined : { workspace, changes: other };
}
