import type { ReactElement } from "react";
import { round } from "../ring.tsx";
import type { BandMark, LossMark, Point, RingMark } from "./layout-shape.ts";
import { at, openPath, roundedPath } from "./path-data.ts";

const EXIT = 12;

/** What goes on: a band of one height, with a point where it leaves the gate. */
export function Band({ edge, height, exit }: BandMark): ReactElement | null {
  const last = edge.at(-1);
  if (height === 0 || last === undefined) return null;
  const lower = edge.map(([x, y]): Point => [x, y + height]).reverse();
  const point: readonly Point[] = exit ? [[last[0] + EXIT, last[1] + height / 2]] : [];
  const d = `M${[...edge, ...point, ...lower].map(at).join("L")}Z`;
  return <path className="sk-flow" d={d} fill="#B9C4CE" stroke="#5F6E7B" />;
}

export function RingBand({
  outer,
  inner,
  thickness,
  over,
  turns,
  chevrons,
}: RingMark): ReactElement | null {
  if (thickness === 0) return null;
  const d = `${roundedPath(outer, 16 + thickness, turns)}${roundedPath(inner, 16, turns)}`;
  return (
    <g>
      {over !== undefined && (
        <path
          className="sk-under"
          d={openPath(over)}
          fill="none"
          stroke="#FBFAF6"
          strokeLinejoin="round"
          strokeWidth={thickness + 6}
        />
      )}
      <path className="sk-return" d={d} fillRule="evenodd" fill="#7DBAC4" stroke="#1B7686" />
      {chevrons.map(({ at: [x, y], left }) => {
        const half = Math.min(7, thickness / 3);
        const tip = left ? -half / 2 : half / 2;
        return (
          <path
            key={`${x} ${y}`}
            className="sk-chevron"
            d={`M${at([x - tip, y - half])}L${at([x + tip, y])}L${at([x - tip, y + half])}`}
            fill="none"
            stroke="#1B7686"
          />
        );
      })}
    </g>
  );
}

const CLASS = {
  named: "sk-loss",
  "by difference": "sk-open",
  unaccounted: "sk-hatch",
  "without source": "sk-hatch",
} as const;
const FILL = {
  named: "#E3B58B",
  "by difference": "none",
  unaccounted: "url(#sk-hatch)",
  "without source": "url(#sk-hatch)",
} as const;

/** A quarter turn about one centre, so that it keeps its width, then straight down to the line; or up from it. */
export function Loss({
  mark,
  line,
}: {
  readonly mark: LossMark;
  readonly line: number;
}): ReactElement | null {
  const { x, y, thickness, run, radius, kind } = mark;
  if (thickness === 0) return null;
  const risen = kind === "without source";
  const side = risen ? -1 : 1;
  const turn = x + side * run;
  const wide = radius + thickness;
  const sweep = risen ? 0 : 1;
  const d = [
    `M${at([x, y])}`,
    `H${round(turn)}`,
    `A${round(wide)} ${round(wide)} 0 0 ${sweep} ${at([turn + side * wide, y + wide])}`,
    `V${round(line)}H${round(turn + side * radius)}V${round(y + wide)}`,
    `A${round(radius)} ${round(radius)} 0 0 ${1 - sweep} ${at([turn, y + thickness])}`,
    `H${round(x)}Z`,
  ].join("");
  return <path className={CLASS[kind]} d={d} fill={FILL[kind]} stroke="#9A5A1E" />;
}
