import type { ReactElement } from "react";
import {
  HatchDefs,
  LabelText,
  Legend,
  legendHeight,
  legendRows,
  legendWidth,
  SankeyMarks,
  type TurnedChain,
} from "../../drawing/index.ts";
import { LiveDrawing, type LiveProps } from "./live-drawing.tsx";
import { COLUMN_EDGE } from "./walk-nodes.ts";

interface TurnedProps extends Omit<LiveProps, "children"> {
  readonly laid: TurnedChain;
}

/** For a narrow page: the chain from top to bottom, its rings at the right and named under it by number. */
export function TurnedDrawing({ laid, chosen, onChoose }: TurnedProps): ReactElement {
  const { layout, flows, naming, texts, turned } = laid;
  const { bounds, labels, rings } = turned;
  const rows = legendRows(layout, texts, naming.what, naming.tonnes(layout.swatch.tonnes));
  const foot = bounds.y + bounds.height;
  const [width, height] = [
    Math.ceil(Math.max(bounds.width, legendWidth(rows) + 8)),
    Math.ceil(bounds.height + legendHeight(rows)),
  ];
  const mark = layout.nodes.find(({ id }) => id === chosen);
  return (
    <LiveDrawing laid={laid} chosen={chosen} onChoose={onChoose} turned>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset; the buttons in it belong together */}
      <svg
        className="sankey"
        width={width}
        height={height}
        viewBox={`${bounds.x} ${bounds.y} ${width} ${height}`}
        role="group"
        aria-label={naming.title}
      >
        <HatchDefs />
        {mark !== undefined && (
          <rect
            className="sk-tint"
            x={bounds.x}
            y={mark.x - COLUMN_EDGE}
            width={width}
            height={layout.pitch}
          />
        )}
        <g transform="rotate(90)">
          <SankeyMarks
            layout={{ ...layout, labels: [] }}
            flows={flows}
            naming={naming}
            live
            {...(chosen === undefined ? {} : { chosen })}
          />
        </g>
        {labels.map((label) => (
          <LabelText key={`${label.kind} ${label.of}`} label={label} live />
        ))}
        <g className="sk-legend">
          <Legend rows={rows} x={bounds.x + 4} y={foot} />
        </g>
      </svg>
      {rings.length > 0 && (
        <ol className="ring-names">
          {rings.map(({ number, text: [amount, name] }) => (
            <li key={number}>
              <span className="ring-number">{number}</span> <strong>{amount}</strong> {name}
            </li>
          ))}
        </ol>
      )}
    </LiveDrawing>
  );
}
