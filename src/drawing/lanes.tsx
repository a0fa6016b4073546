import type { ReactElement } from "react";
import { HATCH_FILL } from "./hatch.tsx";
import { HAVE_Y, LANE_HEIGHT, NEED_Y } from "./lane-geometry.ts";
import { LaneMark, type Mark, markHeight } from "./lane-mark.tsx";
import { LaneTicks } from "./lane-ticks.tsx";
import { percentScale } from "./range-bar.tsx";

/** One lane: a range that is known, or the words that say why it is not. */
export type Lane =
  | { readonly kind: "amount"; readonly low: number; readonly high: number }
  | { readonly kind: "unknown" | "open" };

export interface LanesProps {
  readonly need: { readonly low: number; readonly high: number };
  readonly needWords: {
    readonly name: string;
    readonly low: string;
    readonly high: string;
    readonly both: string;
  };
  readonly have: Lane;
  /** What the lane of supply is called, and what is written on or over it. */
  readonly haveWords: { readonly name: string; readonly over: string };
  readonly unit: string;
  readonly number: (value: number) => string;
  readonly mark?: Mark;
}

/** The longest bar ends here; the unit stands to its right. */
const FILL = 0.93;
/** Ends nearer to each other than this share of the width have no room for two labels. */
const ROOM = { wide: 0.18, phone: 0.34 };

/** Need against have: two lanes on one scale from zero, with what is missing, spare or turning between them. */
export function NeedHaveLanes(props: LanesProps): ReactElement {
  const { need, have, mark, unit, number } = props;
  const end = longest(need.high, have) / FILL;
  const at = percentScale(end);
  const ticksY = HAVE_Y + 28 + markHeight(mark, end);
  return (
    <svg className="lanes" width="100%" height={ticksY + 8} aria-hidden="true">
      <line className="lane-axis" y1={NEED_Y - 13} y2={HAVE_Y + 13} />
      <text className="lane-name" y={NEED_Y + 5}>
        {props.needWords.name}
      </text>
      <NeedLane {...props} at={at} end={end} />
      <text className="lane-name lane-name-have" y={HAVE_Y + 5}>
        {props.haveWords.name}
      </text>
      <HaveLane {...props} at={at} end={end} />
      {mark && <LaneMark mark={mark} at={at} end={end} />}
      <LaneTicks end={end} y={ticksY} unit={unit} number={number} />
    </svg>
  );
}

interface Scaled extends LanesProps {
  readonly at: (value: number) => string;
  readonly end: number;
}

/** Labels over the ends of the range; where they would run into each other, one label for both. */
function NeedLane({ need, needWords, at, end }: Scaled): ReactElement {
  const apart = need.low / end > ROOM.wide ? (need.high - need.low) / end : 0;
  const same = need.high === need.low;
  const y = NEED_Y - 14;
  const two = apart > ROOM.phone ? "lane-text" : apart > ROOM.wide ? "lane-text lane-wide" : "";
  const one = two === "" ? "lane-text" : "lane-text lane-phone";
  return (
    <>
      <Bar low={need.low} high={need.high} y={NEED_Y} at={at} />
      {two !== "" && (
        <>
          <EndText at={at} end={end} value={need.low} y={y} className={two}>
            {needWords.low}
          </EndText>
          <EndText at={at} end={end} value={need.high} y={y} className={two}>
            {needWords.high}
          </EndText>
        </>
      )}
      {apart <= ROOM.phone && (
        <EndText at={at} end={end} value={need.high} y={y} className={one}>
          {same ? needWords.high : needWords.both}
        </EndText>
      )}
    </>
  );
}

interface EndTextProps {
  readonly at: (value: number) => string;
  readonly end: number;
  readonly value: number;
  readonly y: number;
  readonly className: string;
  readonly children: string;
}

/** Words that end where their bar ends; a short bar has them begin at zero. */
function EndText({ at, end, value, y, className, children }: EndTextProps): ReactElement {
  const short = value / end < ROOM.wide;
  return (
    <text
      className={className}
      x={short ? 0 : at(value)}
      y={y}
      textAnchor={short ? "start" : "end"}
    >
      {children}
    </text>
  );
}

function HaveLane({ have, haveWords, at, end, mark }: Scaled): ReactElement {
  if (have.kind !== "amount") return <UnknownLane kind={have.kind} text={haveWords.over} />;
  const short = have.high / end < 0.4;
  const turning = mark?.kind === "turning";
  return (
    <>
      <Bar low={have.low} high={have.high} y={HAVE_Y} at={at} />
      <text
        className="lane-text"
        x={at(have.high)}
        dx={short ? 8 : turning ? -8 : 0}
        y={short ? HAVE_Y + 5 : HAVE_Y - 13}
        textAnchor={short ? "start" : "end"}
      >
        {haveWords.over}
      </text>
    </>
  );
}

/** Nobody has published it: hatched over the whole scale, the words in the middle. An open market: a line only. */
function UnknownLane({ kind, text }: { kind: "unknown" | "open"; text: string }): ReactElement {
  const y = HAVE_Y - LANE_HEIGHT / 2;
  return (
    <>
      {kind === "unknown" ? (
        <rect className="lane-unknown" y={y} width="100%" height={LANE_HEIGHT} fill={HATCH_FILL} />
      ) : (
        <line className="lane-open" x2="100%" y1={HAVE_Y} y2={HAVE_Y} />
      )}
      <text className={`lane-words lane-words-${kind}`} x="50%" y={HAVE_Y + 5} textAnchor="middle">
        {text}
      </text>
    </>
  );
}

interface BarProps {
  readonly low: number;
  readonly high: number;
  readonly y: number;
  readonly at: (value: number) => string;
}

function Bar({ low, high, y, at }: BarProps): ReactElement {
  const top = y - LANE_HEIGHT / 2;
  return (
    <>
      {high > low && (
        <rect className="bar-outline" y={top + 0.75} width={at(high)} height={LANE_HEIGHT - 1.5} />
      )}
      <rect className="bar-solid" y={top} width={at(low)} height={LANE_HEIGHT} />
    </>
  );
}

function longest(need: number, have: Lane): number {
  return have.kind === "amount" ? Math.max(need, have.high) : need;
}
