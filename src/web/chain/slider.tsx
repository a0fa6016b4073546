import { type ReactElement, useRef, useState } from "react";
import type { Slide } from "../../questions/index.ts";
import { chainWords, formatNumber, formatUnit } from "../../sentences/index.ts";
import { type Language, wordsIn } from "../../workspace/index.ts";
import { readTyped } from "../read-typed.ts";
import { slideScale } from "./slide-scale.ts";

export interface SliderProps {
  readonly slide: Slide;
  readonly value: number;
  readonly language: Language;
  readonly onMove: (value: number) => void;
  /** Let go: what stands now is meant. */
  readonly onSettle: (value: number) => void;
}

const WIDTH = 200;
const HEIGHT = 26;
const MIDDLE = 13;

/** A figure on its range bar: a tick for every published value; outside them the track is dashed, and says so. */
export function Slider({ slide, value, language, onMove, onSettle }: SliderProps): ReactElement {
  const words = chainWords[language];
  const { low, high, ticks, unit, target } = slide;
  const scale = slideScale(slide, WIDTH);
  const name = target ? words.target : nameOf(slide, language);
  const number = (one: number) => formatNumber(one, language);
  const outside = !target && (value < low || value > high);
  const said = `${number(value)} ${formatUnit(unit, language)}`;
  return (
    <div className={outside ? "slide outside" : "slide"}>
      <span className="slide-name">{name}</span>
      <NumberField {...{ slide, value, language, name, onMove, onSettle }} />
      <span className="slide-track">
        <svg
          width="100%"
          height={HEIGHT}
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          aria-hidden="true"
          preserveAspectRatio="none"
        >
          <line className="slide-beyond" x1="0" x2={WIDTH} y1={MIDDLE} y2={MIDDLE} />
          <line
            className={target ? "slide-between thin" : "slide-between"}
            x1={scale.x(low)}
            x2={scale.x(high)}
            y1={MIDDLE}
            y2={MIDDLE}
          />
          {distinct(ticks).map((at) => (
            <line
              key={at}
              className="slide-tick"
              x1={scale.x(at)}
              x2={scale.x(at)}
              y1={MIDDLE - 7}
              y2={MIDDLE + 7}
            />
          ))}
        </svg>
        <input
          type="range"
          min={scale.from}
          max={scale.to}
          step={scale.step}
          value={value}
          aria-label={name}
          aria-valuetext={outside ? `${said}, ${words.outside}` : said}
          onChange={(event) => onMove(Number(event.target.value))}
          onPointerUp={() => onSettle(value)}
          onKeyUp={({ key }) => (MOVES.has(key) ? onSettle(value) : undefined)}
          onBlur={() => onSettle(value)}
        />
      </span>
      <span className="slide-ends">
        {!outside && <span>{number(scale.from)}</span>}
        <span className="slide-said">{outside ? words.outside : sourceAt(slide, value)}</span>
        {!outside && <span>{number(scale.to)}</span>}
      </span>
    </div>
  );
}

/** A figure without a name of its own is called by its id, which is no word with hyphens. */
function nameOf({ name, path }: Slide, language: Language): string {
  const text = wordsIn(name, language).text ?? path;
  return path.endsWith(`.${text}`) ? text.replaceAll("-", " ") : text;
}

const MOVES = new Set([
  "ArrowLeft",
  "ArrowRight",
  "ArrowUp",
  "ArrowDown",
  "Home",
  "End",
  "PageUp",
  "PageDown",
]);

function distinct(ticks: Slide["ticks"]): readonly number[] {
  return [...new Set(ticks.map(({ value }) => value))];
}

/** Who published exactly this. */
function sourceAt({ ticks }: Slide, value: number): string {
  return ticks.find((tick) => Math.abs(tick.value - value) <= Math.abs(value) * 1e-9)?.source ?? "";
}

/** Digits type: what is no number stays as typed until it is one, and is forgotten where it never is. */
function NumberField({
  slide,
  value,
  language,
  name,
  onMove,
  onSettle,
}: SliderProps & { readonly name: string }): ReactElement {
  const [typed, setTyped] = useState<string>();
  const last = useRef(value);
  const settle = () => {
    if (typed === undefined) return;
    setTyped(undefined);
    onSettle(last.current);
  };
  return (
    <span className="slide-value">
      <input
        type="text"
        inputMode="decimal"
        size={6}
        aria-label={name}
        value={typed ?? formatNumber(value, language)}
        onChange={({ target }) => {
          setTyped(target.value);
          const read = readTyped(target.value, language);
          if (read.kind !== "number" || read.unit !== "") return;
          last.current = read.value;
          onMove(read.value);
        }}
        onBlur={settle}
        onKeyDown={({ key }) => (key === "Enter" ? settle() : undefined)}
      />
      <span className="slide-unit">{formatUnit(slide.unit, language)}</span>
    </span>
  );
}
