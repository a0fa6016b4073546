import {
  changeFigures,
  type FigureChange,
  plainFigures,
  saidBy,
  type WorkspaceFile,
} from "../format/index.ts";
import { type Opened, openTexts } from "../questions/index.ts";
import type { Language, Plan, Workspace } from "../workspace/index.ts";
import { changeBack } from "./figures/edit-draft.ts";

export interface Changed {
  readonly files: readonly WorkspaceFile[];
  /** Paths of figures that could not be changed alone. */
  readonly failed: readonly string[];
}

/**
 * Figures changed wherever they stand: in the text and in every scenario that says them otherwise. Someone who puts
 * in her own kerf means it in all of them; whoever takes it back finds in each what stood there.
 */
export function changeEverywhere(
  opened: Opened,
  original: Opened,
  files: readonly WorkspaceFile[],
  changes: readonly FigureChange[],
  language: Language,
): Changed {
  const { plan } = opened;
  if (plan === undefined) return { files, failed: changes.map(({ path }) => path) };
  const own = changeFigures(files, plan.base, changes, language);
  let now = own.files;
  const failed = new Set(own.failed);
  const paths = changes.map(({ path }) => path);
  for (const id of scenariosThatSay(plan, paths)) {
    const said = saidOtherwise(openTexts(now), original.plan, id, changes, language);
    if (said === undefined) continue;
    const next = changeFigures(now, said.workspace, said.changes, language);
    now = next.files;
    for (const path of next.failed) failed.add(path);
  }
  return { files: now, failed: [...failed] };
}

/** Scenarios with a text of their own for one of the figures: only for them are the texts read once more. */
function scenariosThatSay(plan: Plan, paths: readonly string[]): readonly string[] {
  const told = paths.flatMap((path) => saidInScenarios(plan, path).map(({ id }) => id));
  return [...new Set(told)];
}

/** The changes to figures a scenario has a text of its own for, in the texts as they are now. */
function saidOtherwise(
  { plan }: Opened,
  original: Plan | undefined,
  id: string,
  changes: readonly FigureChange[],
  language: Language,
): { readonly workspace: Workspace; readonly changes: readonly FigureChange[] } | undefined {
  const workspace = plan?.scenarios.get(id)?.workspace;
  if (plan === undefined || workspace === undefined) return undefined;
  const [base, own] = [plainFigures(plan.base), plainFigures(workspace)];
  const first = original && plainFigures(original.base);
  const before = original?.scenarios.get(id);
  const was = before && plainFigures(before.workspace);
  const other = changes.flatMap((change): readonly FigureChange[] => {
    const [all, now, once] = [base.get(change.path), own.get(change.path), was?.get(change.path)];
    if (all === undefined || now === undefined || samePlace(all.at, now.at)) return [];
    const root = first?.get(change.path);
    const back = root !== undefined && once !== undefined && saidBy(all) === saidBy(root);
    return [back ? { ...changeBack(once, now, language), path: change.path } : change];
  });
  return other.length === 0 ? undefined : { workspace, changes: other };
}

function samePlace(
  a: { readonly file: string; readonly line: number; readonly column: number },
  b: { readonly file: string; readonly line: number; readonly column: number },
): boolean {
  return a.file === b.file && a.line === b.line && a.column === b.column;
}

/** What each scenario says of a figure, where it has a text of its own for it. */
export function saidInScenarios(
  { base, scenarios }: Plan,
  path: string,
): readonly { readonly id: string; readonly figure: ReturnType<typeof plainOf> }[] {
  const own = plainOf(base, path);
  return [...scenarios.keys()].flatMap((id) => {
    const scenario = scenarios.get(id);
    const figure = scenario && plainOf(scenario.workspace, path);
    const same = own !== undefined && figure !== undefined && samePlace(own.at, figure.at);
    return figure === undefined || same ? [] : [{ id, figure }];
  });
}

function plainOf(workspace: Workspace, path: string) {
  return plainFigures(workspace).get(path);
}
