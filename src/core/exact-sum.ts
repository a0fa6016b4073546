/**
 * The sum of numbers, rounded once: the same digits in any order.
 * Shewchuk's expansions (Discrete & Computational Geometry 18, 1997), as in Python's `math.fsum`:
 * `partials` do not overlap and together hold the sum exactly.
 */
export function exactSum(values: Iterable<number>): number {
  const partials: number[] = [];
  let special = 0;
  for (const value of values) {
    if (Number.isFinite(value)) addExactly(partials, value);
    else special += value;
  }
  return special === 0 ? roundPartials(partials) : special;
}

function addExactly(partials: number[], value: number): void {
  let rest = value;
  let kept = 0;
  for (const partial of partials) {
    const [large, small] = Math.abs(rest) < Math.abs(partial) ? [partial, rest] : [rest, partial];
    const high = large + small;
    const low = small - (high - large);
    if (low !== 0) partials[kept++] = low;
    rest = high;
  }
  partials.length = kept;
  partials.push(rest);
}

/** From the largest down until a digit is lost; then half-way cases are settled by what is left. */
function roundPartials(partials: readonly number[]): number {
  let at = partials.length - 1;
  let high = partials[at] ?? 0;
  let low = 0;
  while (at > 0 && low === 0) {
    const before = high;
    const next = partials[--at] ?? 0;
    high = before + next;
    low = next - (high - before);
  }
  const below = partials[at - 1] ?? 0;
  if ((low < 0 && below < 0) || (low > 0 && below > 0)) {
    const doubled = low * 2;
    const moved = high + doubled;
    if (moved - high === doubled) return moved;
  }
  return high;
}
