import type { GateLine, Process, Workspace } from "../workspace/index.ts";
import type { AskedAmount } from "./read-amount.ts";

type Inside = ReadonlySet<string>;

/** The workspace with what is asked for in place of the gate's own numbers. */
export function askedToLeave(workspace: Workspace, { stream, figure }: AskedAmount): Workspace {
  const line: GateLine = { stream, at: figure.at, amount: { kind: "amount", figure } };
  return { ...workspace, leaves: new Map([...workspace.leaves, [stream, line]]) };
}

/**
 * The workspace fed with so much of a stream: that is the only number at its gate, what is worked off
 * leaves as it comes, and everything else that nobody inside makes is bought.
 */
export function askedToEnter(workspace: Workspace, asked: AskedAmount, inside: Inside): Workspace {
  const { stream, figure } = asked;
  const fed: GateLine = { stream, at: figure.at, amount: { kind: "amount", figure } };
  const enters = new Map<string, GateLine>();
  for (const id of takenStreams(workspace, inside)) {
    const own = workspace.enters.get(id);
    const free = own === undefined || own.amount.kind === "amount" ? undefined : own;
    if (free !== undefined) enters.set(id, free);
    else if (!isSupplied(workspace, inside, id)) {
      enters.set(id, { stream: id, at: figure.at, amount: { kind: "asNeeded" } });
    }
  }
  return {
    ...workspace,
    enters: enters.set(stream, fed),
    leaves: leavingAsItComes(workspace, inside),
    plants: new Map(),
  };
}

/** Products nobody inside takes, and whatever the gate lets out. */
function leavingAsItComes(workspace: Workspace, inside: Inside): ReadonlyMap<string, GateLine> {
  const taken = takenStreams(workspace, inside);
  const leaves = new Map<string, GateLine>();
  for (const line of workspace.leaves.values()) {
    const free = line.amount.kind === "amount" ? ({ kind: "asItComes" } as const) : line.amount;
    leaves.set(line.stream, { ...line, amount: free });
  }
  for (const { run } of processesOf(workspace, inside)) {
    if (run.kind !== "makes" || taken.has(run.stream)) continue;
    leaves.set(run.stream, { stream: run.stream, at: run.at, amount: { kind: "asItComes" } });
  }
  return leaves;
}

/**
 * The processes a feed goes through, with the makers of what else they take; not those that make the feed
 * itself, nor what would stand idle without them.
 */
export function downstreamOf(workspace: Workspace, stream: string, inside: Inside): Inside {
  const found = new Set<string>();
  const reached = new Set<string>();
  const reach = (id: string): void => {
    if (reached.has(id)) return;
    reached.add(id);
    for (const mixture of workspace.streams.values()) {
      if (mixture.mixes.some((part) => part.stream === id)) reach(mixture.id);
    }
    for (const process of processesOf(workspace, inside)) {
      if (!feedsOf(process).includes(id)) continue;
      found.add(process.id);
      for (const outlet of outputsOf(process)) reach(outlet);
    }
  };
  reach(stream);
  addMakers(workspace, stream, inside, found);
  return found;
}

function addMakers(workspace: Workspace, feed: string, inside: Inside, found: Set<string>): void {
  const open = [...found];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const process = workspace.processes.get(id);
    for (const taken of process ? feedsOf(process) : []) {
      for (const part of partsOf(workspace, taken)) {
        for (const maker of makersOf(workspace, inside, part)) {
          if (part === feed || found.has(maker)) continue;
          found.add(maker);
          open.push(maker);
        }
      }
    }
  }
}

function makersOf(workspace: Workspace, inside: Inside, stream: string): readonly string[] {
  return processesOf(workspace, inside)
    .filter(({ run }) => run.kind === "makes" && run.stream === stream)
    .map(({ id }) => id);
}

/** A stream and, where it is a mixture, all it is mixed from. */
function partsOf(workspace: Workspace, stream: string, seen = new Set<string>()): Set<string> {
  if (seen.has(stream)) return seen;
  seen.add(stream);
  for (const part of workspace.streams.get(stream)?.mixes ?? []) {
    partsOf(workspace, part.stream, seen);
  }
  return seen;
}

function processesOf(workspace: Workspace, inside: Inside): readonly Process[] {
  return [...workspace.processes.values()].filter(({ id }) => inside.has(id));
}

function feedsOf({ run, takes }: Process): readonly string[] {
  const own = takes.map((line) => line.stream);
  return run.kind === "treats" ? [run.stream, ...own] : own;
}

function outputsOf({ run, gives }: Process): readonly string[] {
  const own = gives.map((outlet) => outlet.stream);
  return run.kind === "makes" ? [run.stream, ...own] : own;
}

/** Everything the inside takes, the parts of its mixtures included. */
function takenStreams(workspace: Workspace, inside: Inside): ReadonlySet<string> {
  const taken = processesOf(workspace, inside).flatMap(feedsOf);
  return new Set(taken.flatMap((stream) => [...partsOf(workspace, stream)]));
}

function isSupplied(workspace: Workspace, inside: Inside, stream: string): boolean {
  const mixed = (workspace.streams.get(stream)?.mixes.length ?? 0) > 0;
  return mixed || processesOf(workspace, inside).some((one) => outputsOf(one).includes(stream));
}
