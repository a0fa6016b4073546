import { arc } from "d3-shape";
import type { ReactElement } from "react";
import type { State } from "../verdict/index.ts";

/** Stroke of a ring as a share of its size. */
const STROKE = 0.15;
/** Opening of a ring that does not close, at the right. [degrees] */
export const GAP_DEGREES = 76;
const DOTS = 8;
/** The ring that depends is a little smaller, so that its line overshoots inside the same square. */
const DEPENDS_SHARE = 0.9;
const LINE_SHARE = 0.56;

export interface RingProps {
  readonly state: State;
  /** Width and height. [px, 16 to 108] */
  readonly size: number;
  /** What it would be if the assumptions held: a thin second ring inside. */
  readonly would?: State;
}

/** The sign of a state: whole, open, half and half, dotted, or a short line. Its word stands beside it. */
export function Ring({ state, size, would }: RingProps): ReactElement {
  return (
    <svg
      className="ring"
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      aria-hidden="true"
    >
      <g className={stateClass(state)} transform={`translate(${size / 2} ${size / 2})`}>
        {shapeOf(state, size, size * STROKE)}
      </g>
      {would && would !== "not examined" && (
        <g className={stateClass(would)} transform={`translate(${size / 2} ${size / 2})`}>
          {shapeOf(would, size * (1 - 2.6 * STROKE), (size * STROKE) / 3)}
        </g>
      )}
    </svg>
  );
}

/** The class that gives a state its colour: `state-cannot-tell`. */
export function stateClass(state: State): string {
  return `state-${state.replaceAll(" ", "-")}`;
}

function shapeOf(state: State, size: number, stroke: number): ReactElement {
  if (state === "closes") return wholeRing(size, stroke);
  if (state === "does not close") return openRing(size, stroke);
  if (state === "depends") return halfRing(size, stroke);
  if (state === "cannot tell") return dottedRing(size, stroke);
  return shortLine(size, stroke);
}

function wholeRing(size: number, stroke: number): ReactElement {
  return (
    <circle
      r={round((size - stroke) / 2)}
      fill="none"
      stroke="currentColor"
      strokeWidth={round(stroke)}
    />
  );
}

function openRing(size: number, stroke: number): ReactElement {
  const half = GAP_DEGREES / 2;
  return <path d={band(size / 2, stroke, 90 + half, 450 - half)} fill="currentColor" />;
}

function halfRing(size: number, stroke: number): ReactElement {
  const radius = (size * DEPENDS_SHARE) / 2;
  return (
    <>
      <path d={band(radius, stroke, 180, 360)} fill="currentColor" />
      <path d={band(radius, stroke / 3, 0, 180)} fill="currentColor" />
      <line
        y1={round(-size / 2)}
        y2={round(size / 2)}
        stroke="currentColor"
        strokeWidth={round(stroke / 2)}
      />
    </>
  );
}

function dottedRing(size: number, stroke: number): ReactElement {
  const radius = (size - stroke) / 2;
  const dots = Array.from({ length: DOTS }, (_, i) => (i * 2 * Math.PI) / DOTS);
  return (
    <>
      {dots.map((angle) => (
        <circle
          key={angle}
          cx={round(radius * Math.sin(angle))}
          cy={round(-radius * Math.cos(angle))}
          r={round(stroke / 2)}
          fill="currentColor"
        />
      ))}
    </>
  );
}

function shortLine(size: number, stroke: number): ReactElement {
  const half = (size * LINE_SHARE) / 2;
  return (
    <line
      x1={round(-half)}
      x2={round(half)}
      stroke="currentColor"
      strokeWidth={round(Math.max(2, stroke / 2))}
    />
  );
}

/** Part of a ring between two angles, clockwise from the top. [degrees] */
function band(outer: number, stroke: number, from: number, to: number): string {
  const draw = arc<null>()
    .innerRadius(outer - stroke)
    .outerRadius(outer)
    .startAngle((from * Math.PI) / 180)
    .endAngle((to * Math.PI) / 180)
    .digits(3);
  return draw(null) ?? "";
}

/** Three decimals are a thousandth of a pixel; more only make the page longer. */
export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
