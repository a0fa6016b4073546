import { findUnit, sameDimension } from "../../core/index.ts";

/** The same quantity in another unit; undefined where it is of another kind. */
export function convertUnit(
  value: number | undefined,
  from: string,
  to: string,
): number | undefined {
  if (value === undefined || from === to) return value;
  const [a, b] = [findUnit(from || "1"), findUnit(to || "1")];
  if (!a || !b || !sameDimension(a.dimension, b.dimension)) return undefined;
  return (value * a.factor) / b.factor;
}
