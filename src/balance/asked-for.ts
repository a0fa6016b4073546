import type { Process, Workspace } from "../workspace/index.ts";

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
  const wanted = new Set([product]);
  const brought = new Set<string>();
  const found = new Set<Process>();
  for (let size = -1; size !== found.size + wanted.size + brought.size; ) {
    size = found.size + wanted.size + brought.size;
    for (const process of running) {
      if (!found.has(process) && takesPart(process, wanted, brought)) {
        found.add(process);
        for (const stream of feedsOf(process)) wanted.add(stream);
        for (const stream of outputsOf(process)) brought.add(stream);
      }
    }
    for (const { id, mixes } of workspace.streams.values()) {
      if (wanted.has(id)) for (const part of mixes) wanted.add(part.stream);
      if (mixes.some((part) => brought.has(part.stream))) brought.add(id);
    }
  }
  const idle = new Set(treating.filter((process) => !found.has(process)).map(({ id }) => id));
  return idle.size === 0 ? inside : new Set([...inside].filter((id) => !idle.has(id)));
}

/** It brings what is wanted, or works off what is brought. */
function takesPart(
  process: Process,
  wanted: ReadonlySet<string>,
  brought: ReadonlySet<string>,
): boolean {
  const { run } = process;
  if (outputsOf(process).some((stream) => wanted.has(stream))) return true;
  return run.kind === "treats" && brought.has(run.stream);
}

function feedsOf({ run, takes }: Process): readonly string[] {
  const own = takes.map((line) => line.stream);
  return run.kind === "treats" ? [run.stream, ...own] : own;
}

function outputsOf({ run, gives }: Process): readonly string[] {
  const own = gives.map((outlet) => outlet.stream);
  return run.kind === "makes" ? [run.stream, ...own] : own;
}
