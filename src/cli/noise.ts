/** Rounding of a sum taken off: 0.9999999999998 t is a tonne, not 1,000 kg. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}
