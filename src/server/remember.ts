/** More questions than one person asks of one version; each answer may be a megabyte. */
const MOST = 16;

/** Keeps the latest answers of one version of something; an answer that failed is not kept. */
export function rememberLatest<T extends Promise<unknown>>(
  version: () => number,
): (key: string, make: () => T) => T {
  const known = new Map<string, T>();
  let of = version();
  return (key, make) => {
    if (version() !== of) known.clear();
    of = version();
    const answer = known.get(key) ?? make();
    known.delete(key);
    known.set(key, answer);
    answer.catch(() => known.delete(key));
    for (const oldest of known.keys()) {
      if (known.size <= MOST) break;
      known.delete(oldest);
    }
    return answer;
  };
}
