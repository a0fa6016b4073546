import { expect, test } from "vitest";
import { paint } from "./paint.ts";
import { padEnd, widthOf } from "./width.ts";

test.each([
  ["кремний әіңғүұқөһ", 17],
  ["ӘІҢҒҮҰҚӨҺ", 9],
  ["е\u0301", 1],
  ["硅片", 4],
  ["м³ · 1,64·10⁻⁷", 14],
  ["a\u00adb", 2],
  ["🏭", 2],
])("%s takes %i columns", (text, columns) => expect(widthOf(text)).toBe(columns));

test("a style takes no column", () => {
  expect(widthOf(paint("сәлем", "bold", "red"))).toBe(5);
  expect(padEnd(paint("硅", "bold"), 4).endsWith("  ")).toBe(true);
});
