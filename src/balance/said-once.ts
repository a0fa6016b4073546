import type { Issue } from "../core/index.ts";

/** What an issue is about; its numbers may differ between periods. */
const ABOUT = ["site", "stream", "plant", "names", "process", "component", "loop"] as const;

/** What is so in several periods is said of the first. */
export function saidOnce(issues: readonly Issue[]): readonly Issue[] {
  const found = new Map<string, Issue>();
  for (const one of issues) {
    const key = [one.code, ...ABOUT.map((fact) => one.facts[fact] ?? "")].join(" ");
    if (!found.has(key)) found.set(key, one);
  }
  return [...found.values()];
}
