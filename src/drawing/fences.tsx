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
const ABOVE = 16;
/** The narrowest a lying chain is drawn, and about how wide a bold letter is. [px] */
const NARROWEST = 888;
const LETTER = 8.6;

interface FencesProps {
  readonly fences: readonly Fence[];
  readonly stages: number;
}

/** A dimension line for each scope over the links inside it, an arrow bringing what is bought. */
export function Fences({ fences, stages }: FencesProps): ReactElement {
  const total = (stages - 1) * PITCH + LINK;
  let bottom = 0;
  const drawn = fences.map((fence) => {
    const from = ((fence.first * PITCH) / total) * 100;
    const to = ((fence.last * PITCH + LINK) / total) * 100;
    const name = namePlace(fence, from, to, Math.min(total, NARROWEST));
    bottom += name === "above" ? ROW + ABOVE : ROW;
    return { fence, from, to, name, y: bottom - ROW / 2 };
  });
  return (
    <svg className="fences" width="100%" height={bottom} aria-hidden="true">
      {drawn.map(({ fence, from, to, name, y }) => (
        <FenceLine key={fence.name} fence={fence} name={name} y={y} from={from} to={to} />
      ))}
    </svg>
  );
}

type NamePlace = "on" | "after" | "above";

/** On the line where it is long enough, else after it, else over it. [from, to: per cent; width: px] */
function namePlace({ name }: Fence, from: number, to: number, width: number): NamePlace {
  const room = (share: number) => (share / 100) * width;
  if (room(to - from) > name.length * LETTER + 60) return "on";
  return room(100 - to) > name.length * LETTER + 24 ? "after" : "above";
}

interface FenceLineProps {
  readonly fence: Fence;
  readonly name: NamePlace;
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

function FenceLine({ fence, name, y, from, to }: FenceLineProps): ReactElement {
  return (
    <g className="fence">
      <line x1={percent(from)} x2={percent(to)} y1={y} y2={y} />
      <FenceEnd at={percent(from)} y={y} />
      <FenceEnd at={percent(to)} y={y} />
      {fence.bought && from > 2 && <Bought at={percent(from)} y={y} text={fence.bought} />}
      <text
        className={`fence-name fence-name-${name}`}
        x={percent(name === "on" ? (from + to) / 2 : to)}
        dx={name === "after" ? 14 : 0}
        y={name === "above" ? y - 11 : y + 5}
        textAnchor={name === "on" ? "middle" : name === "after" ? "start" : "end"}
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
