import type { Place } from "../core/index.ts";

/** Other characters for those at a place. */
export interface Edit {
  readonly at: Place;
  readonly text: string;
}

/** A text with other characters at some places, none of which reaches beyond its line or into another. */
export function editPlaces(text: string, edits: readonly Edit[]): string {
  const lines = text.split("\n");
  const later = [...edits].sort((a, b) => b.at.line - a.at.line || b.at.column - a.at.column);
  for (const { at, text: now } of later) {
    const points = [...(lines[at.line - 1] ?? "")];
    points.splice(at.column - 1, at.length, now);
    lines[at.line - 1] = points.join("");
  }
  return lines.join("\n");
}
