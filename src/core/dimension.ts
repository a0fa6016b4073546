/**
 * The bases every number inside is counted in. Each is its own dimension: a calendar year never
 * cancels hours (a load factor stands between them), energy is no mass times speed squared, and
 * one currency is not another (an exchange rate is a figure with a source), and a share of the
 * atoms is no share of the mass.
 */
export const BASES = [
  "t",
  "m",
  "h",
  "yr",
  "MWh",
  "piece",
  "mol",
  "KZT",
  "USD",
  "EUR",
  "CNY",
  "atoms",
] as const;
export type Base = (typeof BASES)[number];

/** Exponents of the bases, in the order of `BASES`. */
export type Dimension = readonly number[];

export const DIMENSIONLESS: Dimension = BASES.map(() => 0);

/** The dimension of one base to a power: `dimensionOf("m", 2)` is an area. */
export function dimensionOf(base: Base, power = 1): Dimension {
  return BASES.map((other) => (other === base ? power : 0));
}

export function multiplyDimensions(a: Dimension, b: Dimension): Dimension {
  return BASES.map((_, i) => (a[i] ?? 0) + (b[i] ?? 0));
}

export function divideDimensions(a: Dimension, b: Dimension): Dimension {
  return BASES.map((_, i) => (a[i] ?? 0) - (b[i] ?? 0));
}

export function raiseDimension(a: Dimension, power: number): Dimension {
  return BASES.map((_, i) => (a[i] ?? 0) * power);
}

export function sameDimension(a: Dimension, b: Dimension): boolean {
  return BASES.every((_, i) => (a[i] ?? 0) === (b[i] ?? 0));
}

export function isDimensionless(a: Dimension): boolean {
  return sameDimension(a, DIMENSIONLESS);
}

const MW: Dimension = BASES.map((base) => (base === "MWh" ? 1 : base === "h" ? -1 : 0));

/** A dimension in base units, as a unit is written: `t/m2`, `MW/yr`; `1` for a plain number. */
export function describeDimension(dimension: Dimension): string {
  const power = (dimension[BASES.indexOf("MWh")] ?? 0) === 1 && (dimension[2] ?? 0) < 0;
  const rest = power ? divideDimensions(dimension, MW) : dimension;
  const above = power ? ["MW", ...baseTexts(rest, 1)] : baseTexts(rest, 1);
  const below = baseTexts(rest, -1);
  return [above.length > 0 ? above.join("*") : "1", ...below].join("/");
}

function baseTexts(dimension: Dimension, sign: 1 | -1): readonly string[] {
  return BASES.flatMap((base, i) => {
    const power = (dimension[i] ?? 0) * sign;
    if (power <= 0) return [];
    return power === 1 ? [base] : [base === "m" && power <= 3 ? `m${power}` : `${base}^${power}`];
  });
}
