import { exactSum } from "../core/index.ts";
import type { Balance } from "./balance.ts";
import type { Loop } from "./loops.ts";
import { strongComponents } from "./solve/index.ts";

type Flows = Pick<Balance, "processes" | "draws" | "streams">;

/**
 * What goes round in the flows themselves: a stream that is partly fed by what the chain gives back further down.
 * Where a third returns, half as much again goes through as is fed: ×1.5 = 1/(1 − 1/3).
 */
export function findReturns(flows: Flows): readonly Loop[] {
  const streams = [...flows.streams.keys()];
  const rings = findRings(flows, streams);
  const drawnBy = drawsByMixture(flows);
  return streams.flatMap((stream) => {
    const ring = rings.get(stream);
    if (ring === undefined) return [];
    const returned = returnedTo(flows, drawnBy.get(stream) ?? [], stream, ring);
    const total = supplyOf(flows, stream);
    if (returned <= 0 || returned >= total) return [];
    const gain = total / (total - returned);
    return [{ streams: [stream, ...ring.filter((other) => other !== stream)], gain }];
  });
}

/** A ring of feeds that are worked off is found in the equations and in the flows: it is told once. */
export function sameRing({ streams }: Loop): (other: Loop) => boolean {
  const ring = new Set(streams);
  return (other) => other.streams.length === ring.size && other.streams.every((s) => ring.has(s));
}

/** The other streams each stream goes round with, by strong component of who becomes what. */
function findRings(
  flows: Flows,
  streams: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const place = new Map(streams.map((stream, i) => [stream, i]));
  const next: Set<number>[] = streams.map(() => new Set());
  for (const [from, to] of becomings(flows)) {
    const [a, b] = [place.get(from), place.get(to)];
    if (a !== undefined && b !== undefined) next[a]?.add(b);
  }
  const start = new Int32Array(streams.length + 1);
  for (const [i, targets] of next.entries()) start[i + 1] = (start[i] ?? 0) + targets.size;
  const target = Int32Array.from(next.flatMap((targets) => [...targets].sort((a, b) => a - b)));
  const { count, componentOf } = strongComponents({ start, target });
  const rings: string[][] = Array.from({ length: count }, () => []);
  for (const [i, stream] of streams.entries()) rings[componentOf[i] ?? 0]?.push(stream);
  const own = (i: number) => next[i]?.has(i) === true;
  return new Map(
    streams.flatMap((stream, i) => {
      const ring = rings[componentOf[i] ?? 0] ?? [];
      return ring.length > 1 || own(i) ? [[stream, ring] as const] : [];
    }),
  );
}

/** Which stream becomes which: by a process that takes the one and brings the other, or by a mixture. */
function* becomings({ processes, draws }: Flows): Generator<readonly [string, string]> {
  for (const process of processes) {
    if (process.lots === 0) continue;
    const takes = process.makes ? process.takes : [process.run, ...process.takes];
    const brings = process.makes ? [process.run, ...process.gives] : process.gives;
    for (const from of takes) for (const to of brings) yield [from.name, to.name];
  }
  for (const { mixture, part, amount } of draws) if (amount > 0) yield [part, mixture];
}

/** What comes into a stream as a by-product of its own ring: given straight into it, or drawn from what is only given. */
function returnedTo(
  { streams }: Flows,
  draws: Flows["draws"],
  stream: string,
  ring: readonly string[],
): number {
  const given = streams.get(stream)?.given ?? 0;
  const drawn = draws.filter((draw) => {
    const part = streams.get(draw.part);
    const onlyGiven = part !== undefined && part.made + part.mixed + part.entering === 0;
    return onlyGiven && ring.includes(draw.part);
  });
  return exactSum([given, ...drawn.map((draw) => draw.amount)]);
}

function drawsByMixture({ draws }: Flows): ReadonlyMap<string, Flows["draws"]> {
  const drawnBy = new Map<string, Flows["draws"][number][]>();
  for (const draw of draws) {
    const known = drawnBy.get(draw.mixture);
    if (known === undefined) drawnBy.set(draw.mixture, [draw]);
    else known.push(draw);
  }
  return drawnBy;
}

function supplyOf(flows: Flows, stream: string): number {
  const { made = 0, given = 0, entering = 0, mixed = 0 } = flows.streams.get(stream) ?? {};
  return exactSum([made, given, entering, mixed]);
}
