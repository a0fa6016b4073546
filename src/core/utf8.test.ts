import fc from "fast-check";
import { expect, test } from "vitest";
import { isUtf8, utf8Bytes, utf8Text } from "./utf8.ts";

test("any text is written as Node writes it, and comes back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const bytes = utf8Bytes(text);
      expect(Buffer.from(bytes).equals(Buffer.from(text, "utf8"))).toBe(true);
      expect(isUtf8(bytes)).toBe(true);
      expect(utf8Text(bytes)).toBe(text);
    }),
  );
});

test("every letter there is, at once", () => {
  const all = Array.from({ length: 0x110000 }, (_, code) => code).filter(
    (code) => code < 0xd800 || code > 0xdfff,
  );
  const text = all.map((code) => String.fromCodePoint(code)).join("");
  const bytes = utf8Bytes(text);
  expect(Buffer.from(bytes).equals(Buffer.from(text, "utf8"))).toBe(true);
  expect(utf8Text(bytes) === text).toBe(true);
});

test("half of a surrogate pair becomes U+FFFD", () => {
  expect(utf8Text(utf8Bytes("a\ud83db"))).toBe("a\ufffdb");
});
