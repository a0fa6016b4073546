import {
  CAPSULE_MOST,
  capsuleIssue,
  isFault,
  type ReadCapsule,
  readCapsule,
} from "../capsule/index.ts";
import type { Issue } from "../core/index.ts";
import { readBytes } from "../files/index.ts";
import { type Answer, type AskedWords, askedWords, refuseWord } from "../questions/index.ts";
import { type CheckedTime, checkTimes } from "./check-time.ts";
import { readSigner } from "./key-folder.ts";
import { nodeCrypto } from "./node-crypto.ts";

/** What the reader knows of the capsule from elsewhere. */
export interface VerifyAsking {
  /** The digest of its manifest, in hexadecimal; blanks and capitals make no difference. */
  readonly digest?: string;
  /** Files of public keys that must have signed it. */
  readonly signers: readonly string[];
  /** Certificates of the authorities whose times are believed. */
  readonly authorities?: string;
}

/** All the authorities a system believes, many times over. */
const LARGEST_CERTIFICATES = 16 * 2 ** 20;

export interface VerifyAnswer extends Answer {
  /** Absent where the capsule is refused. */
  readonly read?: ReadCapsule;
  readonly times: readonly CheckedTime[];
}

/**
 * Whether a file is a capsule as it was sealed; 1 where somebody it names has not signed yet, or where a time was asked
 * for and none is proved: a proof could have been taken away, its digest is in no list.
 */
export async function verifyCapsule(file: string, asking: VerifyAsking): Promise<VerifyAnswer> {
  const read = await openCapsule(file);
  if ("code" in read) return refused([read]);
  const words = refusedAuthorities(asking.authorities);
  const issues = [...words.issues, ...(await checkAsked(file, read, asking))];
  if (issues.length > 0) return { ...refused(issues), texts: words.texts };
  const times = checkTimes(read, asking.authorities);
  const wrong = times.filter(({ standing }) => standing === "false");
  if (wrong.length > 0)
    return refused(wrong.map(({ part }) => capsuleIssue(file, { reason: "false-proof", part })));
  const missing = read.signers.some(({ standing }) => standing === "missing");
  const undated = asking.authorities !== undefined && !times.some(isProved);
  return { issues: [], texts: new Map(), exitCode: missing || undated ? 1 : 0, read, times };
}

function isProved({ standing }: CheckedTime): boolean {
  return standing === "stands";
}

/** Reads a capsule from a file, or says why it is refused. */
export async function openCapsule(file: string): Promise<ReadCapsule | Issue> {
  const bytes = readBytes(file, CAPSULE_MOST.bytes);
  if (typeof bytes === "string") return capsuleIssue(file, { reason: bytes });
  const read = await readCapsule(bytes, nodeCrypto);
  return isFault(read) ? capsuleIssue(file, read) : read;
}

/** Certificates that cannot be read say nothing about a capsule: it must not be called false for them. */
function refusedAuthorities(authorities: string | undefined): AskedWords {
  const words = askedWords();
  if (authorities !== undefined && typeof readBytes(authorities, LARGEST_CERTIFICATES) === "string")
    refuseWord("--tsa-ca", authorities, "not-found", words);
  return words;
}

async function checkAsked(
  file: string,
  { capsule, signers }: ReadCapsule,
  { digest, signers: asked }: VerifyAsking,
): Promise<readonly Issue[]> {
  const issues: Issue[] = [];
  if (digest !== undefined && digest.replace(/\s/g, "").toLowerCase() !== capsule.digest)
    issues.push(capsuleIssue(file, { reason: "other-digest" }));
  for (const path of asked) {
    const key = await readSigner(path);
    if ("code" in key) issues.push(key);
    else if (!signers.some((one) => one.signer.id === key.id && one.standing === "signed"))
      issues.push(capsuleIssue(file, { reason: "not-signed", part: key.id }));
  }
  return issues;
}

export function refused(issues: readonly Issue[]): VerifyAnswer {
  return { issues, texts: new Map(), exitCode: 2, times: [] };
}
