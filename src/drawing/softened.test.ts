import fc from "fast-check";
import { expect, test } from "vitest";
import { softened } from "./softened.ts";

test("a long word may break between syllables, never within its first or last four letters", () => {
  const shown = (text: string) => softened(text).replaceAll("\u00ad", "-");
  expect(shown("полупроводниковые пластины")).toBe("полу-про-вод-ни-ковые пластины");
  expect(shown("Поликристалдық кремний")).toBe("Поли-крис-талдық кремний");
  expect(softened("кварц")).toBe("кварц");
});

test("without its soft hyphens a text is what it was", () => {
  const letters = fc.constantFrom(..."абвгдеёжьъйәіңғүұқөһ -A1");
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 60 }), (parts) => {
      const text = parts.join("");
      expect(softened(text).replaceAll("\u00ad", "")).toBe(text);
    }),
  );
});
