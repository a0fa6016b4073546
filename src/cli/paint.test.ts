import { expect, test } from "vitest";
import { paint, render } from "./paint.ts";

test("a style becomes colour where colours are wanted, and nothing elsewhere", () => {
  expect(render(paint("closes", "green"), true)).toBe("\x1b[32mcloses\x1b[0m");
  expect(render(paint("closes", "green"), false)).toBe("closes");
});

test("no workspace can move the cursor, ring the bell, or turn the line round", () => {
  const hostile = "a\x1b[2Jb\x07c\rd\u202ee\x9bf";
  expect(render(hostile, true)).toBe("a␛[2Jb␇c␍d\ufffde\ufffdf");
});

test("a mark of a style in the text of a workspace is no escape", () =>
  expect(render("\ue003", false)).toBe(""));
