import { capsuleIssue, withSignature } from "../capsule/index.ts";
import type { Issue } from "../core/index.ts";
import { type Answer, askedWords, refuseWord } from "../questions/index.ts";
import { redrawCapsulePage } from "./capsule-page.ts";
import { keyIssue, loadKey } from "./key-folder.ts";
import { openCapsule } from "./verify-capsule.ts";
import { rewriteCapsule } from "./write-capsule.ts";

export interface SignAnswer extends Answer {
  /** Who has signed now. */
  readonly signed?: string;
  /** The page beside it, where it was drawn anew. */
  readonly page?: string;
}

/** Adds the signature of a key the capsule names; what was sealed stays as it is, to the byte. */
export async function signCapsule(
  file: string,
  name: string | undefined,
  passphrase?: string,
): Promise<SignAnswer> {
  if (name === undefined) return withoutKey();
  const read = await openCapsule(file);
  const key = await loadKey(name, passphrase);
  const issues: Issue[] = [read, key].filter((one) => "code" in one);
  if ("code" in read || "code" in key) return { issues, texts: new Map(), exitCode: 2 };
  const { capsule } = read;
  const { signer, sign } = key;
  if (sign === undefined) return refuse(keyIssue(name, "not-private"));
  if (!capsule.manifest.signers.some(({ id }) => id === signer.id))
    return refuse(capsuleIssue(file, { reason: "not-a-signer", part: signer.id }));
  const signature = sign(capsule.signed);
  const now = withSignature(capsule, signer.id, signature);
  const unwritten = rewriteCapsule(file, capsule, now);
  if (unwritten !== undefined) return refuse(unwritten);
  const page = await redrawCapsulePage(file, capsule, now);
  const answer = { issues: [], texts: new Map(), exitCode: 0, signed: name } as const;
  return page === undefined ? answer : { ...answer, page };
}

function withoutKey(): SignAnswer {
  const words = askedWords();
  refuseWord("--key", "", "value-missing", words);
  return { ...words, exitCode: 2 };
}

function refuse(issue: Issue): SignAnswer {
  return { issues: [issue], texts: new Map(), exitCode: 2 };
}
