import fc from "fast-check";
import { expect, test } from "vitest";
import { type Branched, branchedFlows } from "./branched.fixture.ts";
import { flowsOf, NESTED, WORDS } from "./chain.fixture.ts";
import type { ChainFlows } from "./chain-flows.ts";
import { layOut } from "./layout.ts";
import type { Box, Label, Point, SankeyLayout } from "./layout-shape.ts";
import { layOutTurned } from "./turned.ts";

const tonnes = fc.double({ min: 1, max: 400, noNaN: true });

/** Chains with returns between their stages, processes beside them, and stages that give more than they take. */
const chains = fc.integer({ min: 2, max: 10 }).chain((count): fc.Arbitrary<Branched> => {
  const stage = fc.integer({ min: 0, max: count - 1 });
  const back = fc
    .tuple(stage, stage, tonnes)
    .map(([a, b, flow]) => ({ from: Math.max(a, b), to: Math.min(a, b), tonnes: flow }));
  const side = fc
    .tuple(stage, stage, tonnes, fc.double({ min: 0.1, max: 0.9, noNaN: true }))
    .map(([a, b, flow, returned]) => ({
      at: Math.max(a, b),
      back: Math.min(a, b),
      tonnes: flow,
      returned,
    }));
  return fc.record({
    count: fc.constant(count),
    losses: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: count,
      maxLength: count,
    }),
    returns: fc.uniqueArray(back, { maxLength: 4, selector: ({ from, to }) => `${from} ${to}` }),
    sides: fc.uniqueArray(side, { maxLength: 3, selector: ({ at }) => at }),
    risen: fc.uniqueArray(fc.record({ at: stage, tonnes }), {
      maxLength: 2,
      selector: ({ at }) => at,
    }),
  });
});

const draw = (flows: ChainFlows, keep?: SankeyLayout): SankeyLayout =>
  layOut(flows, { words: WORDS, toward: "leaves metal", ...(keep === undefined ? {} : { keep }) });

function overlaps(labels: readonly Label[]): readonly string[] {
  const meet = (a: Box, b: Box) =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
  const text = (label: Label) => label.lines.map((line) => line.text).join(" ");
  return labels.flatMap((a, i) =>
    labels.slice(i + 1).flatMap((b) => (meet(a.box, b.box) ? [`${text(a)} | ${text(b)}`] : [])),
  );
}

test("no label lies on another where a chain has lower lanes", () => {
  fc.assert(
    fc.property(chains, (chain) => {
      expect(overlaps(draw(branchedFlows(chain)).labels)).toEqual([]);
    }),
  );
});

test("no label lies on another in a drawing turned a quarter", () => {
  fc.assert(
    fc.property(chains, (chain) => {
      const { labels } = layOutTurned(branchedFlows(chain), {
        words: WORDS,
        toward: "leaves metal",
      });
      expect(overlaps(labels)).toEqual([]);
    }),
  );
});

test("every label of a turned drawing lies inside its bounds", () => {
  fc.assert(
    fc.property(chains, (chain) => {
      const { labels, bounds } = layOutTurned(branchedFlows(chain), { words: WORDS });
      for (const { box } of labels) {
        expect(box.x).toBeGreaterThanOrEqual(bounds.x);
        expect(box.y).toBeGreaterThanOrEqual(bounds.y);
        expect(box.x + box.width).toBeLessThanOrEqual(bounds.x + bounds.width);
        expect(box.y + box.height).toBeLessThanOrEqual(bounds.y + bounds.height);
      }
    }),
  );
});

test.each([
  ["wide", (flows: ChainFlows) => draw(flows)],
  ["turned", (flows: ChainFlows) => layOutTurned(flows, { words: WORDS }).layout],
] as const)("every return is a closed ring of one width, %s", (_, lay) => {
  fc.assert(
    fc.property(chains, (chain) => {
      for (const { outer, inner, thickness } of lay(branchedFlows(chain)).rings) {
        expect(inner).toHaveLength(outer.length);
        const [out, hole] = [boundsOf(outer), boundsOf(inner)];
        for (const side of ["left", "top", "right", "foot"] as const) {
          expect(Math.abs(out[side] - hole[side])).toBeCloseTo(thickness, 6);
        }
        expect(hole.right).toBeGreaterThan(hole.left);
        expect(hole.foot).toBeGreaterThan(hole.top);
      }
    }),
  );
});

test("a return that comes from a lower lane hangs below, and cuts no band of the lane above", () => {
  fc.assert(
    fc.property(chains, (chain) => {
      const { rings, bands, nodes } = draw(branchedFlows(chain));
      const lane = new Map(nodes.map((node) => [node.id, node.lane]));
      const above = bands.filter(({ from, to }) => lane.get(from) === 0 && lane.get(to) === 0);
      for (const { id, outer } of rings) {
        const [from = ""] = id.split(" ");
        if ((lane.get(from) ?? 0) === 0) continue;
        for (const band of above) {
          for (const [x, y] of outer) {
            const [start, end] = [band.edge[0]?.[0] ?? 0, band.edge.at(-1)?.[0] ?? 0];
            const foot = (band.edge[0]?.[1] ?? 0) + band.height;
            if (x > start && x < end) expect(y).toBeGreaterThanOrEqual(foot - 1e-6);
          }
        }
      }
    }),
  );
});

