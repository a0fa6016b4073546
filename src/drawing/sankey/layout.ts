import type { ChainFlows } from "./chain-flows.ts";
import { columnsOf } from "./columns.ts";
import { labelsOf, type SankeyWords } from "./labels.ts";
import { type Lanes, lanesOf } from "./lanes.ts";
import type { BandMark, SankeyLayout } from "./layout-shape.ts";
import { lossMarks } from "./loss-marks.ts";
import { portsOf } from "./ports.ts";
import { ringMarks } from "./ring-marks.ts";
import { layRings } from "./rings.ts";
import { drawn, scaleOf, swatchOf } from "./scale.ts";
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
}

/** A return with the way it goes inside the bands. */
export interface Ring {
  readonly id: string;
  readonly band: Band;
  readonly path: readonly string[];
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
  const scale = asked.scale ?? asked.keep?.scale ?? fitting(flows, arranged);
  const laid = layRings(
    rings.map(({ id, band, path }) => ({
      id,
      from: columns.get(path[0] ?? "") ?? 0,
      to: columns.get(path.at(-1) ?? "") ?? 0,
      thickness: drawn(band.tonnes, scale),
      label: textWidth(asked.words.ring(band).join(" "), 15),
    })),
    pitch,
  );
  const ports = portsOf(flows, arranged, laid, scale);
  const ringsDrawn = ringMarks(arranged, laid, ports, scale);
  const bands = bandMarks(ports.bands, flows);
  const { losses, line } = lossMarks(flows, ports, scale);
  const nodes = ports.nodes;
  const drawnAbove = Math.max(0, ...laid.map((ring) => ring.top + (ring.labelOn ? 0 : 24)));
  const top =
    Math.min(-drawnAbove, ...ringsDrawn.flatMap(({ outer }) => outer.map(([, y]) => y))) - 12;
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
    swatch: swatchOf(scale),
    scale,
    pitch,
    bounds,
  };
}

function arrange(flows: ChainFlows, { words, toward }: LayoutAsked): Arranged {
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
  const rings = returns.map((band): Ring => {
    const path = pathOf(forward, band.to, band.from) ?? [band.to];
    return { id: `${band.from} ${band.to}`, band, path };
  });
  return { columns: moved, lanes, forward, rings, pitch: words.pitch(flows) };
}

function fitting(flows: ChainFlows, { columns, rings, pitch }: Arranged): number {
  const lost = new Map<number, number>();
  for (const { node, tonnes } of flows.losses) {
    const column = columns.get(node) ?? 0;
    lost.set(column, (lost.get(column) ?? 0) + tonnes);
  }
  return scaleOf(
    flows.nodes.map(({ enters, leaves }) => Math.max(enters, leaves)),
    rings.map(({ band }) => band.tonnes),
    [...lost.values()],
    pitch,
  );
}

function bandMarks(
  bands: readonly Omit<BandMark, "exit">[],
  { nodes }: ChainFlows,
): readonly BandMark[] {
  const exits = new Set(nodes.filter(({ kind }) => kind === "exit").map(({ id }) => id));
  return bands.map((band) => ({ ...band, exit: exits.has(band.to) }));
}
