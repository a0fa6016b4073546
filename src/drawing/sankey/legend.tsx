import type { ReactElement } from "react";
import type { SankeyTexts } from "../../sentences/index.ts";
import { round } from "../ring.tsx";
import type { SankeyLayout } from "./layout-shape.ts";
import { LABEL_LINE } from "./rings.ts";
import { textWidth, wrapText } from "./text-width.ts";

const BOX = 34;
const ROW = 26;
const LETTERS = 15;
/** Of a row that stands inside the drawing. [px] */
const NARROW = 190;

interface LegendRow {
  readonly className: string;
  readonly fill: string;
  readonly stroke: string;
  readonly height: number;
  readonly text: string;
  /** The same, line by line. */
  readonly lines?: readonly string[];
}

/** Only the signs that are drawn are explained. */
export function legendRows(
  { swatch, rings, losses }: SankeyLayout,
  texts: SankeyTexts,
  what: string,
  tonnes: string,
): readonly LegendRow[] {
  const has = (kind: string) => losses.some((loss) => loss.kind === kind && loss.thickness > 0);
  const loss = { stroke: "#9A5A1E", height: 12 };
  return [
    {
      className: "sk-flow",
      fill: "#B9C4CE",
      stroke: "#5F6E7B",
      height: round(swatch.height),
      text: texts.height(what, tonnes),
    },
    ...(rings.some(({ thickness }) => thickness > 0)
      ? [
          {
            className: "sk-return",
            fill: "#7DBAC4",
            stroke: "#1B7686",
            height: 12,
            text: texts.round,
          },
        ]
      : []),
    ...(has("named") ? [{ ...loss, className: "sk-loss", fill: "#E3B58B", text: texts.lost }] : []),
    ...(has("by difference")
      ? [{ ...loss, className: "sk-open", fill: "none", text: texts.lostByDifference }]
      : []),
    ...(has("unaccounted")
      ? [{ ...loss, className: "sk-hatch", fill: "url(#sk-hatch)", text: texts.lostUnaccounted }]
      : []),
    ...(has("without source")
      ? [{ ...loss, className: "sk-hatch", fill: "url(#sk-hatch)", text: texts.withoutSource }]
      : []),
  ];
}

/** The same rows for a place inside the drawing: longer ones on several lines. */
export function narrowRows(rows: readonly LegendRow[]): readonly LegendRow[] {
  return rows.map((row) => ({ ...row, lines: wrapText(row.text, LETTERS, NARROW) }));
}

export function legendHeight(rows: readonly LegendRow[]): number {
  return rows.reduce((sum, row) => sum + rowHeight(row), 0) + 12;
}

function rowHeight({ height, lines = [] }: LegendRow): number {
  return Math.max(ROW, height + 8, lines.length * LABEL_LINE + 6);
}

/** How wide the longest row is. [px] */
export function legendWidth(rows: readonly LegendRow[]): number {
  return (
    BOX +
    12 +
    Math.max(
      0,
      ...rows.flatMap(({ text, lines = [text] }) => lines.map((line) => textWidth(line, LETTERS))),
    )
  );
}

export function Legend({
  rows,
  x,
  y,
}: {
  readonly rows: readonly LegendRow[];
  readonly x: number;
  readonly y: number;
}): ReactElement {
  let next = y + 12;
  return (
    <g>
      {rows.map((row) => {
        const { className, fill, stroke, height, text, lines = [text] } = row;
        const top = next;
        next += rowHeight(row);
        return (
          <g key={text}>
            <rect
              className={className}
              x={x}
              y={round(top)}
              width={BOX}
              height={height}
              fill={fill}
              stroke={stroke}
            />
            <text
              className="sk-label"
              x={x + BOX + 12}
              y={round(top + height / 2 + LABEL_LINE / 4 - ((lines.length - 1) * LABEL_LINE) / 2)}
              fill="#15191D"
            >
              {lines.length === 1
                ? text
                : lines.map((line, i) => (
                    <tspan key={line} x={x + BOX + 12} dy={i === 0 ? 0 : LABEL_LINE}>
                      {line}
                    </tspan>
                  ))}
            </text>
          </g>
        );
      })}
    </g>
  );
}
