import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { advancesOf } from "../../../scripts/read-woff.ts";
import { textWidth, wrapText } from "./text-width.ts";

const folder = join(import.meta.dirname, "../../../node_modules/@fontsource/ibm-plex-sans/files");

test.each([
  ["latin", "400", "plain", "kerf, 2,705.4 t"],
  ["cyrillic", "600", "strong", "доля и потери"],
  ["cyrillic-ext", "400", "plain", "әіңғүұқөһ"],
] as const)(
  "a text is as wide as the face itself says, in %s of %s",
  (part, weight, ours, text) => {
    const file = join(folder, `ibm-plex-sans-${part}-${weight}-normal.woff`);
    const face = advancesOf(readFileSync(file));
    const known = [...text].filter((letter) => face.has(letter.codePointAt(0) ?? 0));
    const sum = known.reduce((all, letter) => all + (face.get(letter.codePointAt(0) ?? 0) ?? 0), 0);
    expect(known.length).toBeGreaterThan(5);
    expect(textWidth(known.join(""), 1000, ours)).toBeCloseTo(sum, 6);
  },
);

test("Kazakh letters are measured, and a letter the face has not is taken as wide", () => {
  expect(textWidth("ұ", 1000)).toBeLessThan(800);
  expect(textWidth("硅", 1000)).toBe(1000);
});

test("lines are no wider than asked, but for a word that is wider alone", () => {
  const lines = wrapText("монокристалл өсіру және кесу", 15, 120);
  expect(lines.join(" ")).toBe("монокристалл өсіру және кесу");
  for (const line of lines) {
    if (line.includes(" ")) expect(textWidth(line, 15)).toBeLessThanOrEqual(120);
  }
});
