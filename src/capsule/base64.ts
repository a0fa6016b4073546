const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Base64 (RFC 4648 §4), with its `=` at the end. */
export function toBase64(bytes: Uint8Array): string {
  const groups: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const four = [a >> 2, ((a & 3) << 4) | (b >> 4), ((b & 15) << 2) | (c >> 6), c & 63];
    const letters = four.map((six) => LETTERS[six] ?? "").join("");
    const left = bytes.length - at;
    groups.push(left >= 3 ? letters : letters.slice(0, left + 1).padEnd(4, "="));
  }
  return groups.join("");
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
