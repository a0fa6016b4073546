import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A part of a package is as old as a zip file can say: the day of its making would make other bytes of the same words. */
const OLDEST = "1980-01-01T12:00:00";

/** The same package with its parts in order of name and no trace of when it was made. */
export function steadyZip(
  bytes: Uint8Array,
  change: (path: string, text: string) => string,
): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).sort(
    ([a], [b]) => rank(a) - rank(b) || order(a, b),
  );
  const steady = parts.map(([path, part]): [string, Uint8Array] => [
    path,
    /\.(?:xml|rels)$/.test(path) ? strToU8(change(path, strFromU8(part))) : part,
  ]);
  return zipSync(Object.fromEntries(steady), { mtime: OLDEST, level: 6 });
}

/** What the package holds is told first: some programs look there only. */
function rank(path: string): number {
  if (path === "[Content_Types].xml") return 0;
  return path === "_rels/.rels" ? 1 : 2;
}

function order(a: string, b: string): number {
  return a < b ? -1 : 1;
}
