import { compareIds, type Issue, issue, type Place } from "../core/index.ts";
import { type Process, recovers, type Stream, type Workspace } from "../workspace/index.ts";
import { weighs } from "./mass.ts";

/**
 * Who recovers from a stream must know what it is made of, whatever flows: from what enters undeclared or is given by
 * amount alone, from what is put together of such, or left of it, nothing can be recovered.
 */
export function checkCompositions(workspace: Workspace): readonly Issue[] {
  const unknown = unknownStreams(workspace);
  if (unknown.size === 0) return [];
  return [...workspace.processes.values()].filter(recovers).flatMap((process) =>
    feedsOf(process).flatMap(({ stream, at }) => {
      const from = unknown.get(stream);
      if (from === undefined) return [];
      const facts = { process: process.id, stream };
      return [issue("composition-unknown", at, from === stream ? facts : { ...facts, from })];
    }),
  );
}

/** Streams nobody says the composition of, each with the one it comes from. */
function unknownStreams(workspace: Workspace): ReadonlyMap<string, string> {
  const next = handedOn(workspace);
  const unknown = new Map<string, string>();
  for (const from of [...workspace.enters.keys(), ...givenBare(workspace)]) {
    const open = [from];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (unknown.has(id) || !isOpen(workspace.streams.get(id))) continue;
      unknown.set(id, from);
      open.push(...(next.get(id) ?? []));
    }
  }
  return unknown;
}

/** Made or given by amount alone: nothing says what goes into it. */
function givenBare({ processes }: Workspace): readonly string[] {
  return [...processes.values()].flatMap(({ run, gives, asMass }) => {
    if (asMass) return [];
    const made = run.kind === "makes" && run.amount && !run.recoveries ? [run.stream] : [];
    const given = gives.filter(({ amount }) => amount.kind === "amount" && !amount.recoveries);
    return [...made, ...given.map(({ stream }) => stream).sort(compareIds)];
  });
}

/** It has a mass and does not say of what. */
function isOpen(stream: Stream | undefined): boolean {
  if (stream === undefined || stream.of !== undefined) return false;
  return stream.utility === undefined && weighs(stream);
}

/** What each stream becomes part of. Whoever recovers from it is told himself, and hands on what he names. */
function handedOn({ streams, processes }: Workspace): ReadonlyMap<string, readonly string[]> {
  const next = new Map<string, string[]>();
  const link = (from: string, to: string): void => {
    const known = next.get(from) ?? [];
    known.push(to);
    next.set(from, known);
  };
  for (const { id, mixes } of streams.values()) {
    for (const part of mixes) link(part.stream, id);
  }
  for (const process of processes.values()) {
    if (recovers(process)) continue;
    for (const { stream } of feedsOf(process)) {
      for (const outlet of carriersOf(process)) link(stream, outlet);
    }
  }
  return next;
}

/** Outlets that take their part of every component. */
function carriersOf({ run, gives, asMass }: Process): readonly string[] {
  const made = run.kind === "makes" && asMass ? [run.stream] : [];
  const given = gives.filter(({ amount }) => amount.kind !== "amount" || asMass);
  return [...made, ...given.map(({ stream }) => stream)];
}

function feedsOf({
  run,
  takes,
}: Process): readonly { readonly stream: string; readonly at: Place }[] {
  return run.kind === "treats" ? [run, ...takes] : takes;
}
