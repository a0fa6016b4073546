/** A run of lines: in both texts, only in the first, or only in the second. */
export interface Run {
  readonly in: "both" | "before" | "after";
  readonly lines: readonly string[];
}

/** Beyond this many pairs of lines the middle is told as wholly replaced: a page must not stand still. */
const MOST_PAIRS = 4_000_000;

/** What differs between two texts, line by line: the longest run of common lines stays. */
export function lineDiff(before: string, after: string): readonly Run[] {
  const [a, b] = [linesOf(before), linesOf(after)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  const most = Math.min(a.length, b.length) - head;
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const middle = differing(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return joined([
    { in: "both", lines: a.slice(0, head) },
    ...middle,
    { in: "both", lines: a.slice(a.length - tail) },
  ]);
}

function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r?\n/);
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

function differing(a: readonly string[], b: readonly string[]): readonly Run[] {
  if (a.length === 0 || b.length === 0 || a.length * b.length > MOST_PAIRS) {
    return [
      { in: "before", lines: a },
      { in: "after", lines: b },
    ];
  }
  const lengths = commonLengths(a, b);
  const width = b.length + 1;
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    const down = lengths[(i + 1) * width + j] ?? -1;
    const across = lengths[i * width + j + 1] ?? -1;
    if (left !== undefined && left === right) {
      runs.push({ in: "both", lines: [left] });
      i += 1;
      j += 1;
    } else if (left !== undefined && (right === undefined || down >= across)) {
      runs.push({ in: "before", lines: [left] });
      i += 1;
    } else {
      runs.push({ in: "after", lines: [right ?? ""] });
      j += 1;
    }
  }
  return runs;
}

/** How many lines are common from each pair of places on. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint32Array {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j;
      lengths[at] =
        a[i] === b[j]
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  return lengths;
}

function joined(runs: readonly Run[]): readonly Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (run.lines.length === 0) continue;
    if (last?.in === run.in)
      all[all.length - 1] = { ...last, lines: [...last.lines, ...run.lines] };
    else all.push(run);
  }
  return all;
}

/** How many lines came in and how many went. */
export function countLines(runs: readonly Run[]): {
  readonly added: number;
  readonly removed: number;
} {
  const count = (kind: Run["in"]): number =>
    runs.reduce((sum, run) => sum + (run.in === kind ? run.lines.length : 0), 0);
  return { added: count("after"), removed: count("before") };
}
