import type { ReactElement } from "react";
import { chainWords } from "../../sentences/index.ts";
import { HandSumRow, handSumHeight } from "./hand-sum-row.tsx";
import type { StageColumn } from "./stage-columns.ts";
import { energyText } from "./stage-energy.ts";
import { LINE, Lines } from "./stage-lines.tsx";
import { type Placed, placeTexts, type StageRowsProps } from "./stage-words.ts";

const TALL = 96;
const BAR = 26;
const TITLE = 34;
const GAP = 12;

/** Energy and places under the drawing, in its columns: solid to the lowest published, outlined to the highest. */
export function StageRows(props: StageRowsProps): ReactElement {
  const { stages, total, width, language } = props;
  const words = chainWords[language];
  const axis = total.none ? TITLE : TITLE + TALL + GAP;
  const highest = Math.max(0, ...stages.map(({ energy }) => energy.high));
  const scale = highest > 0 ? TALL / highest : 0;
  const placed = placeTexts(props);
  const depth = deepest(placed, ({ energy }) => energy.length) + 1;
  const placesTop = axis + 8 + depth * LINE;
  const some = placed.some(({ place }) => place.length > 0);
  return (
    <g className="stage-rows">
      <UnknownPattern />
      <text className="stage-text" x="0" y="18">
        <tspan className="strong">{words.electricity}</tspan>{" "}
        {total.none
          ? words.noEnergy
          : total.amount > 0 && energyText({ ...total, missing: false }, language)}
        {total.missing && (
          <tspan className="unknown">{`${total.amount > 0 ? " + " : ""}${words.unpublished}`}</tspan>
        )}
      </text>
      {!total.none && <line className="stage-axis" x1="0" x2={width} y1={axis} y2={axis} />}
      {placed.map(({ stage, turn }) => (
        <StageBar
          key={stage.node}
          stage={stage}
          x={stage.x + turn * (BAR + 8)}
          axis={axis}
          scale={scale}
        />
      ))}
      {placed.map(({ stage, energy, y }) => (
        <Lines
          key={stage.node}
          of={stage.node}
          words={energy}
          x={stage.x}
          y={axis + 22 + y * LINE}
        />
      ))}
      {some && (
        <>
          <line className="stage-rule" x1="0" x2={width} y1={placesTop} y2={placesTop} />
          <Lines words={[{ text: words.places, style: "faint" }]} x={0} y={placesTop + 20} />
          {placed.map(({ stage, place, placeY }) => (
            <Lines
              key={stage.node}
              of={stage.node}
              words={place}
              x={stage.x}
              y={placesTop + 42 + placeY * LINE}
            />
          ))}
        </>
      )}
      {props.sums !== undefined && (
        <HandSumRow {...props} sums={props.sums} top={ownHeight(props)} />
      )}
    </g>
  );
}

function UnknownPattern(): ReactElement {
  return (
    <defs>
      <pattern
        id="stage-unknown"
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line y2="8" className="hatch-line" />
      </pattern>
    </defs>
  );
}

/** How much room the rows take. [px] */
export function stageRowsHeight(props: StageRowsProps): number {
  const { sums } = props;
  return ownHeight(props) + (sums === undefined ? 0 : handSumHeight({ ...props, sums }));
}

function ownHeight(props: StageRowsProps): number {
  const placed = placeTexts(props);
  const energy = (deepest(placed, ({ energy: own }) => own.length) + 1) * LINE;
  const places = Math.max(0, ...placed.map(({ place, placeY }) => placeY + place.length));
  return (
    TITLE +
    (props.total.none ? 0 : TALL + GAP) +
    energy +
    (places > 0 ? 30 + places * LINE : 0) +
    16
  );
}

function deepest(placed: readonly Placed[], of: (one: Placed) => number): number {
  return Math.max(0, ...placed.map((one) => one.y + of(one)));
}

interface BarProps {
  readonly stage: StageColumn;
  readonly x: number;
  readonly axis: number;
  readonly scale: number;
}

function StageBar({ stage: { energy, node }, x, axis, scale }: BarProps): ReactElement | null {
  const { amount, low, high, missing, none } = energy;
  if (none) return null;
  const height = (value: number) => Math.max(0, value * scale);
  const used = axis - height(amount);
  return (
    <g data-of={node}>
      {missing && (
        <rect
          className="stage-hatch"
          x={x}
          y={axis - height(high) - 24}
          width={BAR}
          height="24"
          fill="url(#stage-unknown)"
        />
      )}
      {high > 0 && (
        <rect
          className="stage-outline"
          x={x + 0.75}
          y={axis - height(high)}
          width={BAR - 1.5}
          height={height(high)}
        />
      )}
      {low > 0 && (
        <rect
          className="stage-solid"
          x={x}
          y={axis - height(low)}
          width={BAR}
          height={height(low)}
        />
      )}
      {amount > 0 && (
        <line className="stage-used" x1={x - 4} x2={x + BAR + 4} y1={used} y2={used} />
      )}
    </g>
  );
}
