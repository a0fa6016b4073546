import { contentsOf, isFault, readCapsule } from "../../capsule/index.ts";
import type { SealedView } from "../../drawing/index.ts";
import { capsuleRefusal } from "../../sentences/index.ts";
import type { Language } from "../../workspace/index.ts";
import { browserCrypto } from "./browser-crypto.ts";

/** What is shown of a capsule, in whatever language. */
export type CheckedView = (language: Language) => SealedView;

export const CHECKING: CheckedView = (language) => ({ language, check: { kind: "checking" } });

/** Checks a capsule by the browser's own cryptography. */
export async function checkCapsule(bytes: Uint8Array): Promise<CheckedView> {
  const crypto = browserCrypto();
  if (crypto === undefined) return (language) => ({ language, check: { kind: "impossible" } });
  const read = await readCapsule(bytes, crypto);
  if (isFault(read)) {
    return (language) => {
      const { what, mend = "" } = capsuleRefusal(read, language);
      return { language, check: { kind: "refused", what, mend } };
    };
  }
  const { capsule, signers, times } = read;
  const { manifest, digest } = capsule;
  const contents = contentsOf(capsule.parts);
  return (language) => ({
    language,
    check: { kind: "whole", signers, times },
    manifest,
    digest,
    contents,
  });
}
