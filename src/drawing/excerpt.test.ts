import { expect, test } from "vitest";
import { excerptOf } from "./excerpt.ts";

const text = ["streams:", "  quartz:", "    # why", "    unit: т", "    price: 5"].join("\n");
const texts = new Map([["chain.yaml", text]]);
const place = { file: "chain.yaml", line: 4, column: 11, length: 1 };

test("the carets stand under the very characters, below the line and its heading", () => {
  const excerpt = excerptOf(texts, place);
  expect(excerpt?.address).toBe("chain.yaml:4:11");
  expect(excerpt?.lines).toEqual([
    { number: 2, text: "  quartz:" },
    { number: 4, text: "    unit: т" },
  ]);
  expect(excerpt?.indent).toBe(10);
  expect([...(excerpt?.lines[1]?.text ?? "")][excerpt?.indent ?? 0]).toBe("т");
});

test("a line of a megabyte is cut round its carets", () => {
  const long = `${"a".repeat(500_000)}HERE${"b".repeat(500_000)}`;
  const at = { file: "x.yaml", line: 1, column: 500_001, length: 4 };
  const excerpt = excerptOf(new Map([["x.yaml", long]]), at);
  const shown = [...(excerpt?.lines[0]?.text ?? "")];
  expect(shown.length).toBeLessThan(100);
  const { indent = 0, carets = 0 } = excerpt ?? {};
  expect(shown.slice(indent, indent + carets).join("")).toBe("HERE");
});

test("carets never leave the line, and a place outside the text has no excerpt", () => {
  expect(excerptOf(texts, { ...place, length: 999 })?.carets).toBe(1);
  expect(excerptOf(texts, { ...place, line: 99 })).toBeUndefined();
  expect(excerptOf(texts, { ...place, file: "other.yaml" })).toBeUndefined();
});
