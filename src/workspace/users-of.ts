import { settleFigures } from "./figure-table.ts";
import type { Workspace } from "./workspace.ts";

/** Paths of the figures whose formula names a figure, by its path. */
export function usersOf(workspace: Workspace): ReadonlyMap<string, readonly string[]> {
  const { table } = settleFigures(workspace);
  const users = new Map<string, Set<string>>();
  for (const { figure, uses } of table.slots) {
    for (const use of uses) {
      const path = table.slots[use]?.figure.path ?? "";
      if (figure.path === path || figure.path.startsWith(`${path}.`)) continue;
      if (path.startsWith(`${figure.path}.`)) continue;
      users.set(path, (users.get(path) ?? new Set()).add(figure.path));
    }
  }
  return new Map([...users].map(([path, paths]) => [path, [...paths].sort()]));
}
