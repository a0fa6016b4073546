import { compareIds, type Issue, isError, issue, likelyName, sortIssues } from "../core/index.ts";
import { checkNames, type Plan, type Scenario } from "../workspace/index.ts";
import { mergeFiles, patch } from "./merge.ts";
import { readTable } from "./read-table.ts";
import { type ReadBlocks, readWorkspace } from "./read-workspace.ts";
import { readYaml } from "./read-yaml.ts";
import { asMap, checkKeys, localTextAt, mapAt, type Reading, readName, textAt } from "./reader.ts";
import { type Entry, type MapNode, nodeAt } from "./tree.ts";

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
  const unreadable = issues.some(isError);
  const blocks: ReadBlocks = new WeakMap();
  const base = readWorkspace(root, new Map(), blocks);
  const scenarios = readScenarios(root, blocks);
  const all = [
    ...issues,
    ...(unreadable && root.entries.length === 0 ? [] : base.issues),
    ...scenarios.issues,
    ...checkNames(base.workspace, scenarios.scenarios.keys()),
    ...[...scenarios.scenarios.values()].flatMap((scenario) =>
      checkNames(scenario.workspace, scenarios.scenarios.keys()),
    ),
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

function isTable(file: WorkspaceFile): boolean {
  return file.path.endsWith(".csv");
}

function roots(read: readonly { readonly root: MapNode | undefined }[]): readonly MapNode[] {
  return read.flatMap(({ root }) => (root === undefined ? [] : [root]));
}

const PATCHED = ["where", "streams", "processes", "plants", "sites", "enters", "leaves"] as const;

/** Each scenario as a workspace of its own: the text with the scenario's lines put in, in order. */
function readScenarios(
  root: MapNode,
  blocks: ReadBlocks,
): {
  readonly scenarios: ReadonlyMap<string, Scenario>;
  readonly issues: readonly Issue[];
} {
  const reading: Reading = { issues: [] };
  const entries = [...(mapAt(root, "scenarios", reading)?.entries ?? [])].sort((a, b) =>
    compareIds(a.key, b.key),
  );
  const scenarios = new Map<string, Scenario>();
  for (const entry of entries) {
    const scenario = readScenario(entry, entries, root, reading, blocks);
    if (scenario !== undefined) scenarios.set(entry.key, scenario);
  }
  return { scenarios, issues: reading.issues };
}

function readScenario(
  entry: Entry,
  entries: readonly Entry[],
  root: MapNode,
  reading: Reading,
  blocks: ReadBlocks,
): Scenario | undefined {
  const map = asMap(entry.value, entry.key, reading);
  if (map === undefined) return undefined;
  checkKeys(map, "scenario", reading, "scenarios");
  const chain = scenarioChain(entry, entries, reading, []);
  const patched = chain.reduce(patchSections, root);
  const runs = new Map(chain.flatMap((link) => readRuns(link, root, reading)));
  const read = readWorkspace(patched, runs, blocks);
  reading.issues.push(...read.issues);
  const note = localTextAt(map, "note", reading);
  const shape = {
    id: entry.key,
    at: entry.keyAt,
    name: readName(map, entry.key, reading),
    workspace: read.workspace,
  };
  return note === undefined ? shape : { ...shape, note };
}

/** What a scenario stands on first, itself last. */
function scenarioChain(
  entry: Entry,
  entries: readonly Entry[],
  reading: Reading,
  path: readonly string[],
): readonly MapNode[] {
  if (path.includes(entry.key)) {
    const names = [...path, entry.key].join(" → ");
    reading.issues.push(issue("name-cycle", entry.keyAt, { names }));
    return [];
  }
  if (entry.value.kind !== "map") return [];
  const on = nodeAt(entry.value, "on");
  const names = on === undefined ? [] : on.kind === "list" ? on.items : [on];
  const below = names.flatMap((node): readonly MapNode[] => {
    if (node.kind !== "text") return [];
    const base = entries.find((other) => other.key === node.text);
    if (base !== undefined) return scenarioChain(base, entries, reading, [...path, entry.key]);
    const likely = likelyName(
      node.text,
      entries.map((other) => other.key),
    );
    const facts = { kind: "scenario" as const, name: node.text };
    reading.issues.push(
      issue("unknown-name", node.at, likely === undefined ? facts : { ...facts, likely }),
    );
    return [];
  });
  return [...below, entry.value];
}

function patchSections(root: MapNode, scenario: MapNode): MapNode {
  const sections = scenario.entries.filter((entry) =>
    (PATCHED as readonly string[]).includes(entry.key),
  );
  return patch(root, { ...scenario, entries: sections }) as MapNode;
}

/** `runs: {pulling: pulling/norm-2024}`. */
function readRuns(
  scenario: MapNode,
  root: MapNode,
  reading: Reading,
): readonly (readonly [string, string])[] {
  const runs = mapAt(scenario, "runs", reading);
  const known = (mapAt(root, "processes", { issues: [] })?.entries ?? []).map(({ key }) => key);
  return (runs?.entries ?? []).flatMap((line) => {
    const variant = runs && textAt(runs, line.key, reading);
    if (variant === undefined) return [];
    if (known.includes(variant.text)) return [[line.key, variant.text] as const];
    const likely = likelyName(variant.text, known);
    const facts = { kind: "process" as const, name: variant.text };
    reading.issues.push(
      issue("unknown-name", variant.at, likely === undefined ? facts : { ...facts, likely }),
    );
    return [];
  });
}
