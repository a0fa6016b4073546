import { compareIds } from "./compare-ids.ts";
import { latinLookAlike } from "./look-alikes.ts";

const MAX_LENGTH = 60;
const MAX_KNOWN = 20_000;

/**
 * The known name a person probably meant: the same letters in another case or with other hyphens,
 * else one or two slips away (a letter missed, added, changed, two swapped), else the one name it begins.
 */
export function likelyName(name: string, known: Iterable<string>): string | undefined {
  if (name.length > MAX_LENGTH || name === "") return undefined;
  const plain = plainName(name);
  const most = plain.length <= 2 ? 0 : plain.length <= 5 ? 1 : 2;
  let best: { name: string; slips: number } | undefined;
  let seen = 0;
  for (const candidate of known) {
    if (++seen > MAX_KNOWN) break;
    const slips = rank(plain, candidate, most);
    if (slips === undefined) continue;
    const better = slips - (best?.slips ?? Number.POSITIVE_INFINITY);
    if (better < 0 || (better === 0 && compareIds(candidate, best?.name ?? "") < 0)) {
      best = { name: candidate, slips };
    }
  }
  return best?.name;
}

/** 0 for the same letters, then the number of slips, then 3 for a beginning; undefined if unlike. */
function rank(plain: string, candidate: string, most: number): number | undefined {
  if (candidate.length > MAX_LENGTH) return undefined;
  const other = plainName(candidate);
  if (other === plain) return 0;
  const slips =
    Math.abs(other.length - plain.length) > most ? most + 1 : editDistance(plain, other);
  if (slips <= most) return slips;
  return plain.length >= 3 && other.startsWith(plain) ? 3 : undefined;
}

function plainName(name: string): string {
  return latinLookAlike(name)
    .toLowerCase()
    .replace(/[-_\s]/g, "");
}

/**
 * Letters to add, drop, change, or swap with a neighbour, to make one text of the other.
 * Counting stops where it must come to more than `most`.
 */
export function editDistance(a: string, b: string, most = Number.POSITIVE_INFINITY): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (beforeLast[j - 2] ?? 0) + 1 : changed;
      row.push(Math.min(changed, swapped, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    // a swap reaches back two rows: both must be over
    if (Math.min(...row, ...last) > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}
