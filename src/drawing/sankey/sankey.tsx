import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { round } from "../ring.tsx";
import { type LaidChain, layChain, type SankeyDrawn } from "./lay-chain.ts";
import { Legend, legendHeight, legendRows } from "./legend.tsx";
import { LABEL_LINE } from "./rings.ts";
import { SankeyMarks } from "./sankey-marks.tsx";
import { sankeyStyle } from "./sankey-style.ts";

/** A chain as a Sankey with loops, a text of SVG that stands alone; undefined where nobody counts what is asked. */
export function drawSankey(asked: SankeyDrawn): string | undefined {
  const laid = layChain(asked);
  if (laid === undefined) return undefined;
  const drawing = <Sankey asked={asked} {...laid} />;
  return `${renderToStaticMarkup(drawing).replaceAll("><", ">\n<")}\n`;
}

interface SankeyProps extends LaidChain {
  readonly asked: SankeyDrawn;
}

const MARGIN = 24;
const TITLE = 40;

function Sankey({ asked, flows, layout, naming, texts }: SankeyProps): ReactElement {
  const { bounds } = layout;
  const rows = legendRows(layout, texts, naming.what, naming.tonnes(layout.swatch.tonnes));
  const note =
    flows.untold.length > 0 ? texts.untold(flows.untold.map(naming.name).join(", ")) : undefined;
  const foot = bounds.y + bounds.height;
  const [x, y] = [round(bounds.x - MARGIN), round(bounds.y - MARGIN - TITLE)];
  const width = Math.ceil(bounds.width + 2 * MARGIN);
  const below = legendHeight(rows) + (note === undefined ? 0 : LABEL_LINE + 8);
  const height = Math.ceil(bounds.height + 2 * MARGIN + TITLE + below);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="sankey"
      width={width}
      height={height}
      viewBox={`${x} ${y} ${width} ${height}`}
      role="img"
      aria-labelledby="sk-title sk-desc"
      lang={asked.language}
    >
      <title id="sk-title">{naming.title}</title>
      <desc id="sk-desc">{[texts.desc, note].filter(Boolean).join(" ")}</desc>
      <style>{sankeyStyle}</style>
      <HatchDefs />
      <rect className="sk-paper" x={x} y={y} width={width} height={height} fill="#FBFAF6" />
      <text className="sk-label" x={round(bounds.x)} y={round(y + MARGIN + 14)} fill="#15191D">
        <tspan className="strong">{naming.title}</tspan>
      </text>
      <SankeyMarks layout={layout} flows={flows} naming={naming} />
      <Legend rows={rows} x={0} y={foot} />
      {note !== undefined && (
        <text
          className="sk-label"
          x={0}
          y={round(foot + legendHeight(rows) + LABEL_LINE)}
          fill="#15191D"
        >
          {note}
        </text>
      )}
    </svg>
  );
}

export function HatchDefs(): ReactElement {
  return (
    <defs>
      <pattern
        id="sk-hatch"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line y2="6" className="sk-hatch-line" stroke="#9A5A1E" strokeWidth="2" />
      </pattern>
    </defs>
  );
}
