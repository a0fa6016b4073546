import type { ReactElement } from "react";
import {
  HatchDefs,
  type LaidChain,
  Legend,
  legendHeight,
  legendPlace,
  legendRows,
  legendWidth,
  narrowRows,
  SankeyMarks,
} from "../../drawing/index.ts";
import { LiveDrawing } from "./live-drawing.tsx";
import { COLUMN_EDGE } from "./walk-nodes.ts";

export interface ChainDrawingProps {
  readonly laid: LaidChain;
  readonly chosen: string | undefined;
  readonly onChoose: (node: string | undefined) => void;
  /** Rows in the same columns under the drawing. */
  readonly below?: ReactElement;
  readonly belowHeight?: number;
  /** So much of it is seen at once. [px] */
  readonly room?: number | undefined;
  /** What is said of a drawing that is wider. */
  readonly wider: string;
}

const MARGIN = 8;
const GAP = 16;

/** The Sankey, alive: nodes can be pointed at; arrows walk, Enter opens, Esc returns. */
export function ChainDrawing({
  laid,
  chosen,
  onChoose,
  below,
  belowHeight = 0,
  room,
  wider,
}: ChainDrawingProps): ReactElement {
  const { layout, flows, naming, texts } = laid;
  const { bounds, pitch } = layout;
  const wide = legendRows(layout, texts, naming.what, naming.tonnes(layout.swatch.tonnes));
  const foot = bounds.y + bounds.height;
  const [x, y] = [bounds.x - MARGIN, bounds.y - MARGIN];
  const right = bounds.x + Math.max(bounds.width, (room ?? 0) - 2 * MARGIN);
  const narrow = narrowRows(wide);
  const place = legendPlace(layout, sizeOf(narrow), right);
  const rows = place === undefined ? wide : narrow;
  const size = sizeOf(rows);
  const shapes = Math.max(bounds.width, size.width - bounds.x);
  const underneath = place === undefined ? size.height : 0;
  const [width, height] = [
    Math.ceil((place === undefined ? shapes : right - bounds.x) + 2 * MARGIN),
    Math.ceil(bounds.height + 2 * MARGIN + belowHeight + underneath + GAP),
  ];
  const [legendX, legendY] = place ?? [0, foot];
  const cut = room !== undefined && width > room;
  const mark = layout.nodes.find(({ id }) => id === chosen);
  return (
    <LiveDrawing
      laid={laid}
      chosen={chosen}
      onChoose={onChoose}
      cut={cut ? `${naming.title}. ${wider}` : undefined}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset; the buttons in it belong together */}
      <svg
        className="sankey"
        width={width}
        height={height}
        viewBox={`${x} ${y} ${width} ${height}`}
        role="group"
        aria-label={naming.title}
      >
        <HatchDefs />
        {mark !== undefined && (
          <rect className="sk-tint" x={mark.x - COLUMN_EDGE} y={y} width={pitch} height={height} />
        )}
        <SankeyMarks
          layout={layout}
          flows={flows}
          naming={naming}
          live
          {...(chosen === undefined ? {} : { chosen })}
        />
        <g transform={`translate(0 ${foot + underneath + GAP})`}>{below}</g>
        <g className="sk-legend">
          {place !== undefined && <rect className="sk-paper" x={legendX} y={legendY} {...size} />}
          <Legend rows={rows} x={legendX} y={legendY} />
        </g>
      </svg>
    </LiveDrawing>
  );
}

function sizeOf(rows: ReturnType<typeof legendRows>) {
  return { width: legendWidth(rows), height: legendHeight(rows) };
}