test("heights are to scale on both sides of every node, returns below and what has no source included", () => {
  fc.assert(
    fc.property(chains, (chain) => {
      const flows = branchedFlows(chain);
      const { scale, bands, rings, losses, nodes } = draw(flows);
      const xOf = new Map(nodes.map(({ id, x }) => [id, x]));
      for (const node of flows.nodes) {
        const through = rings.filter(({ id }) => passes(id, node.id, bands, xOf));
        const round = through.map((ring) => ring.thickness);
        const own = losses.filter((loss) => loss.node === node.id);
        const risen = own.filter(({ kind }) => kind === "without source");
        const lost = own.filter(({ kind }) => kind !== "without source");
        const into = bands.filter(({ to }) => to === node.id).map(({ height }) => height);
        const out = bands.filter(({ from }) => from === node.id).map(({ height }) => height);
        const parts = (all: typeof own) => all.map(({ thickness }) => thickness);
        if (node.enters > 0)
          expectHeight([...into, ...round, ...parts(risen)], node.enters * scale);
        if (node.leaves > 0) expectHeight([...out, ...round, ...parts(lost)], node.leaves * scale);
      }
    }),
  );
});

/** The ring runs along the shortest way of bands from the node it comes back to up to the one it leaves. */
function passes(
  ring: string,
  node: string,
  bands: SankeyLayout["bands"],
  xOf: ReadonlyMap<string, number>,
): boolean {
  const [from = "", to = ""] = ring.split(" ");
  if (node === from || node === to) return true;
  const main = node.startsWith("p") && to < node && (xOf.get(node) ?? 0) < (xOf.get(from) ?? 0);
  const last = from.startsWith("q") ? `p${from.slice(1).padStart(2, "0")}` : from;
  return main && node <= last && bands.some((band) => band.from === node);
}

function expectHeight(parts: readonly number[], height: number): void {
  const raised = 2 * parts.filter((part) => part === 2).length;
  const sum = parts.reduce((whole, part) => whole + part, 0);
  expect(sum).toBeGreaterThan(height - 0.5);
  expect(sum).toBeLessThan(height + 0.5 + raised);
}

test("while numbers change nodes and lanes keep their place, whatever becomes of the numbers", () => {
  const times = fc.double({ min: 0, max: 3, noNaN: true });
  fc.assert(
    fc.property(chains, times, times, (chain, all, some) => {
      const before = draw(branchedFlows(chain));
      const changed = branchedFlows({
        ...chain,
        losses: chain.losses.map((loss) => loss * Math.min(1, some)),
        returns: chain.returns.map((one) => ({ ...one, tonnes: one.tonnes * some })),
        sides: chain.sides.map((one) => ({ ...one, tonnes: one.tonnes * all })),
        risen: chain.risen.map((one) => ({ ...one, tonnes: one.tonnes * all })),
      });
      const after = draw(changed, before);
      const places = ({ nodes, laneTops }: SankeyLayout) =>
        nodes.map(({ id, x, lane }) => [id, x, laneTops[lane]]);
      expect(places(after)).toEqual(places(before));
      for (const { lane, bottom } of after.nodes) {
        const next = after.laneTops[lane + 1];
        if (next !== undefined) expect(bottom).toBeLessThanOrEqual(next + 1e-6);
      }
    }),
  );
});

test("what is lost turns down beside an exit that stands below it", () => {
  const flows = branchedFlows({
    count: 3,
    losses: [0, 1, 0],
    returns: [],
    sides: [],
    risen: [],
  });
  const links = [...flows.links, { stream: "fume", from: "p00", to: "leaves fume", tonnes: 60 }];
  const exit = { id: "leaves fume", kind: "exit", of: "fume", enters: 60, leaves: 0 } as const;
  const { losses, nodes } = draw({ ...flows, links, nodes: [...flows.nodes, exit] });
  const fume = nodes.find((node) => node.id === "leaves fume");
  const loss = losses.find((one) => one.node === "p01");
  expect(fume?.column).toBe(nodes.find((node) => node.id === "p01")?.column);
  expect((loss?.x ?? 0) + (loss?.run ?? 0) + (loss?.radius ?? 0)).toBeGreaterThan(
    (fume?.x ?? 0) + 12,
  );
});

test("sixty stages with eight loops inside each other stand upright too: numbered rings, no label on another", () => {
  const { layout, labels, rings } = layOutTurned(flowsOf(NESTED), { words: WORDS });
  expect(overlaps(labels)).toEqual([]);
  expect(rings.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  const numbered = labels.filter(({ kind }) => kind === "ring");
  expect(numbered).toHaveLength(layout.rings.length);
});

function boundsOf(corners: readonly Point[]) {
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    foot: Math.max(...ys),
  };
}
