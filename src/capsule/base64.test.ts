import fc from "fast-check";
import { expect, test } from "vitest";
import { fromBase64, toBase64 } from "./base64.ts";

/** RFC 4648 §10. */
const VECTORS = [
  ["", ""],
  ["f", "Zg=="],
  ["fo", "Zm8="],
  ["foo", "Zm9v"],
  ["foob", "Zm9vYg=="],
  ["fooba", "Zm9vYmE="],
  ["foobar", "Zm9vYmFy"],
] as const;

test.each(VECTORS)("%j is %j", (text, base64) => {
  expect(toBase64(Buffer.from(text))).toBe(base64);
  expect(Buffer.from(fromBase64(base64) ?? []).toString()).toBe(text);
});

test("any bytes come back", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }),
  );
});

test.each(["Zg", "Zh==", "Z===", "Zg==\n", "Zm9v ", "====", "Zm9-"])("%j is refused", (text) => {
  expect(fromBase64(text)).toBeUndefined();
});
