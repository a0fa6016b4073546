/** Whether bytes are UTF-8 as it is strictly meant: nothing overlong, no halves of pairs, nothing past U+10FFFF. */
export function isUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0;
    const more = first < 0x80 ? 0 : first < 0xc2 ? -1 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    if (more < 0 || first > 0xf4) return false;
    if (!follows(bytes, at, first, more)) return false;
    at += 1 + more;
  }
  return true;
}

function follows(bytes: Uint8Array, at: number, first: number, more: number): boolean {
  for (let i = 1; i <= more; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return false;
  if (more < 2) return true;
  const second = bytes[at + 1] ?? 0;
  const [low, high] = SECOND.get(first) ?? [0x80, 0xbf];
  return second >= low && second <= high;
}

/** What may stand second after some first bytes: the rest would be overlong, half a pair, or too high. */
const SECOND: ReadonlyMap<number, readonly [low: number, high: number]> = new Map([
  [0xe0, [0xa0, 0xbf]],
  [0xed, [0x80, 0x9f]],
  [0xf0, [0x90, 0xbf]],
  [0xf4, [0x80, 0x8f]],
]);
