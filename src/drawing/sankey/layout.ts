import type { ChainFlows } from "./chain-flows.ts";
import { columnsOf } from "./columns.ts";
import { labelsOf, type SankeyWords } from "./labels.ts";
import { type Lanes, lanesOf } from "./lanes.ts";
import type { BandMark, Box, SankeyLayout } from "./layout-shape.ts";
import { lossMarks } from "./loss-marks.ts";
import { lanesNeeded, portsOf } from "./ports.ts";
import { ringMarks } from "./ring-marks.ts";
import { LABEL_LINE, layRings, type RingAsked, type RingLaid } from "./rings.ts";
import { drawn, PAGE_ROOM, type Room, scaleOf, swatchOf } from "./scale.ts";
import { type Band, bandsOf, pathOf, splitReturns } from "./split-returns.ts";
import { textWidth } from "./text-width.ts";

export interface LayoutAsked {
  readonly words: SankeyWords;
  /** [px/t]; else what fits. */
  readonly scale?: number;
  /** The node the first lane leads to; else the end of the longest way. */
  readonly toward?: string;
  /** How it was laid before a number changed: nodes keep their place, and the scale gives way. */
  readonly keep?: SankeyLayout;
  readonly room?: Room;
  /** The page gives it so much; columns are narrower rather than cut off, down to what their words need. [px] */
  readonly width?: number;
}

/** A return with the way it goes inside the bands. */
export interface Ring {
  readonly id: string;
  readonly band: Band;
  readonly path: readonly string[];
  /** It hangs below the bands: some of its way is in a lower lane, and above it would cut the first. */
  readonly low: boolean;
}

/** What is known before any number is placed: who stands in which column and lane. */
export interface Arranged {
  readonly columns: ReadonlyMap<string, number>;
  readonly lanes: Lanes;
  readonly forward: readonly Band[];
  readonly rings: readonly Ring[];
  readonly pitch: number;
}

/** All that is drawn, with its place: a function of the flows and the words, and of nothing else. */
export function layOut(flows: ChainFlows, asked: LayoutAsked): SankeyLayout {
  const arranged = arrange(flows, asked);
  const { columns, rings, pitch } = arranged;
  const { keep, room = PAGE_ROOM } = asked;
  const laidAt = (scale: number) => layBoth(arranged, asked.words, scale);
  const scale =
    asked.scale ??
    (keep === undefined
      ? fitting(flows, arranged, room)
      : scaleKept(flows, arranged, laidAt, keep));
  const laid = laidAt(scale);
  const ports = portsOf(flows, arranged, laid, scale, keep?.laneTops);
  const ringsDrawn = ringMarks(arranged, laid, ports, scale);
  const bands = bandMarks(ports.bands, flows);
  const lowest = Math.max(ports.bottom, ...lowRingFeet(ringsDrawn, rings));
  const { losses, line } = lossMarks(flows, ports, scale, lowest, room, keep?.lossLine);
  const nodes = ports.nodes;
  const up = laid.filter(({ id }) => !rings.some((ring) => ring.id === id && ring.low));
  const drawnAbove = Math.max(0, ...up.map((ring) => ring.top + (ring.labelOn ? 0 : 24)));
  const top = Math.min(
    -drawnAbove - 12,
    Math.min(...ringsDrawn.flatMap(({ outer }) => outer.map(([, y]) => y))) - 12,
    keep?.columns[0]?.from ?? 0,
  );
  const placed = { flows, arranged, laid, nodes, losses, lossLine: line, ringsTop: top };
  const { labels, bounds, headFoot } = labelsOf(placed, ringsDrawn, asked.words);
  const last = Math.max(0, ...columns.values());
  return {
    nodes,
    bands,
    rings: ringsDrawn,
    losses,
    labels,
    columns: Array.from({ length: last + 1 }, (_, c) => ({
      x: c * pitch,
      from: headFoot,
      to: line,
    })),
    lossLine: line,
    laneTops: ports.laneTops,
    swatch: swatchOf(scale),
    scale,
    pitch,
    bounds: keep === undefined ? bounds : bothOf(bounds, keep.bounds),
  };
}

