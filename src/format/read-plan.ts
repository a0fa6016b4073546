import { compareIds, type Issue, isError, sortIssues } from "../core/index.ts";
import {
  checkComponents,
  checkNames,
  checkProgramme,
  type Plan,
  type Workspace,
} from "../workspace/index.ts";
import { mergeFiles } from "./merge.ts";
import { isTable } from "./read-file.ts";
import { readScenarios } from "./read-scenario.ts";
import { readTable } from "./read-table.ts";
import { type ReadBlocks, readWorkspace } from "./read-workspace.ts";
import { readYaml } from "./read-yaml.ts";
import type { MapNode } from "./tree.ts";
import { versionIssues } from "./versions.ts";

/** One text of a workspace; `path` with forward slashes, relative to its folder. */
export interface WorkspaceFile {
  readonly path: string;
  readonly text: string;
}

/** Reads all texts of a workspace at once. Issues of every file and scenario are gathered before anything is said. */
export function readPlan(files: readonly WorkspaceFile[]): {
  readonly plan: Plan | undefined;
  readonly issues: readonly Issue[];
} {
  const ordered = [...files].sort((a, b) => compareIds(a.path, b.path));
  const texts = new Map(ordered.map((file) => [file.path, file.text]));
  const { root, issues } = readFiles(ordered);
  const strange = versionIssues(root).filter(({ facts }) => facts.age !== "unknown");
  // Words of another format would be called mistakes one by one.
  if (strange.length > 0) return { plan: undefined, issues: sortIssues([...issues, ...strange]) };
  const unreadable = issues.some(isError);
  const blocks: ReadBlocks = new WeakMap();
  const base = readWorkspace(root, new Map(), blocks);
  const scenarios = readScenarios(root, blocks);
  const workspaces: readonly Workspace[] = [
    base.workspace,
    ...[...scenarios.scenarios.values()].map((scenario) => scenario.workspace),
  ];
  const all = [
    ...issues,
    ...(unreadable && root.entries.length === 0 ? [] : base.issues),
    ...scenarios.issues,
    ...workspaces.flatMap((workspace) => [
      ...checkNames(workspace, scenarios.scenarios.keys()),
      ...checkComponents(workspace),
    ]),
    ...checkProgramme(base.workspace),
  ];
  const plan = { base: base.workspace, scenarios: scenarios.scenarios, texts };
  return { plan: all.some(isError) ? undefined : plan, issues: sortIssues(all) };
}

function readFiles(files: readonly WorkspaceFile[]): {
  readonly root: MapNode;
  readonly issues: readonly Issue[];
} {
  const [tables, yaml] = [files.filter(isTable), files.filter((file) => !isTable(file))];
  const read = yaml.map((file) => readYaml(file.path, file.text));
  const filled = tables.map((file) => readTable(file.path, file.text));
  const merged = mergeFiles(roots(read), roots(filled));
  return {
    root: merged.root,
    issues: [...[...read, ...filled].flatMap(({ issues }) => issues), ...merged.issues],
  };
}

function roots(read: readonly { readonly root: MapNode | undefined }[]): readonly MapNode[] {
  return read.flatMap(({ root }) => (root === undefined ? [] : [root]));
}
