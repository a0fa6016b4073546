import { type Issue, isError } from "../../core/index.ts";

/** A message however its line moves while someone writes above it. */
function sameMessage({ code, at, facts }: Issue): string {
  return JSON.stringify([code, at.file, facts]);
}

/**
 * Messages to show while someone writes: those that are gone go at once, those that are new wait for a pause. A half
 * typed word is wrong in many places and for a moment only.
 */
export function messagesWhileWriting(
  shown: readonly Issue[],
  found: readonly Issue[],
): readonly Issue[] {
  const known = new Set(shown.map(sameMessage));
  return found.filter((one) => known.has(sameMessage(one)));
}

export interface FileCount {
  readonly errors: number;
  readonly others: number;
}

/** How many messages each file has. */
export function countByFile(issues: readonly Issue[]): ReadonlyMap<string, FileCount> {
  const counts = new Map<string, FileCount>();
  for (const one of issues) {
    const { errors, others } = counts.get(one.at.file) ?? { errors: 0, others: 0 };
    const wrong = isError(one) ? 1 : 0;
    counts.set(one.at.file, { errors: errors + wrong, others: others + 1 - wrong });
  }
  return counts;
}

/** The message after or before a place, over all files and round again. */
export function nextMessage(
  issues: readonly Issue[],
  files: readonly string[],
  at: { readonly file: string; readonly line: number; readonly column: number },
  step: 1 | -1,
): Issue | undefined {
  const rank = (one: { file: string; line: number; column: number }) => [
    files.indexOf(one.file),
    one.line,
    one.column,
  ];
  const order = (a: Issue["at"] | typeof at, b: Issue["at"] | typeof at): number => {
    const [x, y] = [rank(a), rank(b)];
    return (x[0] ?? 0) - (y[0] ?? 0) || (x[1] ?? 0) - (y[1] ?? 0) || (x[2] ?? 0) - (y[2] ?? 0);
  };
  const sorted = issues.toSorted((a, b) => order(a.at, b.at));
  const found =
    step > 0
      ? sorted.find((one) => order(one.at, at) > 0)
      : sorted.findLast((one) => order(one.at, at) < 0);
  return found ?? (step > 0 ? sorted[0] : sorted.at(-1));
}
