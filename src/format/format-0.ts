import { type Issue, issue, type Place } from "../core/index.ts";
import { type Edit, editPlaces } from "./edit-places.ts";
import { isTable } from "./read-file.ts";
import type { WorkspaceFile } from "./read-plan.ts";
import { readYaml } from "./read-yaml.ts";
import { splitCells } from "./split-cells.ts";
import { type Entry, entryOf, type MapNode, nodeAt } from "./tree.ts";

type Renamed = Readonly<Record<string, string>>;

const GATE: Renamed = { imports: "enters", exports: "leaves" };

/** Keys of format 0, the prototype's, by what they stand in, and what they are called since. docs/format.md has the table. */
const RENAMED = {
  workspace: GATE,
  processes: {
    product: "makes",
    feed: "treats",
    byproducts: "gives",
    losses: "loses",
    emissions: "emits",
  },
  plants: { process: "runs", site: "at" },
  promises: { site: "at" },
  expect: GATE,
} as const satisfies Readonly<Record<string, Renamed>>;

/** A file of format 0 in the words of format 1; nothing but its keys is touched. */
export function fromFormat0(file: WorkspaceFile): {
  readonly text: string;
  readonly issues: readonly Issue[];
} {
  if (isTable(file)) return { text: renameAddresses(file.text), issues: [] };
  const { root } = readYaml(file.path, file.text);
  const found: Found = { edits: [], issues: [] };
  if (root !== undefined) renameWorkspace(root, found);
  return { text: editPlaces(file.text, found.edits), issues: found.issues };
}

interface Found {
  readonly edits: Edit[];
  readonly issues: Issue[];
}

/** A scenario is written as a workspace is. */
function renameWorkspace(root: MapNode, found: Found): void {
  renameIn(root, RENAMED.workspace, found);
  for (const section of ["processes", "plants", "expect"] as const)
    for (const thing of blocksOf(root, section)) renameIn(thing, RENAMED[section], found);
  for (const statement of blocksOf(root, "statements"))
    for (const promise of blocksOf(statement, "promises"))
      renameIn(promise, RENAMED.promises, found);
  for (const scenario of blocksOf(root, "scenarios")) renameWorkspace(scenario, found);
}

function blocksOf(map: MapNode, key: string): readonly MapNode[] {
  const block = nodeAt(map, key);
  if (block?.kind !== "map") return [];
  return block.entries.flatMap(({ value }) => (value.kind === "map" ? [value] : []));
}

/** Where the old word and the new one stand side by side, which is meant is the writer's to say. */
function renameIn(map: MapNode, renamed: Renamed, { edits, issues }: Found): void {
  for (const entry of map.entries) {
    const { key, keyAt } = entry;
    const now = nowOf(key, renamed);
    if (now === key) continue;
    const there = entryOf(map, now);
    if (there === undefined) edits.push({ at: insideQuotes(entry), text: now });
    else issues.push(issue("key-twice", keyAt, { key: now }, [there.keyAt]));
  }
}

function insideQuotes({ key, keyAt }: Entry): Place {
  const quoted = keyAt.length === key.length + 2;
  return quoted ? { ...keyAt, column: keyAt.column + 1, length: key.length } : keyAt;
}

function nowOf(key: string, renamed: Renamed): string {
  return Object.hasOwn(renamed, key) ? (renamed[key] ?? key) : key;
}

/** The addresses in the first column of a table of figures. */
function renameAddresses(text: string): string {
  const parts: string[] = [];
  let done = 0;
  for (const [address] of splitCells(text).rows.slice(1)) {
    if (address === undefined) continue;
    const now = addressNow(address.text.split(".")).join(".");
    if (now === address.text) continue;
    parts.push(text.slice(done, address.from), now);
    done = address.to;
  }
  return parts.join("") + text.slice(done);
}

function addressNow(steps: readonly string[]): readonly string[] {
  const [first = "", id, line, ...rest] = steps;
  const bare = first.trimStart();
  const section = first.slice(0, first.length - bare.length) + nowOf(bare, RENAMED.workspace);
  if (id === undefined) return [section];
  if (bare === "scenarios" && line !== undefined)
    return [section, id, ...addressNow([line, ...rest])];
  if (line === undefined) return [section, id];
  const lines: Renamed =
    bare === "processes" || bare === "plants" || bare === "expect" ? RENAMED[bare] : {};
  return [section, id, nowOf(line, lines), ...rest];
}
