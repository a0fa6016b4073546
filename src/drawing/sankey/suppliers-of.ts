import type { CarriedLines } from "./carried-lines.ts";
import { inletOf } from "./chain-flows.ts";

/** Where what a stream brings comes from: a process or the gate, by the stream it came as. [t] */
export interface Origin {
  readonly stream: string;
  readonly from: string;
  readonly tonnes: number;
}

/** The origins of every stream, mixtures taken apart into what they are drawn from. */
export function suppliersOf(lines: CarriedLines): (stream: string) => readonly Origin[] {
  const own = ownOrigins(lines);
  const draws = Map.groupBy(lines.draws, ({ mixture }) => mixture);
  const known = new Map<string, readonly Origin[]>();
  const find = (stream: string): readonly Origin[] => {
    const before = known.get(stream);
    if (before !== undefined) return before;
    // A mixture that is drawn from itself through others hands nothing on twice.
    known.set(stream, []);
    const mixed = (draws.get(stream) ?? []).flatMap(({ part, tonnes }) =>
      partOf(find(part), tonnes),
    );
    const all = [...(own.get(stream) ?? []), ...mixed];
    known.set(stream, all);
    return all;
  };
  return find;
}

function partOf(origins: readonly Origin[], tonnes: number): readonly Origin[] {
  const all = origins.reduce((sum, origin) => sum + origin.tonnes, 0);
  return origins.map((origin) => ({
    ...origin,
    tonnes: all === 0 ? 0 : (origin.tonnes * tonnes) / all,
  }));
}

function ownOrigins({ processes, gate }: CarriedLines): ReadonlyMap<string, readonly Origin[]> {
  const origins = new Map<string, Origin[]>();
  const add = (origin: Origin) =>
    origins.set(origin.stream, [...(origins.get(origin.stream) ?? []), origin]);
  for (const { process, leaves } of processes) {
    for (const { name, tonnes, ends } of leaves) {
      if (!ends) add({ stream: name, from: process, tonnes });
    }
  }
  for (const [stream, { entering }] of gate) {
    if (entering > 0) add({ stream, from: inletOf(stream), tonnes: entering });
  }
  return origins;
}
