import { expect, test } from "vitest";
import { sealedAsking } from "./sealed-asking.ts";

const SEALED = { scenarios: ["cautious", "gone"], period: "2029" };

test("texts are judged as the capsule beside them was", () => {
  const asked = sealedAsking(SEALED, { asOf: "2030-01-01" }, ["cautious", "bold"]);
  expect(asked).toEqual({ asOf: "2030-01-01", scenarios: ["cautious"], year: "2029" });
});

test("what is asked for goes before", () => {
  const asked = sealedAsking(SEALED, { year: "2030", scenarios: ["bold"] }, ["cautious", "bold"]);
  expect(asked).toEqual({ year: "2030", scenarios: ["bold"] });
});

test("a capsule of which nothing was asked asks nothing", () => {
  expect(sealedAsking({ scenarios: null, period: null }, {}, ["cautious"])).toEqual({});
});
