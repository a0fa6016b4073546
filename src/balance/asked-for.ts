import type { Process, Workspace } from "../workspace/index.ts";
import { reach } from "./reach.ts";

/**
 * Processes inside a fence without those that only work off what nobody here brings: asking for wafers says nothing
 * of bauxite. What has to do with a product are its makers, whoever brings what they take, and whoever works off
 * what these give.
 */
export function askedFor(
  workspace: Workspace,
  inside: ReadonlySet<string>,
  product: string,
): ReadonlySet<string> {
  const running = [...workspace.processes.values()].filter(({ id }) => inside.has(id));
  const treating = running.filter(({ run }) => run.kind === "treats");
  if (treating.length === 0) return inside;
  const found = reach(workspace, running, { wanted: [product] }, treated);
  const idle = new Set(treating.map(({ id }) => id).filter((id) => !found.has(id)));
  return idle.size === 0 ? inside : new Set([...inside].filter((id) => !idle.has(id)));
}

function treated({ run }: Process): readonly string[] {
  return run.kind === "treats" ? [run.stream] : [];
}
