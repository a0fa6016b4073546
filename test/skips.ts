/** Which skipped tests are allowed: only those that test/skips.yaml lists with a reason. */

export interface Skip {
  /** "file > suite > test", as Vitest names it. */
  readonly name: string;
  readonly reason: string;
}

export interface ListedSkip {
  /** The name of a test, or its beginning: a file, a suite. */
  readonly test: string;
  readonly reason: string;
}

/** The skips with the reason that the test or the list gives, and those nobody allowed. */
export function skipFaults(
  skipped: readonly Skip[],
  listed: readonly ListedSkip[],
): { readonly skips: readonly Skip[]; readonly faults: readonly string[] } {
  const entryOf = ({ name }: Skip) => listed.find(({ test }) => name.startsWith(test));
  const skips = skipped.map((skip) => ({
    name: skip.name,
    reason: skip.reason || entryOf(skip)?.reason || "no reason given",
  }));
  const faults = skipped
    .filter((skip) => !entryOf(skip)?.reason)
    .map(({ name }) => `skipped, and not listed in test/skips.yaml: ${name}`);
  return { skips, faults };
}
