const strict = new TextDecoder("utf-8", { fatal: true });

/**
 * The text of some bytes, a byte order mark left out; undefined where they are not UTF-8.
 * Text of UTF-16 may by chance be valid UTF-8, but then it is full of noughts, which no text holds.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}