/** Those above and those below, each lot nested for itself. */
function layBoth(
  { columns, rings, pitch }: Arranged,
  words: SankeyWords,
  scale: number,
): readonly RingLaid[] {
  const ask = ({ id, band, path }: Ring): RingAsked => ({
    id,
    from: columns.get(path[0] ?? "") ?? 0,
    to: columns.get(path.at(-1) ?? "") ?? 0,
    thickness: drawn(band.tonnes, scale),
    label: textWidth(words.ring(band).join(" "), 15) * (words.slack ?? 1),
  });
  const lot = (low: boolean) => layRings(rings.filter((ring) => ring.low === low).map(ask), pitch);
  return [...lot(false), ...lot(true)];
}

/** Below the lowest of them there is room for its label. */
function lowRingFeet(marks: SankeyLayout["rings"], rings: readonly Ring[]): readonly number[] {
  const low = new Set(rings.flatMap((ring) => (ring.low ? [ring.id] : [])));
  return marks.flatMap(({ id, outer }) =>
    low.has(id) ? [Math.max(...outer.map(([, y]) => y)) + LABEL_LINE + 4] : [],
  );
}

/** Left and right of all columns. [px] */
const EDGES = 24;

const GIVES_WAY = 0.94;

/** The kept scale; where a lane has grown over its room a smaller one, so that nobody has to move. */
function scaleKept(
  flows: ChainFlows,
  arranged: Arranged,
  laidAt: (scale: number) => readonly RingLaid[],
  { scale, laneTops }: SankeyLayout,
): number {
  if (laneTops.length !== arranged.lanes.count) return fitting(flows, arranged);
  let own = scale;
  for (let tries = 0; tries < 60 && !fitsLanes(own); tries++) own *= GIVES_WAY;
  return own;

  function fitsLanes(tried: number): boolean {
    const need = lanesNeeded(flows, arranged, laidAt(tried), tried);
    return need.every((top, lane) => {
      const room = (laneTops[lane] ?? 0) - (laneTops[lane - 1] ?? 0);
      return lane === 0 || top <= room;
    });
  }
}

function bothOf(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  const right = Math.max(a.x + a.width, b.x + b.width);
  const foot = Math.max(a.y + a.height, b.y + b.height);
  return { x, y, width: right - x, height: foot - y };
}

function arrange(flows: ChainFlows, { words, toward, width }: LayoutAsked): Arranged {
  const bands = bandsOf(flows.links);
  const { forward, returns } = splitReturns(flows.nodes, bands);
  const columns = columnsOf(flows.nodes, forward);
  const first = Math.min(0, ...columns.values());
  const moved = new Map([...columns].map(([id, column]) => [id, column - first]));
  const lanes = lanesOf(
    flows.nodes.map(({ id }) => id),
    forward,
    moved,
    toward,
  );
  const count = Math.max(0, ...moved.values()) + 1;
  const room = width === undefined ? undefined : (width - EDGES) / count;
  const rings = returns.map((band): Ring => {
    const path = pathOf(forward, band.to, band.from) ?? [band.to];
    const low = path.some((id) => (lanes.laneOf.get(id) ?? 0) > 0);
    return { id: `${band.from} ${band.to}`, band, path, low };
  });
  return { columns: moved, lanes, forward, rings, pitch: words.pitch(flows, room) };
}

function fitting(flows: ChainFlows, { columns, rings, pitch }: Arranged, room?: Room): number {
  const lost = new Map<number, number>();
  for (const { node, tonnes, kind } of flows.losses) {
    // What has no source comes up on the left, where the column before it loses.
    const column = (columns.get(node) ?? 0) - (kind === "without source" ? 1 : 0);
    lost.set(column, (lost.get(column) ?? 0) + tonnes);
  }
  return scaleOf(
    flows.nodes.map(({ enters, leaves }) => Math.max(enters, leaves)),
    rings.map(({ band }) => band.tonnes),
    [...lost.values()],
    pitch,
    room,
  );
}

function bandMarks(
  bands: readonly Omit<BandMark, "exit">[],
  { nodes }: ChainFlows,
): readonly BandMark[] {
  const exits = new Set(nodes.filter(({ kind }) => kind === "exit").map(({ id }) => id));
  return bands.map((band) => ({ ...band, exit: exits.has(band.to) }));
}
