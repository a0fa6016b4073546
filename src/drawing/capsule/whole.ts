import { formatNumber } from "../../sentences/index.ts";
import type { Language } from "../../workspace/index.ts";

/** A count to its last digit. */
export function whole(count: number, language: Language): string {
  return formatNumber(count, language, { decimals: 0 });
}
