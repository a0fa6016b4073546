import { utf8Bytes, utf8Text } from "../core/index.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

const CODES = utf8Bytes(LETTERS);
const PAD = "=".charCodeAt(0);

/** Base64 (RFC 4648 §4), with its `=` at the end. */
export function toBase64(bytes: Uint8Array): string {
  const letters = new Uint8Array(4 * Math.ceil(bytes.length / 3)).fill(PAD);
  let out = 0;
  for (let at = 0; at < bytes.length; at += 3) {
    const [a, b, c] = [bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0];
    const left = bytes.length - at;
    letters[out] = CODES[a >> 2] ?? PAD;
    letters[out + 1] = CODES[((a & 3) << 4) | (b >> 4)] ?? PAD;
    if (left > 1) letters[out + 2] = CODES[((b & 15) << 2) | (c >> 6)] ?? PAD;
    if (left > 2) letters[out + 3] = CODES[c & 63] ?? PAD;
    out += 4;
  }
  return utf8Text(letters);
}

/** The bytes of base64 in its one form; undefined for anything else, blanks and spare bits too. */
export function fromBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined;
  const letters = text.replace(/=+$/, "");
  const bytes = new Uint8Array(Math.floor((letters.length * 6) / 8));
  let [bits, held, at] = [0, 0, 0];
  for (const letter of letters) {
    bits = ((bits << 6) | LETTERS.indexOf(letter)) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = (bits >> held) & 255;
  }
  return toBase64(bytes) === text ? bytes : undefined;
}
