import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance, likelyName } from "./likely.ts";

const known = ["quartz", "pulling", "pulling-charge", "pot-return", "thickness", "density", "kerf"];

test.each([
  ["quarz", "quartz"],
  ["Quartz", "quartz"],
  ["thikness", "thickness"],
  ["thicknses", "thickness"],
  ["pot_return", "pot-return"],
  ["potreturn", "pot-return"],
  ["dens", "density"],
  ["krf", "kerf"],
  ["kеrf", "kerf"], // a Cyrillic е
])("%s was meant as %s", (written, meant) => {
  expect(likelyName(written, known)).toBe(meant);
});

test.each(["wafers", "x", "", "kf", "z".repeat(100)])("for %j nothing is suggested", (written) => {
  expect(likelyName(written, known)).toBeUndefined();
});

test("the suggestion does not depend on the order of the names", () => {
  const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 12 });
  fc.assert(
    fc.property(names, fc.string({ maxLength: 8 }), (list, written) => {
      expect(likelyName(written, [...list].reverse())).toBe(likelyName(written, list));
    }),
  );
});

test("the distance of two words is the same both ways, and nought only for the same word", () => {
  const word = fc.string({ maxLength: 10 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
    }),
  );
});

test("two letters swapped are one slip", () => {
  expect(editDistance("kerf", "kref")).toBe(1);
  expect(editDistance("kerf", "kref ")).toBe(2);
  expect(editDistance("", "kerf")).toBe(4);
});

test("a count that stops early is right up to where it stops", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
      expect(editDistance(a, b, most)).toBe(Math.min(editDistance(a, b), most + 1));
    }),
  );
});
