import type { Issue } from "../core/index.ts";

/** What is so in several periods is said of the first. */
export function saidOnce(issues: readonly Issue[]): readonly Issue[] {
  const found = new Map<string, Issue>();
  for (const one of issues) {
    const { site = "", stream, plant, names = "", process, component } = one.facts;
    const key = [one.code, site, stream ?? plant ?? names, process, component].join(" ");
    if (!found.has(key)) found.set(key, one);
  }
  return [...found.values()];
}
