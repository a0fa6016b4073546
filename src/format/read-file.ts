import type { Issue } from "../core/index.ts";
import type { WorkspaceFile } from "./read-plan.ts";
import { readTable } from "./read-table.ts";
import { readYaml } from "./read-yaml.ts";
import type { MapNode } from "./tree.ts";

/** One file of a workspace as a tree: YAML, or a table of figures. */
export function readFile(file: WorkspaceFile): {
  readonly root: MapNode | undefined;
  readonly issues: readonly Issue[];
} {
  return isTable(file) ? readTable(file.path, file.text) : readYaml(file.path, file.text);
}

export function isTable({ path }: WorkspaceFile): boolean {
  return path.endsWith(".csv");
}
