import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { State } from "../verdict/index.ts";
import { GAP_DEGREES, Ring } from "./ring.tsx";

const SIZE = 108;
const STROKE = 0.15 * SIZE;

function drawn(state: State, would?: State): string {
  return renderToStaticMarkup(<Ring state={state} size={SIZE} {...(would ? { would } : {})} />);
}

function numbersOf(text: string): readonly number[] {
  return [...text.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
}

/** The points a path moves or draws to, as angles from three o'clock and distances. [degrees, px] */
function corners(path: string): readonly { readonly angle: number; readonly far: number }[] {
  const ends = path.replace(/A[^,]+,[^,]+,[^,]+,[^,]+,[^,]+,/g, "L");
  const points = [...ends.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)];
  return points.map(([, x, y]) => ({
    angle: (Math.atan2(Number(y), Number(x)) * 180) / Math.PI,
    far: Math.hypot(Number(x), Number(y)),
  }));
}

describe("a ring", () => {
  test("that closes is whole, its stroke 15 % of its size", () => {
    const [, r, stroke] =
      /<circle r="([\d.]+)" fill="none" stroke="currentColor" stroke-width="([\d.]+)"/.exec(
        drawn("closes"),
      ) ?? [];
    expect(Number(stroke)).toBeCloseTo(STROKE, 6);
    expect(Number(r) + Number(stroke) / 2).toBeCloseTo(SIZE / 2, 6);
  });

  test("that does not close is open by 76° at the right, evenly above and below", () => {
    expect(GAP_DEGREES).toBe(76);
    const path = /<path d="([^"]+)"/.exec(drawn("does not close"))?.[1] ?? "";
    const all = corners(path);
    expect(all.length).toBeGreaterThanOrEqual(4);
    for (const { far } of all)
      expect([SIZE / 2, SIZE / 2 - STROKE].some((r) => Math.abs(far - r) < 0.01)).toBe(true);
    const edges = all.map(({ angle }) => Math.round(angle * 10) / 10);
    expect(edges).toContain(38);
    expect(edges).toContain(-38);
    expect(edges.every((angle) => Math.abs(angle) >= 38)).toBe(true);
  });

  test("that cannot tell is eight round dots on the circle, as wide as the stroke", () => {
    const dots = [...drawn("cannot tell").matchAll(/cx="([-\d.]+)" cy="([-\d.]+)" r="([\d.]+)"/g)];
    expect(dots).toHaveLength(8);
    for (const [, x, y, r] of dots) {
      expect(Number(r)).toBeCloseTo(STROKE / 2, 3);
      expect(Math.hypot(Number(x), Number(y))).toBeCloseTo((SIZE - STROKE) / 2, 2);
    }
  });

  test("that depends is half full, half a third as thick, with a line that overshoots", () => {
    const svg = drawn("depends");
    const [left = [], right = []] = [...svg.matchAll(/<path d="([^"]+)"/g)].map(([, path = ""]) =>
      corners(path).map(({ far }) => far),
    );
    const thickness = (far: readonly number[]) => Math.max(...far) - Math.min(...far);
    expect(thickness(left)).toBeCloseTo(STROKE, 2);
    expect(thickness(right)).toBeCloseTo(STROKE / 3, 2);
    expect(Math.max(...left)).toBeLessThan(SIZE / 2);
    expect(svg).toContain(`y1="${-SIZE / 2}" y2="${SIZE / 2}"`);
  });

  test("that is not examined is no ring but a line 56 % wide", () => {
    const svg = drawn("not examined");
    expect(svg).not.toMatch(/<circle|<path/);
    const [x1, x2] = numbersOf(/x1="[^"]+" x2="[^"]+"/.exec(svg)?.[0] ?? "").filter(
      (number) => Math.abs(number) > 2,
    );
    expect((x2 ?? 0) - (x1 ?? 0)).toBeCloseTo(0.56 * SIZE, 6);
  });

  test("keeps its dots where it only would close, with a thin ring inside", () => {
    const svg = drawn("cannot tell", "closes");
    expect(svg.match(/cx=/g)).toHaveLength(8);
    expect(svg).toContain(`class="state-closes"`);
    expect(svg).toContain(`stroke-width="${Math.round((STROKE / 3) * 1000) / 1000}"`);
  });
});
