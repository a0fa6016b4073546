import { checkChain } from "../balance/index.ts";
import { type Issue, isError, issue, sortIssues } from "../core/index.ts";
import { checkFigures, type Plan, settleFigures, type Workspace } from "../workspace/index.ts";
import { checkExpectations } from "./expect.ts";

/** Everything a plan can be told without a question: its figures, its chains under each scenario, its own test. */
export function checkPlan(plan: Plan): readonly Issue[] {
  const workspaces = [plan.base, ...[...plan.scenarios.values()].map((one) => one.workspace)];
  const issues = [...workspaces.flatMap(checkWorkspace), ...checkScopes(plan.base)];
  if (issues.some(isError)) return sortIssues(issues);
  return sortIssues([...issues, ...checkExpectations(plan)]);
}

function checkWorkspace(workspace: Workspace): readonly Issue[] {
  const { table, issues } = settleFigures(workspace);
  const [period] = workspace.calendar.periods;
  if (issues.length > 0 || period === undefined) return issues;
  const found = checkFigures(table, period);
  return found.some(isError) ? found : [...found, ...checkChain(workspace, table)];
}

/** A scope that says what it makes must hold a process that makes it. */
function checkScopes(workspace: Workspace): readonly Issue[] {
  return [...workspace.scopes.values()].flatMap((scope) => {
    if (scope.makes === undefined) return [];
    const inside = scope.inside === "all" ? [...workspace.processes.keys()] : scope.inside;
    const made = inside.some((id) => {
      const run = workspace.processes.get(id)?.run;
      return run?.kind === "makes" && run.stream === scope.makes;
    });
    if (made) return [];
    return [issue("scope-makes-nothing", scope.at, { scope: scope.id, stream: scope.makes })];
  });
}
