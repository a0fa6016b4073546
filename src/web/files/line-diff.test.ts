import { expect, test } from "vitest";
import { seededDraws } from "../../core/index.ts";
import { countLines, lineDiff } from "./line-diff.ts";

const told = (before: string, after: string) =>
  lineDiff(before, after).map((run) => `${run.in}: ${run.lines.join(" ")}`);

test("a changed line stands between those that stayed", () => {
  expect(told("a\nb\nc\n", "a\nB\nc\n")).toEqual(["both: a", "before: b", "after: B", "both: c"]);
  expect(told("", "a\n")).toEqual(["after: a"]);
  expect(told("a\r\nb", "a\nb\n")).toEqual(["both: a b"]);
});

test("each side can be read out of the difference, whatever the texts", () => {
  const draws = seededDraws(7);
  const text = (): string =>
    Array.from({ length: Math.floor(draws.next() * 12) }, () =>
      String.fromCharCode(97 + Math.floor(draws.next() * 4)),
    ).join("\n");
  for (let run = 0; run < 500; run++) {
    const [before, after] = [text(), text()];
    const runs = lineDiff(before, after);
    const side = (other: "before" | "after") =>
      runs
        .filter((one) => one.in !== other)
        .flatMap(({ lines }) => lines)
        .join("\n");
    expect([side("after"), side("before")]).toEqual([before, after]);
    const { added, removed } = countLines(runs);
    const size = (one: string) => (one === "" ? 0 : one.split("\n").length);
    expect(added - removed).toBe(size(after) - size(before));
  }
});

test("texts of thousands of other lines are told as replaced, at once", () => {
  const lines = (mark: string) =>
    Array.from({ length: 20_000 }, (_, i) => `${mark}${i}`).join("\n");
  const started = performance.now();
  expect(lineDiff(lines("a"), lines("b")).map((run) => run.in)).toEqual(["before", "after"]);
  expect(performance.now() - started).toBeLessThan(1_000);
});
