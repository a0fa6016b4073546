import { scaleLinear } from "d3-scale";
import type { ReactElement } from "react";
import { findUnit } from "../core/index.ts";
import { formatNumber } from "../sentences/index.ts";
import type { FigureCard } from "../verdict/index.ts";
import type { Page } from "./page.ts";
import { round } from "./ring.tsx";

/** Inside an opened figure, and about how wide one letter of a label is. [px] */
const WIDTH = 328;
const EDGE = 12;
const LETTER = 7.6;
const LEVEL = 20;
/** Above, below, further above, further below the axis. */
const LEVELS = [-1, 1, -2, 2] as const;

interface Dot {
  readonly value: number;
  readonly label: string;
  readonly own: boolean;
}

/** All values of one figure on one axis, each named with its source and year; the chosen one is filled. */
export function ValueStrip({ page, card }: { page: Page; card: FigureCard }): ReactElement | null {
  const dots = dotsOf(page, card);
  const values = dots.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (dots.length < 2 || !(high > low)) return null;
  const scale = scaleLinear()
    .domain([low, high])
    .range([EDGE * 2, WIDTH - EDGE * 2]);
  const placed = placeLabels(dots, scale);
  const [up, down] = [depth(placed, -1), depth(placed, 1)];
  const axis = up * LEVEL + 10;
  return (
    <svg className="strip" width={WIDTH} height={axis + down * LEVEL + 14} aria-hidden="true">
      <line className="strip-axis" x2={WIDTH} y1={axis} y2={axis} />
      {placed.map((dot) => (
        <StripDot key={`${dot.label} ${dot.value}`} dot={dot} axis={axis} />
      ))}
    </svg>
  );
}

interface Placed extends Dot {
  readonly x: number;
  readonly textX: number;
  readonly level: number;
}

function StripDot({ dot, axis }: { dot: Placed; axis: number }): ReactElement {
  const y = axis + dot.level * LEVEL + (dot.level < 0 ? 6 : 8);
  return (
    <g className={dot.own ? "strip-own" : "strip-other"}>
      <line x1={dot.x} x2={dot.x} y1={axis} y2={dot.level < 0 ? y + 3 : y - 13} />
      <circle cx={dot.x} cy={axis} r={dot.own ? 7 : 5} />
      <text x={dot.textX} y={y} textAnchor="middle">
        {dot.label}
      </text>
    </g>
  );
}

/** The figure and what others say, in the unit of the figure; what cannot be converted is not drawn. */
function dotsOf(page: Page, card: FigureCard): readonly Dot[] {
  return [card, ...card.also].flatMap((one) => {
    const value = converted(one, card.unit);
    if (value === undefined) return [];
    const named = [one.source?.id, yearOf(one)].filter((part) => part).join(" ");
    const number = formatNumber(value, page.language, { digits: 3 });
    return [{ value, own: one === card, label: named === "" ? number : named }];
  });
}

function converted(card: FigureCard, unit: string): number | undefined {
  if (card.value === undefined || card.unit === unit) return card.value;
  const [from, to] = [findUnit(card.unit), findUnit(unit)];
  if (!from || !to || from.dimension.some((n, i) => n !== to.dimension[i])) return undefined;
  return (card.value * from.factor) / to.factor;
}

/** The last year its place, its edition or its date names: `2020, state of 2018` is of 2018. */
function yearOf(card: FigureCard): string | undefined {
  const texts = [card.place, card.source?.edition, card.source?.date];
  const years = texts.map((text) => text?.match(/\b(?:19|20)\d\d\b/g)?.at(-1));
  return years.find((year) => year !== undefined);
}

/** Each label at the first level where it does not run into another; from left to right. */
function placeLabels(dots: readonly Dot[], scale: (value: number) => number): readonly Placed[] {
  const ends = new Map<number, number>();
  return [...dots]
    .sort((a, b) => a.value - b.value)
    .map((dot) => {
      const half = (dot.label.length * LETTER) / 2;
      const x = round(scale(dot.value));
      const textX = round(Math.max(half, Math.min(WIDTH - half, x)));
      const free = LEVELS.find((level) => (ends.get(level) ?? -EDGE) + 6 <= textX - half);
      const level = free ?? 2;
      ends.set(level, textX + half);
      return { ...dot, x, textX, level };
    });
}

function depth(placed: readonly Placed[], side: -1 | 1): number {
  return Math.max(0, ...placed.map(({ level }) => level * side));
}
