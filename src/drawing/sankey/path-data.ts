import { round } from "../ring.tsx";
import type { Point } from "./layout-shape.ts";

/** A closed way through corners, each rounded as far as its sides allow. */
export function roundedPath(
  corners: readonly Point[],
  radius: number,
  turns?: ReadonlySet<number>,
): string {
  const steps = corners.map((corner, i): string => {
    const before = corners.at(i - 1) ?? corner;
    const after = corners[(i + 1) % corners.length] ?? corner;
    const most = turns === undefined || turns.has(i) ? radius : 0;
    const own = Math.min(most, distance(corner, before) / 2, distance(corner, after) / 2);
    const [start, end] = [toward(corner, before, own), toward(corner, after, own)];
    const way = `${i === 0 ? "M" : "L"}${at(start)}`;
    return own < 0.5 ? way : `${way}Q${at(corner)} ${at(end)}`;
  });
  return `${steps.join("")}Z`;
}

/** The same left open at its ends. */
export function openPath(corners: readonly Point[]): string {
  return `M${corners.map(at).join("L")}`;
}

export function at([x, y]: Point): string {
  return `${round(x)} ${round(y)}`;
}

function distance([x1, y1]: Point, [x2, y2]: Point): number {
  return Math.hypot(x2 - x1, y2 - y1);
}

function toward(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to);
  if (whole === 0) return from;
  const part = length / whole;
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
}
