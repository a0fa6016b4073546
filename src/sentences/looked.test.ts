import { expect, test } from "vitest";
import { lookedWords } from "./looked.ts";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

test("where one looked is said in the language, with its day", () => {
  expect(plain(lookedWords("looked in KP, KZP; 2026-11-20", "kk"))).toBe(
    "KP, KZP; 2026 ж. 20 қараша",
  );
  expect(plain(lookedWords("Looked at: KP 2026-11-20", "ru"))).toBe("KP 20 ноября 2026 г.");
});

test("a day no calendar has stays as it is written", () => {
  expect(lookedWords("looked in KP; 2026-02-30", "en")).toBe("KP; 2026-02-30");
});

test("a note in other words is not half translated", () => {
  const note = "the copy has no date; the other paper is dated 2026-02-25";
  expect(lookedWords(note, "kk")).toBe(note);
});
