import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { RangeBar } from "./range-bar.tsx";

const bar = (low: number, high: number, end: number, more = false) =>
  renderToStaticMarkup(<RangeBar low={low} high={high} end={end} more={more} />);

test("a range is solid to its lowest value and outlined to its highest, in shares of the row", () => {
  const svg = bar(2121, 2941, 8973);
  expect(svg).toContain('class="bar-outline" y="0.75" width="32.78%"');
  expect(svg).toContain('class="bar-solid" width="23.64%"');
  expect(svg).not.toContain("url(#hatch)");
});

test("what is unpublished beyond the range goes on hatched, from where the range ends", () => {
  expect(bar(59, 118, 510, true)).toMatch(/<rect x="23\.14%"[^>]*width="10%"[^>]*url\(#hatch\)/);
});

test("a row of zeros draws nothing to its right and no NaN", () => {
  expect(bar(0, 0, 0)).toContain('width="0%"');
  expect(bar(0, 0, 0)).not.toContain("NaN");
});
