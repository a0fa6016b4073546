import { createHash, createPublicKey, verify } from "node:crypto";
import type { CapsuleCrypto } from "../capsule/index.ts";

/** What a capsule asks of cryptography, by Node. */
export const nodeCrypto: CapsuleCrypto = {
  sha256: async (bytes) => createHash("sha256").update(bytes).digest(),
  verifies: async (publicKey, message, signature) => {
    try {
      const key = createPublicKey({ key: Buffer.from(publicKey), format: "der", type: "spki" });
      return key.asymmetricKeyType === "ed25519" && verify(null, message, key, signature);
    } catch {
      return false;
    }
  },
};
