import type { Arranged } from "./layout.ts";
import type { Point, RingMark } from "./layout-shape.ts";
import type { Ports } from "./ports.ts";
import type { RingLaid } from "./rings.ts";
import { drawn } from "./scale.ts";

const CHEVRON_STEP = 150;

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
    const foot = footOf(arranged, own, ring.path, ports);
    const outer = closed(foot, own.pad, own.top, 0);
    const inner = closed(foot, own.pad, own.holeTop, thickness);
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
        ...(crosses ? { over: upperOf(outer, own, thickness) } : {}),
        chevrons: chevronsOf(own, foot, thickness),
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

/** Corners round a foot: `inset` moves every side towards the hole. */
function closed(foot: readonly Point[], pad: number, top: number, inset: number): readonly Point[] {
  const [first, last] = [foot[0] ?? [0, 0], foot.at(-1) ?? [0, 0]] as const;
  const [left, right] = [first[0] - pad + inset, last[0] + pad - inset];
  const along = foot.map(([x, y]): Point => [x, y - inset]);
  return [
    [left, first[1] - inset],
    ...along.slice(1, -1),
    [right, last[1] - inset],
    [right, -top],
    [left, -top],
  ];
}

function chevronsOf({ holeTop, top }: RingLaid, foot: readonly Point[], thickness: number) {
  if (thickness < 6) return [];
  const [from, to] = [foot[0] ?? [0, 0], foot.at(-1) ?? [0, 0]] as const;
  const count = Math.max(2, Math.floor((to[0] - from[0]) / CHEVRON_STEP) + 1);
  const spread = Math.max(to[0] - from[0], 24);
  const middle = (from[0] + to[0]) / 2;
  const above = Array.from({ length: count }, (_, i) => ({
    at: [middle - spread / 2 + (spread * i) / (count - 1), -(holeTop + top) / 2] as Point,
    left: true,
  }));
  if (to[0] === from[0]) return above;
  const level = foot.every(([, y]) => y === from[1]);
  const inside = { at: [middle, from[1] - thickness / 2] as Point, left: false };
  return level ? [...above, inside] : above;
}

/** The middle of its sides and its upper part, clear of the bands. */
function upperOf(
  outer: readonly Point[],
  { bottom }: RingLaid,
  thickness: number,
): readonly Point[] {
  const half = thickness / 2;
  const [left, right] = [(outer[0]?.[0] ?? 0) + half, (outer.at(-2)?.[0] ?? 0) - half];
  const y = (outer.at(-1)?.[1] ?? 0) + half;
  const foot = -(bottom + thickness + 8);
  return [
    [left, foot],
    [left, y],
    [right, y],
    [right, foot],
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
  return laid.some((other) => {
    const [a, b] = span(other.id);
    const longer = b - a >= to - from && other.id !== id;
    return longer && ((a < from && from <= b && b < to) || (from < a && a <= to && to < b));
  });
}
