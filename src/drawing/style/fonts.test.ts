import { expect, test } from "vitest";
import type { FontFile } from "../report-input.ts";
import { fontsStyle } from "./fonts.ts";

const face: FontFile = {
  family: "Source Serif 4",
  style: "normal",
  weight: "200 900",
  unicodeRange: "U+0460-052F,U+20B4",
  base64: "d09GMgABAAAA+/==",
};

test("a face stands in the page with its file inside", () => {
  expect(fontsStyle([face])).toContain('font-family:"Source Serif 4"');
  expect(fontsStyle([face])).toContain("url(data:font/woff2;base64,d09GMgABAAAA+/==)");
});

test("a face whose words would leave the style sheet is left out", () => {
  for (const family of ['x";}</style><script>', "a}b{", "a<b", "a\\b"])
    expect(fontsStyle([{ ...face, family }])).toBe("");
  expect(fontsStyle([{ ...face, base64: ")}</style>" }])).toBe("");
});
