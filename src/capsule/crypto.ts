/**
 * What a capsule asks of cryptography. It is handed in: `node:crypto` on the command line, WebCrypto in a browser,
 * whose answers come later.
 */
export interface CapsuleCrypto {
  /** SHA-256 (FIPS 180-4): 32 bytes. */
  readonly sha256: (bytes: Uint8Array) => Promise<Uint8Array>;
  /**
   * Whether `signature` (64 bytes) is one of `message` by the Ed25519 key (RFC 8032) whose SubjectPublicKeyInfo
   * (RFC 8410, DER) is given; undefined where this browser has no Ed25519.
   */
  readonly verifies: (
    publicKey: Uint8Array,
    message: Uint8Array,
    signature: Uint8Array,
  ) => Promise<boolean | undefined>;
}

/** The bytes of hexadecimal digits. */
export function fromHex(text: string): Uint8Array {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
