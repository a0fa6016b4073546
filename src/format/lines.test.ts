import { expect, test } from "vitest";
import { indexLines } from "./lines.ts";

test("lines and columns count from 1, in code points of the line", () => {
  const text = "аб: в\n🜨 кварц: ж\nend";
  const lines = indexLines("a.yaml", text);
  const at = (word: string) => lines.place(text.indexOf(word), text.indexOf(word) + word.length);
  expect(at("в")).toEqual({ file: "a.yaml", line: 1, column: 5, length: 1 });
  expect(at("🜨")).toEqual({ file: "a.yaml", line: 2, column: 1, length: 1 });
  expect(at("кварц")).toEqual({ file: "a.yaml", line: 2, column: 3, length: 5 });
  expect(at("end")).toEqual({ file: "a.yaml", line: 3, column: 1, length: 3 });
});

test("carets stop at the end of the line, whichever way lines end", () => {
  for (const end of ["\n", "\r\n"]) {
    const text = `one: |${end}  two${end}`;
    expect(indexLines("a.yaml", text).place(5, text.length)).toMatchObject({ line: 1, length: 1 });
    expect(indexLines("a.yaml", text).place(0, text.length)).toMatchObject({ length: 6 });
  }
});

test("places on one line of two million characters are found at once", () => {
  const text = "🜨x".repeat(700_000);
  const lines = indexLines("a.yaml", text);
  const started = performance.now();
  for (let i = 0; i < 20_000; i++) lines.place(text.length - i, text.length);
  expect(performance.now() - started).toBeLessThan(500);
  expect(lines.place(text.length - 1, text.length).column).toBe(1_400_000);
});
