import { expect, test } from "vitest";
import type { NodeMark } from "../../drawing/index.ts";
import type { Slide } from "../../questions/index.ts";
import { slideScale } from "./slide-scale.ts";
import { nextNode, turnKey } from "./walk-nodes.ts";

const SLIDE: Slide = {
  path: "where.kerf",
  name: { en: "kerf" },
  unit: "um",
  value: 65,
  low: 60,
  high: 130,
  least: 60,
  most: 130,
  ticks: [],
  target: false,
};

test("a track goes a little beyond what is published, and never through zero", () => {
  const { from, to, x } = slideScale(SLIDE, 200);
  expect(from).toBeLessThan(60);
  expect(to).toBeGreaterThan(130);
  expect(x(from)).toBe(0);
  expect(x(to)).toBe(200);
  expect(slideScale({ ...SLIDE, low: 1, least: 1, value: 1 }, 200).from).toBe(0);
});

test("a track has room for one's own number far outside", () => {
  expect(slideScale({ ...SLIDE, value: 400 }, 200).to).toBeGreaterThanOrEqual(400);
});

const node = (id: string, column: number, lane: number): NodeMark => ({
  id,
  column,
  lane,
  x: 0,
  top: 0,
  bottom: 0,
  height: 0,
});
const NODES = [node("a", 0, 0), node("b", 2, 0), node("c", 2, 1), node("d", 3, 1)];

test.each([
  ["a", "ArrowRight", "b"],
  ["b", "ArrowDown", "c"],
  ["c", "ArrowUp", "b"],
  ["c", "ArrowRight", "d"],
  ["d", "ArrowLeft", "c"],
  ["a", "ArrowLeft", undefined],
  ["b", "x", undefined],
] as const)("from %s the key %s leads to %s", (from, key, to) => {
  expect(nextNode(NODES, from, key)).toBe(to);
});

test("in a drawing that goes down the arrow down goes along", () => {
  expect(nextNode(NODES, "a", turnKey("ArrowDown"))).toBe("b");
  expect(nextNode(NODES, "b", turnKey("ArrowLeft"))).toBe("c");
});
