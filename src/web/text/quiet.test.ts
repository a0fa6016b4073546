import { expect, test } from "vitest";
import { issue } from "../../core/index.ts";
import { countByFile, messagesWhileWriting, nextMessage } from "./quiet.ts";

const at = (file: string, line: number, column = 1) => ({ file, line, column, length: 1 });
const unit = (file: string, line: number, given: string) =>
  issue("unknown-unit", at(file, line), { given });

test("while someone writes, what is mended goes at once and what is new waits", () => {
  const shown = [unit("a", 3, "tn"), unit("a", 5, "kgg")];
  const moved = unit("a", 4, "tn");
  expect(messagesWhileWriting(shown, [moved, unit("a", 9, "k")])).toEqual([moved]);
});

test("messages are counted by file, errors apart from the rest", () => {
  const note = issue("nobody-takes", at("a", 1), { stream: "fume" });
  expect(countByFile([unit("a", 3, "tn"), note, unit("b", 1, "x")])).toEqual(
    new Map([
      ["a", { errors: 1, others: 1 }],
      ["b", { errors: 1, others: 0 }],
    ]),
  );
});

test("messages are walked over all files and round again, both ways", () => {
  const [first, second, third] = [unit("a", 3, "x"), unit("a", 9, "y"), unit("b", 1, "z")];
  const all = [third, first, second];
  const walk = (file: string, line: number, step: 1 | -1) =>
    nextMessage(all, ["a", "b"], { file, line, column: 1 }, step);
  expect(walk("a", 1, 1)).toBe(first);
  expect(walk("a", 3, 1)).toBe(second);
  expect(walk("a", 9, 1)).toBe(third);
  expect(walk("b", 1, 1)).toBe(first);
  expect(walk("a", 3, -1)).toBe(third);
  expect(nextMessage([], ["a"], at("a", 1), 1)).toBeUndefined();
});
