import { afterEach, describe, expect, test, vi } from "vitest";
import { takeToken } from "./token.ts";

afterEach(() => vi.unstubAllGlobals());

describe("where the browser keeps nothing for a page", () => {
  const denied = (): never => {
    throw new DOMException("denied", "SecurityError");
  };

  test("the token of the address is taken all the same, and its absence takes nothing down", () => {
    vi.stubGlobal("history", { state: null, replaceState: () => {} });
    vi.stubGlobal("sessionStorage", { getItem: denied, setItem: denied });
    vi.stubGlobal("location", { hash: "#token=abc", pathname: "/en", search: "" });
    expect(takeToken()).toBe("abc");
    vi.stubGlobal("location", { hash: "", pathname: "/en", search: "" });
    expect(takeToken()).toBe("");
  });
});
