import { capsuleIssue, isFault, type ReadCapsule, readCapsule } from "../../capsule/index.ts";
import type { Issue } from "../../core/index.ts";
import { browserCrypto } from "../capsule/browser-crypto.ts";

export type CapsuleRead =
  | { readonly kind: "not-secure" }
  | { readonly kind: "refused"; readonly issues: readonly Issue[] }
  | { readonly kind: "capsule"; readonly name: string; readonly read: ReadCapsule };

/** Checks a capsule that was handed over, by the browser's own cryptography. */
export async function takeCapsule(name: string, bytes: Uint8Array): Promise<CapsuleRead> {
  const crypto = browserCrypto();
  if (crypto === undefined) return { kind: "not-secure" };
  const read = await readCapsule(bytes, crypto);
  if (isFault(read)) return { kind: "refused", issues: [capsuleIssue(name, read)] };
  return { kind: "capsule", name, read };
}
