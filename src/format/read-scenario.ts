import { compareIds, type Issue, issue, likelyName } from "../core/index.ts";
import type { Scenario } from "../workspace/index.ts";
import { PATCHED } from "./fields.ts";
import { patchWorkspace } from "./merge.ts";
import { type ReadBlocks, readWorkspace } from "./read-workspace.ts";
import {
  asMap,
  asText,
  checkKeys,
  localTextAt,
  mapAt,
  type Reading,
  readName,
  unknownProcess,
} from "./reader.ts";
import { type Entry, type MapNode, nodeAt } from "./tree.ts";

/** Each is a workspace of its own; more than a person compares would only cost time. */
const MOST_SCENARIOS = 100;

/** Each scenario as a workspace of its own: the text with the scenario's lines put in, in order. */
export function readScenarios(
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
  const beyond = entries[MOST_SCENARIOS];
  if (beyond !== undefined) {
    const facts = { reason: "too-large", most: MOST_SCENARIOS } as const;
    return { scenarios: new Map(), issues: [issue("file-refused", beyond.keyAt, facts)] };
  }
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
  const chain = chainOf(entry, entries, reading);
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

/** What a scenario stands on first, itself last; a scenario that several stand on is put in once, the first time. */
function chainOf(entry: Entry, entries: readonly Entry[], reading: Reading): readonly MapNode[] {
  const byName = new Map(entries.map((other) => [other.key, other]));
  const chain = new Map<string, MapNode>();
  const visit = (scenario: Entry, path: readonly string[]): void => {
    if (chain.has(scenario.key)) return;
    const at = path.indexOf(scenario.key);
    if (at >= 0) {
      sayRing(path.slice(at), scenario, entry, reading);
      return;
    }
    if (scenario.value.kind !== "map") return;
    for (const base of basesOf(scenario.value, byName, reading)) {
      visit(base, [...path, scenario.key]);
    }
    chain.set(scenario.key, scenario.value);
  };
  visit(entry, []);
  return [...chain.values()];
}

/** A ring is met from each of its scenarios; it is said once, from the first by name. */
function sayRing(ring: readonly string[], closing: Entry, asked: Entry, { issues }: Reading): void {
  if (closing !== asked || ring.some((name) => compareIds(name, asked.key) < 0)) return;
  const names = [...ring, closing.key].join(" → ");
  issues.push(issue("name-cycle", closing.keyAt, { names }));
}

/** `on: state-2018`, or a list of them. */
function basesOf(
  scenario: MapNode,
  byName: ReadonlyMap<string, Entry>,
  reading: Reading,
): readonly Entry[] {
  const on = nodeAt(scenario, "on");
  const named = on === undefined ? [] : on.kind === "list" ? on.items : [on];
  return named.flatMap((node) => {
    const text = asText(node, "on", reading);
    const base = text && byName.get(text.text);
    if (text === undefined || base !== undefined) return base ?? [];
    const likely = likelyName(text.text, byName.keys());
    const facts = { kind: "scenario" as const, name: text.text };
    reading.issues.push(
      issue("unknown-name", text.at, likely === undefined ? facts : { ...facts, likely }),
    );
    return [];
  });
}

function patchSections(root: MapNode, scenario: MapNode): MapNode {
  const patched = new Set<string>(PATCHED);
  const sections = scenario.entries.filter((entry) => patched.has(entry.key));
  return patchWorkspace(root, { ...scenario, entries: sections });
}

/** `runs: {pulling: pulling/norm-2024}`. */
function readRuns(
  scenario: MapNode,
  root: MapNode,
  reading: Reading,
): readonly (readonly [string, string])[] {
  const runs = mapAt(scenario, "runs", reading)?.entries ?? [];
  const processes = mapAt(root, "processes", { issues: [] })?.entries ?? [];
  const known = new Set(processes.map(({ key }) => key));
  return runs.flatMap((line) => {
    if (!known.has(line.key)) unknownProcess(line.key, line.keyAt, known, reading);
    const variant = asText(line.value, line.key, reading);
    if (variant === undefined) return [];
    if (known.has(variant.text)) return [[line.key, variant.text] as const];
    unknownProcess(variant.text, variant.at, known, reading);
    return [];
  });
}
