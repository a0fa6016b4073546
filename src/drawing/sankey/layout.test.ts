import fc from "fast-check";
import { expect, test } from "vitest";
import { type Chain, flowsOf, NESTED, WORDS } from "./chain.fixture.ts";
import { layOut } from "./layout.ts";
import type { Box, SankeyLayout } from "./layout-shape.ts";
import { roundedPath } from "./path-data.ts";

/** Chains of any length, with returns between any of their stages. */
const chains = fc.integer({ min: 2, max: 14 }).chain((count): fc.Arbitrary<Chain> => {
  const stage = fc.integer({ min: 0, max: count - 1 });
  const back = fc
    .tuple(stage, stage, fc.oneof(fc.constant(0), fc.double({ min: 1, max: 400, noNaN: true })))
    .map(([a, b, tonnes]) => ({ from: Math.max(a, b), to: Math.min(a, b), tonnes }));
  return fc.record({
    count: fc.constant(count),
    losses: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: count,
      maxLength: count,
    }),
    returns: fc.uniqueArray(back, { maxLength: 6, selector: ({ from, to }) => `${from} ${to}` }),
  });
});

const drawChain = (chain: Chain, scale?: number): SankeyLayout =>
  layOut(flowsOf(chain), { words: WORDS, ...(scale === undefined ? {} : { scale }) });

function overlaps({ labels }: SankeyLayout): readonly string[] {
  const meet = (a: Box, b: Box) =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
  const text = (i: number) => labels[i]?.lines.map((line) => line.text).join(" ") ?? "";
  return labels.flatMap((a, i) =>
    labels.flatMap((b, j) => (j > i && meet(a.box, b.box) ? [`${text(i)} | ${text(j)}`] : [])),
  );
}

test("no label lies on another, in any chain", () => {
  fc.assert(
    fc.property(chains, (chain) => {
      expect(overlaps(drawChain(chain))).toEqual([]);
    }),
  );
});

test("no label lies on another in sixty stages with eight loops inside each other", () => {
  const layout = drawChain(NESTED);
  expect(layout.rings).toHaveLength(8);
  expect(overlaps(layout)).toEqual([]);
});

test("of loops inside each other the shorter lies inside, sixteen pixels apart", () => {
  const rings = [...drawChain(NESTED).rings].reverse();
  for (const [i, inside] of rings.entries()) {
    const outside = rings[i + 1];
    if (outside === undefined) continue;
    const [inner, hole] = [boundsOf(inside.outer), boundsOf(outside.inner)];
    expect(hole.left).toBeLessThan(inner.left);
    expect(hole.right).toBeGreaterThan(inner.right);
    expect(inner.top - hole.top).toBeGreaterThanOrEqual(16);
    expect(inner.foot).toBeLessThanOrEqual(hole.foot + 1e-9);
  }
});

test("every return is a closed ring of one width", () => {
  fc.assert(
    fc.property(chains, (chain) => {
      for (const { outer, inner, thickness } of drawChain(chain).rings) {
        const [out, hole] = [boundsOf(outer), boundsOf(inner)];
        for (const side of ["left", "top", "right", "foot"] as const) {
          expect(Math.abs(out[side] - hole[side])).toBeCloseTo(thickness, 6);
        }
        expect(hole.right).toBeGreaterThan(hole.left);
        expect(hole.foot).toBeGreaterThan(hole.top);
        expect(roundedPath(outer, 16)).toMatch(/^M[^M]*Z$/);
      }
    }),
  );
});

test("heights are to scale: what enters and leaves a node, rings included, is as high as the node", () => {
  fc.assert(
    fc.property(chains, (chain) => {
      const flows = flowsOf(chain);
      const { scale, bands, rings, losses } = drawChain(chain, 0.5);
      for (const node of flows.nodes) {
        const round = rings
          .filter(({ id }) => goesThrough(id, node.id))
          .map((ring) => ring.thickness);
        const lost = losses.filter((loss) => loss.node === node.id).map((loss) => loss.thickness);
        const into = bands.filter(({ to }) => to === node.id).map(({ height }) => height);
        const out = bands.filter(({ from }) => from === node.id).map(({ height }) => height);
        if (node.enters > 0) expectHeight([...into, ...round], node.enters * scale);
        if (node.leaves > 0) expectHeight([...out, ...round, ...lost], node.leaves * scale);
      }
    }),
  );
});

/** Within half a pixel; what would be under two pixels is drawn with two. */
function expectHeight(parts: readonly number[], height: number): void {
  const raised = 2 * parts.filter((part) => part === 2).length;
  const sum = parts.reduce((whole, part) => whole + part, 0);
  expect(sum).toBeGreaterThan(height - 0.5);
  expect(sum).toBeLessThan(height + 0.5 + raised);
}

function goesThrough(ring: string, node: string): boolean {
  const [from = "", to = ""] = ring.split(" ");
  return to <= node && node <= from;
}

test("nodes keep their place when a number changes, also to nothing", () => {
  fc.assert(
    fc.property(chains, fc.double({ min: 0, max: 1, noNaN: true }), (chain, times) => {
      const changed: Chain = {
        ...chain,
        losses: chain.losses.map((loss) => loss * times),
        returns: chain.returns.map((one, i) => ({
          ...one,
          tonnes: i === 0 ? 0 : one.tonnes * times,
        })),
      };
      const places = ({ nodes }: SankeyLayout) => nodes.map(({ id, x, lane }) => [id, x, lane]);
      expect(places(drawChain(changed))).toEqual(places(drawChain(chain)));
    }),
  );
});

test("what is smaller than two pixels is drawn with two, and nothing is not drawn", () => {
  const layout = drawChain({
    count: 3,
    losses: [0.01, 0, 0],
    returns: [{ from: 2, to: 1, tonnes: 0.5 }],
  });
  expect(layout.rings[0]?.thickness).toBe(2);
  expect(layout.losses.map(({ thickness }) => thickness)).toEqual([2, 0, 0]);
});

function boundsOf(corners: readonly (readonly [number, number])[]) {
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    foot: Math.max(...ys),
  };
}
