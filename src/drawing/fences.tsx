import type { ReactElement } from "react";
import { percent } from "./range-bar.tsx";

/** One scope under the chain: the links inside its fence, and what is brought in. */
export interface Fence {
  readonly name: string;
  readonly bought?: string;
  /** First and last stage inside, counted from 0. */
  readonly first: number;
  readonly last: number;
}

/** Pitch and length of a link as drawn above the fences. [px of a chain that is not scaled] */
const PITCH = 166.33;
const LINK = 130;
const ROW = 34;
/** The narrowest a lying chain is drawn, and about how wide a bold letter is. [px] */
const NARROWEST = 888;
const LETTER = 8.6;
/** A fence of so many links has room for its name on the line. */
const NAME_INSIDE = 2;

interface FencesProps {
  readonly fences: readonly Fence[];
  readonly stages: number;
}

/** A dimension line for each scope over the links inside it, an arrow bringing what is bought. */
export function Fences({ fences, stages }: FencesProps): ReactElement {
  const total = (stages - 1) * PITCH + LINK;
  return (
    <svg className="fences" width="100%" height={fences.length * ROW} aria-hidden="true">
      {fences.map((fence, row) => (
        <FenceLine
          key={fence.name}
          fence={fence}
          y={row * ROW + 17}
          from={((fence.first * PITCH) / total) * 100}
          to={((fence.last * PITCH + LINK) / total) * 100}
        />
      ))}
    </svg>
  );
}

interface FenceLineProps {
  readonly fence: Fence;
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

function FenceLine({ fence, y, from, to }: FenceLineProps): ReactElement {
  const inside = fence.last - fence.first + 1 >= NAME_INSIDE;
  const after = !inside && ((100 - to) / 100) * NARROWEST > fence.name.length * LETTER + 24;
  return (
    <g className="fence">
      <line x1={percent(from)} x2={percent(to)} y1={y} y2={y} />
      <FenceEnd at={percent(from)} y={y} />
      <FenceEnd at={percent(to)} y={y} />
      {fence.bought && from > 2 && <Bought at={percent(from)} y={y} text={fence.bought} />}
      <text
        className="fence-name"
        x={percent(inside ? (from + to) / 2 : to)}
        dx={inside ? 0 : after ? 14 : -2}
        y={after || inside ? y + 5 : y - 8}
        textAnchor={inside ? "middle" : after ? "start" : "end"}
      >
        {fence.name}
      </text>
    </g>
  );
}

function FenceEnd({ at, y }: { at: string; y: number }): ReactElement {
  return <line x1={at} x2={at} y1={y - 7} y2={y + 7} />;
}

function Bought({ at, y, text }: { at: string; y: number; text: string }): ReactElement {
  return (
    <svg x={at} y={y} width="1" height="1" overflow="visible" aria-hidden="true">
      <path className="fence-arrow" d="M-30 0H-8M-14 -5L-7 0L-14 5" />
      <text className="fence-bought" x="-38" y="5" textAnchor="end">
        {text}
      </text>
    </svg>
  );
}
