import type { ReactElement } from "react";
import type { Stage } from "../verdict/index.ts";
import { round } from "./ring.tsx";

export type Supply = Stage["supply"];

/** A link on its side: width, height, room to the next one. [px] */
const WIDE = { length: 130, breadth: 60, gap: 36.33 };
/** A link hanging: the same turned a quarter, smaller. [px] */
const HANGING = { length: 54, breadth: 42, gap: 26 };
const STROKE = 5.5;
/** Dots stand about this far apart along a dotted link. [px] */
const DOT_PITCH = 11;
/** How far the halves of a sprung link stand apart, and how far they are out of line. [px] */
const SPRUNG = { apart: 16, aside: 4 };

export interface ChainLinkProps {
  readonly supply: Supply;
  /** How the next stage is supplied; absent at the end of the chain. */
  readonly next?: Supply;
  readonly hanging?: boolean;
}

/** One link of the chain and what joins it to the next. A hanging link is the same, turned a quarter. */
export function ChainLink({ supply, next, hanging = false }: ChainLinkProps): ReactElement {
  const size = hanging ? HANGING : WIDE;
  const length = size.length + (next ? size.gap : 0);
  const box = hanging ? [size.breadth, length] : [length, size.breadth];
  return (
    <svg
      className={hanging ? "link link-hanging" : "link link-lying"}
      viewBox={`0 0 ${round(box[0] ?? 0)} ${round(box[1] ?? 0)}`}
      {...(hanging ? { width: box[0], height: box[1] } : {})}
      aria-hidden="true"
    >
      <g transform={hanging ? `translate(${size.breadth} 0) rotate(90)` : undefined}>
        <g className={`link-${supply}`}>{linkShape(supply, size.length, size.breadth)}</g>
        {next && joint(supply, next, size)}
      </g>
    </svg>
  );
}

function linkShape(supply: Supply, length: number, breadth: number): ReactElement {
  if (supply === "short") return <SprungLink length={length} breadth={breadth} />;
  const stroke = supply === "open" ? 1.5 : STROKE;
  const inset = STROKE / 2;
  const [width, height] = [length - STROKE, breadth - STROKE];
  const dots = Math.round((2 * (width - height) + Math.PI * height) / DOT_PITCH);
  return (
    <rect
      x={inset}
      y={inset}
      width={width}
      height={height}
      rx={height / 2}
      fill="none"
      stroke="currentColor"
      strokeWidth={stroke}
      {...(supply === "unpublished" ? dotted(dots) : {})}
    />
  );
}

/** Round dots at equal distance: no length of their own, drawn by the round ends of the line. */
function dotted(dots: number) {
  return { pathLength: dots, strokeDasharray: "0 1", strokeLinecap: "round" } as const;
}

/** Supply falls short: the link has sprung open into two halves out of line. */
function SprungLink({ length, breadth }: { length: number; breadth: number }): ReactElement {
  const [r, inset] = [(breadth - STROKE) / 2, STROKE / 2];
  const [left, right] = [(length - SPRUNG.apart) / 2, (length + SPRUNG.apart) / 2];
  const half = (x: number, end: number, sweep: 0 | 1, y: number) =>
    `M${x} ${round(y)}H${round(end)}A${r} ${r} 0 0 ${sweep} ${round(end)} ${round(y + 2 * r)}H${x}`;
  return (
    <g fill="none" stroke="currentColor" strokeWidth={STROKE}>
      <path d={half(left, inset + r, 0, inset - SPRUNG.aside / 2)} />
      <path d={half(right, length - inset - r, 1, inset + SPRUNG.aside / 2)} />
    </g>
  );
}

/** A bar interlocks two closed links; dots join unknown ones; nothing joins a link that has sprung. */
function joint(supply: Supply, next: Supply, size: typeof WIDE): ReactElement | null {
  const y = size.breadth / 2;
  const solid = supply === "published" && next === "published";
  if (solid)
    return (
      <line
        className="link-published"
        x1={size.length - 14}
        x2={size.length + size.gap + 14}
        y1={y}
        y2={y}
        stroke="currentColor"
        strokeWidth={STROKE}
        strokeLinecap="round"
      />
    );
  if (supply === "short" || next === "short") return null;
  return <JointDots unknown={supply === "unpublished" || next === "unpublished"} size={size} />;
}

function JointDots({ unknown, size }: { unknown: boolean; size: typeof WIDE }): ReactElement {
  const middle = size.length + size.gap / 2;
  return (
    <g className={unknown ? "link-unpublished" : "link-open"}>
      {[-1, 0, 1].map((step) => (
        <circle
          key={step}
          cx={round(middle + step * (size.gap / 3.2))}
          cy={size.breadth / 2}
          r={unknown ? STROKE / 2 : 1.5}
          fill="currentColor"
        />
      ))}
    </g>
  );
}
