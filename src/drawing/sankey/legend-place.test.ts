import { expect, test } from "vitest";
import { flowsOf, NESTED, WORDS } from "./chain.fixture.ts";
import { layOut } from "./layout.ts";
import { legendPlace } from "./legend-place.ts";

const SIZE = { width: 260, height: 90 };
const LOOP = { count: 6, losses: [0, 0, 0, 0, 0, 0], returns: [{ from: 2, to: 1, tonnes: 400 }] };

test("where no ring goes the legend stands inside the drawing, under the header and above the bands", () => {
  const layout = layOut(flowsOf(LOOP), { words: WORDS });
  const right = layout.bounds.x + layout.bounds.width;
  const [x, y] = legendPlace(layout, SIZE, right) ?? [];
  expect(x).toBe(right - SIZE.width);
  const heads = layout.labels.filter(({ kind }) => kind === "head");
  expect(y).toBeGreaterThan(Math.max(...heads.map(({ box }) => box.y + box.height)));
  expect((y ?? 0) + SIZE.height).toBeLessThan(0);
});

test("a page that gives room beside the drawing has the legend there", () => {
  const layout = layOut(flowsOf({ ...LOOP, returns: [] }), { words: WORDS });
  const right = layout.bounds.x + layout.bounds.width;
  expect(legendPlace(layout, SIZE, right)).toBeUndefined();
  expect(legendPlace(layout, SIZE, right + SIZE.width + 24)?.[0]).toBe(right + 24);
});

test("where rings go all the way the legend has no place inside", () => {
  const layout = layOut(flowsOf({ ...LOOP, returns: [{ from: 5, to: 0, tonnes: 400 }] }), {
    words: WORDS,
  });
  expect(legendPlace(layout, SIZE, layout.bounds.x + layout.bounds.width)).toBeUndefined();
});

test("of sixty stages with eight loops the legend lies on none", () => {
  const layout = layOut(flowsOf(NESTED), { words: WORDS });
  const [x = 0, y = 0] = legendPlace(layout, SIZE, layout.bounds.x + layout.bounds.width) ?? [];
  const boxes = layout.labels.map(({ box }) => box);
  const under = boxes.filter(
    (box) => box.x + box.width > x && box.y + box.height > y && box.y < y + SIZE.height,
  );
  expect(under).toEqual([]);
});
