import { type ChainFlows, type FlowLoss, parted } from "./chain-flows.ts";
import type { Arranged } from "./layout.ts";
import type { BandMark, NodeMark, Point } from "./layout-shape.ts";
import type { RingLaid } from "./rings.ts";
import { drawn } from "./scale.ts";
import type { Band } from "./split-returns.ts";

/** Lanes stand at steps of this height; while a number moves they are kept where they are. [px] */
const LANE_STEP = 24;
const LANE_GAP = 28;

export interface Ports {
  readonly nodes: readonly NodeMark[];
  readonly bands: readonly Omit<BandMark, "exit">[];
  /** Top edge of a lane. */
  readonly laneTop: (lane: number) => number;
  readonly laneTops: readonly number[];
  /** Below the bands of a node on either side: there its low rings lie. */
  readonly sidesOf: ReadonlyMap<string, Sides>;
  /** Where the losses of a node begin. */
  readonly footOf: ReadonlyMap<string, number>;
  /** Where what has no source comes into a node. */
  readonly riseOf: ReadonlyMap<string, number>;
  /** Below all lanes. */
  readonly bottom: number;
}

export interface Sides {
  readonly into: number;
  readonly out: number;
}

/** Where every band leaves and enters its nodes: what stays in its lane on top, what turns off below, losses last. */
export function portsOf(
  flows: ChainFlows,
  arranged: Arranged,
  laid: readonly RingLaid[],
  scale: number,
  kept?: readonly number[],
): Ports {
  const bands = netBands(arranged, scale);
  const tops =
    kept?.length === arranged.lanes.count
      ? kept
      : laneTops(lanesNeeded(flows, arranged, laid, scale));
  const laneTop = (at: number) => tops[at] ?? 0;
  const sidesOf = new Map<string, Sides>();
  const riseOf = new Map<string, number>();
  const lane = (id: string) => arranged.lanes.laneOf.get(id) ?? 0;
  const column = (id: string) => arranged.columns.get(id) ?? 0;
  const out = Map.groupBy(bands, ({ band }) => band.from);
  const into = Map.groupBy(bands, ({ band }) => band.to);
  const starts = new Map<Band, number>();
  const ends = new Map<Band, number>();
  const footOf = new Map<string, number>();
  const nodes = flows.nodes.map((node): NodeMark => {
    const y = laneTop(lane(node.id));
    const stack = (own: readonly Net[], other: (band: Band) => string, at: Map<Band, number>) => {
      const ordered = [...own].sort(
        (a, b) =>
          Math.abs(lane(other(a.band)) - lane(node.id)) -
            Math.abs(lane(other(b.band)) - lane(node.id)) ||
          lane(other(a.band)) - lane(other(b.band)),
      );
      let next = y;
      for (const { band, height } of ordered) {
        at.set(band, next);
        next += height;
      }
      return next;
    };
    const leaves = stack(out.get(node.id) ?? [], ({ to }) => to, starts);
    const enters = stack(into.get(node.id) ?? [], ({ from }) => from, ends);
    const round = ringsThrough(arranged, laid, node.id, scale);
    sidesOf.set(node.id, { into: enters, out: leaves });
    footOf.set(node.id, leaves + round.below);
    riseOf.set(node.id, enters + round.below);
    const { risen, lost } = endsAt(flows, node.id, scale);
    const bottom = Math.max(enters + round.below + risen, leaves + round.below + lost, y + 2);
    return {
      id: node.id,
      column: column(node.id),
      lane: lane(node.id),
      x: column(node.id) * arranged.pitch,
      top: y - round.top,
      bottom,
      height: bottom - y + round.above,
    };
  });
  const marks = bands.map(({ band, height }) => {
    const edge = edgeOf(arranged, band, starts.get(band) ?? 0, ends.get(band) ?? 0, laneTop);
    return { from: band.from, to: band.to, tonnes: band.tonnes, height, edge };
  });
  const bottom = Math.max(
    0,
    ...nodes.map((node) => node.bottom),
    ...marks.flatMap(({ edge, height }) => edge.map(([, y]) => y + height)),
  );
  return { nodes, bands: marks, laneTop, laneTops: tops, sidesOf, footOf, riseOf, bottom };
}

interface Net {
  readonly band: Band;
  readonly height: number;
}

