import type { Box, Point, SankeyLayout } from "./layout-shape.ts";

/** Between the legend and what is drawn. [px] */
const AIR = 12;
const STEP = 4;

/**
 * Where a legend of this size has room inside the drawing: at its right edge, as high as it can. Undefined where
 * everything is taken; it stands under the drawing then.
 */
export function legendPlace(
  layout: SankeyLayout,
  size: { readonly width: number; readonly height: number },
  right: number,
): Point | undefined {
  const x = right - size.width;
  const taken = takenBy(layout);
  const [first] = layout.columns;
  const from = (first?.from ?? layout.bounds.y) + AIR;
  for (let y = from; y + size.height <= layout.lossLine - AIR; y += STEP) {
    const own = { x: x - AIR, y: y - AIR, width: size.width + AIR, height: size.height + 2 * AIR };
    if (!taken.some((box) => meet(box, own))) return [x, y];
  }
  return undefined;
}

/** All that is drawn, each in its box. */
function takenBy({ labels, rings, bands, losses, nodes, lossLine }: SankeyLayout): readonly Box[] {
  return [
    ...labels.map(({ box }) => box),
    ...rings.map(({ outer }) => around(outer)),
    ...bands.map(({ edge, height }) => {
      const box = around(edge);
      // The arrow of an exit reaches on.
      return { ...box, width: box.width + AIR, height: box.height + height };
    }),
    ...losses.map(({ x, y, run, radius, thickness }) => ({
      x,
      y,
      width: run + radius + thickness,
      height: lossLine - y,
    })),
    ...nodes.map(({ x, top, bottom }) => ({ x, y: top, width: 1, height: bottom - top })),
  ];
}

function around(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function meet(a: Box, b: Box): boolean {
  const across = a.x < b.x + b.width && b.x < a.x + a.width;
  return across && a.y < b.y + b.height && b.y < a.y + a.height;
}
