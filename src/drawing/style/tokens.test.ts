import { describe, expect, test } from "vitest";
import { TOKENS } from "./tokens.ts";

/** Relative luminance of WCAG 2.2 from #RRGGBB. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([["light", 0] as const, ["dark", 1] as const])("in the %s page", (_, side) => {
  const grounds = [TOKENS.paper[side], TOKENS.tint[side], TOKENS.surface[side]];

  test("secondary text has at least 7:1 on every ground", () => {
    for (const ground of grounds) {
      expect(contrast(TOKENS.ink[side], ground)).toBeGreaterThan(12);
      expect(contrast(TOKENS.ink2[side], ground)).toBeGreaterThan(7);
    }
  });

  test("links and the colours of states have at least 4.5:1 on paper and tint", () => {
    for (const name of ["accent", "closes", "breaks", "depends", "unknown"] as const)
      for (const ground of grounds.slice(0, 2))
        expect(contrast(TOKENS[name][side], ground), name).toBeGreaterThan(4.5);
  });

  test("edges of controls and drawings have at least 3:1", () => {
    for (const ground of grounds.slice(0, 2))
      expect(contrast(TOKENS.edge[side], ground)).toBeGreaterThan(3);
  });
});
