import { writeFileSync } from "node:fs";
import { scaleLog } from "d3-scale";

/** One time of a series: how large the chain was, and how long its months took. [ms] */
export interface Timing {
  readonly size: number;
  readonly time: number;
}

export interface Series {
  readonly name: string;
  readonly timings: readonly Timing[];
}

const [WIDTH, HEIGHT, MARGIN, RIGHT] = [680, 400, 56, 190];

/** Times over sizes on two logarithmic axes, with a dashed line of what grows as the size does. */
export function drawGrowth(series: readonly Series[]): string {
  const all = series.flatMap(({ timings }) => timings);
  const x = scaleLog(extent(all.map(({ size }) => size)), [MARGIN, WIDTH - RIGHT]);
  const y = scaleLog(extent(all.map(({ time }) => time)), [HEIGHT - MARGIN, 24]);
  const at = ({ size, time }: Timing) => `${x(size).toFixed(1)},${y(time).toFixed(1)}`;
  const lines = series.flatMap(({ name, timings }, i) => {
    const [first, last] = [timings[0], timings.at(-1)];
    if (first === undefined || last === undefined) return [];
    const alike = { size: last.size, time: (first.time * last.size) / first.size };
    const dash = i === 0 ? "" : ' stroke-dasharray="1 5" stroke-linecap="round"';
    return [
      `<polyline points="${[first, alike].map(at).join(" ")}" fill="none" stroke="#7c828a" stroke-dasharray="6 5"/>`,
      `<polyline points="${timings.map(at).join(" ")}" fill="none" stroke="#15191d" stroke-width="2.5"${dash}/>`,
      ...timings.map(
        (one) => `<circle cx="${x(one.size).toFixed(1)}" cy="${y(one.time).toFixed(1)}" r="4"/>`,
      ),
      label(name, x(last.size), y(last.time), i),
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="IBM Plex Sans, sans-serif" font-size="15" fill="#15191d">`,
    `<title>How the time of 180 months grows with processes and elements</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fbfaf6"/>`,
    ...ticks(x, y, all),
    ...lines,
    "</svg>",
    "",
  ].join("\n");
}

/** The last series to the right of its end, the others above and before theirs, where nothing passes. */
function label(name: string, x: number, y: number, i: number): string {
  return i === 0
    ? `<text x="${(x + 10).toFixed(1)}" y="${(y + 5).toFixed(1)}">${name}</text>`
    : `<text x="${(x - 12).toFixed(1)}" y="${(y - 6).toFixed(1)}" text-anchor="end">${name}</text>`;
}

function extent(values: readonly number[]): [number, number] {
  return [Math.min(...values) / 1.15, Math.max(...values) * 1.15];
}

type Scale = ReturnType<typeof scaleLog<number, number>>;

function ticks(x: Scale, y: Scale, all: readonly Timing[]): readonly string[] {
  const sizes = [...new Set(all.map(({ size }) => size))].sort((a, b) => a - b);
  const times = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000];
  const [low = 0, high = 0] = y.domain();
  const foot = HEIGHT - MARGIN;
  return [
    ...sizes.map(
      (size) => `<text x="${x(size)}" y="${foot + 22}" text-anchor="middle">${size}</text>`,
    ),
    `<text x="${(MARGIN + WIDTH - RIGHT) / 2}" y="${foot + 44}" text-anchor="middle">processes, or elements</text>`,
    ...times
      .filter((time) => time >= low && time <= high)
      .flatMap((time) => [
        `<line x1="${MARGIN}" x2="${WIDTH - RIGHT}" y1="${y(time)}" y2="${y(time)}" stroke="#d8d5cb"/>`,
        `<text x="${MARGIN - 8}" y="${y(time) + 5}" text-anchor="end">${time}</text>`,
      ]),
    `<text x="${MARGIN - 8}" y="18" text-anchor="end">ms</text>`,
  ];
}

export function writeGrowth(path: string, series: readonly Series[]): void {
  writeFileSync(path, drawGrowth(series));
}
