import { compareIds, type Issue, issue } from "../core/index.ts";
import type { MixturePart, Workspace } from "../workspace/index.ts";

/** A mixture put together from itself, straight or by way of others: nothing says how much goes round. */
export function checkMixtures({ streams }: Workspace): readonly Issue[] {
  const done = new Set<string>();
  return [...streams.values()].flatMap((stream) => {
    const ring = findRing(streams, stream.id, done);
    return ring === undefined ? [] : [issue("name-cycle", ring.at, { names: ring.names })];
  });
}

interface Step {
  readonly stream: string;
  readonly parts: readonly MixturePart[];
  next: number;
}

/** Walks down the parts with a stack of its own: a chain of mixtures may be as long as the text. */
function findRing(
  streams: Workspace["streams"],
  from: string,
  done: Set<string>,
): { readonly names: string; readonly at: MixturePart["at"] } | undefined {
  const stepTo = (stream: string): Step => ({ stream, parts: ringParts(streams, stream), next: 0 });
  const path = done.has(from) ? [] : [stepTo(from)];
  const onPath = new Set(path.map((step) => step.stream));
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const part = step.parts[step.next++];
    if (part === undefined) {
      done.add(step.stream);
      onPath.delete(step.stream);
      path.pop();
    } else if (onPath.has(part.stream)) {
      const names = path.map((one) => one.stream);
      for (const name of names) done.add(name);
      return { names: ringOf(names.slice(names.indexOf(part.stream))), at: part.at };
    } else if (!done.has(part.stream)) {
      path.push(stepTo(part.stream));
      onPath.add(part.stream);
    }
  }
  return undefined;
}

/** From the first name of the ring, whichever the walk came by. */
function ringOf(names: readonly string[]): string {
  const first = names.reduce((least, name) => (compareIds(name, least) < 0 ? name : least));
  const at = names.indexOf(first);
  return [...names.slice(at), ...names.slice(0, at), first].join(" → ");
}

/** A fixed share says how much goes round; only a mixture's own share of itself never makes sense. */
function ringParts(streams: Workspace["streams"], stream: string): readonly MixturePart[] {
  const parts = streams.get(stream)?.mixes ?? [];
  return parts.filter((part) => part.share.kind !== "share" || part.stream === stream);
}
