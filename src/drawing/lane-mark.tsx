import type { ReactElement } from "react";
import { HAVE_Y, LANE_HEIGHT, NEED_Y } from "./lane-geometry.ts";

/** What stands between need and have, with the words beside it. */
export type Mark =
  /** From what there is to the lowest and the highest need. */
  | {
      readonly kind: "short";
      readonly from: number;
      readonly low: number;
      readonly high: number;
      readonly text: string;
    }
  /** From the highest need to what there is. */
  | { readonly kind: "spare"; readonly from: number; readonly to: number; readonly text: string }
  /** Where the answer turns. */
  | { readonly kind: "turning"; readonly value: number; readonly text: string };

interface MarkProps {
  readonly mark: Mark;
  readonly at: (value: number) => string;
  readonly end: number;
}

/** Height of the dimension line under the lanes. [px] */
const LINE_Y = HAVE_Y + 25;

/** An engineer's dimension line for what is missing or spare; an upright line where the answer turns. */
export function LaneMark({ mark, at, end }: MarkProps): ReactElement {
  if (mark.kind === "turning") return <TurningLine mark={mark} at={at} end={end} />;
  if (mark.kind === "short") return <ShortLine mark={mark} at={at} end={end} />;
  return (
    <g className="mark-spare">
      <Dropped at={at(mark.from)} from={NEED_Y + LANE_HEIGHT / 2} />
      <Dropped at={at(mark.to)} from={HAVE_Y + LANE_HEIGHT / 2} />
      <line className="mark-line" x1={at(mark.from)} x2={at(mark.to)} y1={LINE_Y} y2={LINE_Y} />
      <Arrow at={at(mark.from)} side="left" />
      <Arrow at={at(mark.to)} side="right" />
      <Words from={mark.from} to={mark.to} text={mark.text} at={at} end={end} />
    </g>
  );
}

function ShortLine({ mark, at, end }: MarkProps): ReactElement | null {
  if (mark.kind !== "short") return null;
  return (
    <g className="mark-short">
      <Dropped at={at(mark.from)} from={HAVE_Y + LANE_HEIGHT / 2} />
      <Dropped at={at(mark.low)} from={NEED_Y + LANE_HEIGHT / 2} />
      <line className="mark-line" x1={at(mark.from)} x2={at(mark.low)} y1={LINE_Y} y2={LINE_Y} />
      {mark.high > mark.low && (
        <line
          className="mark-line mark-dashed"
          x1={at(mark.low)}
          x2={at(mark.high)}
          y1={LINE_Y}
          y2={LINE_Y}
        />
      )}
      <Arrow at={at(mark.from)} side="left" />
      <Arrow at={at(mark.high)} side="right" />
      <Words from={mark.from} to={mark.high} text={mark.text} at={at} end={end} />
    </g>
  );
}

function TurningLine({ mark, at, end }: MarkProps): ReactElement | null {
  if (mark.kind !== "turning") return null;
  const left = mark.value / end > 0.5;
  return (
    <g className="mark-turning">
      <line
        className="mark-upright"
        x1={at(mark.value)}
        x2={at(mark.value)}
        y1={NEED_Y - 10}
        y2={HAVE_Y + 32}
      />
      <text
        x={at(mark.value)}
        dx={left ? -12 : 12}
        y={HAVE_Y + 29}
        textAnchor={left ? "end" : "start"}
      >
        {mark.text}
      </text>
    </g>
  );
}

/** A thin line from a lane down to the dimension line. */
function Dropped({ at, from }: { at: string; from: number }): ReactElement {
  return <line className="mark-drop" x1={at} x2={at} y1={from} y2={LINE_Y + 5} />;
}

function Arrow({ at, side }: { at: string; side: "left" | "right" }): ReactElement {
  const back = side === "left" ? 8 : -8;
  return (
    <svg x={at} y={LINE_Y} overflow="visible" width="1" height="1" aria-hidden="true">
      <path className="mark-arrow" d={`M${back} -5L0 0L${back} 5`} />
    </svg>
  );
}

interface WordsProps {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly at: (value: number) => string;
  readonly end: number;
}

/** Room under the lanes for the line and its words. [px] */
export function markHeight(mark: Mark | undefined, end: number): number {
  if (mark === undefined) return 0;
  return mark.kind === "turning" || wordsOnLine(...endsOf(mark), end) ? 32 : 50;
}

function endsOf(mark: Exclude<Mark, { kind: "turning" }>): readonly [from: number, to: number] {
  return mark.kind === "short" ? [mark.from, mark.high] : [mark.from, mark.to];
}

function wordsOnLine(from: number, to: number, end: number): boolean {
  return (to - from) / end > 0.34;
}

/** In the middle of a line that is long enough, else under it, never past the edge. */
function Words({ from, to, text, at, end }: WordsProps): ReactElement {
  if (wordsOnLine(from, to, end))
    return (
      <text className="mark-words" x={at((from + to) / 2)} y={LINE_Y + 5} textAnchor="middle">
        {text}
      </text>
    );
  const left = (from + to) / 2 / end > 0.5;
  return (
    <text x={left ? at(to) : at(from)} y={LINE_Y + 24} textAnchor={left ? "end" : "start"}>
      {text}
    </text>
  );
}
