import { scaleLinear } from "d3-scale";
import type { ReactElement } from "react";
import { percent } from "./range-bar.tsx";

interface TicksProps {
  readonly end: number;
  readonly y: number;
  readonly unit: string;
  readonly number: (value: number) => string;
}

/** Past this share of the width a tick would run into the unit. */
const LAST = 0.86;

/** Numbers under the lanes; the unit stands at the right end, after the last number if that is near. */
export function LaneTicks({ end, y, unit, number }: TicksProps): ReactElement {
  const ticks = end > 0 ? scaleLinear().domain([0, end]).ticks(3) : [];
  const last = ticks.findLast((tick) => tick / end > LAST);
  return (
    <g className="lane-ticks">
      {ticks
        .filter((tick) => tick !== last)
        .map((tick) => (
          <text
            key={tick}
            x={percent((tick / end) * 100)}
            y={y}
            textAnchor={tick === 0 ? "start" : "middle"}
          >
            {number(tick)}
          </text>
        ))}
      <text x="100%" y={y} textAnchor="end">
        {last === undefined ? unit : `${number(last)}\u00a0${unit}`}
      </text>
    </g>
  );
}
