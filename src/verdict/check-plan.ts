import { checkChain } from "../balance/index.ts";
import { type Issue, isError, issue, keyOfIssue, likelyName, sortIssues } from "../core/index.ts";
import {
  checkCompositions,
  checkFigures,
  checkProgrammeFigures,
  checkShareUnits,
  type Plan,
  type Scope,
  settleFigures,
  type Workspace,
} from "../workspace/index.ts";
import { checkExpectations } from "./expect.ts";
import { STATES } from "./verdict.ts";

/** Everything a plan can be told without a question: its figures, its chains under each scenario, its own test. */
export function checkPlan(plan: Plan): readonly Issue[] {
  const base = checkWorkspace(plan.base);
  const issues = [
    ...base,
    ...underScenarios(plan, base),
    ...checkScopes(plan.base),
    ...checkPromises(plan.base),
    ...checkStates(plan.base),
  ];
  if (issues.some(isError)) return sortIssues(issues);
  return sortIssues([...issues, ...checkExpectations(plan)]);
}

/** What a scenario brings beyond the text as it stands, each once, with the scenarios under which it is so. */
function underScenarios({ scenarios }: Plan, base: readonly Issue[]): readonly Issue[] {
  const known = new Set(base.map(keyOfIssue));
  const under = new Map<string, Issue & { readonly scenarios: readonly string[] }>();
  for (const [id, { workspace }] of scenarios) {
    for (const one of checkWorkspace(workspace)) {
      const key = keyOfIssue(one);
      const ids = under.get(key)?.scenarios ?? [];
      if (known.has(key) || ids.includes(id)) continue;
      under.set(key, { ...one, scenarios: [...ids, id] });
    }
  }
  return [...under.values()];
}

function checkWorkspace(workspace: Workspace): readonly Issue[] {
  const { table, issues } = settleFigures(workspace);
  const [period] = workspace.calendar.periods;
  if (issues.length > 0 || period === undefined) return issues;
  const found = [
    ...checkFigures(table, ...workspace.calendar.periods),
    ...checkCompositions(workspace),
    ...checkShareUnits(workspace, table),
    ...checkProgrammeFigures(workspace, table),
  ];
  return found.some(isError) ? found : [...found, ...checkChain(workspace, table)];
}

/** A scope that says what it makes must hold a process that makes it, or gives it off. */
function checkScopes(workspace: Workspace): readonly Issue[] {
  return [...workspace.scopes.values()].flatMap((scope) => {
    if (scope.makes === undefined || comesInside(workspace, scope, scope.makes)) return [];
    return [issue("scope-makes-nothing", scope.at, { scope: scope.id, stream: scope.makes })];
  });
}

/** What is promised must be made: inside the scope the promise names, or by anyone. */
function checkPromises(workspace: Workspace): readonly Issue[] {
  const promises = [...workspace.statements.values()].flatMap((one) => one.promises);
  return promises.flatMap((promise) => {
    const { stream, streamAt, at, scopeAt = at } = promise;
    const scope = workspace.scopes.get(promise.scope ?? "");
    if (scope !== undefined) {
      const product = scope.makes ?? stream;
      if (comesInside(workspace, scope, product)) return [];
      return [issue("scope-makes-nothing", scopeAt, { scope: scope.id, stream: product })];
    }
    const anywhere: Scope = { id: "", at, name: {}, inside: "all" };
    return comesInside(workspace, anywhere, stream)
      ? []
      : [issue("nobody-makes", streamAt, { stream })];
  });
}

function comesInside(workspace: Workspace, scope: Scope, stream: string): boolean {
  const inside = scope.inside === "all" ? [...workspace.processes.keys()] : scope.inside;
  return inside.some((id) => {
    const { run, gives = [] } = workspace.processes.get(id) ?? {};
    const made = run?.kind === "makes" && run.stream === stream;
    return made || gives.some((outlet) => outlet.stream === stream);
  });
}

/** A state that is none can never come out. */
function checkStates(workspace: Workspace): readonly Issue[] {
  return [...workspace.expectations.values()].flatMap(({ asks }) => {
    if (asks.kind !== "cell" || (STATES as readonly string[]).includes(asks.state)) return [];
    const likely = likelyName(asks.state, STATES);
    const facts = { key: asks.state, section: "", known: STATES.join(", ") };
    return [
      issue("unknown-key", asks.stateAt, likely === undefined ? facts : { ...facts, likely }),
    ];
  });
}
