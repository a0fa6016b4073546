import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ChainLink, type Supply } from "./chain-links.tsx";

const link = (supply: Supply, next?: Supply) =>
  renderToStaticMarkup(<ChainLink supply={supply} {...(next ? { next } : {})} />);

test("a link that is supplied is solid, one nobody publishes is dotted", () => {
  expect(link("published")).not.toContain("stroke-dasharray");
  expect(link("unpublished")).toMatch(/stroke-dasharray="0 1" stroke-linecap="round"/);
});

test("a link whose supply falls short has sprung into two halves out of line", () => {
  const halves = [...link("short").matchAll(/<path d="M([\d.]+) ([\d.]+)H/g)];
  expect(halves).toHaveLength(2);
  const [left, right] = halves.map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
  expect((right?.x ?? 0) - (left?.x ?? 0)).toBe(16);
  expect(right?.y).not.toBe(left?.y);
  expect(link("short")).not.toContain("<rect");
});

test("a bar interlocks two closed links only; dots join unknown ones; nothing joins a sprung one", () => {
  expect(link("published", "published")).toContain("<line");
  expect(link("published", "unpublished").match(/<circle/g)).toHaveLength(3);
  expect(link("unpublished", "unpublished")).not.toContain("<line");
  expect(link("short", "published")).not.toMatch(/<line|<circle/);
});

test("a hanging link is the same link turned", () => {
  const svg = renderToStaticMarkup(<ChainLink supply="published" hanging />);
  expect(svg).toContain("rotate(90)");
});
