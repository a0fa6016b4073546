import type { Process, Workspace } from "../workspace/index.ts";

/** Where to begin: streams that are wanted, streams that come, and processes that run of themselves. */
export interface Beginning {
  readonly wanted?: Iterable<string>;
  readonly brought?: Iterable<string>;
  readonly going?: Iterable<string>;
}

/**
 * The processes of `running` that have to do with a beginning: whoever makes or gives what is wanted, whoever is
 * pushed by what comes, and so on with what these take and give.
 */
export function reach(
  workspace: Workspace,
  running: readonly Process[],
  { wanted = [], brought = [], going = [] }: Beginning,
  pushedBy: (process: Process) => readonly string[],
): ReadonlySet<string> {
  const next = stepsOf(workspace, running, pushedBy);
  const open: Step[] = [
    ...[...wanted].map((id): Step => ({ kind: "wanted", id })),
    ...[...brought].map((id): Step => ({ kind: "brought", id })),
    ...[...going].map((id): Step => ({ kind: "going", id })),
  ];
  const seen = { wanted: new Set<string>(), brought: new Set<string>(), going: new Set<string>() };
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const known = seen[step.kind];
    if (known.has(step.id)) continue;
    known.add(step.id);
    open.push(...next(step));
  }
  return seen.going;
}

interface Step {
  readonly kind: "wanted" | "brought" | "going";
  readonly id: string;
}

/** What follows from a step: from a wanted stream its suppliers, from one that comes whoever it pushes. */
function stepsOf(
  { streams }: Workspace,
  running: readonly Process[],
  pushedBy: (process: Process) => readonly string[],
): (step: Step) => readonly Step[] {
  const processes = new Map(running.map((process) => [process.id, process]));
  const suppliers = byStream(running, outputsOf);
  const pushed = byStream(running, pushedBy);
  const mixtures = byStream([...streams.values()], ({ mixes }) => mixes.map((part) => part.stream));
  const steps = (kind: Step["kind"], ids: readonly string[] = []) =>
    ids.map((id): Step => ({ kind, id }));
  return ({ kind, id }) => {
    if (kind === "wanted") {
      const parts = streams.get(id)?.mixes.map((part) => part.stream);
      return [...steps("going", suppliers.get(id)), ...steps("wanted", parts)];
    }
    if (kind === "brought") {
      return [...steps("going", pushed.get(id)), ...steps("brought", mixtures.get(id))];
    }
    const process = processes.get(id);
    if (process === undefined) return [];
    return [...steps("wanted", feedsOf(process)), ...steps("brought", outputsOf(process))];
  };
}

/** Everything a process takes. */
export function feedsOf({ run, takes }: Process): readonly string[] {
  const own = takes.map((line) => line.stream);
  return run.kind === "treats" ? [run.stream, ...own] : own;
}

function outputsOf({ run, gives }: Process): readonly string[] {
  const own = gives.map((outlet) => outlet.stream);
  return run.kind === "makes" ? [run.stream, ...own] : own;
}

/** Which of these have to do with a stream. */
function byStream<T extends { readonly id: string }>(
  all: readonly T[],
  streamsOf: (one: T) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const one of all) {
    for (const stream of streamsOf(one)) {
      const known = found.get(stream);
      if (known === undefined) found.set(stream, [one.id]);
      else known.push(one.id);
    }
  }
  return found;
}
