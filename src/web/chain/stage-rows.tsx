import type { ReactElement } from "react";
import { wrapText } from "../../drawing/index.ts";
import { chainWords, formatNumber, formatReadable, scaleUnit } from "../../sentences/index.ts";
import type { Language } from "../../workspace/index.ts";
import type { StageColumn } from "./stage-columns.ts";
import { type Energy, energyText } from "./stage-energy.ts";

const TALL = 96;
const BAR = 26;
const LINE = 20;
const TEXT = 15;
const TITLE = 34;
const GAP = 12;

interface Words {
  readonly text: string;
  readonly style: "strong" | "plain" | "faint" | "unknown";
}

export interface StageRowsProps {
  readonly stages: readonly StageColumn[];
  readonly total: Energy;
  /** Processes that draw some and stand in no column: none of what is drawn flows there. */
  readonly beside: readonly { readonly name: string; readonly energy: Energy }[];
  readonly pitch: number;
  readonly width: number;
  readonly language: Language;
}

interface Placed {
  readonly stage: StageColumn;
  readonly energy: readonly Words[];
  readonly place: readonly Words[];
  readonly y: number;
}

/** Energy and places under the drawing, in its columns: solid to the lowest published, outlined to the highest. */
export function StageRows(props: StageRowsProps): ReactElement {
  const { stages, total, width, language, beside } = props;
  const words = chainWords[language];
  const axis = total.none ? TITLE : TITLE + TALL + GAP;
  const scale = TALL / Math.max(...stages.map(({ energy }) => energy.high), Number.MIN_VALUE);
  const placed = placeTexts(props);
  const depth = deepest(placed, ({ energy }) => energy.length) + 1;
  const placesTop = axis + 8 + depth * LINE;
  const some = stages.some(({ place }) => place !== undefined);
  return (
    <g className="stage-rows">
      <UnknownPattern />
      <text className="stage-text" x="0" y="18">
        <tspan className="strong">{words.electricity}</tspan>{" "}
        {total.none
          ? words.noEnergy
          : formatReadable({ value: total.amount, unit: total.unit }, language)}
        {total.missing && <tspan className="unknown">{` + ${words.unpublished}`}</tspan>}
        {beside.length > 0 && (
          <tspan className="faint">{`; ${besideText(beside, language)}`}</tspan>
        )}
      </text>
      {!total.none && <line className="stage-axis" x1="0" x2={width} y1={axis} y2={axis} />}
      {placed.map(({ stage, y }) => (
        <StageBar
          key={stage.node}
          stage={stage}
          x={stage.x + (y > 0 ? BAR + 8 : 0)}
          axis={axis}
          scale={scale}
        />
      ))}
      {placed.map(({ stage, energy, y }) => (
        <Lines key={stage.node} words={energy} x={stage.x} y={axis + 22 + y * LINE} />
      ))}
      {some && (
        <>
          <line className="stage-rule" x1="0" x2={width} y1={placesTop} y2={placesTop} />
          <Lines words={[{ text: words.places, style: "faint" }]} x={0} y={placesTop + 20} />
          {placed.map(({ stage, place }) => (
            <Lines key={stage.node} words={place} x={stage.x} y={placesTop + 42} />
          ))}
        </>
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

export function besideText(beside: StageRowsProps["beside"], language: Language): string {
  const told = beside.map(({ name, energy }) => `${name} ${energyText(energy, language)}`);
  return chainWords[language].beside(told.join(", "));
}

/** How much room the rows take. [px] */
export function stageRowsHeight(props: StageRowsProps): number {
  const placed = placeTexts(props);
  const energy = (deepest(placed, ({ energy: own }) => own.length) + 1) * LINE;
  const some = props.stages.some(({ place }) => place !== undefined);
  const places = some ? 30 + deepest(placed, ({ place }) => place.length) * LINE : 0;
  return TITLE + (props.total.none ? 0 : TALL + GAP) + energy + places + 16;
}

function deepest(placed: readonly Placed[], of: (one: Placed) => number): number {
  return Math.max(0, ...placed.map((one) => one.y + of(one)));
}

/** Of several stages in one column the later ones stand below, each under its own name. */
function placeTexts({ stages, pitch, language, total }: StageRowsProps): readonly Placed[] {
  const below = new Map<number, number>();
  return stages.map((stage) => {
    const y = below.get(stage.column) ?? 0;
    const several = stages.filter(({ column }) => column === stage.column).length > 1;
    const wrap = ({ text, style }: Words) =>
      wrapText(text, TEXT, pitch - 10).map((part): Words => ({ text: part, style }));
    const name: readonly Words[] = several ? [{ text: stage.name, style: "faint" }] : [];
    const energy = total.none ? [] : [...name, ...energyWords(stage, language)].flatMap(wrap);
    const place = several ? [] : placeWords(stage, language).flatMap(wrap);
    below.set(stage.column, y + energy.length);
    return { stage, energy, place, y };
  });
}

function energyWords({ energy, rate }: StageColumn, language: Language): readonly Words[] {
  const words = chainWords[language];
  const { amount, unit, low, high } = energy;
  if (energy.none) return [{ text: words.noEnergy, style: "faint" }];
  if (energy.missing && amount === 0) return [{ text: words.unpublished, style: "unknown" }];
  const known = formatReadable({ value: amount, unit }, language);
  const told: Words = {
    text: energy.missing ? `${words.atLeast} ${known}` : known,
    style: "strong",
  };
  if (rate === undefined || energy.missing) return [told];
  const per = amount === 0 ? 0 : rate.value / amount;
  const range =
    high > low
      ? [
          {
            text: rangeText(low * per, high * per, rate.unit, language),
            style: "faint",
          } as const,
        ]
      : [];
  return [told, { text: formatReadable(rate, language), style: "plain" }, ...range];
}

/** Its unit stands in the line above. */
function rangeText(low: number, high: number, unit: string, language: Language): string {
  const scaled = scaleUnit(high, unit);
  const times = high === 0 ? 1 : scaled.value / high;
  return `${formatNumber(low * times, language)}–${formatNumber(scaled.value, language)}`;
}

function placeWords({ place }: StageColumn, language: Language): readonly Words[] {
  return place === undefined
    ? [{ text: chainWords[language].noPlace, style: "faint" }]
    : [{ text: place, style: "plain" }];
}

function Lines({
  words,
  x,
  y,
}: {
  readonly words: readonly Words[];
  readonly x: number;
  readonly y: number;
}): ReactElement {
  return (
    <text className="stage-text">
      {words
        .map(({ text, style }, i) => ({ text, style, y: y + i * LINE }))
        .map((line) => (
          <tspan key={line.y} className={line.style} x={x} y={line.y}>
            {line.text}
          </tspan>
        ))}
    </text>
  );
}

interface BarProps {
  readonly stage: StageColumn;
  readonly x: number;
  readonly axis: number;
  readonly scale: number;
}

function StageBar({ stage: { energy }, x, axis, scale }: BarProps): ReactElement | null {
  const { amount, low, high, missing, none } = energy;
  if (none) return null;
  const height = (value: number) => Math.max(0, value * scale);
  const used = axis - height(amount);
  return (
    <>
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
    </>
  );
}
