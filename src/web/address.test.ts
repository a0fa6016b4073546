import { describe, expect, test } from "vitest";
import { readAddress, withWords, writeAddress } from "./address.ts";

const LONG = "/ru/chain?as-of=2026-09-30&in=2027&scenario=a&scenario=b&element=Si";

describe("an address", () => {
  test.each(["/kk", "/ru/chain", "/en/figures?q=kerf", LONG])(
    "%s is read and written back",
    (text) => {
      const [path = "", search = ""] = text.split("?");
      expect(writeAddress(readAddress(path, search))).toBe(text);
    },
  );

  test("keeps letters that an address has signs for", () => {
    const address = withWords(readAddress("/kk/figures", ""), { q: "кесік & 50 %" });
    const [path = "", search = ""] = writeAddress(address).split("?");
    expect(readAddress(path, search).words).toEqual({ q: "кесік & 50 %" });
  });

  test("a view and a language nobody knows are the first there are", () => {
    const { language, view } = readAddress("/de/nothing", "");
    expect([language, view]).toEqual(["en", "verdict"]);
  });

  test("an empty word goes", () =>
    expect(writeAddress(withWords(readAddress("/kk", "a=1&b=2"), { a: "" }))).toBe("/kk?b=2"));
});
