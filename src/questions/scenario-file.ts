import {
  type FigureChange,
  maySay,
  readPlan,
  type WorkspaceFile,
  writeScenario,
} from "../format/index.ts";
import { eachFigure, isDated } from "../workspace/index.ts";

/** The changed figures of these texts as a scenario, in a file of its own; none where they cannot be read. */
export function scenarioFile(
  id: string,
  files: readonly WorkspaceFile[],
  changes: readonly FigureChange[],
): readonly WorkspaceFile[] {
  const { plan } = readPlan(files);
  if (plan === undefined || changes.length === 0) return [];
  const asked = new Set(changes.map(({ path }) => path));
  const figures = [...eachFigure(plan.base)].flatMap(({ figure }) => {
    const own = isDated(figure) ? figure.entries.map((entry) => entry.figure.path) : [figure.path];
    return own.some((path) => asked.has(path)) && maySay(figure.path) ? [figure] : [];
  });
  return [{ path: `${id}.scenario.yaml`, text: writeScenario(id, figures) }];
}
