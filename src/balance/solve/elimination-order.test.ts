import fc from "fast-check";
import { expect, test } from "vitest";
import { orderByDegree } from "./elimination-order.ts";
import { matrixOf, randomLinks } from "./samples.ts";

type Edge = readonly [number, number];

function undirected(nodes: number, edges: readonly Edge[]) {
  const both = edges
    .filter(([a, b]) => a !== b)
    .flatMap(([a, b]): Edge[] => [
      [a, b],
      [b, a],
    ]);
  const unique = [...new Map(both.map(([a, b]) => [a * nodes + b, [a, b, 1] as const])).values()];
  const pattern = matrixOf(nodes, nodes, unique);
  return { start: pattern.rowStart, target: pattern.column };
}

/** Edges that elimination in this order adds, by joining all neighbours of each node as it goes. */
function fillOf(nodes: number, edges: readonly Edge[], order: Int32Array): number {
  const near = Array.from({ length: nodes }, () => new Set<number>());
  const join = (a: number, b: number) => {
    const added = a !== b && near[a]?.has(b) === false;
    if (added) near[a]?.add(b);
    return added ? 1 : 0;
  };
  for (const [a, b] of edges) join(a, b) + join(b, a);
  let fill = 0;
  for (const node of order) {
    const others = [...(near[node] ?? [])];
    for (const other of others) near[other]?.delete(node);
    for (const a of others) for (const b of others) fill += join(a, b);
  }
  return fill / 2;
}

test("every node is eliminated once", () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 40 }), (seed, nodes) => {
      const order = orderByDegree(undirected(nodes, randomLinks(seed, nodes, nodes)));
      expect([...order].sort((a, b) => a - b)).toEqual([...Array(nodes).keys()]);
    }),
    { numRuns: 300 },
  );
});

test("a tree is eliminated from its leaves, without fill", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 60 }), (parents) => {
      const edges = parents.map((parent, i): Edge => [i + 1, parent % (i + 1)]);
      const order = orderByDegree(undirected(parents.length + 1, edges));
      expect(fillOf(parents.length + 1, edges, order)).toBe(0);
    }),
  );
});

test("a star is eliminated with its centre at the end, a clique without fill", () => {
  const star = Array.from({ length: 20 }, (_, i): Edge => [0, i + 1]);
  expect(fillOf(21, star, orderByDegree(undirected(21, star)))).toBe(0);
  const clique = star.flatMap(([, a]) => star.map(([, b]): Edge => [a, b]));
  expect(fillOf(21, clique, orderByDegree(undirected(21, clique)))).toBe(0);
});

test("on a grid of 20 × 20 the fill is less than half of that of the natural order", () => {
  const edges: Edge[] = [];
  for (let i = 0; i < 400; i++) {
    if (i % 20 < 19) edges.push([i, i + 1]);
    if (i < 380) edges.push([i, i + 20]);
  }
  const natural = Int32Array.from({ length: 400 }, (_, i) => i);
  const found = fillOf(400, edges, orderByDegree(undirected(400, edges)));
  expect(found).toBeLessThan(fillOf(400, edges, natural) / 2);
});

test("the order is the same for the same graph", () => {
  const graph = undirected(50, randomLinks(7, 50, 50));
  expect(orderByDegree(graph)).toEqual(orderByDegree(graph));
});
