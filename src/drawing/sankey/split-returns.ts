import { strongComponents } from "../../balance/index.ts";
import { compareIds } from "../../core/index.ts";

/** From node to node, all streams between the two together. [t] */
export interface Band {
  readonly from: string;
  readonly to: string;
  readonly streams: readonly string[];
  readonly tonnes: number;
}

export interface Directed {
  /** Without a loop among them. */
  readonly forward: readonly Band[];
  /** Those that close a loop. */
  readonly returns: readonly Band[];
}

interface Known {
  readonly id: string;
  readonly kind: string;
}

/**
 * Parts what goes on from what comes back. Only who is joined to whom decides, never how much flows: inside a loop the
 * nodes stand by how far they are from the gate, and a band that would close a ring is a return.
 */
export function splitReturns(nodes: readonly Known[], bands: readonly Band[]): Directed {
  const loopOf = loops(nodes, bands);
  const far = distances(nodes, bands);
  const place = (band: Band) => (far.get(band.to) ?? 0) - (far.get(band.from) ?? 0);
  const inside = bands.filter(({ from, to }) => loopOf.get(from) === loopOf.get(to));
  const forward = bands.filter((band) => !inside.includes(band));
  const returns: Band[] = [];
  const byPlace = [...inside].sort(
    (a, b) =>
      Number(place(b) > 0) - Number(place(a) > 0) ||
      (far.get(a.from) ?? 0) - (far.get(b.from) ?? 0) ||
      compareIds(a.from, b.from) ||
      compareIds(a.to, b.to),
  );
  for (const band of byPlace) {
    if (band.from === band.to || pathOf(forward, band.to, band.from) !== undefined)
      returns.push(band);
    else forward.push(band);
  }
  return { forward, returns };
}

/** The nodes of the shortest way along bands; undefined where there is none. */
export function pathOf(
  bands: readonly Band[],
  from: string,
  to: string,
): readonly string[] | undefined {
  const before = new Map<string, string | undefined>([[from, undefined]]);
  const next = Map.groupBy(bands, (band) => band.from);
  for (const id of before.keys()) {
    if (id === to) break;
    for (const band of next.get(id) ?? []) if (!before.has(band.to)) before.set(band.to, id);
  }
  if (!before.has(to)) return undefined;
  const path: string[] = [];
  for (let at: string | undefined = to; at !== undefined; at = before.get(at)) path.unshift(at);
  return path;
}

function loops(nodes: readonly Known[], bands: readonly Band[]): ReadonlyMap<string, number> {
  const place = new Map(nodes.map(({ id }, i) => [id, i]));
  const next = Map.groupBy(bands, ({ from }) => from);
  const start = new Int32Array(nodes.length + 1);
  for (const [i, { id }] of nodes.entries())
    start[i + 1] = (start[i] ?? 0) + (next.get(id)?.length ?? 0);
  const target = Int32Array.from(
    nodes.flatMap(({ id }) => (next.get(id) ?? []).map(({ to }) => place.get(to) ?? 0)),
  );
  const { componentOf } = strongComponents({ start, target });
  return new Map(nodes.map(({ id }, i) => [id, componentOf[i] ?? -1]));
}

/** Steps from the gate. A loop that nothing enters begins at its first name. */
function distances(nodes: readonly Known[], bands: readonly Band[]): ReadonlyMap<string, number> {
  const far = new Map<string, number>();
  const next = Map.groupBy(bands, ({ from }) => from);
  const walk = (id: string) => {
    const open = [id];
    far.set(id, far.get(id) ?? 0);
    for (const at of open) {
      for (const { to } of next.get(at) ?? []) {
        const steps = (far.get(at) ?? 0) + 1;
        if (steps >= (far.get(to) ?? (far.has(to) ? 0 : Number.POSITIVE_INFINITY))) continue;
        far.set(to, steps);
        open.push(to);
      }
    }
  };
  const fed = new Set(bands.map(({ to }) => to));
  for (const { id } of nodes) if (!fed.has(id)) walk(id);
  for (const { id } of nodes) if (!far.has(id)) walk(id);
  return far;
}

/** All streams between the same two nodes as one. */
export function bandsOf(
  links: readonly {
    readonly from: string;
    readonly to: string;
    readonly stream: string;
    readonly tonnes: number;
  }[],
): readonly Band[] {
  const pairs = Map.groupBy(links, ({ from, to }) => `${from}\n${to}`);
  return [...pairs.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const tonnes = own.reduce((sum, link) => sum + link.tonnes, 0);
    return [{ from: first.from, to: first.to, streams: own.map(({ stream }) => stream), tonnes }];
  });
}
