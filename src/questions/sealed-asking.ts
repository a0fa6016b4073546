import type { Manifest } from "../capsule/index.ts";
import type { Asking } from "./asking.ts";

/**
 * What is asked of the texts of today, so that they are judged as the capsule was: over its scenarios, those of them
 * that are still there, and in its period, unless another is asked for.
 */
export function sealedAsking(
  { scenarios, period }: Pick<Manifest, "scenarios" | "period">,
  asking: Asking,
  known: Iterable<string>,
): Asking {
  const own = new Set(known);
  const same = (scenarios ?? []).filter((id) => own.has(id));
  return {
    ...(same.length > 0 ? { scenarios: same } : {}),
    ...(period === null ? {} : { year: period }),
    ...asking,
  };
}
