import type { ReactElement } from "react";
import { round } from "../ring.tsx";
import type { ChainFlows } from "./chain-flows.ts";
import type { Label, NodeMark, SankeyLayout } from "./layout-shape.ts";
import { Band, Loss, RingBand } from "./marks.tsx";
import { LABEL_LINE } from "./rings.ts";
import type { Naming } from "./sankey-words.ts";

export interface MarksProps {
  readonly layout: SankeyLayout;
  readonly flows: ChainFlows;
  readonly naming: Naming;
  /** The node a person has chosen. */
  readonly chosen?: string;
  /** Nodes can be pointed at and walked to. */
  readonly live?: boolean;
}

/** All that is drawn of a chain, without the paper. */
export function SankeyMarks({ layout, flows, naming, chosen, live }: MarksProps): ReactElement {
  const { columns, losses, bands, rings, nodes, labels, lossLine, bounds } = layout;
  const right = round(bounds.x + bounds.width);
  const first = nodes.some(({ id }) => id === chosen) ? chosen : inReadingOrder(nodes)[0]?.id;
  const byId = new Map(flows.nodes.map((node) => [node.id, node]));
  const nameOf = (id: string) => {
    const node = byId.get(id);
    return node === undefined ? id : naming.node(node);
  };
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
      {inReadingOrder(nodes).map((mark) => (
        <NodeBar
          key={mark.id}
          mark={mark}
          name={nameOf(mark.id)}
          live={live === true}
          chosen={mark.id === chosen}
          reached={mark.id === first}
        />
      ))}
      {labels.map((label) => (
        <LabelText
          key={`${label.kind} ${label.of}`}
          label={label}
          {...(live === true ? { live } : {})}
        />
      ))}
    </>
  );
}

/** As they are walked: column by column, the first lane first. */
function inReadingOrder(nodes: readonly NodeMark[]): readonly NodeMark[] {
  return [...nodes].sort((a, b) => a.column - b.column || a.lane - b.lane);
}

interface NodeBarProps {
  readonly mark: NodeMark;
  readonly name: string;
  readonly live: boolean;
  readonly chosen: boolean;
  /** The Tab key comes here; from here arrows walk. */
  readonly reached: boolean;
}

/** A node; where it is live a wider bar that nobody sees takes the finger, and the keyboard walks to it. */
function NodeBar({
  mark: { id, x, top, bottom },
  name,
  live,
  chosen,
  reached,
}: NodeBarProps): ReactElement {
  const half = chosen ? 4 : 2.5;
  const bar = (
    <rect
      className={chosen ? "sk-node sk-chosen" : "sk-node"}
      x={x - half}
      y={round(top)}
      width={2 * half}
      height={round(bottom - top)}
      fill="#15191D"
    >
      <title>{name}</title>
    </rect>
  );
  if (!live) return bar;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand inside a drawing
    <g
      role="button"
      className="sk-live"
      tabIndex={reached ? 0 : -1}
      data-node={id}
      aria-pressed={chosen}
      aria-label={name}
    >
      <rect
        className="sk-touch"
        x={x - 12}
        y={round(top - 8)}
        width="24"
        height={round(Math.max(bottom - top + 16, 48))}
        fill="transparent"
      />
      {bar}
    </g>
  );
}

export function LabelText({
  label: { kind, box, lines, middle, node },
  live,
}: {
  readonly label: Label;
  /** A click on it chooses its node. */
  readonly live?: boolean;
}): ReactElement {
  const x = round(middle ? box.x + box.width / 2 : box.x);
  const rows = lines.map((line, nth) => ({
    ...line,
    nth,
    y: round(box.y + (nth + 0.75) * LABEL_LINE),
  }));
  const on = kind === "ring" && lines.length > 1;
  return (
    <text
      className={on ? "sk-label ring-on" : "sk-label"}
      textAnchor={middle ? "middle" : "start"}
      fill="#15191D"
      data-of={live === true ? node : undefined}
    >
      {rows.map(({ text, style, amount = 0, nth, y }) => (
        <tspan key={nth} className={style} x={x} y={y}>
          {amount > 0 && <tspan className="strong">{text.slice(0, amount)}</tspan>}
          {text.slice(amount)}
        </tspan>
      ))}
    </text>
  );
}
