import { scaleLinear } from "d3-scale";
import type { ReactElement } from "react";
import { calendarYear, type Day, yearOf } from "../core/index.ts";
import type { AnyRow } from "../programme/index.ts";

/** Days from the first day of a year to the last of another. */
export interface LaneSpan {
  readonly from: Day;
  readonly to: Day;
  readonly asOf: Day;
}

/** Whole years that hold every day of some lines, and the day asked. */
export function laneSpan(rows: readonly AnyRow[], asOf: Day): LaneSpan {
  const days = rows.flatMap(({ due, facts }) => [
    ...(due.kind === "by" ? [due.by] : []),
    ...facts.map(({ on }) => on),
  ]);
  const from = calendarYear(yearOf(Math.min(asOf, ...days))).from;
  const to = calendarYear(yearOf(Math.max(asOf, ...days))).to;
  return { from, to, asOf };
}

/** Units of the drawing; it is as wide as its column. */
const WIDTH = 320;
const HEIGHT = 28;
const MIDDLE = 14;

function scaleOf({ from, to }: LaneSpan): (day: Day) => number {
  return scaleLinear([from, to], [6, WIDTH - 6]);
}

function years({ from, to }: LaneSpan): readonly number[] {
  const [first, last] = [yearOf(from), yearOf(to - 1)];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** The years over the lanes, and the day asked as a line. */
export function LaneAxis({ span }: { readonly span: LaneSpan }): ReactElement {
  const at = scaleOf(span);
  return (
    <svg className="lane" viewBox={`0 0 ${WIDTH} 24`} aria-hidden="true">
      {years(span).map((year) => (
        <g key={year}>
          <line
            className="lane-tick"
            x1={at(calendarYear(year).from)}
            x2={at(calendarYear(year).from)}
            y1={16}
            y2={24}
          />
          <text
            className="lane-year"
            x={at((calendarYear(year).from + calendarYear(year).to) / 2)}
            y={13}
            textAnchor="middle"
          >
            {year}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** The first and the last year, under the lane where no axis stands over it. */
function LaneEnds({ span: { from, to } }: { readonly span: LaneSpan }): ReactElement {
  const below = HEIGHT + 12;
  return (
    <g className="lane-ends">
      <text x={0} y={below}>
        {yearOf(from)}
      </text>
      <text x={WIDTH} y={below} textAnchor="end">
        {yearOf(to - 1)}
      </text>
    </g>
  );
}

interface LaneProps {
  readonly row: AnyRow;
  readonly span: LaneSpan;
  /** What the lane says, for those who hear it. */
  readonly label: string;
}

/** One line in time: an open ring where it is due, a dot for each day something was reported of, a line for the day asked. */
export function ProgrammeLane({ row, span, label }: LaneProps): ReactElement {
  const at = scaleOf(span);
  const { due, facts } = row;
  return (
    <svg className="lane" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <line className="lane-line" x1={0} x2={WIDTH} y1={MIDDLE} y2={MIDDLE} />
      <LaneEnds span={span} />
      <line className="lane-today" x1={at(span.asOf)} x2={at(span.asOf)} y1={0} y2={HEIGHT} />
      {facts.map(({ on, word }) => (
        <circle key={`${on} ${word}`} className="lane-fact" cx={at(on)} cy={MIDDLE} r={4.5} />
      ))}
      {due.kind === "by" && <circle className="lane-due" cx={at(due.by)} cy={MIDDLE} r={6.5} />}
    </svg>
  );
}
