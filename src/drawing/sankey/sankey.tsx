import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { sankeyTexts } from "../../sentences/index.ts";
import { round } from "../ring.tsx";
import { type ChainFlows, chainFlows, exitOf } from "./chain-flows.ts";
import { layOut } from "./layout.ts";
import type { Label, SankeyLayout } from "./layout-shape.ts";
import { Legend, legendHeight, legendRows } from "./legend.tsx";
import { Band, Loss, RingBand } from "./marks.tsx";
import { LABEL_LINE } from "./rings.ts";
import { sankeyStyle } from "./sankey-style.ts";
import { type Naming, namingOf, type SankeyAsked, sankeyWords } from "./sankey-words.ts";

export interface SankeyDrawn extends SankeyAsked {
  /** The stream the first lane leads to, where it is known what is asked for. */
  readonly product?: string;
}

/** A chain as a Sankey with loops, a text of SVG that stands alone; undefined where nobody counts what is asked. */
export function drawSankey(asked: SankeyDrawn): string | undefined {
  const flows = chainFlows(asked.balanced, asked.what);
  if (flows === undefined) return undefined;
  const layout = layOut(flows, {
    words: sankeyWords(asked),
    ...(asked.product === undefined ? {} : { toward: exitOf(asked.product) }),
  });
  const drawing = <Sankey asked={asked} flows={flows} layout={layout} naming={namingOf(asked)} />;
  return `${renderToStaticMarkup(drawing).replaceAll("><", ">\n<")}\n`;
}

interface SankeyProps {
  readonly asked: SankeyDrawn;
  readonly flows: ChainFlows;
  readonly layout: SankeyLayout;
  readonly naming: Naming;
}

const MARGIN = 24;
const TITLE = 40;

function Sankey({ asked, flows, layout, naming }: SankeyProps): ReactElement {
  const texts = sankeyTexts[asked.language];
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
      <Marks layout={layout} flows={flows} naming={naming} />
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

function HatchDefs(): ReactElement {
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

function Marks({ layout, flows, naming }: Omit<SankeyProps, "asked">): ReactElement {
  const { columns, losses, bands, rings, nodes, labels, lossLine, bounds } = layout;
  const right = round(bounds.x + bounds.width);
  return (
    <>
      {columns.map(({ x, from, to }) => (
        <line
          key={x}
          className="sk-column"
          x1={x}
          x2={x}
          y1={round(from)}
          y2={round(to)}
          stroke="#D8D5CB"
        />
      ))}
      {losses.map((mark) => (
        <Loss key={`${mark.node} ${mark.kind} ${mark.name}`} mark={mark} line={lossLine} />
      ))}
      {bands.map((band) => (
        <Band key={`${band.from} ${band.to}`} {...band} />
      ))}
      {rings.map((ring) => (
        <RingBand key={ring.id} {...ring} />
      ))}
      {losses.length > 0 && (
        <line className="sk-line" x1="0" x2={right} y1={lossLine} y2={lossLine} stroke="#15191D" />
      )}
      {nodes.map(({ id, x, top, bottom }) => {
        const node = flows.nodes.find((one) => one.id === id);
        return (
          <rect
            key={id}
            className="sk-node"
            x={x - 2.5}
            y={round(top)}
            width="5"
            height={round(bottom - top)}
            fill="#15191D"
          >
            <title>{node === undefined ? id : naming.node(node)}</title>
          </rect>
        );
      })}
      {labels.map((label) => (
        <LabelText key={`${label.kind} ${label.box.x} ${label.box.y}`} label={label} />
      ))}
    </>
  );
}

function LabelText({
  label: { kind, box, lines, middle },
}: {
  readonly label: Label;
}): ReactElement {
  const x = round(middle ? box.x + box.width / 2 : box.x);
  const rows = lines.map((line, i) => ({ ...line, y: round(box.y + (i + 0.75) * LABEL_LINE) }));
  const on = kind === "ring" && lines.length > 1;
  return (
    <text
      className={on ? "sk-label ring-on" : "sk-label"}
      textAnchor={middle ? "middle" : "start"}
      fill="#15191D"
    >
      {rows.map(({ text, style, amount = 0, y }) => (
        <tspan key={y} className={style} x={x} y={y}>
          {amount > 0 && <tspan className="strong">{text.slice(0, amount)}</tspan>}
          {text.slice(amount)}
        </tspan>
      ))}
    </text>
  );
}
