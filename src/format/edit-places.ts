import type { Place } from "../core/index.ts";

/** Other characters for those at a place. */
export interface Edit {
  readonly at: Place;
  readonly text: string;
  /** The line goes with its end. */
  readonly whole?: true;
}

/** A text with other characters at some places, none of which reaches beyond its line or into another. */
export function editPlaces(text: string, edits: readonly Edit[]): string {
  const lines = text.split("\n");
  for (const [line, inLine] of Map.groupBy(edits, ({ at }) => at.line)) {
    lines[line - 1] = editLine(lines[line - 1] ?? "", inLine);
  }
  const gone = new Set(edits.flatMap(({ at, whole }) => (whole ? [at.line - 1] : [])));
  return lines.filter((_, i) => !gone.has(i)).join("\n");
}

function editLine(line: string, edits: readonly Edit[]): string {
  const points = [...line];
  const parts: string[] = [];
  let done = 0;
  for (const { at, text } of edits.toSorted((a, b) => a.at.column - b.at.column)) {
    parts.push(points.slice(done, at.column - 1).join(""), text);
    done = at.column - 1 + at.length;
  }
  return parts.join("") + points.slice(done).join("");
}
