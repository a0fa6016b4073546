import type { CapsuleCrypto } from "../../capsule/index.ts";

/** What a capsule asks of cryptography, by the browser; undefined where a page may not compute digests. */
export function browserCrypto(): CapsuleCrypto | undefined {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) return undefined;
  return {
    sha256: async (bytes) => new Uint8Array(await subtle.digest("SHA-256", own(bytes))),
    verifies: async (publicKey, message, signature) => {
      const key = await importKey(subtle, publicKey);
      if (typeof key === "string") return key === "no-ed25519" ? undefined : false;
      return subtle.verify("Ed25519", key, own(signature), own(message));
    },
  };
}

async function importKey(
  subtle: SubtleCrypto,
  publicKey: Uint8Array,
): Promise<CryptoKey | "no-ed25519" | "no-key"> {
  try {
    return await subtle.importKey("spki", own(publicKey), "Ed25519", false, ["verify"]);
  } catch (error) {
    const unknown = error instanceof DOMException && error.name === "NotSupportedError";
    return unknown ? "no-ed25519" : "no-key";
  }
}

/** Bytes in a buffer of their own, as the browser wants them. */
function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
