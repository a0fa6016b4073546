import type { Arranged } from "./layout.ts";
import type { Point, RingMark } from "./layout-shape.ts";
import type { Ports } from "./ports.ts";
import type { RingLaid } from "./rings.ts";
import { drawn } from "./scale.ts";

const CHEVRON_STEP = 150;
/** From the lowest band to the way back of what hangs below. [px] */
const BELOW = 8;

/** Every return as one closed ring, its part inside the bands included. Longer ones first: shorter pass over them. */
export function ringMarks(
  arranged: Arranged,
  laid: readonly RingLaid[],
  ports: Ports,
  scale: number,
): readonly RingMark[] {
  const marks = laid.flatMap((own): readonly RingMark[] => {
    const ring = arranged.rings.find(({ id }) => id === own.id);
    if (ring === undefined) return [];
    const { tonnes } = ring.band;
    const thickness = drawn(tonnes, scale);
    const { low } = ring;
    const foot = low
      ? lowFootOf(arranged, own, ring.path, ports)
      : footOf(arranged, own, ring.path, ports);
    const level = ports.bottom + BELOW + own.holeTop;
    const run = low ? level + thickness : -own.top;
    const hole = low ? level : -own.holeTop;
    const outer = closed(foot, own.pad, run, 0, low);
    const inner = closed(foot, own.pad, hole, thickness, low);
    const crosses = crossesLonger(arranged, laid, own.id);
    const turns = new Set([0, outer.length - 3, outer.length - 2, outer.length - 1]);
    return [
      {
        id: own.id,
        tonnes,
        thickness,
        outer,
        inner,
        turns,
        ...(crosses || low ? { over: upperOf(outer, foot, thickness, low) } : {}),
        chevrons: chevronsOf((run + hole) / 2, foot, thickness, low),
      },
    ];
  });
  return marks.reverse();
}

/** Its lower edge inside the bands, from the node it comes back to up to the one it leaves. */
function footOf(
  { columns, lanes, pitch }: Arranged,
  { bottom }: RingLaid,
  path: readonly string[],
  { laneTop }: Ports,
): readonly Point[] {
  const points: Point[] = [];
  for (const id of path) {
    const x = (columns.get(id) ?? 0) * pitch;
    const y = laneTop(lanes.laneOf.get(id) ?? 0) - bottom;
    const before = points.at(-1);
    if (before !== undefined && before[1] !== y) {
      const width = Math.min(pitch, x - before[0]) * 0.6;
      points.push([x - width - 6, before[1]], [x - 6, y]);
    }
    points.push([x, y]);
  }
  return points;
}

/** The same below the bands: its upper edge, at each node as deep as the bands of that side. */
function lowFootOf(
  { columns, pitch }: Arranged,
  { bottom }: RingLaid,
  path: readonly string[],
  { sidesOf }: Ports,
): readonly Point[] {
  const points: Point[] = [];
  for (const id of path) {
    const x = (columns.get(id) ?? 0) * pitch;
    const { into = 0, out = 0 } = sidesOf.get(id) ?? {};
    const before = points.at(-1);
    if (before !== undefined && before[1] !== into + bottom) {
      const width = Math.min(pitch, x - before[0]) * 0.6;
      points.push([x - width - 6, before[1]], [x - 6, into + bottom]);
    }
    points.push([x, into + bottom], [x, out + bottom]);
  }
  const first: Point = points[0] ?? [0, 0];
  const last: Point = points.at(-1) ?? [0, 0];
  return [first, ...points, last];
}

/** Corners round a foot: `inset` moves every side towards the hole. */
function closed(
  foot: readonly Point[],
  pad: number,
  run: number,
  inset: number,
  low: boolean,
): readonly Point[] {
  const [first, last] = [foot[0] ?? [0, 0], foot.at(-1) ?? [0, 0]] as const;
  const [left, right] = [first[0] - pad + inset, last[0] + pad - inset];
  const towards = low ? inset : -inset;
  const along = foot.map(([x, y]): Point => [x, y + towards]);
  return [
    [left, first[1] + towards],
    ...along.slice(1, -1),
    [right, last[1] + towards],
    [right, run],
    [left, run],
  ];
}

function chevronsOf(run: number, foot: readonly Point[], thickness: number, low: boolean) {
  if (thickness < 6) return [];
  const [from, to] = [foot[0] ?? [0, 0], foot.at(-1) ?? [0, 0]] as const;
  const count = Math.max(2, Math.floor((to[0] - from[0]) / CHEVRON_STEP) + 1);
  const spread = Math.max(to[0] - from[0], 24);
  const middle = (from[0] + to[0]) / 2;
  const above = Array.from({ length: count }, (_, i) => ({
    at: [middle - spread / 2 + (spread * i) / (count - 1), run] as Point,
    left: true,
  }));
  if (to[0] === from[0]) return above;
  const level = foot.every(([, y]) => y === from[1]);
  const half = low ? thickness / 2 : -thickness / 2;
  const inside = { at: [middle, from[1] + half] as Point, left: false };
  return level ? [...above, inside] : above;
}

/** The middle of its sides and of its way back, clear of the bands. */
function upperOf(
  outer: readonly Point[],
  foot: readonly Point[],
  thickness: number,
  low: boolean,
): readonly Point[] {
  const half = thickness / 2;
  const [left, right] = [(outer[0]?.[0] ?? 0) + half, (outer.at(-2)?.[0] ?? 0) - half];
  const run = outer.at(-1)?.[1] ?? 0;
  const clear = (at: Point | undefined) => (at?.[1] ?? 0) + (low ? 1 : -1) * (thickness + 8);
  const y = low ? run - half : run + half;
  return [
    [left, clear(foot[0])],
    [left, y],
    [right, y],
    [right, clear(foot.at(-1))],
  ];
}

/** Neither holds the other between its ends. */
function crossesLonger(
  { rings, columns }: Arranged,
  laid: readonly RingLaid[],
  id: string,
): boolean {
  const span = (one: string) => {
    const path = rings.find((ring) => ring.id === one)?.path ?? [];
    return [columns.get(path[0] ?? "") ?? 0, columns.get(path.at(-1) ?? "") ?? 0] as const;
  };
  const [from, to] = span(id);
  const lowOf = (one: string) => rings.find((ring) => ring.id === one)?.low;
  return laid.some((other) => {
    if (lowOf(other.id) !== lowOf(id)) return false;
    const [a, b] = span(other.id);
    const longer = b - a >= to - from && other.id !== id;
    return longer && ((a < from && from <= b && b < to) || (from < a && a <= to && to < b));
  });
}
