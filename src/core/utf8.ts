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

/** A text as UTF-8; half of a surrogate pair becomes U+FFFD, as everywhere. */
export function utf8Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let at = 0;
  for (const letter of text.toWellFormed()) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80) {
      bytes[at++] = code;
      continue;
    }
    const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    bytes[at++] = (LEADS[more] ?? 0) | (code >> (6 * more));
    for (let i = more - 1; i >= 0; i--) bytes[at++] = 0x80 | ((code >> (6 * i)) & 0x3f);
  }
  return bytes.slice(0, at);
}

/** The first byte of a letter that has so many more. */
const LEADS = [0, 0xc0, 0xe0, 0xf0];
/** As many letters are joined at a time as one call takes anywhere. */
const LETTERS_AT_ONCE = 8192;

/** The text of bytes that are UTF-8 (`isUtf8`). */
export function utf8Text(bytes: Uint8Array): string {
  const parts: string[] = [];
  let codes: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at++] ?? 0;
    const more = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    let code = more === 0 ? first : first & (0x3f >> more);
    for (let i = 0; i < more; i++) code = (code << 6) | ((bytes[at++] ?? 0) & 0x3f);
    codes.push(code);
    if (codes.length < LETTERS_AT_ONCE) continue;
    parts.push(String.fromCodePoint(...codes));
    codes = [];
  }
  return parts.join("") + String.fromCodePoint(...codes);
}
