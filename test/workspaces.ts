/** Workspaces for tests: built from text in the test itself, or read from the folders of `examples/`. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Balanced,
  balanceChain,
  type StreamBalance,
  wholeChain,
} from "../src/balance/index.ts";
import { calendarYear, type Issue, isError, sortIssues } from "../src/core/index.ts";
import { readPlan, type WorkspaceFile } from "../src/format/index.ts";
import { checkPlan } from "../src/verdict/index.ts";
import { type Plan, settleFigures, type Workspace } from "../src/workspace/index.ts";

/** What every workspace begins with; a text that has its own `format:` stands as it is. */
export const HEADER = `format: 1
name: a case
as of: 2026-11-24
calendar: {from: 2026-01-01, to: 2029-01-01, step: year}
sources: {HAND: {title: a hand sum}}
`;

export function filesOf(text: string): readonly WorkspaceFile[] {
  const own = /^format:/m.test(text);
  return [{ path: "tizbek.yaml", text: own ? text : HEADER + text }];
}

/** A plan that must be without error; what is wrong with it is shown where it is not. */
export function planOf(text: string | readonly WorkspaceFile[]): Plan {
  const { plan, issues } = readPlan(typeof text === "string" ? filesOf(text) : text);
  if (plan === undefined) throw new Error(shown(issues));
  return plan;
}

/** Everything that is said about a text: read, checked, its own expectations asked. */
export function issuesOf(text: string | readonly WorkspaceFile[]): readonly Issue[] {
  const { plan, issues } = readPlan(typeof text === "string" ? filesOf(text) : text);
  return plan === undefined ? issues : sortIssues([...issues, ...checkPlan(plan)]);
}

export function codesOf(issues: readonly Issue[]): readonly string[] {
  return issues.map((one) => one.code);
}

export function errorsOf(issues: readonly Issue[]): readonly Issue[] {
  return issues.filter(isError);
}

export function shown(issues: readonly Issue[]): string {
  return issues
    .map(
      ({ code, at, facts }) =>
        `${at.file}:${at.line}:${at.column} ${code} ${JSON.stringify(facts)}`,
    )
    .join("\n");
}

/** The balance of the gate's own numbers in a year; throws where there is none. */
export function balanced(plan: Plan, year = 2026, scenario?: string): Balanced {
  const workspace = workspaceOf(plan, scenario);
  const { table, issues } = settleFigures(workspace);
  if (issues.length > 0) throw new Error(shown(issues));
  const answer = balanceChain(workspace, table, wholeChain(workspace), calendarYear(year));
  if ("balance" in answer) return answer;
  throw new Error(shown(answer.issues));
}

export function workspaceOf(plan: Plan, scenario?: string): Workspace {
  if (scenario === undefined) return plan.base;
  const found = plan.scenarios.get(scenario);
  if (found === undefined) throw new Error(`no scenario ${scenario}`);
  return found.workspace;
}

/** One stream of a balance; throws where the balance has none. */
export function flowOf({ balance }: Balanced, stream: string): StreamBalance {
  const found = balance.streams.get(stream);
  if (found === undefined) throw new Error(`no stream ${stream}`);
  return found;
}

/** All that supplies a stream: made, given, entering, put together. */
export function supplied(answer: Balanced, stream: string): number {
  const { opening, made, given, entering, mixed } = flowOf(answer, stream);
  return opening + made + given + entering + mixed;
}

const EXAMPLES = join(import.meta.dirname, "../examples");

export const exampleNames: readonly string[] = readdirSync(EXAMPLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

const examples = new Map<string, readonly WorkspaceFile[]>();

/** The texts of an example folder, read once. */
export function exampleFiles(name: string): readonly WorkspaceFile[] {
  const known = examples.get(name) ?? readTexts(join(EXAMPLES, name));
  examples.set(name, known);
  return known;
}

function readTexts(folder: string): readonly WorkspaceFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.(yaml|csv)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
}

/** The very characters an issue puts its carets under; the first of its line's where they end the line. */
export function marked(text: string | readonly WorkspaceFile[], { at }: Issue): string {
  const files = typeof text === "string" ? filesOf(text) : text;
  const lines = files.find(({ path }) => path === at.file)?.text.split(/\r?\n/) ?? [];
  return [...(lines[at.line - 1] ?? "")].slice(at.column - 1, at.column - 1 + at.length).join("");
}
