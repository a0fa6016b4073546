import fc from "fast-check";
import { expect, test } from "vitest";
import { strongComponents } from "./components.ts";
import { matrixOf, randomLinks } from "./samples.ts";

function graphOf(nodes: number, edges: readonly [number, number][]) {
  const pattern = matrixOf(
    nodes,
    nodes,
    edges.map(([from, to]) => [from, to, 1]),
  );
  return { start: pattern.rowStart, target: pattern.column };
}

/** reaches[i][j]: some way leads from i to j. */
function closure(nodes: number, edges: readonly [number, number][]): boolean[][] {
  const reaches = Array.from({ length: nodes }, (_, i) =>
    Array.from({ length: nodes }, (_, j) => i === j || edges.some(([a, b]) => a === i && b === j)),
  );
  for (let via = 0; via < nodes; via++)
    for (const row of reaches)
      if (row[via]) for (let j = 0; j < nodes; j++) row[j] ||= reaches[via]?.[j] ?? false;
  return reaches;
}

test("what is needed comes before what needs it, and a loop stands together", () => {
  const { count, start, node } = strongComponents(
    graphOf(4, [
      [0, 1],
      [1, 2],
      [2, 1],
      [1, 3],
    ]),
  );
  expect(count).toBe(3);
  expect([...start]).toEqual([0, 1, 3, 4]);
  expect([...node]).toEqual([3, 1, 2, 0]);
});

test("components are the sets that reach each other, each after all it needs", () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const edges = randomLinks(seed, 9, 9);
      const { componentOf } = strongComponents(graphOf(9, edges));
      const reaches = closure(9, edges);
      for (let i = 0; i < 9; i++) {
        for (let j = 0; j < 9; j++) {
          const both = reaches[i]?.[j] === true && reaches[j]?.[i] === true;
          expect(componentOf[i] === componentOf[j]).toBe(both);
        }
      }
      for (const [from, to] of edges) {
        expect(componentOf[to] ?? 0).toBeLessThanOrEqual(componentOf[from] ?? 0);
      }
    }),
    { numRuns: 300 },
  );
});

test("a loop of 100,000 needs no recursion", () => {
  const size = 100_000;
  const start = Int32Array.from({ length: size + 1 }, (_, i) => i);
  const target = Int32Array.from({ length: size }, (_, i) => (i + 1) % size);
  expect(strongComponents({ start, target }).count).toBe(1);
});

test("a graph without nodes has no components", () => {
  expect(strongComponents({ start: new Int32Array(1), target: new Int32Array(0) }).count).toBe(0);
});
