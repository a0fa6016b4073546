/** What JSON can say. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/**
 * JSON in its one canonical form (RFC 8785, JCS): no blanks, keys in the order of their UTF-16 code units, numbers and
 * strings as ECMAScript writes them, which the standard takes over. The same value, the same characters, for ever.
 * Throws a RangeError for what I-JSON (RFC 7493) cannot say: a number that is not finite, half of a surrogate pair.
 */
export function canonicalJson(value: Json): string {
  if (typeof value === "number") return canonicalNumber(value);
  if (typeof value === "string") return canonicalString(value);
  if (value === null || typeof value === "boolean") return String(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const keys = Object.keys(value).sort(byCodeUnits);
  const members = keys.map((key) => `${canonicalString(key)}:${canonicalJson(value[key] ?? null)}`);
  return `{${members.join(",")}}`;
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError("JSON has no number that is not finite");
  return JSON.stringify(value);
}

function canonicalString(value: string): string {
  if (!value.isWellFormed()) throw new RangeError("JSON text holds half of a surrogate pair");
  return JSON.stringify(value);
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
