import type { Workspace } from "../../workspace/index.ts";

/** A scenario that replaces no line is the text as it is written. */
export function sameText(one: Workspace, base: Workspace | undefined): boolean {
  if (base === undefined) return false;
  const places = ({ where, processes, streams }: Workspace) =>
    [...where.values(), ...processes.values(), ...streams.values()].map(
      ({ at: { file, line, column } }) => `${file}:${line}:${column}`,
    );
  return places(one).join() === places(base).join();
}
