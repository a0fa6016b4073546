import type { Band } from "./split-returns.ts";

/** A band that passes columns between its ends keeps a lane free there. */
export interface Run {
  readonly band: Band;
  readonly lane: number;
}

export interface Lanes {
  readonly laneOf: ReadonlyMap<string, number>;
  readonly runs: readonly Run[];
  readonly count: number;
}

/** The longest way stands in the first lane, what branches off below it, each where it crosses nothing. */
export function lanesOf(
  ids: readonly string[],
  forward: readonly Band[],
  columns: ReadonlyMap<string, number>,
  toward?: string,
): Lanes {
  const taken: Set<number>[] = [];
  const laneOf = new Map<string, number>();
  const column = (id: string) => columns.get(id) ?? 0;
  const fits = (lane: number, from: number, to: number) => {
    for (let c = from; c <= to; c++) if (taken[lane]?.has(c)) return false;
    return true;
  };
  const take = (lane: number, from: number, to: number) => {
    while (taken.length <= lane) taken.push(new Set());
    for (let c = from; c <= to; c++) taken[lane]?.add(c);
  };
  const open = new Set(ids);
  while (open.size > 0) {
    const path = longestPath(open, forward, column, laneOf.size === 0 ? toward : undefined);
    const [from, to] = [column(path[0] ?? ""), column(path.at(-1) ?? "")];
    let lane = 0;
    while (!fits(lane, from, to)) lane++;
    take(lane, from, to);
    for (const id of path) {
      laneOf.set(id, lane);
      open.delete(id);
    }
  }
  const runs = forward.flatMap((band): readonly Run[] => {
    const [from, to] = [column(band.from) + 1, column(band.to) - 1];
    const [start = 0, end = 0] = [laneOf.get(band.from), laneOf.get(band.to)];
    if (from > to || (start === end && isNextOnPath(band, laneOf, column, ids))) return [];
    const wished = [start, end].filter((lane) => fits(lane, from, to));
    let lane = wished[0] ?? Math.max(start, end);
    while (!fits(lane, from, to)) lane++;
    take(lane, from, to);
    return [{ band, lane }];
  });
  return { laneOf, runs, count: taken.length };
}

/** Nothing of its own lane stands between the ends of the band. */
function isNextOnPath(
  { from, to }: Band,
  laneOf: ReadonlyMap<string, number>,
  column: (id: string) => number,
  ids: readonly string[],
): boolean {
  const lane = laneOf.get(from);
  const between = (id: string) => column(id) > column(from) && column(id) < column(to);
  return !ids.some((id) => laneOf.get(id) === lane && between(id));
}

function longestPath(
  open: ReadonlySet<string>,
  forward: readonly Band[],
  column: (id: string) => number,
  toward: string | undefined,
): readonly string[] {
  const into = Map.groupBy(forward, ({ to }) => to);
  const known = new Map<string, readonly string[]>();
  const order = [...open].sort((a, b) => column(a) - column(b));
  for (const id of order) {
    const ways = (into.get(id) ?? []).flatMap(({ from }) => {
      const way = known.get(from);
      return way === undefined ? [] : [way];
    });
    const best = ways.reduce<readonly string[]>((a, b) => (b.length > a.length ? b : a), []);
    known.set(id, [...best, id]);
  }
  const asked = toward === undefined ? undefined : known.get(toward);
  return asked ?? [...known.values()].reduce((a, b) => (b.length > a.length ? b : a), []);
}