/** What goes round is drawn as its ring: of a band stays what goes on. */
function netBands({ forward, rings }: Arranged, scale: number): readonly Net[] {
  return forward.map((band) => {
    const round = rings
      .filter(({ path }) => path.some((id, i) => id === band.from && path[i + 1] === band.to))
      .reduce((sum, ring) => sum + ring.band.tonnes, 0);
    const net = band.tonnes - round;
    return { band, height: net <= band.tonnes * 1e-9 ? 0 : drawn(net, scale) };
  });
}

/** What is lost at a node, and what comes to it from nowhere. [px] */
function endsAt({ losses }: ChainFlows, node: string, scale: number) {
  const [risen, lost] = parted(losses.filter((loss) => loss.node === node));
  const heights = (all: readonly FlowLoss[]) =>
    all.reduce((sum, { tonnes }) => sum + drawn(tonnes, scale), 0);
  return { risen: heights(risen), lost: heights(lost) };
}

/** Rings through a node: how far those above reach up, and how deep those below it reach. */
function ringsThrough({ rings }: Arranged, laid: readonly RingLaid[], id: string, scale: number) {
  const own = rings.filter(({ path }) => path.includes(id));
  const reach = (low: boolean) =>
    own
      .filter((ring) => ring.low === low)
      .map((ring) => {
        const found = laid.find((one) => one.id === ring.id);
        return (found?.bottom ?? 0) + drawn(ring.band.tonnes, scale);
      });
  const [up, down] = [reach(false), reach(true)];
  const above = own
    .filter(({ low }) => !low)
    .reduce((sum, { band }) => sum + drawn(band.tonnes, scale), 0);
  return { top: Math.max(3, ...up.map((top) => top + 3)), above, below: Math.max(0, ...down) };
}

/** How far below the one above it each lane must stand. [px] */
export function lanesNeeded(
  flows: ChainFlows,
  arranged: Arranged,
  laid: readonly RingLaid[],
  scale: number,
): readonly number[] {
  const { lanes } = arranged;
  const bands = netBands(arranged, scale);
  const out = Map.groupBy(bands, ({ band }) => band.from);
  const into = Map.groupBy(bands, ({ band }) => band.to);
  const deep: number[] = Array.from({ length: lanes.count }, () => 0);
  const high: number[] = Array.from({ length: lanes.count }, () => 0);
  const side = (own: readonly Net[] = []) => own.reduce((sum, { height }) => sum + height, 0);
  for (const { id } of flows.nodes) {
    const lane = lanes.laneOf.get(id) ?? 0;
    const { risen, lost } = endsAt(flows, id, scale);
    const round = ringsThrough(arranged, laid, id, scale);
    const own = Math.max(side(out.get(id)) + lost, side(into.get(id)) + risen) + round.below;
    deep[lane] = Math.max(deep[lane] ?? 0, own);
    high[lane] = Math.max(high[lane] ?? 0, round.top);
  }
  for (const { band, lane } of lanes.runs) {
    const height = bands.find((one) => one.band === band)?.height ?? 0;
    deep[lane] = Math.max(deep[lane] ?? 0, height);
  }
  return high.map((own, lane) => (lane === 0 ? 0 : (deep[lane - 1] ?? 0) + own + LANE_GAP));
}

function laneTops(needed: readonly number[]): readonly number[] {
  const tops: number[] = [];
  for (const room of needed) {
    tops.push((tops.at(-1) ?? 0) + Math.ceil(room / LANE_STEP) * LANE_STEP);
  }
  return tops;
}

/** Horizontal in its lane, and slanted over one column where it changes lanes: its height is to scale everywhere. */
function edgeOf(
  { columns, lanes, pitch }: Arranged,
  band: Band,
  start: number,
  end: number,
  laneTop: (lane: number) => number,
): readonly Point[] {
  const [from, to] = [(columns.get(band.from) ?? 0) * pitch, (columns.get(band.to) ?? 0) * pitch];
  const run = lanes.runs.find((one) => one.band === band);
  if (run === undefined) {
    return [[from, start], ...slant(from, start, to, end, pitch), [to, end]];
  }
  const y = laneTop(run.lane);
  const [first, last] = [from + pitch, to - pitch];
  return [
    [from, start],
    ...slant(from, start, first, y, pitch),
    [first, y],
    [last, y],
    ...slant(last, y, to, end, pitch),
    [to, end],
  ];
}

/** A step is drawn in the second half of the way, clear of what is lost at its beginning. */
function slant(x1: number, y1: number, x2: number, y2: number, pitch: number): readonly Point[] {
  if (y1 === y2) return [];
  const width = Math.min(pitch, x2 - x1) * 0.6;
  return [
    [x2 - width - 6, y1],
    [x2 - 6, y2],
  ];
}
