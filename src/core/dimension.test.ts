import fc from "fast-check";
import { expect, test } from "vitest";
import {
  BASES,
  DIMENSIONLESS,
  describeDimension,
  dimensionOf,
  divideDimensions,
  isDimensionless,
  multiplyDimensions,
  raiseDimension,
  sameDimension,
} from "./dimension.ts";
import { findUnit } from "./units.ts";

const dimension = fc.array(fc.integer({ min: -3, max: 3 }), {
  minLength: BASES.length,
  maxLength: BASES.length,
});

test("a year never cancels hours", () => {
  const ratio = divideDimensions(dimensionOf("h"), dimensionOf("yr"));
  expect(isDimensionless(ratio)).toBe(false);
});

test("no two bases are one dimension", () => {
  const texts = BASES.map((base) => describeDimension(dimensionOf(base)));
  expect(new Set(texts)).toEqual(new Set(BASES));
});

test("what is multiplied and divided by the same dimension is unchanged", () => {
  fc.assert(
    fc.property(dimension, dimension, (a, b) => {
      expect(sameDimension(divideDimensions(multiplyDimensions(a, b), b), a)).toBe(true);
    }),
  );
});

test("a square is a dimension times itself", () => {
  fc.assert(
    fc.property(dimension, (a) => {
      expect(sameDimension(raiseDimension(a, 2), multiplyDimensions(a, a))).toBe(true);
    }),
  );
});

test("a dimension is described as a unit is written", () => {
  const described = (text: string) => describeDimension(findUnit(text)?.dimension ?? []);
  expect(described("g/m2")).toBe("t/m2");
  expect(described("GW/yr")).toBe("MW/yr");
  expect(described("kWh/kg")).toBe("MWh/t");
  expect(described("W/m2")).toBe("MW/m2");
  expect(described("L/min")).toBe("m3/h");
  expect(describeDimension(DIMENSIONLESS)).toBe("1");
  expect(described("%/yr")).toBe("1/yr");
});

test("a described dimension with plain exponents is found again as a unit", () => {
  const plain = fc.record({
    above: fc.subarray(["t", "MWh", "piece", "KZT"], { minLength: 1 }),
    below: fc.subarray(["m", "h", "yr", "mol"]),
  });
  fc.assert(
    fc.property(plain, ({ above, below }) => {
      const written = [above.join("*"), ...below].join("/");
      const found = findUnit(written)?.dimension ?? [];
      expect(sameDimension(findUnit(describeDimension(found))?.dimension ?? [], found)).toBe(true);
    }),
  );
});
