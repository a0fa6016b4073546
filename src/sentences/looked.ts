import { parseDay } from "../core/index.ts";
import type { Language } from "../workspace/index.ts";
import { formatDay } from "./days.ts";

const OPENING = /^\s*looked(?:\s+(?:in|at))?:?\s+/i;

/**
 * Where one looked, as the person wrote it: `looked in KP, KZP; 2026-11-20` becomes
 * `KP, KZP; 20 November 2026`. Only the opening words and the days are ours to put into the language;
 * a note in other words stays as it is.
 */
export function lookedWords(looked: string, language: Language): string {
  if (!OPENING.test(looked)) return looked.trim();
  return looked
    .replace(OPENING, "")
    .replace(/\b\d{4}-\d{2}-\d{2}\b/g, (iso) => {
      const read = parseDay(iso);
      return "day" in read ? formatDay(read.day, language) : iso;
    })
    .trim();
}
